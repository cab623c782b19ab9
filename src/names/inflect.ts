import type { Declension, NameRules } from '../languages/pack.js';

/** How a written word comes from a listed one. `word` = prefix + (what `base` became) + ending + suffix. */
export interface Derivation {
  readonly base: string;
  /** Length of what is written before the name itself (ו, l'). */
  readonly prefix: number;
  /** Length of what follows the name whatever it ends in ('s, 의). */
  readonly suffix: number;
  /** The case ending and the stem that it stands on; both '' where the base itself is written. */
  readonly ending: string;
  readonly stem: string;
}

/** Kenny’ego: nothing but a suffix was added. */
export function isParted({ ending, stem, suffix }: Derivation): boolean {
  return suffix > 0 && ending === '' && stem === '';
}

/**
 * The listed words that a written one may be a form of, by the endings, prefixes and suffixes of the language.
 * @param word folded
 * @param isListed whether a folded word is worth finding
 * @param mayBegin whether a listed word begins like this one: a cheap look that spares the dear one
 */
export function basesOf(
  word: string,
  rules: NameRules | undefined,
  isListed: (word: string) => boolean,
  mayBegin?: (word: string) => boolean,
): Derivation[] {
  const found: Derivation[] = [];
  for (const { prefix, suffix, inner } of bareWords(word, rules)) {
    if ((prefix || suffix) && isListed(inner)) found.push({ base: inner, prefix, suffix, ending: '', stem: '' });
    if (rules?.declensions && (!mayBegin || mayBegin(inner)))
      addDeclined(inner, prefix, suffix, engineOf(rules), isListed, found);
  }
  return found;
}

/**
 * The right name with the ending that the wrong one carries: Беллера, Беллер, Белер → Белера; "Beller's" → "Boehler's".
 * @returns undefined where the language gives no such form, or more than one
 */
export function transferEnding(
  written: string,
  matchedBase: string,
  rightBase: string,
  rules: NameRules | undefined,
): string | undefined {
  if (written.toLowerCase() === matchedBase.toLowerCase()) return rightBase;
  const folded = written.toLowerCase().replace(/[’ʼ]/gu, "'");
  const wanted = matchedBase.toLowerCase();
  const outcomes = new Set(
    basesOf(folded, rules, (word) => word === wanted).map((derivation) =>
      derivedLike(written, matchedBase, rightBase, derivation, rules),
    ),
  );
  // What could be two cases, or fits the one declension and not the other, a person must decide.
  const [only] = outcomes;
  return outcomes.size === 1 ? only : undefined;
}

