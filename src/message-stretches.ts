import { align } from './alignment/align.js';
import type { ReadSegment } from './alignment/pair.js';
import type { Checker } from './checker.js';
import type { MessagePair } from './checks/check.js';
import { mayBeMixed } from './checks/name/script.js';
import { placedTerms } from './checks/placed-term.js';
import type { MessageText, Segment, Unit } from './documents/document.js';
import type { Fact } from './facts/fact.js';
import type { NameMention } from './names/name.js';
import type { Stretch } from './run-checks.js';
import { digest } from './text/digest.js';
import { factsIn, listedNamesIn, namesIn, paragraphs, type OpenText } from './understand.js';

/** What the messages said before, by `nameOf`. */
export type Before = ReadonlyMap<string, MessagePair['before']>;

/** A key may stand once a language. */
export function nameOf({ key, sourceLanguage = '', targetLanguage = '' }: Unit): string {
  return [key, sourceLanguage, targetLanguage].join('\u0000');
}

export type PairedUnit = MessagePair['unit'];

export function isPair(unit: Unit): unit is PairedUnit {
  return unit.source !== undefined && unit.target !== undefined;
}

/** Sentences are paired inside their message alone. */
export function* messageStretches(
  units: readonly (PairedUnit | undefined)[],
  earlier: Before,
  source: OpenText,
  target: OpenText,
  checker: Checker,
): Generator<Stretch> {
  const known = knownTexts(checker);
  const ofInterface = INTERFACE_FORMATS.has(target.document.format) || isInterface(units);
  const sources = createFeed(source, checker, known);
  const targets = createFeed(target, checker, known);
  const nothing = { source: { ...source, segments: [] }, target: { ...target, segments: [] }, pairs: [] };
  for (const [block, unit] of units.entries()) {
    if (!unit) continue;
    const isStatement = isProse(unit.source.text);
    const before = earlier.get(nameOf(unit));
    const texts = { source: whole(unit.source, block), target: whole(unit.target, block) };
    const message = { unit, isStatement, ofInterface, ...(before && { before }), ...texts };
    const [from, to] = [sources.segmentsOf(block, isStatement), targets.segmentsOf(block, isStatement)];
    // Of what was copied there is nothing to compare, nor of labels without a value or a listed name.
    const isBare =
      unit.source.text === unit.target.text ||
      (!isStatement &&
        from.every((segment) => isPlain(segment, source, checker)) &&
        to.every((segment) => isPlain(segment, target, checker)));
    yield isBare
      ? { ...nothing, relation: 'translation', message }
      : { ...align({ ...source, segments: from }, { ...target, segments: to }, 'translation'), message };
  }
}

/** Long ones may still be in another language. */
function isPlain(segment: ReadSegment, text: OpenText, checker: Checker): boolean {
  const { names, facts } = segment;
  const isShort =
    names.length === 0 && facts.length === 0 && segment.text.text.length < 60 && !mayBeMixed(segment.text.text);
  return isShort && placedTerms([segment], text, checker).length === 0;
}

/** Sentences of prose: no label (“Save File As”), and no list of options with what they do. */
function isProse(text: string): boolean {
  if (!/[.!?…。！？]["”»)\s]*$/u.test(text)) return false;
  const words = text.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}/gu)?.length ?? 0;
  return words >= LEAST_WORDS && !/^\s*-/mu.test(text);
}

const LEAST_WORDS = 6;

/** Of programs alone; the other formats may hold a story. */
const INTERFACE_FORMATS: ReadonlySet<string> = new Set(
  'android arb fluent i18next properties qt resx strings stringsdict xcstrings'.split(' '),
);

/** Labels for the most part: what a program says to its user. */
function isInterface(units: readonly (PairedUnit | undefined)[]): boolean {
  const paired = units.filter((unit) => unit !== undefined);
  return paired.filter(({ source }) => isProse(source.text)).length * 3 < paired.length;
}

/** Reads blocks one by one; they are asked for in order, and those without text have no segments. */
interface Feed {
  readonly segmentsOf: (block: number, isStatement: boolean) => readonly ReadSegment[];
}

/** @param known what was read before, by text: one source has many translations, and a label stands in many files */
function createFeed(text: OpenText, checker: Checker, known: KnownTexts): Feed {
  const blocks = paragraphs(text);
  let next: readonly Segment[] | undefined;
  const understood = (paragraph: readonly Segment[], isStatement: boolean): Understood => {
    const namesOf = isStatement ? namesIn : listedNamesIn;
    return { names: paragraph.map((segment) => namesOf(segment, text, checker)), facts: factsIn(paragraph, text) };
  };
  return {
    segmentsOf(block, isStatement) {
      next ??= (blocks.next().value as readonly Segment[] | undefined) ?? [];
      if (next[0]?.block !== block) return [];
      const paragraph = next;
      next = undefined;
      const read = known(
        `${text.language} ${String(isStatement)} ${text.document.blocks[block]?.text.text ?? ''}`,
        () => understood(paragraph, isStatement),
      );
      return paragraph.map(({ index, block, kind, text }, at) => {
        return { index, block, kind, text, names: read.names[at] ?? [], facts: read.facts[at] ?? [] };
      });
    },
  };
}

/** Of a message, for each of its segments; offsets are those of the segment. */
interface Understood {
  readonly names: readonly (readonly NameMention[])[];
  readonly facts: readonly (readonly Fact[])[];
}

/** What was read of a text, or what is read of it now. */
type KnownTexts = (text: string, read: () => Understood) => Understood;

const MOST_KNOWN = 50_000;
const KNOWN_TEXTS = new WeakMap<Checker, KnownTexts>();

function knownTexts(checker: Checker): KnownTexts {
  const known = KNOWN_TEXTS.get(checker) ?? createKnownTexts();
  KNOWN_TEXTS.set(checker, known);
  return known;
}

/** Most texts are met once: what is met again is kept, and of the rest a digest, which costs the memory next to nothing. */
function createKnownTexts(): KnownTexts {
  const met = new Set<number>();
  const kept = new Map<string, Understood>();
  return (text, read) => {
    const known = kept.get(text);
    if (known) return known;
    const fresh = read();
    const mark = digest(text);
    if (!met.has(mark)) {
      if (met.size >= 4 * MOST_KNOWN) met.clear();
      met.add(mark);
    } else if (kept.size < MOST_KNOWN) kept.set(text, fresh);
    return fresh;
  };
}

function whole(text: MessageText, block: number): ReadSegment {
  return { index: block, block, kind: 'paragraph', text, names: [], facts: [] };
}
