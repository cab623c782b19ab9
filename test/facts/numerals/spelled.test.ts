import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { foldKey } from '../../../src/facts/numerals/lexicon.js';
import { readNumerals } from '../../../src/facts/numerals/read.js';
import { spell, type RuleSets } from '../../../src/languages/generate/rbnf.js';
import type { LanguagePack } from '../../../src/languages/pack.js';
import { loadPack, PACK_TAGS } from '../../../src/languages/registry.js';
import { wordTokens } from './tokens.js';

/** What the CLDR's rules spell, read back. Its Slovenian rules are Croatian words. */
const TAGS = PACK_TAGS.filter((tag) => tag !== 'sl');
/** All of them where a language has few sets, every fifth or 17th where it has many cases and genders. */
const SMALL = Array.from({ length: 10_000 }, (_, n) => n);
const LARGE = [3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((power) =>
  [1, 2, 3, 5, 7, 11, 21, 34, 100, 205, 999].map((n) => n * 10 ** power + (n % 2 ? 0 : 7 * 10 ** (power - 2))),
);
/** Ordinals are read up to here: "двасто" and "المائة وواحد" are slips of the rules, "two-thousandth" in one word is rare. */
const LAST_ORDINAL: Readonly<Record<string, number>> = { bg: 200, ar: 100, ko: 50 };

describe.each(TAGS)('%s reads back', (tag) => {
  let pack: LanguagePack;
  const sets = JSON.parse(readFileSync(`test/languages/spellout/${tag}.json`, 'utf8')) as RuleSets;
  const names = Object.keys(sets).filter((name) => name.startsWith('%spellout-') && !name.includes('fraction'));
  beforeAll(async () => {
    const loaded = await loadPack(tag);
    if (!loaded) throw new Error(`no pack ${tag}`);
    pack = loaded;
  });

  test.each(names)('%s', (set) => {
    const isOrdinal = set.includes('ordinal');
    const small = sample(SMALL, names.indexOf(set), names.length);
    const last = LAST_ORDINAL[tag] ?? 1_000;
    const numbers = isOrdinal ? small.filter((number) => number > 0 && number < last) : [...small, ...LARGE];
    const wrong = numbers.flatMap((number) => {
      const spelled = spell(sets, set, number, tag);
      const isVague = set.endsWith('plural') && number % 10 === 0; // Finnish: kymmeniä miljoonia, tens of millions
      // "cent cinquièmes" are twenty wholes as well, "one hundredth" a part.
      const isPart =
        pack.contexts?.partEndings !== undefined && (set.endsWith('plural') || spelled === 'one hundredth');
      if (/\d/u.test(spelled) || isVague || isPart || isOrdinaryWord(spelled, pack)) return [];
      const read = readNumerals(spelled, wordTokens(spelled, pack), pack);
      const isRight = read.length === 1 && read[0]?.value === number && read[0].end >= spelled.trimEnd().length - 3;
      return isRight ? [] : [`${number} ${spelled} → ${read.map(({ value }) => value).join(' ')}`];
    });
    expect({ wrong: wrong.length, first: wrong.slice(0, 12) }).toEqual({ wrong: 0, first: [] });
  });
});

/** Before a number in words, and between two: where the language says more than one word there, the row tells. */
const SIGNS = [2, 5, 21, 34, 100, 365, 999];

describe.each(TAGS)('%s reads signs in words', (tag) => {
  test('minus', async () => {
    const { pack, cardinal } = await spelling(tag);
    const minus = pack.cldr.numbers.negative[0] ?? '';
    const wrong = SIGNS.flatMap((number) => {
      const spelled = `${minus}${pack.spaced ? ' ' : ''}${cardinal(number)}`;
      const read = readNumerals(spelled, wordTokens(spelled, pack), pack);
      return read.length === 1 && read[0]?.value === -number ? [] : [spelled];
    });
    expect(wrong).toEqual([]);
  });

  test('a decimal point', async () => {
    const { pack, cardinal } = await spelling(tag);
    const point = POINTS[tag] ?? pack.cldr.numbers.point[0] ?? '';
    const wrong = SIGNS.flatMap((number) => {
      const gap = pack.spaced ? ' ' : '';
      const spelled = [cardinal(number), point, cardinal(7)].join(gap);
      const read = readNumerals(spelled, wordTokens(spelled, pack), pack);
      return read.length === 1 && read[0]?.value === number + 0.7 ? [] : [spelled];
    });
    expect(wrong).toEqual([]);
  });
});

/** The form that stands after these numbers, where the CLDR gives another first. */
const POINTS: Readonly<Record<string, string>> = {};

async function spelling(tag: string) {
  const pack = await loadPack(tag);
  if (!pack) throw new Error(`no pack ${tag}`);
  const sets = JSON.parse(readFileSync(`test/languages/spellout/${tag}.json`, 'utf8')) as RuleSets;
  const names = Object.keys(sets);
  const set = names.find((name) => name.startsWith('%spellout-cardinal')) ?? '%spellout-numbering';
  return { pack, cardinal: (number: number) => spell(sets, set, number, tag) };
}

/** "prima" is also "before", "tuhannet" thousands of them: alone they are no numbers. */
function isOrdinaryWord(spelled: string, { words, tag }: LanguagePack): boolean {
  const key = foldKey(spelled, tag);
  return [...(words.notNumbers ?? []), ...Object.keys(words.vague ?? {})].some((word) => foldKey(word, tag) === key);
}

function sample(numbers: readonly number[], index: number, sets: number): readonly number[] {
  const every = sets > 20 ? 53 : sets > 4 ? 17 : index === 0 ? 1 : 5;
  return numbers.filter((number) => number < (sets > 20 ? 30 : 130) || number % every === index % every);
}
