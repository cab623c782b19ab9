import { describe, expect, test } from '@jest/globals';
import { loadPack, PACK_TAGS, packTagOf } from '../../src/languages/registry.js';

describe('packs by tag', () => {
  test.each([
    ['en-GB', 'en'],
    ['zh-Hant', 'zh'],
    ['zh_TW', 'zh'],
    ['iw', 'he'],
    ['pt-BR', 'pt'],
    ['da', undefined],
    ['not a tag', undefined],
    ['constructor', undefined],
  ])('%s → %s', (tag, pack) => {
    expect(packTagOf(tag)).toBe(pack);
  });

  test.each(PACK_TAGS)('%s is whole', async (tag) => {
    const pack = await loadPack(tag);
    expect(pack?.tag).toBe(tag);
    if (!pack) return;
    const { cldr, words } = pack;
    expect(new Set(Object.values(cldr.months)).size).toBe(12);
    expect(new Set(Object.values(cldr.weekdays)).size).toBe(7);
    expect(Object.values(cldr.relativeDays).map(({ offset }) => offset)).toEqual(expect.arrayContaining([-1, 0, 1]));
    expect(Object.values(cldr.units)).toEqual(expect.arrayContaining(['kilometer', 'kilogram', 'hour', 'hectare']));
    expect(cldr.currencies['USD']).toEqual(['USD']);
    expect(cldr.countries['UA']?.[0]).toBeTruthy();
    expect(cldr.quotes.length).toBeGreaterThan(0);
    expect(Object.keys(words.qualifiers ?? {}).length).toBeGreaterThan(5);
    expect(words.percent?.length).toBeGreaterThan(0);
  });

  test.each(PACK_TAGS)('%s keeps to the form of words', async (tag) => {
    const pack = await loadPack(tag);
    if (!pack) return;
    const { cldr, words } = pack;
    const keyed = [cldr.numbers.additive, cldr.months, cldr.weekdays, cldr.units, words.qualifiers, words.units, words.numbers?.additive]; // prettier-ignore
    const all = keyed.flatMap((record) => Object.keys(record ?? {}));
    const isPlain = (word: string) =>
      word === word.toLocaleLowerCase(tag) && word === word.normalize('NFC') && word === word.trim() && !/[\u00ad’ʼ_]|\s{2}/u.test(word); // prettier-ignore
    expect(all.filter((word) => !isPlain(word))).toEqual([]);
  });

  test('likeliest first', async () => {
    const [en, zh] = await Promise.all([loadPack('en'), loadPack('zh')]);
    expect(en?.cldr.currencies['dollars']?.[0]).toBe('USD');
    expect(en?.cldr.currencies['$']?.[0]).toBe('USD');
    expect(en?.cldr.currencies['all']).toBeUndefined();
    expect(zh?.cldr.currencies['¥']?.[0]).toBe('CNY');
  });
});
