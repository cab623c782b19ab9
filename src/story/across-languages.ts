import { isRight } from '../alignment/names/counterparts.js';
import { kinshipOf } from '../alignment/names/kinship.js';
import { segmentWords, type SegmentWord } from '../alignment/names/name-words.js';
import type { Reading } from '../alignment/pair.js';
import { put, type DraftCell, type DraftRow } from './draft.js';
import type { Locate } from './places.js';
import type { StoryVersion } from './table.js';

/** So many versions are read for names that no pair of sentences has shown. */
const FEW = 6;
/** Shorter words are alike by chance; where no capital shows a name, more of them are. */
const SHORTEST = 4;
const SHORTEST_UNCASED = 5;

/**
 * One row for a name that two languages write each in its own way; and its place in a version where it opens a sentence, is in
 * a case or stands as an adjective: Latvia’s, Латвії, lettisch.
 */
export function acrossLanguages(
  rows: readonly DraftRow[],
  versions: readonly StoryVersion[],
  locators: readonly Locate[],
): readonly DraftRow[] {
  const readings = versions.map(({ reading }) => reading);
  const isOneLanguage = readings.every(({ language }) => language === readings[0]?.language);
  if (isOneLanguage || versions.length > FEW) return rows;
  const words = readings.map(wordsOfNames);
  const kept: DraftRow[] = [];
  for (const row of rows) {
    const own = lastWords(row, words);
    const known = kept.find((other) => !sharesVersion(row, other) && haveOneName(own, lastWords(other, words)));
    if (known) for (const [version, cell] of row.cells) join(known, version, cell);
    else kept.push(row);
  }
  for (const row of kept) {
    const own = lastWords(row, words);
    for (const [version, others] of words.entries()) {
      const isOwnLanguage = own.some(({ language }) => language === readings[version]?.language);
      if (row.cells.has(version) || isOwnLanguage) continue;
      const found =
        others.find((other) => speakOfOneCountry(own, other)) ?? others.find((other) => haveOneName(own, [other]));
      const place = found && locators[version]?.(found.word.segment, found.word);
      if (place) join(row, version, { place, text: found.word.text });
    }
  }
  return kept;
}

/** A word that may be one of a name, and the text that it stands in. */
interface NameWord extends Pick<Reading, 'language' | 'pack'> {
  readonly word: SegmentWord;
}

/** Each form once: with a capital, of a country, or of a script without capitals. */
function wordsOfNames(reading: Reading): readonly NameWord[] {
  const words = new Map<string, NameWord>();
  for (const segment of reading.segments) {
    for (const word of segmentWords(segment, reading)) {
      const shortest = word.isCapital ? SHORTEST : SHORTEST_UNCASED;
      if (word.text.length < shortest || words.has(word.folded)) continue;
      if (!word.isSmall || word.countries.length > 0) words.set(word.folded, { ...reading, word });
    }
  }
  return [...words.values()];
}

/** Of each version's form of the name: the family name. */
function lastWords({ cells }: DraftRow, words: readonly (readonly NameWord[])[]): readonly NameWord[] {
  return [...cells].flatMap(
    ([version, { text }]) => words[version]?.find(({ word }) => text.endsWith(word.text)) ?? [],
  );
}

function haveOneName(some: readonly NameWord[], others: readonly NameWord[]): boolean {
  return some.some((one) => others.some((other) => isOneName(one, other)));
}

/** In another script, in a case, or words of one country. */
function isOneName(one: NameWord, other: NameWord): boolean {
  const [a, b] = [one.word, other.word];
  if (one.language === other.language) return a.folded === b.folded;
  if (speakOfOneCountry([one], other)) return true;
  return isRight(kinshipOf(a, b, one.pack, other.pack));
}

function speakOfOneCountry(some: readonly NameWord[], { word }: NameWord): boolean {
  return some.some((one) => one.word.countries.some((code) => word.countries.includes(code)));
}

function sharesVersion(row: DraftRow, other: DraftRow): boolean {
  return [...row.cells.keys()].some((version) => other.cells.has(version));
}

function join(row: DraftRow, version: number, cell: DraftCell): void {
  const [first = version] = row.cells.keys();
  put(row, version, cell);
  row.ties.push({ versions: [first, version], stand: 'same' });
}
