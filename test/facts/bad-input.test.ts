import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../src/facts/read.js';
import { packOf, said } from './pack.js';

const NINES = '9'.repeat(400);

describe('no precision is lost in silence', () => {
  test.each([
    ['en', `it has ${NINES} parts`, `number ${NINES}`],
    ['en', `1${'0'.repeat(300)} grains`, `number 1${'0'.repeat(300)}`],
    ['en', `$${NINES}`, `money ${NINES} USD`],
    ['en', `${NINES} million euros`, `money ${NINES}000000 EUR`],
    ['en', '12345678901234567.89 dollars', 'money 12345678901234567.89 USD'],
    ['en', '12345678901234567890.5 million people', 'number 12345678901234567890500000'],
    ['en', `0.${'1'.repeat(80)} percent`, `percentage 0.${'1'.repeat(80)}`],
    ['de', '12.345.678.901.234.567.890 Teile', 'number 12345678901234567890'],
    ['en', '9007199254740993 atoms', 'number 9007199254740993'],
  ])('%s %#', async (tag, text, fact) => {
    expect(await said(tag, text)).toEqual([fact]);
  });
});

describe('odd digits and years', () => {
  test.each([
    ['en', '１２３ people', 'number 123'],
    ['en', '๑๒๓ people', 'number 123'],
    ['ar', 'فاز ١٢٣ شخصا', 'number 123'],
    ['en', 'twelve in Arabic and Latin: 1٢', 'number 12', 'number 12'],
    ['en', 'in the year 0', 'number 0'],
    ['en', 'in the year 275761', 'number 275761'],
    ['en', 'on 0000-01-01', 'date 0000-01-01'],
    ['en', 'on 31/12/9999', 'date 9999-12-31'],
  ])('%s %s', async (tag, text, ...facts) => {
    expect(await said(tag, text)).toEqual(facts);
  });
});

/** What is repeated, and how many facts a thousand of it are at least. */
const ROWS: readonly (readonly [tag: string, piece: string, least: number])[] = [
  ['en', '12,', 1_000],
  ['en', '12, ', 1_000],
  ['en', 'twenty-one ', 1_000],
  ['en', '5 million ', 1_000],
  ['en', 'one and ', 1],
  ['en', 'two thirds of ', 1_000],
  ['en', '$5 and ', 1_000],
  ['en', '1-', 1],
  ['en', '1:', 1],
  ['en', '1/', 1],
  ['en', '1.', 1],
  ['en', '-', 0],
  ['en', '"', 0],
  ['zh', '万', 0],
  ['zh', '一百二十三万', 1],
  ['de', 'einundzwanzig', 0],
  ['ko', '이십', 0],
  ['he', 'וה', 0],
];

test.each(ROWS)('%s: a row of "%s" is read to its end', async (tag, piece, least) => {
  const text = piece.repeat(1_000);
  const facts = readFacts(text, await packOf(tag));
  expect(facts.length).toBeGreaterThanOrEqual(least);
  for (const { start, end, text: slice } of facts) expect(text.slice(start, end)).toBe(slice);
});
