import { describe, expect, test } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvRows } from '../../../src/glossary/formats/csv-rows.js';
import { EXPORT_FORMATS } from '../../../src/glossary/formats/names.js';
import { GLOSSARY_FORMATS } from '../../../src/glossary/formats/registry.js';
import { normaliseEntry } from '../../../src/glossary/normalise.js';
import { readGlossary } from '../../../src/glossary/read.js';

const word = fc
  .array(fc.constantFrom(...'aéЇщ"|\\;,\'’ #:&<>-1\t'.replace('\t', ''), '王', 'ע', 'no'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((letters) => `N${letters.join('')}z`.replace(/ +/gu, ' '));
const tag = fc.constantFrom('en', 'uk', 'no', 'pt-BR', 'sr-Latn');
const forms = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });

/** What every format has a place for. */
const entry = fc
  .record({
    id: word,
    kind: fc.constantFrom('person', 'place', 'organization', 'event', 'work', 'term'),
    names: fc.dictionary(tag, forms, { minKeys: 1, maxKeys: 3 }),
    note: fc.option(word, { nil: undefined }),
    partOfSpeech: fc.option(fc.constantFrom('noun', 'verb', 'properNoun'), { nil: undefined }),
    gender: fc.option(fc.constantFrom('feminine', 'masculine'), { nil: undefined }),
    wikidata: fc.option(fc.constantFrom('Q42', 'Q1'), { nil: undefined }),
    wrong: fc.dictionary(
      tag,
      fc.record({ form: word.map((form) => `${form}!`), why: fc.option(word, { nil: undefined }) }),
    ),
    isShort: fc.boolean(),
  })
  .map(({ wrong, names, isShort, ...rest }) => {
    const [[first, [form = ''] = []] = ['en', ['']]] = Object.entries(names);
    return normaliseEntry({
      ...rest,

      names,
      ...(isShort && { abbreviations: { [first]: [form] } }),
      reject: Object.fromEntries(Object.entries(wrong).map(([language, rejected]) => [language, [rejected]])),
    });
  });
const list = fc.uniqueArray(entry, { maxLength: 4, selector: ({ id }) => id });

describe('a list that is written and read again', () => {
  test.each(EXPORT_FORMATS)('is the same in %s', (format) => {
    fc.assert(
      fc.property(list, (entries) => {
        if (entries.length === 0 && format === 'csv') return;
        const { pieces, notices } = GLOSSARY_FORMATS[format].write(entries);
        const { items, problems } = readGlossary(`list.${format}`, [...pieces].join(''));
        if (entries.length > 0 || !['csv', 'tsv'].includes(format)) expect(problems).toEqual([]);
        expect(items).toEqual(entries.map((one) => ({ entry: one })));
        expect(notices).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  const rich = normaliseEntry({
    id: 'a',
    kind: 'person',
    names: { en: ['Ann Lee', 'AL'] },
    parts: { given: 'Ann', family: 'Lee' },
    roles: [{ names: { en: 'mayor' }, from: '2020' }],
    confusable: [
      { entry: 'b', why: 'namesake' },
      { form: 'Lea', lang: 'en' },
    ],
    caseSensitive: true,
    indeclinable: true,
  });

  test.each(['yaml', 'json'] as const)('keeps everything in %s', (format) => {
    const text = [...GLOSSARY_FORMATS[format].write([rich]).pieces].join('');
    expect(readGlossary(`list.${format}`, text).items).toEqual([{ entry: rich }]);
  });

  test.each([
    ['csv', 'roles, confusable'],
    ['tbx', 'parts, roles, confusable, indeclinable, caseSensitive'],
  ] as const)('says what %s has no place for', (format, fields) => {
    expect(GLOSSARY_FORMATS[format].write([rich]).notices).toEqual([
      { key: 'notice.notHeld', values: { fields, count: 1 } },
    ]);
  });
});

describe('rows of a table', () => {
  const cell = fc
    .array(fc.constantFrom('a', 'ї', '"', ',', ';', '\n', '\r\n', ' b', '王'), { maxLength: 6 })
    .map((all) => all.join(''));

  test('are those of csv-parse, and begin where they say', () => {
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n'), (rows, delimiter, end) => {
        const quote = (text: string) => (/[",;\t\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
        const text = rows.map((cells) => cells.map(quote).join(delimiter)).join(end);
        const expected = parse(text, { delimiter, relax_column_count: true, record_delimiter: end })
          .map((cells) => cells.map((one) => one.trim()))
          .filter((cells) => cells.some((one) => one !== ''));
        const found = [...csvRows(text, delimiter)];
        expect(found.map(({ cells }) => cells)).toEqual(expected);
        for (const { cells, starts } of found)
          cells.forEach((one, at) => {
            const raw = text.slice(starts[at]);
            expect(raw.replace(/^"/u, '').replaceAll('""', '"').trimStart().startsWith(one)).toBe(true);
          });
      }),
    );
  });
});