function derivedLike(
  written: string,
  matched: string,
  right: string,
  derivation: Derivation,
  rules: NameRules | undefined,
): string | undefined {
  const { prefix, suffix, ending, stem } = derivation;
  const isBare = ending === '' && stem === '';
  if ((suffix > 0 || !isBare) && !takesSameEndings(matched, right, rules)) return undefined;
  const inflected = isBare ? right : declineLike(right, matched, derivation, rules);
  const begun = inflected === undefined ? undefined : begunLike(written.slice(0, prefix), inflected, rules);
  if (begun === undefined) return undefined;
  const ends = suffix ? written.slice(written.length - suffix) : '';
  // "Roberts'" has an apostrophe alone for the sake of its own s.
  const isBareApostrophe = /^['’ʼ]$/u.test(ends) && rules?.suffixes?.includes("'s") && !/[sxzß]$/iu.test(begun);
  return begun + ends + (isBareApostrophe ? 's' : '');
}

/** A particle that has swallowed the article swallows that of the right name too: للبيت, never لالبيت. */
function begunLike(prefix: string, name: string, rules: NameRules | undefined): string | undefined {
  const contraction = rules?.contractions?.find(([written]) => written === prefix);
  if (!contraction) return prefix + name;
  const [, stands] = contraction;
  return name.startsWith(stands) ? prefix + name.slice(stands.length) : undefined;
}

/** Ankara'da but İzmir'de, Merkels but Merz’: what decides about the ending must be alike in both names. */
function takesSameEndings(matched: string, right: string, rules: NameRules | undefined): boolean {
  const [a, b] = [matched.toLowerCase(), right.toLowerCase()];
  const isAlike = (x: string | undefined, y: string | undefined, classes: readonly string[] = []) =>
    classes.findIndex((letters) => x !== undefined && letters.includes(x)) ===
    classes.findIndex((letters) => y !== undefined && letters.includes(y));
  const lastVowel = (name: string) => Array.from(name).findLast((letter) => VOWEL.test(letter));
  return (
    isAlike(a.at(-1), b.at(-1), rules?.endingsByLastLetter) &&
    isAlike(lastVowel(a), lastVowel(b), rules?.endingsByLastVowel)
  );
}

/** What the listed word would be with the ending: the same declension must fit it. */
function declineLike(
  right: string,
  matched: string,
  { ending, stem }: Derivation,
  rules: NameRules | undefined,
): string | undefined {
  for (const declension of rules?.declensions ?? []) {
    if (!declension.endings.includes(ending)) continue;
    const base = declension.base.find((b) => right.toLowerCase().endsWith(b) && matched.toLowerCase().endsWith(b));
    if (base === undefined || !fits(declension, base, right.toLowerCase())) continue;
    const rightStem = right.slice(0, right.length - base.length);
    const changed = changedLike(rightStem, matched.slice(0, matched.length - base.length).toLowerCase(), stem, rules);
    return changed === undefined ? undefined : changed + ending;
  }
  return undefined;
}

/**
 * The stem's own change (г → з, a vowel that goes) is repeated where both stems end alike.
 * @returns undefined where nobody can tell whether this stem changes: Острог, Острога, but Остріг, Острога
 */
function changedLike(
  rightStem: string,
  matchedStem: string,
  writtenStem: string,
  rules: NameRules | undefined,
): string | undefined {
  const lower = rightStem.toLowerCase();
  const mayChange = (stem: string) => {
    const [third = '', vowel = '', last = ''] = [stem.at(-3), stem.at(-2), stem.at(-1)];
    if (third === '' || VOWEL.test(last) || !VOWEL.test(vowel)) return false;
    return Boolean(rules?.fleeting?.includes(vowel) || rules?.vowelChanges?.some(([from]) => from === vowel));
  };
  if (lower.slice(-2) !== matchedStem.slice(-2) && (mayChange(lower) || matchedStem !== writtenStem)) {
    const isOwnChange = !mayChange(lower) && !mayChange(matchedStem) && lower.at(-1) === matchedStem.at(-1);
    if (!isOwnChange) return undefined;
  }
  if (matchedStem === writtenStem) return rightStem;
  let same = 0;
  while (same < Math.min(matchedStem.length, writtenStem.length) && matchedStem[same] === writtenStem[same]) same++;
  const [before, after] = [matchedStem.slice(same), writtenStem.slice(same)];
  return lower.endsWith(before) ? rightStem.slice(0, rightStem.length - before.length) + after : undefined;
}

interface Engine {
  readonly rules: NameRules;
  readonly byEnding: ReadonlyMap<string, readonly Declension[]>;
  readonly longest: number;
}

const ENGINES = new WeakMap<NameRules, Engine>();

function engineOf(rules: NameRules): Engine {
  const known = ENGINES.get(rules);
  if (known) return known;
  const byEnding = new Map<string, Declension[]>();
  for (const declension of rules.declensions ?? []) {
    for (const ending of declension.endings) byEnding.set(ending, [...(byEnding.get(ending) ?? []), declension]);
  }
  const engine = { rules, byEnding, longest: Math.max(0, ...[...byEnding.keys()].map((ending) => ending.length)) };
  ENGINES.set(rules, engine);
  return engine;
}

interface BareWord {
  readonly prefix: number;
  readonly suffix: number;
  readonly inner: string;
}

// In Latin letters a possessive is met in every language's names and quotations.
const POSSESSIVES: readonly string[] = ["'s", "'"];
const SHORTEST_NAME = 2;

function bareWords(word: string, rules: NameRules | undefined): BareWord[] {
  const bare: BareWord[] = [{ prefix: 0, suffix: 0, inner: word }];
  for (const suffix of [...(rules?.suffixes ?? []), ...POSSESSIVES]) {
    if (word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_NAME)
      bare.push({ prefix: 0, suffix: suffix.length, inner: word.slice(0, word.length - suffix.length) });
  }
  for (const { suffix, inner } of [...bare]) {
    for (const prefix of rules?.prefixes ?? []) {
      if (inner.startsWith(prefix) && inner.length - prefix.length >= SHORTEST_NAME)
        bare.push({ prefix: prefix.length, suffix, inner: inner.slice(prefix.length) });
    }
    for (const [written, stands] of rules?.contractions ?? []) {
      if (inner.startsWith(written) && inner.length - written.length >= SHORTEST_NAME)
        bare.push({ prefix: written.length, suffix, inner: stands + inner.slice(written.length) });
    }
  }
  return bare;
}

function addDeclined(
  word: string,
  prefix: number,
  suffix: number,
  engine: Engine,
  isListed: (word: string) => boolean,
  found: Derivation[],
): void {
  for (let length = 0; length <= Math.min(engine.longest, word.length - SHORTEST_NAME); length++) {
    const ending = word.slice(word.length - length);
    const declensions = engine.byEnding.get(ending);
    if (!declensions) continue;
    const stem = word.slice(0, word.length - length);
    const stems = possibleStems(stem, ending, engine.rules);
    for (const declension of declensions) {
      for (const base of declension.base) {
        for (const option of stems) {
          const listed = option + base;
          if (listed !== word && isListed(listed) && fits(declension, base, listed))
            found.push({ base: listed, prefix, suffix, ending, stem });
        }
      }
    }
  }
}

const VOWEL = /[aeiouyáéíóúýàèìòùäëïöüâêîôûãõåæøœěůőűąęăаеиоуыэюяєіїёъαεηιουωაეიოუ]/u;

function fits({ stems, anyStem }: Declension, base: string, listed: string): boolean {
  const stem = listed.slice(0, listed.length - base.length);
  if (stems) return stems.some((end) => stem.endsWith(end));
  // An empty base ending means a consonant.
  return anyStem === true || base !== '' || !VOWEL.test(stem.at(-1) ?? '');
}

/** The stems from which a written one may come: itself, with a letter change undone, with a vowel that comes and goes. */
function possibleStems(
  stem: string,
  ending: string,
  { alternations, fleeting, fleetingSoft, vowelChanges }: NameRules,
): string[] {
  const stems = [stem];
  for (const [from, to] of alternations ?? [])
    if (stem.endsWith(to)) stems.push(stem.slice(0, stem.length - to.length) + from);
  const [third = '', before = '', last = ''] = [stem.at(-3), stem.at(-2), stem.at(-1)];
  if (!last || !before || VOWEL.test(last)) return stems;
  if (VOWEL.test(before)) {
    for (const [from, to] of vowelChanges ?? []) if (before === to) stems.push(stem.slice(0, -2) + from + last);
    // Niemcy → Niemiec: here the vowel comes with the bare stem.
    for (const vowel of ending === '' ? (fleeting ?? []) : []) {
      if (stem.slice(0, -1).endsWith(vowel)) stems.push(stem.slice(0, -1 - vowel.length) + last);
    }
    return stems;
  }
  for (const [written, listed] of fleetingSoft ?? [])
    if (before === written) stems.push(stem.slice(0, -2) + listed + last);
  const head = stem.slice(0, before === 'ь' || before === "'" ? -2 : -1);
  for (const vowel of fleeting ?? []) {
    stems.push(head + vowel + last);
    // lj and nj are one consonant.
    if (last === 'j' && third && !VOWEL.test(third)) stems.push(stem.slice(0, -2) + vowel + before + last);
  }
  return stems;
}
