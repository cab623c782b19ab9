import { findingJson } from '../finding-json.js';
import { addScore, MQM_LEVELS, MQM_WEIGHTS, scoreJson, type Score } from '../score.js';
import { addPassed, addTo, NOTHING, NOTHING_PASSED } from '../report.js';
import type { CheckedText, PassedTally, ReportContext, Tally } from '../report.js';

/** Of the report's form; it rises when a reader of the old form would go wrong. */
const VERSION = 1;

/**
 * One object: `{version, findings, documents, summary}`. What is known last stands last, so that findings need not be kept;
 * records of one file are one document.
 */
export async function* writeJson(texts: AsyncIterable<CheckedText>, { translator }: ReportContext) {
  const documents = new Map<string, DocumentJson>();
  const idle: Record<string, unknown>[] = [];
  let tally: Tally = NOTHING;
  let passed = NOTHING_PASSED;
  let score: Score | undefined;
  let separator = '\n';
  yield `{\n"version": ${VERSION},\n"findings": [`;
  for await (const text of texts) {
    documents.set(text.path, documentJson(text, documents.get(text.path)));
    score = addScore(score, text);
    tally = addTo(tally, text.findings);
    passed = addPassed(passed, text.passed);
    idle.push(
      ...(text.idle ?? []).map(({ path, line, column, problem, found }) => ({ path, line, column, problem, found })),
    );
    for (const finding of text.findings) {
      yield `${separator}${JSON.stringify(findingJson(finding, translator))}`;
      separator = ',\n';
    }
  }
  yield `\n],\n"documents": ${JSON.stringify([...documents.values()].map(scored))},\n`;
  if (score) yield `"score": ${JSON.stringify({ ...scoreJson(score), weights: MQM_WEIGHTS, levels: MQM_LEVELS })},\n`;
  yield `"unusedDirectives": ${JSON.stringify(idle)},\n`;
  yield `"summary": ${JSON.stringify(summaryJson(tally, passed, documents.size))}\n}\n`;
}

interface DocumentJson {
  readonly path: string;
  readonly language?: string | undefined;
  readonly source?: { readonly path?: string; readonly language?: string } | undefined;
  readonly relation?: string | undefined;
  readonly leftOut?: CheckedText['leftOut'];
  readonly records?: number;
  readonly findings: number;
  readonly score?: Score | undefined;
}

function scored({ score, ...rest }: DocumentJson) {
  return { ...rest, ...(score && { score: scoreJson(score) }) };
}

function documentJson(text: CheckedText, before?: DocumentJson): DocumentJson {
  const { path, id, language, source, relation, leftOut, findings } = text;
  const score = addScore(before?.score, text);
  const found = (before?.findings ?? 0) + findings.length;
  if (id !== undefined) return { path, records: (before?.records ?? 0) + 1, findings: found, score };
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
    score,
  };
}

function summaryJson({ error, warning, info }: Tally, passed: PassedTally, documents: number) {
  return { documents, findings: error + warning + info, error, warning, info, ...passed };
}
