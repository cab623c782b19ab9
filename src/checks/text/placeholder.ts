import type { MessageText, Placeholder } from '../../documents/document.js';
import type { Check, Draft, MessagePair, Place } from '../check.js';
import { comparablePlaceholders, isDatePattern, type Comparable } from './placeholder-names.js';

/** A variable or a tag of the source message that its translation lacks, or one that the program does not fill in. */
export const textPlaceholder: Check = {
  id: 'text/placeholder',
  mqm: 'accuracy/mistranslation',
  *message({ unit, source, target }: MessagePair): Iterable<Draft> {
    const { missing, added } = differences(unit.source, unit.target);
    const isGuess = [unit.source, unit.target].some(isOwnSyntax);
    if (wordsItsCount(unit, [...missing, ...added])) return;
    if (unit.otherSource && count(differences(unit.otherSource, unit.target)) === 0) return;
    const [lost, gained] = [missing[0], added[0]];
    if (missing.length === 1 && added.length === 1 && lost && gained) {
      yield {
        ...draftOf(lost, 'changed', { source: lost.text, found: gained.text }, isGuess),
        source: placeOf(lost, source),
        target: placeOf(gained, target),
      };
      return;
    }
    for (const each of missing) {
      const places = { source: placeOf(each, source), target: wholeOf(target) };
      yield { ...draftOf(each, 'missing', { missing: each.text }, isGuess), ...places };
    }
    for (const each of added) {
      // Any plural form may say its count.
      const isCount = unit.plural !== undefined && missing.length === 0 && added.length === 1;
      const draft = draftOf(each, 'added', { added: each.text }, isGuess || isCount);
      yield { ...draft, target: placeOf(each, target) };
    }
  },
};

/** `%Dn`, `%N`: signs of a program's own, beside which `%i` may be anything. */
function isOwnSyntax({ text }: MessageText): boolean {
  return /(?<![\p{N}%])%\p{Lu}/u.test(text);
}

interface Differences {
  readonly missing: readonly Comparable[];
  readonly added: readonly Comparable[];
}

function differences(source: MessageText, target: MessageText): Differences {
  const isDate = isDatePattern(source) || isDatePattern(target);
  const [sources, targets] = [source, target].map((side) => comparablePlaceholders(side, isDate));
  return { missing: without(sources ?? [], targets ?? []), added: without(targets ?? [], sources ?? []) };
}

function count({ missing, added }: Differences): number {
  return missing.length + added.length;
}

/** Each name once: a translation may say a thing twice, or once where the source says it twice. */
function without(all: readonly Comparable[], others: readonly Comparable[]): readonly Comparable[] {
  const seen = new Set(others.map(({ name }) => name));
  return all.filter(({ name, isWord }) => !isWord && !seen.has(name) && seen.add(name));
}

/** `one` may read “a file” where the source has `%d`, and the other way round; exact forms too. */
function wordsItsCount({ plural }: MessagePair['unit'], differing: readonly Comparable[]): boolean {
  if (plural === undefined || !/^(?:zero|one|two|=\d+)$/u.test(plural.form)) return false;
  return differing.length === 1 || differing.every(({ name }) => /^%\d+ \w*d$/u.test(name));
}

function draftOf(
  { kind, isLayout, isDatePart, text }: Comparable,
  difference: 'missing' | 'added' | 'changed',
  values: Readonly<Record<string, string>>,
  isGuess: boolean,
): Omit<Draft, 'source' | 'target'> {
  return {
    // Where a line breaks, or which word is bold, is for the translator to say.
    severity: isLayout || isGuess ? 'info' : kind === 'tag' || isDatePart ? 'warning' : 'error',
    message: { key: 'finding.text/placeholder', values },
    confidence: kind === 'tag' || isDatePart ? 0.8 : 0.95,
    why: [],
    about: `${difference} ${text}`,
  };
}

/** A tag leaves nothing in the text that could be pointed at. */
function placeOf({ kind, at }: Placeholder, segment: Place['segment']): Place {
  return kind === 'variable' ? { segment, start: at, end: at + 1 } : wholeOf(segment);
}

function wholeOf(segment: Place['segment']): Place {
  return { segment, start: 0, end: segment.text.text.length };
}
