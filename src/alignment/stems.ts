import { fold } from '../text/fold.js';
import { keptWith } from '../text/remember.js';
import type { Span } from '../text/span.js';
import { tokenise } from '../text/words.js';
import type { Reading, ReadSegment } from './pair.js';

/** A word by its beginning. */
export interface Stem extends Span {
  readonly stem: string;
}

/** Each once. */
export function stemsIn(segment: ReadSegment, text: Pick<Reading, 'pack'>): readonly string[] {
  return [...new Set(stemsOf(segment, text).map(({ stem }) => stem))];
}

/** The words of a segment in order, without figures and the shortest; remembered, since every two values of a pair ask. */
export function stemsOf(segment: ReadSegment, { pack }: Pick<Reading, 'pack'>): readonly Stem[] {
  const known = STEMS.get(segment);
  if (known) return known;
  const { text } = segment.text;
  const stems = tokenise(text).flatMap(({ start, end }) => {
    const word = fold(text.slice(start, end));
    if (pack?.spaced === false) return pairsOfCharacters(word, start);
    return word.length < SHORTEST || /^\p{N}/u.test(word)
      ? []
      : [{ start, end, stem: stemOf(word, pack?.names.prefixes) }];
  });
  STEMS.set(segment, stems);
  return stems;
}

const STEMS = keptWith<ReadSegment, readonly Stem[]>();
const SHORTEST = 3;

/** Two forms of a word share their beginning; what is written together before it belongs to the sentence. */
export function stemOf(word: string, prefixes: readonly string[] = []): string {
  const prefix = prefixes.reduce(
    (longest, each) =>
      each.length > longest.length && word.length >= each.length + SHORTEST && word.startsWith(each) ? each : longest,
    '',
  );
  const bare = word.slice(prefix.length);
  return bare.slice(0, bare.length > 5 ? 5 : 4);
}

/** Where words are not parted two characters do for one. */
function pairsOfCharacters(run: string, start: number): readonly Stem[] {
  return Array.from({ length: Math.max(0, run.length - 1) }, (_, at) => ({
    start: start + at,
    end: start + at + 2,
    stem: run.slice(at, at + 2),
  }));
}
