import { align } from './alignment/align.js';
import type { Reading, ReadSegment } from './alignment/pair.js';
import type { Checker } from './checker.js';
import { runChecks } from './checks/run.js';
import type { Block, Document, Segment } from './documents/document.js';
import { documentOfText } from './documents/read.js';
import { segmentDocument } from './documents/segments.js';
import { readFacts } from './facts/read.js';
import type { Fact } from './facts/fact.js';
import type { Finding } from './findings/finding.js';
import { isAtLeast } from './findings/order.js';
import { detectLanguage } from './languages/detect.js';
import { lookupName } from './names/lookup.js';
import type { NameMatch, NameMention } from './names/name.js';
import { recogniseNames } from './names/recognise.js';
import { rawSpan } from './text/mapped.js';

/** A text as it comes: a file that was read, or bare text of a record. */
export type TextInput = { readonly document: Document } | { readonly text: string; readonly lang?: string };

export interface CheckRecord {
  readonly id?: string;
  readonly source?: TextInput;
  readonly target: TextInput;
  readonly relation?: 'auto' | 'translation' | 'adaptation';
}

/** Reads, pairs and compares, one record at a time. */
export async function* check(
  records: AsyncIterable<CheckRecord> | Iterable<CheckRecord>,
  checker: Checker,
): AsyncIterable<Finding> {
  for await (const record of records) {
    const target = await understand(record.target, checker);
    const source = record.source && (await understand(record.source, checker));
    const asked = record.relation ?? 'auto';
    const alignment = source && align(source, target, asked === 'auto' ? checker.relation : asked);
    const name = record.id === undefined ? {} : { id: record.id };
    const findings = runChecks(target, alignment, checker.checks, checker, name);
    yield* findings.filter((finding) => isAtLeast(finding.severity, checker.minSeverity));
  }
}

/** What was understood of a text. Offsets are those of the raw text. */
export interface Inspection {
  readonly id?: string;
  readonly path?: string;
  readonly language: string;
  readonly segments: readonly Segment[];
  readonly names: readonly NameMention[];
  readonly facts: readonly Fact[];
}

export interface InspectRecord {
  readonly id?: string;
  readonly text: TextInput;
}

export async function* inspect(
  records: AsyncIterable<InspectRecord> | Iterable<InspectRecord>,
  checker: Checker,
): AsyncIterable<Inspection> {
  for await (const record of records) {
    const { document, language, segments } = await understand(record.text, checker);
    yield {
      ...(record.id === undefined ? { path: document.path } : { id: record.id }),
      language,
      segments,
      names: segments.flatMap((segment) => segment.names.map((name) => inFile(name, segment))),
      facts: segments.flatMap((segment) => segment.facts.map((fact) => inFile(fact, segment))),
    };
  }
}

export interface LookupQuery {
  readonly id?: string;
  readonly name: string;
  readonly lang?: string;
  /** An entry's id: nothing else is looked at. */
  readonly only?: string;
}

export interface LookupAnswer {
  readonly id?: string;
  readonly name: string;
  readonly matches: readonly NameMatch[];
}

/** How do we write this name? Best first. */
export async function* lookup(
  queries: AsyncIterable<LookupQuery> | Iterable<LookupQuery>,
  checker: Checker,
): AsyncIterable<LookupAnswer> {
  for await (const { id, name, lang, only } of queries) {
    if (lang !== undefined) await checker.loadPack(lang);
    const options = { ...(lang === undefined ? {} : { language: lang }), ...(only === undefined ? {} : { only }) };
    const matches = lookupName(name, options, checker.names, (language) => checker.pack(language));
    yield { ...(id === undefined ? {} : { id }), name, matches };
  }
}

async function understand(input: TextInput, checker: Checker): Promise<Reading> {
  const document = 'document' in input ? input.document : documentOfText(input.text, input.lang);
  const language = document.declaredLanguage ?? (await detectLanguage(beginningOf(document.blocks))).tag;
  const pack = await checker.loadPack(language);
  const segments = segmentDocument(document, pack, language).map((segment): ReadSegment => {
    const { text } = segment.text;
    return { ...segment, names: recogniseNames(text, language, checker.names, pack), facts: readFacts(text, pack) };
  });
  return { document, language, segments, ...(pack ? { pack } : {}) };
}

/** A few thousand letters tell a language as well as a whole file. */
function beginningOf(blocks: readonly Block[]): string {
  let text = '';
  for (const block of blocks) {
    text += `${block.text.text.slice(0, 4_000)}\n`;
    if (text.length >= 4_000) break;
  }
  return text;
}

function inFile<T extends { readonly start: number; readonly end: number }>(part: T, { text }: Segment): T {
  return { ...part, ...rawSpan(text, part) };
}
