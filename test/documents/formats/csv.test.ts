import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readCsv } from '../../../src/documents/formats/csv.js';
import { csvRows, sniffSeparator } from '../../../src/text/csv.js';
import { errorOf, expectTrueOffsets, fixed, shown, unitOf } from './reading.js';

const raw = readFileSync('fixtures/inputs/csv/sample.csv', 'utf8');
const content = readCsv(raw);
const cells = (text: string, separator: string) =>
  [...csvRows(text, separator)].map((row) => row.map((cell) => cell.text));

describe('a table', () => {
  test('gives its columns as messages', () => {
    expect(shown(content)).toEqual([
      'news.opened: Mayor Ana Kovač opened the bridge. → Мерка Ана Ковач відкрила міст.',
      'news.quote: She said: "Go; now" → Вона сказала:\n"Ідіть; зараз"',
      'news.count: ◇ boats → ',
    ]);
    expect(content).toMatchObject({ sourceLanguage: 'en', targetLanguage: 'uk' });
    expect(unitOf(content, 'news.count').state).toBe('untranslated');
    expectTrueOffsets(raw, content);
  });

  test('takes columns by name or by number', () => {
    const table = 'Note\tFrom\tTo\nx\tone\tодин\n';
    expect(shown(readCsv(table, { columns: { key: 'note', source: 'From', target: 'To' } }))).toEqual([
      'x: one → один',
    ]);
    expect(shown(readCsv(table, { columns: { source: 2, target: 3 } }))).toEqual(['1: From → To', '2: one → один']);
    expect(shown(readCsv(table))).toEqual(['1: one → один']);
  });

  test.each(['a,b\n1,2', 'a;b,c\n1;2\n3;4,5', 'a\tb c, d\n1\t2', '"a,b"|c\n1|2'])(
    'the separator of %j is seen',
    (table) => {
      expect(cells(table, sniffSeparator(table)).every((row) => row.length === 2)).toBe(true);
    },
  );

  test.each([
    ['key,target\na,"b', 'csvUnclosed@2:3'],
    ['key,target\na,"b"c', 'csvAfterQuote@2:6'],
    ['a,b\n1,2', 'csvColumns@1:-'],
  ])('%j is refused', (broken, wanted) => {
    expect(errorOf(() => readCsv(broken))).toBe(wanted);
  });

  test('a column that is not there is named', () => {
    expect(errorOf(() => readCsv(raw, { columns: { target: 'de' } }))).toBe('csvColumn@1:-');
    expect(errorOf(() => readCsv(raw, { columns: { target: 9 } }))).toBe('csvColumn@1:-');
  });

  test('is read as csv-parse does', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Ї', '"', ',', ';', ' ', '\n', '\r\n') });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cell, cell), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, separator) => {
          const table = rows
            .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator))
            .join('\r\n');
          expect(cells(table, separator)).toEqual(
            parse(table, { delimiter: separator, recordDelimiter: ['\r\n', '\n', '\r'] }),
          );
        },
      ),
    );
  });

  test('a fix reads back, or is refused where the cell has no quotation marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Ї', '"', ';', ',', '\n', ' ') }), (text) => {
        const quoted = fixed(raw, content, unitOf(content, 'news.quote').target, 'Ідіть', text) ?? '';
        expect(unitOf(readCsv(quoted), 'news.quote').target?.text).toBe(`Вона сказала:\n"${text}; зараз"`);
        const bare = fixed(raw, content, unitOf(content, 'news.opened').target, 'Ана', text);
        expect(bare === undefined).toBe(/[";\n]/u.test(text));
        if (bare !== undefined)
          expect(unitOf(readCsv(bare), 'news.opened').target?.text).toBe(`Мерка ${text} Ковач відкрила міст.`);
      }),
    );
  });
});
