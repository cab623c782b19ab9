import { SCRIPTS, type Script } from '../text/scripts.js';
import { textOfUnits } from '../text/string-pool.js';
import type { FormTable } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import type { NameMatch } from './name.js';
import type { NamedFamilies } from './named-families.js';
import { signatureOf, type NearColumns } from './near-columns.js';
import { groupBySignature } from './nearest-signatures.js';
import { isSameLanguage } from './same-language.js';
import { eachList, openSkeletons, type OpenSkeletons, type SkeletonList } from './skeleton-lists.js';

/** Heard words of the list (see `NearColumns`) whose forms count for names in a script and a language. */
export interface NearWords {
  readonly columns: NearColumns;
  /**
   * The lists of heard words whose consonant skeleton is like one of these, as `isSkeletonNear` says: for running text. A heard
   * word may stand in more than one.
   * @param skeletons fine ones, or others
   * @param isAlone only heard words that are a whole form
   */
  similar(
    skeletons: (isFine: boolean) => Iterable<string>,
    script: Script,
    isAlone: boolean,
    visit: (list: SkeletonList) => void,
  ): void;
  /** Whether words of these scripts are held against each other by the fine skeleton. @param listed a place in `SCRIPTS` */
  isFine(script: Script, listed: number): boolean;
  /** Whether words of more than one script are among them. */
  readonly isMixed: boolean;
  /** The `limit` heard words with the most in common, whatever the script: for a name looked up alone. */
  nearest(sounds: string, limit: number): Int32Array;
  wordOf(heard: number): string;
  soundsOf(heard: number): string;
  scriptOf(heard: number): Script;
  languageOf(heard: number): string;
  /** By form 1 where it counts. */
  readonly counts: Uint8Array;
  readonly forms: CountedForms;
  /** By heard word: a bit for each number of words that its forms have; more than `MOST_WORDS` are one more. */
  readonly lengths: Uint8Array;
  /** The same of all of them together. */
  readonly allLengths: number;
  /** Those of its forms that count. */
  formsOf(heard: number): Int32Array;
  /** Begins a search. @returns whether it comes upon a heard word for the first time */
  firstSeen(): (heard: number) => boolean;
  /** By what is named in a text. */
  readonly families: WeakMap<readonly NameMatch[], NamedFamilies>;
  /** Heard words with all that a comparison asks of them, as far as they were needed before. */
  readonly known: Map<number, HeardWord>;
}

/** The forms that count, by heard word: those of `heard` from `from[heard]` to `from[heard + 1]`; all side by side. */
export interface CountedForms {
  readonly from: Int32Array;
  readonly form: Int32Array;
  /** Where the form begins in the table's `sequence`, and how many words it has, 255 at the most. */
  readonly start: Int32Array;
  readonly length: Uint8Array;
}

/** Forms of more words are not searched for in running text. */
export const MOST_WORDS = 4;

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
  const { wordOf, languageOf, scriptOf, sounds, soundsFrom, signatures } = columns;
  const forms = countedForms(columns, counts, table);
  const lengths = lengthsOfForms(forms);
  const present = new Set<number>();
  for (let heard = 0; heard < wordOf.length; heard++) if (lengths[heard]) present.add(scriptOf[heard] ?? 0);
  const own = script === undefined ? -1 : SCRIPTS.indexOf(script);
  let [fine, coarse]: (OpenSkeletons | undefined)[] = [];
  let bySignature: ReturnType<typeof groupBySignature> | undefined;
  const decoded = new Map<number, string>();
  const isFine = (written: Script, other: number) => script === written && other === own;
  return {
    ...{
      columns,
      counts,
      forms,
      lengths,
      allLengths: lengths.reduce((all, one) => all | one, 0),
      known: new Map<number, HeardWord>(),
    },
    firstSeen: firstSeenAmong(wordOf.length),
    families: new WeakMap(),
    isMixed: present.size > 1 || (own >= 0 && !present.has(own)),
    isFine,
    similar(skeletons, written, isAlone, visit) {
      for (const other of present) {
        const areFine = isFine(written, other);
        const index = areFine
          ? (fine ??= openSkeletons(columns.fine, columns, lengths))
          : (coarse ??= openSkeletons(columns.coarse, columns, lengths));
        for (const skeleton of skeletons(areFine)) eachList(index, other, skeleton, isAlone, visit);
      }
    },
    nearest: (wanted, limit) => (bySignature ??= groupBySignature(signatures, lengths))(signatureOf(wanted), limit),
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
    formsOf: (heard) => forms.form.subarray(forms.from[heard], forms.from[heard + 1]),
  };
}

const MOST_DECODED = 50_000;

/** By heard word the last search that came upon it, so that none need be cleared. */
function firstSeenAmong(size: number): () => (heard: number) => boolean {
  const seenIn = new Int32Array(size);
  let searches = 0;
  return () => {
    const search = ++searches;
    return (heard) => {
      if (seenIn[heard] === search) return false;
      seenIn[heard] = search;
      return true;
    };
  };
}

function countedForms({ forms }: NearColumns, counts: Uint8Array, { wordsFrom }: FormTable): CountedForms {
  const from = new Int32Array(forms.from.length);
  const form = forms.values.filter((one) => counts[one]);
  let at = 0;
  for (let heard = 0; heard < from.length - 1; heard++) {
    for (let i = forms.from[heard] ?? 0; i < (forms.from[heard + 1] ?? 0); i++) at += counts[forms.values[i] ?? 0] ?? 0;
    from[heard + 1] = at;
  }
  const length = Uint8Array.from(form, (one) => Math.min((wordsFrom[one + 1] ?? 0) - (wordsFrom[one] ?? 0), 255));
  return { from, form, start: form.map((one) => wordsFrom[one] ?? 0), length };
}

function lengthsOfForms({ from, length }: CountedForms): Uint8Array {
  const lengths = new Uint8Array(from.length - 1);
  for (let heard = 0; heard < lengths.length; heard++) {
    let bits = 0;
    for (let at = from[heard] ?? 0; at < (from[heard + 1] ?? 0); at++)
      bits |= 1 << Math.min(length[at] ?? 0, MOST_WORDS + 1);
    lengths[heard] = bits;
  }
  return lengths;
}
