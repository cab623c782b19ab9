import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFacts } from '../../src/facts/read.js';
import { inShort, packOf, said } from './pack.js';

/** Each text with all that it states; beside what is read stands what must not be. */
const TEXTS: readonly (readonly [tag: string, text: string, ...facts: string[]])[] = [
  // separators by language and by evidence
  ['en', 'It sold 1,234 copies', 'number 1234'],
  ['de', 'Es waren 1.234 Exemplare', 'number 1234'],
  ['de', 'Das sind 3,5 Kilometer', 'measure 3.5 kilometer'],
  ['fr', 'environ 1 234 567 habitants', 'number 1234567'],
  ['en', 'rows 1,2,3 are empty', 'number 1', 'number 2', 'number 3'],
  ['en', 'worth 12,34,567 in all', 'number 1234567'],
  ['de', "Es kostet 1'234 Franken", 'money 1234 CHF'],
  ['ar', 'العدد ١٬٢٣٤', 'number 1234'],
  ['en', 'a box of 2½ by 10 1/2', 'number 2.5', 'number 10.5'],
  ['en', 'it fell to -5 then', 'number -5'],
  ['en', 'a well-known 5 of them', 'number 5'],
  // ranges
  ['en', '5–7 people came', 'number 5–7'],
  ['en', 'between 30 and 43 percent', 'percentage 30–43'],
  ['en', '30 dogs and 43 cats', 'number 30', 'number 43'],
  ['en', 'costs $5-7 million', 'money 5000000–7000000 USD'],
  // percentages
  ['en', 'up 50% on the year', 'percentage 50'],
  ['tr', '%5 arttı', 'percentage 5'],
  ['ja', '４０％です', 'percentage 40'],
  ['zh', '三成的人', 'percentage 30'],
  // money
  ['en', 'It paid $1.9 billion', 'money 1900000000 USD'],
  ['en', 'It paid US$5', 'money 5 USD'],
  ['en', 'a £125m deal', 'money 125000000 GBP'],
  ['en', 'a 125m race', 'measure 125 meter'],
  ['uk', 'коштує 1,9 млрд доларів', 'money 1900000000 USD'],
  ['es', 'pagó 3 mil millones de euros', 'money 3000000000 EUR'],
  ['en', 'The Ryder Cup 2018 began', 'number 2018'],
  // measures, durations, temperatures
  ['en', 'a 5km run and a 10-km walk', 'measure 5 kilometer', 'measure 10 kilometer'],
  ['en', 'She is 5 ft 10 in tall', 'measure 70 inch'],
  ['en', 'a 42-day siege', 'duration 42 day'],
  ['en', 'six weeks later', 'duration 6 week'],
  ['en', 'It was 20 °C at noon', 'temperature 20 celsius', 'time 12:00?'],
  ['zh', '距离5公里', 'measure 5 kilometer'],
  // ages
  ['en', 'a 21-year-old man', 'age 21 year'],
  ['en', 'a man aged 21', 'age 21 year'],
  ['uk', '21-річний хлопець', 'age 21 year'],
  ['uk', 'минув 21 рік', 'duration 21 year'],
  ['en', 'Jane Doe, 37, of London', 'age 37 year'],
  ['ja', '21歳の男性', 'age 21 year'],
  // times
  ['en', 'at 3 p.m. sharp', 'time 15:00'],
  ['en', 'at 15:00 sharp', 'time 15:00'],
  ['de', 'um 15.30 Uhr', 'time 15:30'],
  ['fr', 'à 15h30', 'time 15:30'],
  ['de', 'einer am Tisch', 'number 1?'],
  // scores
  ['en', 'They won 3–1 at home', 'score 3-1'],
  ['de', 'ein 2:0 im Derby', 'number 1?', 'score 2-0'],
  // parts
  ['fr', 'une majorité des deux tiers', 'number 1?', 'number 0.6666666666666666'],
  ['fr', 'elle les deux voit', 'number 2?'],
  // labels hide their numbers
  ['en', 'the G7 and Covid-19', 'label g7', 'label covid-19'],
  ['en', 'an iPhone 6 was sold', 'label iphone 6'],
  ['en', 'an apple 6 times', 'number 6'],
  ['en', 'see https://a.example/2023/10?x=5, please', 'label https://a.example/2023/10?x=5'],
  ['en', 'mail bob.2@example.com or #Me2', 'label bob.2@example.com', 'label #me2'],
  ['en', 'call 0800 555 111 now', 'label 0800 555 111'],
  ['en', 'version 1.2.3 is out', 'label 1.2.3'],
  ['en', 'so they say [3]', 'label [3]'],
  ['he', 'ב-7 מקומות', 'number 7'],
  // dates
  ['en', 'on 7 October 2023', 'date 2023-10-07'],
  ['en', 'on October 7th, 2023', 'date 2023-10-07'],
  ['en', 'on October 7', 'date XXXX-10-07'],
  ['en', 'in January 2025', 'date 2025-01'],
  ['uk', '7 жовтня 2023 року', 'date 2023-10-07'],
  ['de', 'am 7. Oktober 2023', 'date 2023-10-07'],
  ['es', 'el 7 de octubre de 2023', 'date 2023-10-07'],
  ['zh', '2023年10月7日', 'date 2023-10-07'],
  ['zh', '十月七日', 'date XXXX-10-07'],
  ['ko', '10월 7일에', 'date XXXX-10-07'],
  ['de', 'am 07.10.2023', 'date 2023-10-07'],
  ['en', 'on 2023-10-07', 'date 2023-10-07'],
  ['ar', '7 تشرين الأول 2023', 'date 2023-10-07'],
  ['ar', '7 أكتوبر 2023', 'date 2023-10-07'],
  ['en', 'in May he left', 'date XXXX-05'],
  ['en', 'he may march on'],
  ['en', 'in 1997 he left', 'date 1997'],
  ['en', 'some 1997 men left', 'number 1997'],
  ['en', 'the 1950-53 war', 'date 1950–1953'],
  ['en', 'the 1930s were hard', 'date 193X'],
  ['uk', 'у 1930-х роках', 'date 193X'],
  ['uk', 'за 30 років', 'duration 30 year'],
  ['zh', '20世纪30年代', 'date 193X'],
  ['en', 'on Tuesday he left', 'date day 2'],
  ['en', 'told The Sunday Times', 'date day 7?'],
  ['zh', '下周日出发', 'date 1 week day 7'],
  ['uk', 'суботній матч', 'date day 6'],
  // ordinals and centuries
  ['en', 'the 22nd man', 'ordinal 22'],
  ['en', 'the 19th century', 'ordinal 19 century'],
  ['uk', 'у XIX столітті', 'ordinal 19 century'],
  ['fr', 'au XIXe siècle', 'ordinal 19 century'],
  ['en', 'Louis XIV reigned'],
  // parts and multiples
  ['en', 'two thirds agree', 'number 0.6666666666666666'],
  ['en', 'two third parties', 'number 2', 'ordinal 3?'],
  ['zh', '五分之二的人', 'number 0.4?'],
  ['en', 'both left', 'number 2?'],
  ['en', 'in the Four Corners', 'number 4?'],
  ['fr', 'au moins 384 morts', 'number 384'],
  ['pl', 'dwóch trzecich głosów', 'number 0.6666666666666666'],
  ['es', 'tres cuartos', 'number 0.75'],
  ['es', 'el tercer cuarto', 'ordinal 3?', 'ordinal 4?'],
  ['en', 'one over twenty', 'number 0.05?'],
  ['en', 'one over there', 'number 1?'],
  ['ja', '１０３と３分の２です', 'number 103.66666666666667'],
  ['it', '3M di euro', 'money 3000000 EUR'],
  ['it', 'lungo 3m', 'measure 3 meter'],
  ['en', 'at −5 it froze', 'number -5'],
  // small counts in unspaced text
  ['zh', '三名男子', 'number 3'],
  ['zh', '十分高兴'],
  ['zh', '一周三天', 'duration 1 week?', 'duration 3 day'],
  ['zh', '他周三来', 'date day 3'],
  ['zh', '她，62岁', 'age 62 year'],
  // numerals inside adjectives and nouns
  ['pl', 'czterdziestodwuletni mechanik', 'age 42 year'],
  ['pl', 'szesnastolatka', 'age 16 year'],
  ['pl', 'trzymać w ręku', 'number 3?'],
  ['de', 'in der ersten Oktoberhälfte', 'ordinal 1?', 'date XXXX-10'],
  ['fr', '3,5 milliards d’euros', 'money 3500000000 EUR'],
  ['uk', 'з двома дюжинами учнів', 'number 24'],
  ['en', 'tens of thousands fled', 'number 10000?'],
  ['es', 'entre el 30 y el 43 %', 'percentage 30–43'],
  ['fr', 'dans les années 70 et 80', 'date XX7X?', 'date XX8X?'],
];

