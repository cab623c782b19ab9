import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCheckRecord, parseInspectRecord, parseLookupRecord, readRecords } from '../../src/documents/records.js';
import { InputError } from '../../src/text/input-error.js';

describe('records', () => {
  test('to check a pair', () => {
    const record = {
      id: 'a',
      source: { lang: 'en', text: 'x' },
      target: { text: '' },
      relation: 'adaptation',
      more: 1,
    };
    expect(parseCheckRecord(record)).toEqual({
      type: 'pair',
      id: 'a',
      source: { lang: 'en', text: 'x' },
      target: { text: '' },
      relation: 'adaptation',
    });
  });

  test('to check a text alone', () => {
    expect(parseCheckRecord({ id: 7, text: 'x', lang: 'uk_UA', source: null })).toEqual({
      type: 'text',
      id: 7,
      text: 'x',
      lang: 'uk-UA',
    });
  });

  test('to inspect', () => {
    expect(parseInspectRecord({ id: '', text: '\uD800', lang: null })).toEqual({ id: '', text: '\uD800' });
    expect(parseInspectRecord({ id: 'a', text: 'x', lang: '' })).toEqual({ id: 'a', text: 'x' });
  });

  test('to look up', () => {
    expect(parseLookupRecord({ id: 'a', name: 'Белер', lang: 'uk', only: 'adam-boehler', text: 5 })).toEqual({
      id: 'a',
      name: 'Белер',
      lang: 'uk',
      only: 'adam-boehler',
    });
    expect(parseLookupRecord({ id: 'a', name: 'Белер' })).toEqual({ id: 'a', name: 'Белер' });
  });

  test.each([
    [[], 'recordNotObject', { found: 'array' }],
    [null, 'recordNotObject', { found: 'null' }],
    ['x', 'recordNotObject', { found: 'string' }],
    [{}, 'recordMissing', { field: 'id' }],
    [{ id: null, text: 'x' }, 'recordMissing', { field: 'id' }],
    [{ id: {}, text: 'x' }, 'recordType', { field: 'id', expected: 'string', found: 'object' }],
    [{ id: 'a' }, 'recordMissing', { field: 'text' }],
    [{ id: 'a', text: 5 }, 'recordType', { field: 'text', expected: 'string', found: 'number' }],
    [{ id: 'a', text: ['x'] }, 'recordType', { field: 'text', expected: 'string', found: 'array' }],
    [{ id: 'a', text: 'x', lang: 5 }, 'recordType', { field: 'lang', expected: 'string', found: 'number' }],
    [{ id: 'a', text: 'x', lang: 'a language!' }, 'recordLanguage', { field: 'lang', value: 'a language!' }],
    [{ id: 'a', source: { text: 'x' } }, 'recordMissing', { field: 'target' }],
    [{ id: 'a', target: { text: 'x' } }, 'recordMissing', { field: 'source' }],
    [{ id: 'a', source: 'x', target: 'y' }, 'recordType', { field: 'source', expected: 'object', found: 'string' }],
    [{ id: 'a', source: { text: 'x' }, target: {} }, 'recordMissing', { field: 'target.text' }],
    [
      { id: 'a', source: { text: 'x' }, target: { text: 'y' }, relation: 'copy' },
      'recordValue',
      { field: 'relation', value: 'copy', allowed: 'auto, translation, adaptation' },
    ],
  ])('%j is none to check', (value, key, values) => {
    expect(() => parseCheckRecord(value)).toThrow(new InputError(key, values));
  });

  test('nothing but an InputError is thrown', () => {
    const names = ['id', 'text', 'lang', 'name', 'only', 'source', 'target', 'relation'];
    const record = fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ stringUnit: 'binary' }));
    fc.assert(
      fc.property(fc.oneof(record, fc.jsonValue()), (value) => {
        for (const parse of [parseCheckRecord, parseInspectRecord, parseLookupRecord]) {
          try {
            parse(value);
          } catch (error) {
            expect(error).toBeInstanceOf(InputError);
          }
        }
      }),
    );
  });

  test('errors of a stream name line and id', async () => {
    async function* lines() {
      yield await Promise.resolve({ line: 1, record: { id: 'a', text: 'x' } });
      yield { line: 3, record: { id: 'b' } };
      yield { line: 4, record: null };
      yield { line: 5, error: new InputError('lineNotJson', { line: 5, column: 1 }) };
    }
    const found: unknown[] = [];
    for await (const { line, error, ...rest } of readRecords(lines(), parseInspectRecord)) {
      found.push(error ? { line, key: error.key, ...error.values } : { line, ...rest });
    }
    expect(found).toEqual([
      { line: 1, record: { id: 'a', text: 'x' } },
      { line: 3, key: 'recordMissing', id: 'b', field: 'text' },
      { line: 4, key: 'recordNotObject', found: 'null' },
      { line: 5, key: 'lineNotJson', column: 1 },
    ]);
  });
});
