import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LanguagePack } from '../../src/languages/pack.js';
import { loadPack } from '../../src/languages/registry.js';
import { createNameIndex } from '../../src/names/index-of-names.js';
import { lookupName } from '../../src/names/lookup.js';
import { BOEHLER, entry, glossaryOf, KHARKIV, NEW_ZEALAND, TRUMP, WITKOFF } from './glossary-of.js';

const packs = new Map<string, LanguagePack>();
const index = createNameIndex(
  glossaryOf(
    BOEHLER,
    WITKOFF,
    KHARKIV,
    NEW_ZEALAND,
    TRUMP,
    entry('iran', 'place', { en: ['Iran'] }),
    entry('iraq', 'place', { en: ['Iraq'] }),
  ),
);

beforeAll(async () => {
  for (const tag of ['en', 'uk', 'ru', 'de', 'he', 'ar', 'zh', 'ja']) {
    const pack = await loadPack(tag);
    if (pack) packs.set(tag, pack);
  }
});

const look = (name: string, language?: string, only?: string) =>
  lookupName(name, { ...(language && { language }), ...(only && { only }) }, index, (tag) => packs.get(tag));

describe('how do we write this name?', () => {
  test.each([
    ['Adam Boehler', 'en', 'adam-boehler', 'canonical'],
    ['Адам Бьолер', 'uk', 'adam-boehler', 'accepted'],
    ['Адама Белера', 'uk', 'adam-boehler', 'inflected'],
    ['Белером', 'uk', 'adam-boehler', 'inflected'],
    ['A. Boehler', 'en', 'adam-boehler', 'inflected'],
    ['Boehler, Adam', 'en', 'adam-boehler', 'inflected'],
    ["Adam Boehler's", 'en', 'adam-boehler', 'inflected'],
    ['Адам Бойлер', 'uk', 'adam-boehler', 'rejected'],
    ['Adam Beller', 'en', 'adam-boehler', 'drift'],
    ['Адам Беллер', 'uk', 'adam-boehler', 'drift'],
    ['Beller', 'en', 'adam-boehler', 'drift'],
    ['Адам Белер', 'ru', 'adam-boehler', 'accepted'],
    ['Новій Зеландії', 'uk', 'new-zealand', 'inflected'],
    ['Iran', 'en', 'iran', 'canonical'],
    ['スティーブ・ウィトコフ', 'ja', 'steve-witkoff', 'transliterated'],
  ])('%s (%s): %s, %s', (name, language, id, status) => {
    expect(look(name, language)[0]).toMatchObject({ entry: id, status });
  });

  test('nothing listed is like it', () => {
    expect(look('Montevideo', 'en')).toEqual([]);
    expect(look('', 'en')).toEqual([]);
    expect(look('…')).toEqual([]);
  });

  test('another given name is another person', () => {
    expect(look('Melania Trump', 'en')).toEqual([]);
    expect(look('Ivan Boehler', 'en', 'adam-boehler')).toEqual([]);
  });

  test('a name that came back through another language shows the way it took', () => {
    expect(look('Adam Beller', 'en')[0]?.why).toEqual([
      { step: 'transliterated', values: { from: 'Boehler', to: 'Белер' } },
      { step: 'transliterated', values: { from: 'Белер', to: 'Beler' } },
      { step: 'soundsLike', values: { from: 'Beler', to: 'Beller' } },
    ]);
  });
});
