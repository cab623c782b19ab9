import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from '../check-text.js';

const SOURCE =
  '“We will not leave a single village without light this winter,” said the minister, Anna Holm. “The money is there. The crews are there.”';

describe('quote/altered', () => {
  test.each([
    ['the same words in other marks', '"We will not leave a single village without light this winter," Holm said.'],
    ['a part of them', 'Holm promised not to “leave a single village without light this winter”.'],
    ['two parts joined', '“The money is there. The crews are there,” she said.'],
    ['a few words at arm’s length', 'Holm spoke of “crews”.'],
    ['no quotation at all', 'Holm said that no village would be left in the dark.'],
  ])('%s are no alteration', async (_, target) => {
    expect(inShort(await compare(SOURCE, target, ['en', 'en']))).toEqual([]);
  });

  test('other words inside the marks are', async () => {
    const target = '“We shall not leave one village without electricity in this winter,” said the minister, Anna Holm.';
    const checked = await compare(SOURCE, target, ['en', 'en']);
    expect(inShort(checked)).toEqual([
      'error quote/altered We will not leave a single village without light this winter, → We shall not leave one village without electricity in this winter,',
    ]);
  });

  test('each sentence of a long quotation is told by itself', async () => {
    const target = 'Holm said: “The money is there. The teams are there as well.”';
    expect(inShort(await compare(SOURCE, target, ['en', 'en']))).toEqual([
      'error quote/altered The crews are there. → The teams are there as well.',
    ]);
  });

  test('across languages words cannot be compared', async () => {
    const target = '«Ми не залишимо жодного села без світла цієї зими», — сказала міністерка Анна Гольм.';
    expect(inShort(await compare(SOURCE, target, ['en', 'uk']))).toEqual([]);
  });
});
