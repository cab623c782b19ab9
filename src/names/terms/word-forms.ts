import type { LanguagePack, NameRules, TermRules } from '../../languages/pack.js';
import { withoutMarks } from '../fold.js';
import { basesOf } from '../inflect.js';

/** A listed word that a written one may be a form of. */
export interface TermBase {
  readonly word: string;
  /** Letters before the listed word: a particle or an article. */
  readonly prefix: number;
  /** By which endings it was told: those of names and nouns, or of verbs; `singular` where the list has the plural. */
  readonly by: 'same' | 'noun' | 'verb' | 'singular';
}

/**
 * The listed words of which a written one is surely a form: the word itself, a case, a plural, a form of the verb.
 * @param word folded
 */
export function termBases(
  word: string,
  listed: ReadonlySet<string>,
  pack: LanguagePack | undefined,
): readonly TermBase[] {
  const found = new Map<string, TermBase>();
  const put = (base: TermBase) => {
    if (!found.has(base.word)) found.set(base.word, base);
  };
  if (listed.has(word)) put({ word, prefix: 0, by: 'same' });
  for (const { base, prefix } of basesOf(word, pack?.names, (one) => listed.has(one)))
    put({ word: base, prefix, by: 'noun' });
  for (const inner of bareOf(word, pack?.names)) {
    const prefix = word.length - inner.length;
    for (const [by, endings] of endingsOf(pack?.terms)) {
      for (const [ending, base] of endings) {
        const undone = exchanged(inner, ending, base);
        for (const base of undone === undefined ? [] : withBaseVowel(undone, pack?.terms))
          if (listed.has(base)) put({ word: base, prefix, by });
        const plural = by === 'noun' ? exchanged(inner, base, ending) : undefined;
        if (plural !== undefined && listed.has(plural)) put({ word: plural, prefix, by: 'singular' });
      }
    }
  }
  return found.size > 0 ? [...found.values()] : NOTHING;
}

const NOTHING: readonly TermBase[] = [];
const SHORTEST_STEM = 2;

/** The stem as it is, and with its last vowel changed back: Verträg, Vertrag. */
function withBaseVowel(stem: string, rules: TermRules | undefined): readonly string[] {
  const stems = [stem];
  for (const [written, base] of rules?.vowelChanges ?? []) {
    const at = stem.lastIndexOf(written);
    if (at > 0) stems.push(stem.slice(0, at) + base + stem.slice(at + written.length));
  }
  return stems;
}

function exchanged(word: string, ending: string, other: string): string | undefined {
  if (!word.endsWith(ending) || word.length - ending.length < SHORTEST_STEM) return undefined;
  return word.slice(0, word.length - ending.length) + other;
}

function endingsOf(
  rules: TermRules | undefined,
): readonly (readonly ['noun' | 'verb', NonNullable<TermRules['nounEndings']>])[] {
  return [
    ['noun', rules?.nounEndings ?? []],
    ['verb', rules?.verbEndings ?? []],
  ];
}

/** A word without the particle that is written on to it. */
function bareOf(word: string, rules: NameRules | undefined): readonly string[] {
  const bare = [word];
  for (const prefix of rules?.prefixes ?? [])
    if (word.startsWith(prefix) && word.length - prefix.length > SHORTEST_STEM) bare.push(word.slice(prefix.length));
  for (const [written] of rules?.contractions ?? [])
    if (word.startsWith(written) && word.length - written.length >= SHORTEST_STEM)
      bare.push(word.slice(written.length));
  return bare;
}

/** How far a word of a text may be a form of a listed one: surely, perhaps, or not at all. */
export type Likeness = 'form' | 'kin' | undefined;

/**
 * Whether a word may render a listed one in some form: told by what both have in common, for no list of endings knows every
 * paradigm, and a form that is taken for another word would be a false alarm.
 * @param word folded  @param listed folded
 */
export function likenessOf(word: string, listed: string, pack: LanguagePack | undefined): Likeness {
  const [a, b] = [withoutMarks(word), withoutMarks(listed)];
  if (a === b) return 'form';
  if (b.length < SHORTEST_STEM) return undefined;
  if (termBases(word, new Set([listed]), pack).length > 0) return 'form';
  let kin: Likeness;
  for (const inner of bareOf(a, pack?.names)) {
    const likeness = stemLikeness(inner, b);
    if (likeness === 'form') return 'form';
    kin ??= likeness;
  }
  return kin ?? (sharesRoot(a, b) ? 'form' : undefined);
}

/** Words of four letters and more are found inside compounds, and by all but their endings. */
const LEAST_INSIDE = 4;
const LONGEST_ENDING = 3;

function stemLikeness(word: string, listed: string): Likeness {
  const stem = listed.slice(0, Math.max(LEAST_INSIDE, listed.length - 1));
  if (listed.length >= LEAST_INSIDE && word.length > listed.length && word.includes(stem)) return 'form';
  let same = 0;
  while (same < word.length && same < listed.length && word[same] === listed[same]) same++;
  const [lost, gained] = [listed.length - same, word.length - same];
  if (same < LONGEST_ENDING) return undefined;
  if (same >= 0.6 * listed.length && lost <= LONGEST_ENDING && gained <= LONGEST_ENDING) return 'form';
  return same >= LEAST_INSIDE && same >= 0.44 * listed.length ? 'kin' : undefined;
}

/** Arabic and Hebrew change the vowels inside a word, other languages one or two: the consonants stay. */
function sharesRoot(word: string, listed: string): boolean {
  const [a, b] = [consonantsOf(word), consonantsOf(listed)];
  const shortest = Math.min(a.length, b.length);
  return shortest >= 3 && a.slice(0, shortest) === b.slice(0, shortest) && Math.abs(a.length - b.length) <= 1;
}

function consonantsOf(word: string): string {
  return word.replace(/^(?:ال|ה)/u, '').replace(VOWELS, '');
}

const VOWELS = /[aeiouyаеиоуыэюяєіїьйاويءהוית]/gu;
