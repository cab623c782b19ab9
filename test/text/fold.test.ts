import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold, type FoldOptions } from '../../src/text/fold.js';

describe('fold', () => {
  test.each<[string, string, FoldOptions?]>([
    ['Об’ЄДНАНІ', "об'єднані"],
    ['ПʼЯТЬ', "п'ять"],
    ['O‘zbek', "o'zbek"],
    ['Boehler', 'boehler'],
    ['Zu\u00ADsam\u00ADmen', 'zusammen'],
    ['\u2067שלום\u2069\u200F', 'שלום'],
    ['E\u0301te\u0301', 'été'],
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['İSTANBUL', 'istanbul', { language: 'tr' }],
    ['I\u0307stanbul', 'istanbul', { language: 'tr' }],
    ['ISPARTA', 'ısparta', { language: 'tr-TR' }],
    ['ISPARTA', 'ısparta', { language: 'az' }],
    ['ISPARTA', 'isparta', { language: 'trv' }],
    ['ΣΟΛΤΣ', 'σολτς'],
    ['Straße', 'straße'],
    ['می\u200Cروم', 'می\u200Cروم'],
    ['می\u200Cروم', 'میروم', { joiners: 'strip' }],
    ['Łódź Øre Müller Đoković', 'lodz ore muller dokovic', { accents: 'strip' }],
    ['Μητσοτάκης', 'μητσοτακης', { accents: 'strip' }],
    ['Київ йод їжак ёлка', 'київ йод їжак ёлка', { accents: 'strip' }],
    ['за́мок', 'замок', { accents: 'strip' }],
    ['Ќе', 'ќе', { accents: 'strip' }],
    ['מִלָּה مُحَمَّد', 'מלה محمد', { accents: 'strip' }],
    ['が हिन्दी', 'が हिन्दी', { accents: 'strip' }],
    ['\uD800A', '\uD800a'],
    ['', ''],
  ])('%j is %j', (word, expected, ...[options]) => expect(fold(word, options)).toBe(expected));

  test('folding twice changes nothing more', () => {
    const options = fc.record<FoldOptions>({
      language: fc.constantFrom('en', 'tr'),
      joiners: fc.constantFrom('keep', 'strip'),
      accents: fc.constantFrom('keep', 'strip'),
    });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), options, (word, chosen) => {
        const once = fold(word, chosen);
        expect(fold(once, chosen)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
