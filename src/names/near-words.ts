import { SCRIPTS, type Script } from '../text/scripts.js';
import { openStringPool, textOfUnits } from '../text/string-pool.js';
import type { FormTable } from './form-table.js';
import { bitCount, signatureOf, skeletonKeys, type NearColumns, type SkeletonIndex } from './near-columns.js';
import { postingsOf } from './postings.js';
import { isSameLanguage } from './same-language.js';
import { fineSkeletonOf, skeletonOf } from './sounds.js';

/** Heard words of the list (see `NearColumns`) whose forms count for names in a script and a language. */
export interface NearWords {
  readonly columns: NearColumns;
  /**
   * Heard words whose consonant skeleton differs by at most one consonant from that of one of these: for running text. Each
   * is visited once.
   */
  similar(sounds: ReadonlySet<string>, script: Script, visit: (heard: number) => void): void;
  /** Whether words of more than one script are among them. */
  readonly isMixed: boolean;
  /** The `limit` heard words with the most in common, whatever the script: for a name looked up alone. */
  nearest(sounds: string, limit: number): readonly number[];
  wordOf(heard: number): string;
  soundsOf(heard: number): string;
  scriptOf(heard: number): Script;
  languageOf(heard: number): string;
  /** Where a form has the word first, `most - 1` at the furthest. */
  placeIn(form: number, heard: number, most: number): number;
  /** Those of its forms that count. */
  formsOf(heard: number): readonly number[];
}

/**
 * Which forms names are compared with: all of an entry that has some in the language of the text are its forms in that; of
 * another entry those in the script, and those of its first language. Without a language all forms count.
 * @returns by form 1 or 0
 */
export function formsThatCount(table: FormTable, script: Script | undefined, language: string | undefined): Uint8Array {
  const { size, languages, languageOf, entryOf, formsFrom, isRejected, scriptOf } = table;
  const isOwn = languages.map((tag) => language !== undefined && isSameLanguage(tag, language));
  const hasOwn = new Uint8Array(formsFrom.length);
  for (let form = 0; form < size; form++)
    if (isOwn[languageOf[form] ?? 0] && !isRejected[form]) hasOwn[entryOf[form] ?? 0] = 1;
  const wanted = script === undefined ? -1 : SCRIPTS.indexOf(script);
  const counts = new Uint8Array(size);
  let [entry, first] = [-1, -1];
  for (let form = 0; form < size; form++) {
    if (isRejected[form]) continue;
    if (entryOf[form] !== entry) [entry, first] = [entryOf[form] ?? 0, languageOf[form] ?? 0];
    const isCounted = hasOwn[entry]
      ? isOwn[languageOf[form] ?? 0]
      : wanted < 0 || languageOf[form] === first || scriptOf[form] === wanted;
    if (isCounted) counts[form] = 1;
  }
  return counts;
}

/**
 * @param counts forms that count, as `formsThatCount` says
 * @param script of the names that will be compared; undefined: of any
 */
export function createNearWords(
  table: FormTable,
  columns: NearColumns,
  counts: Uint8Array,
  script: Script | undefined,
): NearWords {
  const { wordOf, languageOf, scriptOf, sounds, soundsFrom, signatures, forms } = columns;
  const size = wordOf.length;
  const isCounted = heardThatCount(columns, counts);
  const present = new Set<number>();
  for (let heard = 0; heard < size; heard++) if (isCounted[heard]) present.add(scriptOf[heard] ?? 0);
  const own = script === undefined ? -1 : SCRIPTS.indexOf(script);
  const [fine, coarse] = [openSkeletons(columns.fine), openSkeletons(columns.coarse)];
  // By heard word the search that came upon it last: each is visited once in a search.
  const seen = new Int32Array(size);
  let search = 0;
  const decoded = new Map<number, string>();
  return {
    columns,
    isMixed: present.size > 1 || (own >= 0 && !present.has(own)),
    similar(renderings, written, visit) {
      search++;
      for (const other of present) {
        const isFine = script === written && other === own;
        for (const one of renderings) {
          for (const key of skeletonKeys(other, (isFine ? fineSkeletonOf : skeletonOf)(one))) {
            const list = (isFine ? fine : coarse)(key);
            for (let i = 0; i < list.length; i++) {
              const heard = list[i] ?? 0;
              if (seen[heard] === search || !isCounted[heard]) continue;
              seen[heard] = search;
              visit(heard);
            }
          }
        }
      }
    },
    nearest: (wanted, limit) => nearestBySignature(signatures, isCounted, signatureOf(wanted), limit),
    wordOf: (heard) => table.words.at(wordOf[heard] ?? -1),
    soundsOf(heard) {
      const known = decoded.get(heard);
      if (known !== undefined) return known;
      if (decoded.size >= MOST_DECODED) decoded.clear();
      const text = textOfUnits(sounds.subarray(soundsFrom[heard], soundsFrom[heard + 1]));
      decoded.set(heard, text);
      return text;
    },
    scriptOf: (heard) => SCRIPTS[scriptOf[heard] ?? 0] ?? 'Zyyy',
    languageOf: (heard) => table.languages[languageOf[heard] ?? 0] ?? '',
    placeIn(form, heard, most) {
      const from = table.wordsFrom[form] ?? 0;
      let place = 0;
      while (place < most - 1 && table.sequence[from + place] !== wordOf[heard]) place++;
      return place;
    },
    formsOf: (heard) => Array.from(postingsOf(forms, heard)).filter((form) => counts[form]),
  };
}

const MOST_DECODED = 50_000;

function heardThatCount({ wordOf, forms: { from, values } }: NearColumns, counts: Uint8Array): Uint8Array {
  const isCounted = new Uint8Array(wordOf.length);
  for (let heard = 0; heard < isCounted.length; heard++)
    for (let at = from[heard] ?? 0; at < (from[heard + 1] ?? 0) && !isCounted[heard]; at++)
      isCounted[heard] = counts[values[at] ?? 0] ?? 0;
  return isCounted;
}

function openSkeletons({ keys, heard }: SkeletonIndex): (key: string) => Int32Array {
  const pool = openStringPool(keys);
  return (key) => postingsOf(heard, pool.find(key));
}

const MOST_IN_COMMON = 100;

function nearestBySignature(
  signatures: Int32Array,
  isCounted: Uint8Array,
  wanted: number,
  limit: number,
): readonly number[] {
  // Shared bits less half of those that one side has alone, counted first: no sort over the whole list.
  const scores = new Uint8Array(signatures.length);
  const frequency = new Int32Array(MOST_IN_COMMON);
  for (let heard = 0; heard < signatures.length; heard++) {
    if (!isCounted[heard]) continue;
    const signature = signatures[heard] ?? 0;
    const score = Math.max(1, 2 * bitCount(signature & wanted) - bitCount(signature ^ wanted) + 34);
    scores[heard] = score;
    frequency[score] = (frequency[score] ?? 0) + 1;
  }
  const ends = new Int32Array(MOST_IN_COMMON);
  let total = 0;
  for (let score = MOST_IN_COMMON - 1; score > 0; score--) ends[score] = total += frequency[score] ?? 0;
  const nearest = new Int32Array(Math.min(limit, total));
  const next = ends.map((end, score) => end - (frequency[score] ?? 0));
  for (let heard = 0; heard < signatures.length; heard++) {
    const score = scores[heard] ?? 0;
    const place = score === 0 ? limit : (next[score] ?? 0);
    if (place >= limit) continue;
    nearest[place] = heard;
    next[score] = place + 1;
  }
  return Array.from(nearest);
}
