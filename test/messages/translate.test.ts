import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { interfaceLanguage } from '../../src/messages/languages.js';
import { createTranslator } from '../../src/messages/translate.js';

const en = createTranslator('en');
const uk = createTranslator('uk');

describe('a translator', () => {
  test('says what a finding says', () => {
    const message = { key: 'finding.name/drift', values: { found: 'Foss', expected: 'Voss' } };
    expect(en.message(message)).toBe('“Foss” looks like a misspelling of “Voss”.');
    expect(uk.message(message)).toBe('Схоже, у написанні «Foss» помилка: має бути «Voss».');
  });

  test('speaks of what is given, and of nothing else', () => {
    const rejected = (values: Record<string, string>) => en.message({ key: 'finding.name/rejected', values });
    expect(rejected({ found: 'Foss', expected: 'Voss' })).toBe('“Foss” is listed as wrong: write “Voss”.');
    expect(rejected({ found: 'Foss', expected: '' })).toBe('“Foss” is listed as wrong.');
    const why = (text: string, value: string) => en.why({ step: 'sourceValue', values: { text, value } });
    expect(why('two dozen', '24')).toBe('The source says “two dozen”, that is 24');
    expect(why('24', '24')).toBe('The source says “24”');
    expect(why('Monday', '')).toBe('The source says “Monday”');
  });

  test('isolates right-to-left text, and leaves other text clean', () => {
    const said = en.message({ key: 'finding.name/drift', values: { found: 'فوص', expected: 'Voss' } });
    expect(said).toBe('“\u2068فوص\u2069” looks like a misspelling of “Voss”.');
  });

  test('isolates everything that is quoted among right-to-left words, and nothing among others', () => {
    const message = { key: 'finding.number/changed', values: { source: '3.5 million', found: '٣٫٥ مليار' } };
    expect(createTranslator('he').message(message)).toBe(
      'המספר השתנה: במקור ״\u20683.5 million\u2069״, כאן ״\u2068٣٫٥ مليار\u2069״.',
    );
    const latin = { ...message, values: { source: '3.5 million', found: '3.5 billion' } };
    expect(createTranslator('pl').message(latin)).not.toMatch(/[\u2068\u2069]/u);
    expect(['ar', 'he', 'en', 'zh'].map((language) => createTranslator(language).direction)).toEqual([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
    ]);
  });

  test('cuts a long quotation at a word', () => {
    const said = en.message({ key: 'finding.text/omitted', values: { source: 'some words '.repeat(50) } });
    expect(said).toMatch(/^Left out: “(?:some words )+some words…”\.$/u);
    expect(said.length).toBeLessThan(100);
  });

  test('takes the words of the text as they are', () => {
    const odd = ['{{expected}}', '$t(finding.text/added)', '<b>&amp;', "'quoted'", '__proto__', '%s'];
    for (const found of odd) expect(en.message({ key: 'finding.text/added', values: { found } })).toContain(found);
    expect(en.message({ key: 'finding.text/added', values: { found: 'x', lng: 'uk', context: 'near' } })).toBe(
      'Not in the source: “x”.',
    );
  });

  test('never fails for want of words', () => {
    expect(en.why({ step: 'backTransliteratedTwice', values: { from: 'Белер' } })).toBe(
      'back transliterated twice (from: Белер)',
    );
    expect(en.message({ key: 'finding.name/drift', values: { found: 'Foss' } })).toBe('name/drift (found: Foss)');
    expect(en.find('no.such')).toBeUndefined();
    fc.assert(
      fc.property(fc.string(), fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())), (key, values) => {
        expect(typeof en.message({ key, values })).toBe('string');
        expect(typeof uk.why({ step: key, values })).toBe('string');
      }),
    );
  });

  test('serves a region and a locale by its language, and English where it has none', () => {
    expect(['uk', 'uk-UA', 'uk_UA.UTF-8', 'UK'].map(interfaceLanguage)).toEqual(['uk', 'uk', 'uk', 'uk']);
    expect(['C.UTF-8', 'ukr', '', 'xx'].map(interfaceLanguage)).toEqual([undefined, undefined, undefined, undefined]);
    expect(createTranslator('xx').language).toBe('en');
  });
});
