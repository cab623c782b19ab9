import { findingJson } from '../finding-json.js';
import { addTo, NOTHING } from '../report.js';
import type { CheckedText, ReportContext, Tally } from '../report.js';

/** Of the report's form; it rises when a reader of the old form would go wrong. */
const VERSION = 1;

/**
 * One object: `{version, findings, documents, summary}`. What is known last stands last, so that findings need not be kept;
 * records of one file are one document.
 */
export async function* writeJson(texts: AsyncIterable<CheckedText>, { translator }: ReportContext) {
  const documents = new Map<string, DocumentJson>();
  let tally: Tally = NOTHING;
  let separator = '\n';
  yield `{\n"version": ${VERSION},\n"findings": [`;
  for await (const text of texts) {
    documents.set(text.path, documentJson(text, documents.get(text.path)));
    tally = addTo(tally, text.findings);
    for (const finding of text.findings) {
      yield `${separator}${JSON.stringify(findingJson(finding, translator))}`;
      separator = ',\n';
    }
  }
  yield `\n],\n"documents": ${JSON.stringify([...documents.values()])},\n`;
  yield `"summary": ${JSON.stringify(summaryJson(tally, documents.size))}\n}\n`;
}

interface DocumentJson {
  readonly path: string;
  readonly language?: string | undefined;
  readonly source?: { readonly path?: string; readonly language?: string } | undefined;
  readonly relation?: string | undefined;
  readonly leftOut?: CheckedText['leftOut'];
  readonly records?: number;
  readonly findings: number;
}

function documentJson(
  { path, id, language, source, relation, leftOut, findings }: CheckedText,
  before?: DocumentJson,
): DocumentJson {
  const found = (before?.findings ?? 0) + findings.length;
  if (id !== undefined) return { path, records: (before?.records ?? 0) + 1, findings: found };
  return {
    path,
    language,
    source: source && {
      ...(source.path === undefined ? {} : { path: source.path }),
      ...(source.language === undefined ? {} : { language: source.language }),
    },
    relation,
    ...(leftOut ? { leftOut } : {}),
    findings: found,
  };
}

function summaryJson({ error, warning, info }: Tally, documents: number) {
  return { documents, findings: error + warning + info, error, warning, info };
}