describe('readFacts', () => {
  test.each(TEXTS.map(([tag, text, ...facts]) => ({ tag, text, facts })))(
    '$tag: $text',
    async ({ tag, text, facts }) => {
      expect(await said(tag, text)).toEqual(facts);
    },
  );

  test('reads digits, dates, labels and quotes without a pack', () => {
    const text = 'Ĝi estas 5,5 je 2023-10-07 („bone jes“), G7.';
    expect(readFacts(text, undefined).map(inShort)).toEqual([
      'number 5.5?', 'date 2023-10-07', 'quote bone jes?', 'label g7',
    ]); // prettier-ignore
  });

  test('keeps both readings of a date of digits whose order is not said', async () => {
    const [date] = readFacts('on 10/07/2023', await packOf('en'));
    expect(date).toMatchObject({ value: '2023-10-07', alternatives: ['2023-07-10'] });
    const [certain] = readFacts('on 25/07/2023', await packOf('en'));
    expect(certain).toMatchObject({ value: '2023-07-25' });
    expect(certain).not.toHaveProperty('alternatives');
  });

  test.each([
    ['Il y avait jusqu’à 40 bateaux.', 'at-most'],
    ["Il y avait jusqu'à quarante bateaux.", 'at-most'],
    ['Il y avait quarante bateaux jusqu’au soir.', undefined],
  ])('reads elided words of a phrase: %s', async (text, qualifier) => {
    const [fact] = readFacts(text, await packOf('fr'));
    expect(fact).toMatchObject({ value: 40 });
    expect(fact && 'qualifier' in fact ? fact.qualifier : undefined).toBe(qualifier);
  });

  test('attaches a qualifier, and leaves the span to the value', async () => {
    const text = 'at least 20 people, not 30';
    const [bent, plain] = readFacts(text, await packOf('en'));
    expect(bent).toMatchObject({ text: '20', qualifier: 'at-least' });
    expect(plain).not.toHaveProperty('qualifier');
  });

  test('a metric twin in brackets is said once more only', async () => {
    const [first, twin] = readFacts('six metres (20 feet)', await packOf('en'));
    expect([first?.certainty, twin?.certainty]).toEqual(['certain', 'likely']);
    const [, other] = readFacts('six metres (90 feet)', await packOf('en'));
    expect(other?.certainty).toBe('certain');
  });
});

