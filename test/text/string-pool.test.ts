import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { openStringPool, poolStrings } from '../../src/text/string-pool.js';

test('finds every string by its place, and none that is not there', () => {
  const strings = fc.uniqueArray(fc.string({ unit: 'binary', maxLength: 8 }), { maxLength: 40 });
  fc.assert(
    fc.property(strings, fc.string({ unit: 'binary', maxLength: 8 }), (listed, other) => {
      const pool = openStringPool(poolStrings(listed));
      expect(pool.size).toBe(listed.length);
      listed.forEach((text, id) => {
        expect(pool.find(text)).toBe(id);
        expect(pool.find(`<${text}>`, 1, text.length + 1)).toBe(id);
        expect(
          pool.findUnits(
            Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)),
            text.length,
          ),
        ).toBe(id);
        expect(pool.at(id)).toBe(text);
      });
      expect(pool.find(other)).toBe(listed.indexOf(other));
    }),
  );
});

test('a string may be longer than a call takes arguments', () => {
  const long = 'Йона '.repeat(50_000);
  expect(openStringPool(poolStrings([long])).at(0)).toBe(long);
});
