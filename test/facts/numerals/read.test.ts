import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNumeral, readNumerals } from '../../../src/facts/numerals/read.js';
import { loadPack, PACK_TAGS } from '../../../src/languages/registry.js';
import { wordTokens } from './tokens.js';

/** Language, text, and what must be read, in order; nothing more but what is only possible. */
const TEXTS: readonly (readonly [tag: string, text: string, values: readonly (number | string)[]])[] = [
  ['en', 'twenty-one ships and a hundred and five planes', [21, 105]],
  ['en', 'between a million and five million people', [1_000_000, 5_000_000]],
  ['en', 'two and a half million, or two million and a half', [2_500_000, 2_500_000]],
  ['en', 'minus five, zero point seven five', [-5, 0.75]],
  ['en', 'about two dozen guests on the twenty-first floor', [24, 21]],
  ['en', '1.9 million and 5bn', [1_900_000, 5_000_000_000]],
  ['en', 'nine quadrillion seven', [9_000_000_000_000_007]],
  ['en', 'one of the men, first of all, no one', []],
  ['en', 'a man and an apple', []],
  ['uk', "чотирьох, п'ятьма і дванадцятьом", [4, 5, 12]],
  ['uk', 'двадцять перше і сто двадцятого', [21, 120]],
  ['uk', 'півтора мільйона, два з половиною мільярди', [1_500_000, 2_500_000_000]],
  ['uk', '5 тисяч 300 осіб, 20 млн грн', [5_300, 20_000_000]],
  ['uk', 'двоє дітей і троє дорослих', [2, 3]],
  ['uk', 'у 2022 тисячі людей виїхали', [2022]],
  ['uk', 'один із них', []],
  ['uk', 'нуль цілих п’ять десятих', [0.5]],
  ['ru', 'двадцать первого, полтора миллиона', [21, 1_500_000]],
  ['de', 'dreiundzwanzig Millionen; zweihundertfünfzigtausend', [23_000_000, 250_000]],
  ['de', 'zwischen zwei und zwanzig', [2, 20]],
  ['de', 'anderthalb Stunden, der einundzwanzigste', [1.5, 21]],
  ['fr', 'quatre-vingt-dix-sept mille deux cents', [97_200]],
  ['fr', 'au moins dix, soixante et onze', [10, 71]],
  ['es', 'treinta y cinco mil millones', [35_000_000_000]],
  ['es', 'al menos veintidós', [22]],
  ['pl', 'dwudziestu trzech, pięcioro', [23, 5]],
  ['cs', 'pětadvacet lidí, dvacátý první', [25, 21]],
  ['sl', 'triindvajset tisoč', [23_000]],
  ['nl', 'drieëntwintig, anderhalf miljoen', [23, 1_500_000]],
  ['it', 'centoventotto, tre milioni e mezzo', [128, 3_500_000]],
  ['tr', 'yirmi beş, iki buçuk milyon', [25, 2_500_000]],
  ['hu', 'huszonhárom, másfél', [23, 1.5]],
  ['fi', 'kaksikymmentäkolme, puolitoista', [23, 1.5]],
  ['el', 'είκοσι τρεις, ενάμισι εκατομμύριο', [23, 1_500_000]],
  ['ar', 'ثلاثة وعشرون ألفا وخمسمائة', [23_500]],
  ['ar', 'خمسة عشر وألفين', [15, 2000]],
  ['ar', 'خمسه في المائة', [5]],
  ['fr', 'dix pour cent', [10]],
  ['uk', 'десятки тисяч людей', []],
  ['zh', '数百人，一千万千瓦', [10_000_000]],
  ['he', 'עשרים ושלושה אלף', [23_000]],
  ['fa', 'بیست و سه هزار', [23_000]],
  ['hi', 'बारह लाख चौंतीस हजार, ढाई करोड़', [1_234_000, 25_000_000]],
  ['zh', '二十三万五千人，二〇二三年，两百五十', [235_000, 2023, 250]],
  ['zh', '3万5千，20多万', [35_000, 200_000]],
  ['zh', '一般来说，十分统一', []],
  ['ja', '三千五百万円、十二人', [35_000_000, 12]],
  ['ko', '스물다섯 명, 1억 2천만 원, 오백만명', [25, 120_000_000, 5_000_000]],
  ['ko', '사람을 구조', []],
];

describe('numbers in words', () => {
  test.each(TEXTS)('%s: %s', async (tag, text, values) => {
    const pack = await loadPack(tag);
    if (!pack) throw new Error(tag);
    const read = readNumerals(text, wordTokens(text, pack), pack);
    expect(read.filter(({ certainty }) => certainty !== 'possible').map(({ value }) => value)).toEqual(values);
  });

  test('beyond what a double holds a value is its digits', async () => {
    const pack = await loadPack('en');
    const text = 'nine hundred quintillion and one';
    if (pack) expect(readNumerals(text, wordTokens(text, pack), pack)[0]?.value).toBe('900000000000000000001');
  });

  test('one word, for an ending behind it', async () => {
    const uk = await loadPack('uk');
    if (uk) expect(readNumeral('двадцяти', uk)).toEqual({ value: 20, kind: 'cardinal' });
    if (uk) expect(readNumeral('будинку', uk)).toBeUndefined();
  });

  test('offsets lie in the text and do not overlap', async () => {
    const packs = await Promise.all(PACK_TAGS.map((tag) => loadPack(tag)));
    const words = packs.flatMap((pack) =>
      Object.keys(pack?.cldr.numbers.additive ?? {}).concat(pack?.cldr.numbers.joiners ?? []),
    );
    const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string(), fc.constantFrom('-', '5', 'million', ','))).map((all) => all.join(' ')); // prettier-ignore
    fc.assert(
      fc.property(text, fc.constantFrom(...packs), (sample, pack) => {
        if (!pack) return;
        let last = 0;
        for (const { start, end } of readNumerals(sample, wordTokens(sample, pack), pack)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(sample.length);
      }),
    );
  });
});