const ALPHABET = [..."0123456789٣५.,:/-–'’ \u00a0\u202f%$€£“”„«»「」()[]#@½abzMжі年月日三千ס\n"];

describe('in any text', () => {
  test.each(['en', 'de', 'zh', 'ar'])('%s: spans slice back, and only quotes hold other facts', async (tag) => {
    const pack = await packOf(tag);
    const words = [
      'five',
      'million',
      'October',
      'Uhr',
      'p.m.',
      'about',
      'Prozent',
      '百分之',
      'в',
      'مليون',
      'half',
      'XX',
    ];
    const piece = fc.oneof(fc.constantFrom(...ALPHABET), fc.constantFrom(...words));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const fact of readFacts(text, pack)) {
          expect(text.slice(fact.start, fact.end)).toBe(fact.text);
          if (fact.kind === 'quote') {
            expect(text.slice(fact.inner.start, fact.inner.end)).toBe(fact.value);
            continue;
          }
          expect(fact.start).toBeGreaterThanOrEqual(end);
          expect(fact.end).toBeGreaterThan(fact.start);
          end = fact.end;
        }
      }),
    );
  });

  test('any space between groups of digits reads the same', async () => {
    const pack = await packOf('fr');
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 999_999_999 }), fc.constantFrom(' ', '\u00a0', '\u2009', '\u202f'), (n, space) => {
        const text = n.toString().replace(/\B(?=(?:\d{3})+$)/gu, space);
        expect(readFacts(text, pack).map(({ value }) => value)).toEqual([n]);
      }),
    ); // prettier-ignore
  });
});

describe('bad input', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['400 digits', '7'.repeat(400)],
    ['10^300', `1${'0'.repeat(300)}`],
    ['a long list', Array.from({ length: 20_000 }, (_, i) => i).join(',')],
    ['two scripts in one number', '1٢3４ '.repeat(1_000)],
    ['years beyond the calendar', '0000-00-00 year 0 год 275761 99999-99-99'],
    ['marks alone', '“ ” " \' « '.repeat(5_000)],
    ['half a surrogate', '5 \ud800 km \udc00'],
    ['nothing', ''],
  ];
  test.each(cases)('%s is read without harm', async (_, text) => {
    for (const tag of ['en', 'zh']) {
      for (const fact of readFacts(text, await packOf(tag))) expect(text.slice(fact.start, fact.end)).toBe(fact.text);
    }
  });

  test('keeps every digit of a number that no double holds', async () => {
    const [fact] = readFacts('12345678901234567890', await packOf('en'));
    expect(fact?.value).toBe('12345678901234567890');
  });
});
