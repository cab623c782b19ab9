import { align } from './alignment/align.js';
import type { Reading, ReadSegment, Relation } from './alignment/pair.js';
import type { Checker } from './checker.js';
import { runChecks } from './run-checks.js';
import type { Document, Segment } from './documents/document.js';
import { readPlainText } from './documents/read.js';
import { segmentDocument } from './documents/segments.js';
import { factsOfSegments } from './facts/segment-facts.js';
import type { Finding } from './findings/finding.js';
import { isAtLeast } from './findings/order.js';
import { detectLanguage } from './languages/detect.js';
import { packTagOf } from './languages/registry.js';
import { isSettled, languagesOf, lookupName, type LookupOptions } from './names/lookup.js';
import type { NameMatch } from './names/name.js';
import { recogniseNames } from './names/recognise.js';
import type { Inspection, LookupAnswer } from './reports/answers.js';
import { rawSpan } from './text/mapped.js';

/** A text as it comes: a file that was read, or the bare text of a record. */
export type TextInput = { readonly document: Document } | { readonly text: string; readonly lang?: string };

export interface CheckRecord {
  readonly id?: string | number;
  readonly source?: TextInput;
  readonly target: TextInput;
  readonly relation?: 'auto' | Relation;
}

/** What was found in one text, and what it was taken for. */
export interface Checked {
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  readonly sourceLanguage?: string;
  readonly relation?: Relation;
  /** In the order of the target text. */
  readonly findings: readonly Finding[];
}

/** Understands both texts, pairs their sentences and compares them. */
export async function checkText(record: CheckRecord, checker: Checker): Promise<Checked> {
  const target = await understand(record.target, checker);
  const source = record.source && (await understand(record.source, checker));
  const asked = record.relation ?? 'auto';
  const alignment = source && align(source, target, asked === 'auto' ? checker.relation : asked);
  const name = record.id === undefined ? {} : { id: record.id };
  const findings = runChecks(target, alignment, checker.checks, checker, name);
  return {
    language: target.language,
    ...(alignment ? { sourceLanguage: alignment.source.language, relation: alignment.relation } : {}),
    findings: findings.filter((finding) => isAtLeast(finding.severity, checker.minSeverity)),
  };
}

/** Checks records one at a time: a stream without end needs no more memory than its largest record. */
export async function* check(records: Stream<CheckRecord>, checker: Checker): AsyncIterable<Finding> {
  for await (const record of records) yield* (await checkText(record, checker)).findings;
}

export type Stream<T> = AsyncIterable<T> | Iterable<T>;

export interface InspectRecord {
  readonly id?: string | number;
  readonly text: TextInput;
}

/** What was understood of each text. */
export async function* inspect(records: Stream<InspectRecord>, checker: Checker): AsyncIterable<Inspection> {
  for await (const record of records) {
    const { document, language, segments } = await understand(record.text, checker);
    yield {
      ...(record.id === undefined ? { path: document.path } : { id: record.id }),
      language,
      segments: segments.map(({ kind, text }) => ({ kind, ...rawSpan(text, { start: 0, end: text.text.length }) })),
      names: segments.flatMap((segment) => segment.names.map((name) => inFile(name, segment))),
      facts: segments.flatMap((segment) => segment.facts.map((fact) => inFile(fact, segment))),
    };
  }
}

export interface LookupQuery {
  readonly id?: string | number;
  readonly name: string;
  readonly lang?: string;
  /** An entry's id: nothing else is looked at. */
  readonly only?: string;
}

/** How do we write this name? Best first. */
export async function* lookup(queries: Stream<LookupQuery>, checker: Checker): AsyncIterable<LookupAnswer> {
  for await (const { id, name, lang, only } of queries) {
    if (lang !== undefined) await checker.loadPack(lang);
    const options = { ...(lang === undefined ? {} : { language: lang }), ...(only === undefined ? {} : { only }) };
    const direct = lookupName(name, options, checker.names, (language) => checker.pack(language));
    const matches =
      lang !== undefined || only !== undefined || isSettled(direct)
        ? direct
        : await lookupInLanguages(name, options, direct, checker);
    yield { ...(id === undefined ? {} : { id }), name, matches };
  }
}

/** Nobody said which language a name is in: those that write so may know it as a case of a listed form. */
async function lookupInLanguages(
  name: string,
  options: LookupOptions,
  direct: NameMatch[],
  checker: Checker,
): Promise<NameMatch[]> {
  for (const language of languagesOf(name, checker.names).filter(packTagOf)) {
    await checker.loadPack(language);
    const matches = lookupName(name, { ...options, language }, checker.names, (tag) => checker.pack(tag));
    const forms = checker.glossary.entries.get(matches[0]?.entry ?? '')?.names[language];
    if (forms && isSettled(matches)) return matches;
  }
  return direct;
}

export async function understand(input: TextInput, checker: Checker): Promise<Reading> {
  const document = 'document' in input ? input.document : readPlainText('', input.text, input.lang);
  const language = document.declaredLanguage ?? (await detectLanguage(beginningOf(document))).tag;
  const pack = await checker.loadPack(language);
  const segments = segmentDocument(document, pack, language);
  const facts = factsOfSegments(document, segments, pack);
  const read = segments.map((segment, index): ReadSegment => {
    const names = recogniseNames(segment.text.text, language, checker.names, pack);
    return { ...segment, names, facts: facts[index] ?? [] };
  });
  return { document, language, segments: read, ...(pack ? { pack } : {}) };
}

/** A few thousand letters tell a language as well as a whole file. */
function beginningOf({ blocks }: Document): string {
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
