import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LanguagePack } from '../../src/languages/pack.js';
import { loadPack } from '../../src/languages/registry.js';
import { compareNames } from '../../src/names/compare.js';

const packs = new Map<string, LanguagePack>();

beforeAll(async () => {
  for (const tag of ['en', 'de', 'fr', 'uk', 'ru', 'pl', 'cs', 'ar', 'he', 'zh', 'ja', 'ko']) {
    const pack = await loadPack(tag);
    if (pack) packs.set(tag, pack);
  }
});

function compare(a: string, languageA: string, b: string, languageB: string) {
  const [packA, packB] = [packs.get(languageA), packs.get(languageB)];
  return compareNames(a, b, { languageA, languageB, ...(packA && { packA }), ...(packB && { packB }) });
}

describe('two names without a glossary', () => {
  test.each([
    ['same', 'London', 'en', 'London', 'de'],
    ['drift', 'Boehler', 'en', 'Beller', 'en'],
    ['drift', 'Adam Boehler', 'en', 'Adam Beller', 'en'],
    ['variant', 'Boehler', 'en', 'Böhler', 'de'],
    ['variant', 'Donald Trump', 'en', 'Trump', 'de'],
    ['transliterated', 'Witkoff', 'en', 'Віткофф', 'uk'],
    ['transliterated', 'Witkoff', 'en', 'Віткоффа', 'uk'],
    ['transliterated', 'Netanyahu', 'en', 'Нетаньягу', 'uk'],
    ['transliterated', 'Netanyahu', 'en', 'Нетаньяху', 'ru'],
    ['transliterated', 'Edan Alexander', 'en', 'עידן אלכסנדר', 'he'],
    ['transliterated', 'Angela Merkel', 'en', 'أنغيلا ميركل', 'ar'],
    ['transliterated', 'Angela Merkel', 'en', '安格拉·默克尔', 'zh'],
    ['transliterated', 'Angela Merkel', 'en', 'アンゲラ・メルケル', 'ja'],
    ['transliterated', 'Angela Merkel', 'en', '앙겔라 메르켈', 'ko'],
    ['inflected', 'Boehler', 'en', 'Boehlera', 'pl'],
    ['drift', 'Macron', 'en', 'Маркон', 'ru'],
    ['different', 'London', 'en', 'Paris', 'fr'],
    ['different', 'Iran', 'en', 'Iraq', 'en'],
    ['different', 'Iran', 'en', 'Ірак', 'uk'],
    ['different', 'Barack Obama', 'en', 'Michelle Obama', 'en'],
  ])('%s: %s (%s), %s (%s)', (relation, a, languageA, b, languageB) => {
    expect(compare(a, languageA, b, languageB).relation).toBe(relation);
    expect(compare(b, languageB, a, languageA).relation).toBe(relation);
  });

  test('nothing is like nothing', () => {
    expect(compareNames('', 'Boehler').relation).toBe('different');
    expect(compareNames('…', '').relation).toBe('different');
  });
});
