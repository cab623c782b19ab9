import type { Relation } from './alignment/pair.js';
import type { Checker } from './checker.js';
import type { Segment } from './documents/document.js';
import { statedFacts } from './facts/stated.js';
import type { Finding } from './findings/finding.js';
import type { RenderingDigests } from './findings/rendering.js';
import type { IdleDirective } from './findings/silence.js';
import { packTagOf } from './languages/registry.js';
import { isSettled, languagesOf, lookupName, type LookupOptions } from './names/lookup.js';
import type { NameMatch } from './names/name.js';
import type { Inspection, LookupAnswer } from './reports/answers.js';
import { leftOutOf, type LeftOut } from './left-out.js';
import { checkAligned, checkAlone } from './run-checks.js';
import { wanted } from './wanted.js';
import { alignedStretches } from './stretches.js';
import { countWords } from './text/count-words.js';
import { rawSpan } from './text/mapped.js';
import {
  factsIn,
  namesIn,
  openText,
  paragraphReadings,
  paragraphs,
  sideBySide,
  type OpenText,
  type TextInput,
} from './understand.js';

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
  /** What stands around either story and was not compared: bylines, credits, comments of readers. */
  readonly leftOut?: LeftOut;
  /** In the order of the target text; without those that the file's own comments silence. */
  readonly findings: readonly Finding[];
  /** How many those are. */
  readonly silenced?: number;
  /** Of the target, where the checker counts them. */
  readonly words?: number;
  /** Of a localisation file, where the checker gathers them. */
  readonly renderings?: RenderingDigests;
  /** Comments that silence nothing. */
  readonly idle?: readonly IdleDirective[];
}

/** Understands both texts, pairs their sentences and compares them. */
export async function checkText(record: CheckRecord, checker: Checker): Promise<Checked> {
  const text = await openText(record.target, checker);
  const { language } = text;
  const name = record.id === undefined ? {} : { id: record.id };
  if (!record.source) {
    const findings = checkAlone(text, paragraphReadings(text, checker), checker.checks, checker, name);
    return { language, ...counted(text, checker), ...wanted(findings, text.document, false, checker) };
  }
  const [source, target] = sideBySide(await openText(record.source, checker), text);
  const asked = record.relation ?? 'auto';
  const known = asked === 'auto' ? checker.relation : asked;
  let relation: Relation | undefined;
  let leftOut: LeftOut | undefined;
  const stretches = seen(alignedStretches(source, target, checker, known), (stretch) => {
    relation ??= stretch.relation;
    leftOut ??= leftOutOf(stretch);
  });
  const findings = checkAligned(source, target, stretches, checker.checks, checker, name);
  return {
    language,
    sourceLanguage: source.language,
    ...(relation ? { relation } : {}),
    ...(leftOut ? { leftOut } : {}),
    ...counted(target, checker),
    ...wanted(findings, target.document, true, checker),
  };
}

function counted({ document: { blocks } }: OpenText, { countsWords }: Checker): Pick<Checked, 'words'> {
  return countsWords ? { words: blocks.reduce((sum, { text }) => sum + countWords(text.text), 0) } : {};
}

function* seen<T>(items: Iterable<T>, see: (item: T) => void): Generator<T> {
  for (const item of items) {
    see(item);
    yield item;
  }
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
    const text = await openText(record.text, checker);
    const { path, raw } = text.document;
    const each = <T>(read: (paragraph: readonly Segment[]) => readonly T[]) =>
      raw.length < LARGE ? [...paragraphs(text)].flatMap(read) : readAnew(() => paragraphs(text), read);
    yield {
      ...(record.id === undefined ? { path } : { id: record.id }),
      language: text.language,
      segments: each((segments) =>
        segments.map((segment) => ({
          kind: segment.kind,
          ...inFile({ start: 0, end: segment.text.text.length }, segment),
        })),
      ),
      names: each((segments) =>
        segments.flatMap((segment) => namesIn(segment, text, checker).map((name) => inFile(name, segment))),
      ),
      facts: each((segments) =>
        factsIn(segments, text).flatMap((facts, at) =>
          statedFacts(facts, segments[at]?.text.text ?? '').map((fact) => inFile(fact, segments[at])),
        ),
      ),
    };
  }
}

/** Of a text that is larger, in UTF-16 units, nothing is kept: what is in it is read anew by whoever goes through it. */
const LARGE = 2 ** 20;

function readAnew<A, B>(start: () => Iterable<A>, read: (item: A) => readonly B[]): Iterable<B> {
  return {
    *[Symbol.iterator]() {
      for (const item of start()) yield* read(item);
    },
  };
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
    const isKnown = lang !== undefined || only !== undefined || isSettled(direct);
    const matches = isKnown ? direct : await lookupInLanguages(name, options, direct, checker);
    const forms = matches.map(({ entry }) => [entry, checker.glossary.entries.get(entry)?.names ?? {}] as const);
    yield { ...(id === undefined ? {} : { id }), name, matches, forms: Object.fromEntries(forms) };
  }
}

/** Nobody said which language a name is in: those that write so may know it as a case of a listed form. */
async function lookupInLanguages(
  name: string,
  options: LookupOptions,
  direct: readonly NameMatch[],
  checker: Checker,
): Promise<readonly NameMatch[]> {
  for (const language of languagesOf(name, checker.names).filter(packTagOf)) {
    await checker.loadPack(language);
    const matches = lookupName(name, { ...options, language }, checker.names, (tag) => checker.pack(tag));
    const forms = checker.glossary.entries.get(matches[0]?.entry ?? '')?.names[language];
    if (forms && isSettled(matches)) return matches;
  }
  return direct;
}

function inFile<T extends { readonly start: number; readonly end: number }>(part: T, segment: Segment | undefined): T {
  return segment ? { ...part, ...rawSpan(segment.text, part) } : part;
}
