import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { packDigests, unpackDigests } from '../../src/findings/rendering.js';
import { digest } from '../../src/text/digest.js';

test('a digest is a whole number that a double holds, and tells texts apart', () => {
  const digests = new Set<number>();
  for (let i = 0; i < 20_000; i++) digests.add(digest(`message ${String(i)} of a file`));
  expect(digests.size).toBe(20_000);
  for (const number of digests) expect(Number.isSafeInteger(number) && number >= 0).toBe(true);
});

test('digests come back as they were packed', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (texts) => {
      const digests = texts.map(digest);
      expect([...unpackDigests(packDigests(digests))]).toEqual(digests);
    }),
  );
});
