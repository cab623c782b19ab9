import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readClaims } from '../../src/facts/claims/read.js';
import { packOf } from './pack.js';

async function claims(tag: string, text: string, kind = 'polarity') {
  const all = readClaims(text, await packOf(tag)) ?? [];
  return all
    .filter((claim) => claim.kind === kind)
    .map(({ start, end, value }) => `${text.slice(start, end)} ${value}`);
}

describe('words that deny', () => {
  test.each([
    ['en', 'The mayor didn’t come.', ['didn’t negator']],
    ['en', 'It was not only raining.', ['not only negative']],
    ['en', 'China aims to be No. 1.', ['No. 1 negative']],
    ['en', 'He joined the union.', []],
    ['en', 'It was endless.', ['endless negative']],
    ['uk', 'Міністр не приїхав.', ['не negator']],
    ['uk', 'Не лише міністр.', ['Не лише negative']],
    ['fr', 'Elle n’avait que vingt ans.', ['n negative']],
    ['fr', 'Il ne viendra pas.', ['ne negative', 'pas negator']],
    ['ar', 'لم يحضر الوزير.', ['لم negator']],
    ['he', 'השר לא הגיע.', ['לא negator']],
    ['zh', '他没有来。', ['没有 negator']],
  ])('%s: %s', async (tag, text, expected) => {
    const found = (await claims(tag, text)).filter((claim) => !claim.endsWith('neutral'));
    expect(found).toEqual(expected);
  });
});

test('a former office after an elision', async () => {
  expect(await claims('fr', 'L’ancien président', 'tenure')).toEqual(['ancien former']);
});

test('a language without such words knows nothing', async () => {
  expect(readClaims('Hän ei tullut.', await packOf('fi'))).toBeUndefined();
});

test.each(['en', 'uk', 'fr', 'ar', 'zh'])('%s: places lie inside the text, in order', async (tag) => {
  const pack = await packOf(tag);
  fc.assert(
    fc.property(fc.array(fc.constantFrom('not only', 'не', 'n’a pas', 'لم', '没有', 'x', ', ', ' ', '😀')), (parts) => {
      const text = parts.join(' ');
      const found = readClaims(text, pack) ?? [];
      for (const { start, end } of found) expect(start >= 0 && start < end && end <= text.length).toBe(true);
      expect([...found].sort((a, b) => a.start - b.start)).toEqual(found);
    }),
  );
});
