import { beforeAll, describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import type { LanguagePack } from '../../src/languages/pack.js';
import { loadPack } from '../../src/languages/registry.js';
import { createNameIndex } from '../../src/names/index-of-names.js';
import { recogniseNames } from '../../src/names/recognise.js';
import {
  BOEHLER,
  entry,
  glossaryOf,
  KHARKIV,
  KIM,
  LEYEN,
  NEW_ZEALAND,
  TRUMP,
  UNITED_STATES,
  WITKOFF,
} from './glossary-of.js';

const packs = new Map<string, LanguagePack>();
const index = createNameIndex(glossaryOf(BOEHLER, WITKOFF, KHARKIV, NEW_ZEALAND, TRUMP, LEYEN, UNITED_STATES, KIM));

beforeAll(async () => {
  for (const tag of ['en', 'uk', 'ru', 'de', 'fr', 'hu', 'tr', 'fi', 'he', 'ar', 'zh', 'ja']) {
    const pack = await loadPack(tag);
    if (pack) packs.set(tag, pack);
  }
});

const recognise = (text: string, language: string) => recogniseNames(text, language, index, packs.get(language));
const known = (text: string, language: string) =>
  recognise(text, language)
    .filter((mention) => mention.matches.length > 0)
    .map((mention) => [
      mention.text,
      text.slice(mention.core.start, mention.core.end),
      mention.matches[0]?.entry,
      mention.matches[0]?.status,
    ]);

describe('names of the glossary in running text', () => {
  test('English: full, bare, with an initial, possessive, with particles', () => {
    const text =
      "Steve Witkoff spoke first. Boehler's deputy met A. Boehler, and President Trump saw von der Leyen in the US.";
    expect(known(text, 'en')).toEqual([
      ['Steve Witkoff', 'Steve Witkoff', 'steve-witkoff', 'canonical'],
      ["Boehler's", 'Boehler', 'adam-boehler', 'inflected'],
      ['A. Boehler', 'A. Boehler', 'adam-boehler', 'inflected'],
      ['Trump', 'Trump', 'donald-trump', 'inflected'],
      ['von der Leyen', 'von der Leyen', 'ursula-von-der-leyen', 'inflected'],
      ['US', 'US', 'us', 'accepted'],
    ]);
  });

  test('Ukrainian: in cases, rejected, drifted', () => {
    const text = 'У Харкові та Новій Зеландії говорили з Адамом Белером і Віткоффом. Тут Адам Бойлер, там Адам Беллер.';
    expect(known(text, 'uk')).toEqual([
      ['Харкові', 'Харкові', 'kharkiv', 'inflected'],
      ['Новій Зеландії', 'Новій Зеландії', 'new-zealand', 'inflected'],
      ['Адамом Белером', 'Адамом Белером', 'adam-boehler', 'inflected'],
      ['Віткоффом', 'Віткоффом', 'steve-witkoff', 'inflected'],
      ['Адам Бойлер', 'Адам Бойлер', 'adam-boehler', 'rejected'],
      ['Адам Беллер', 'Адам Беллер', 'adam-boehler', 'drift'],
    ]);
  });

  test.each([
    ['hu', 'Donald Trumppal beszélt', 'Donald Trumppal', 'Donald Trumppal', 'inflected'],
    ['tr', "Donald Trump'a dedi", "Donald Trump'a", 'Donald Trump', 'inflected'],
    ['fi', 'sanoi Donald Trumpille', 'Donald Trumpille', 'Donald Trumpille', 'inflected'],
    ['ar', 'التقى آدم بولر اليوم', 'آدم بولر', 'آدم بولر', 'canonical'],
    ['ar', 'وقال وستيف ويتكوف', 'وستيف ويتكوف', 'ستيف ويتكوف', 'inflected'],
    ['he', 'נפגש עם אדם בוהלר אתמול', 'אדם בוהלר', 'אדם בוהלר', 'canonical'],
    ['zh', '他在哈尔科夫说', '哈尔科夫', '哈尔科夫', 'canonical'],
    ['zh', '特朗普说', '特朗普', '特朗普', 'inflected'],
    ['ru', 'Стив Уиткофф прибыл', 'Стив Уиткофф', 'Стив Уиткофф', 'transliterated'],
  ])('%s: %s', (language, text, mention, core, status) => {
    expect(known(text, language).map(([found, inner, , how]) => [found, inner, how])).toEqual([
      [mention, core, status],
    ]);
  });

  test.each([
    ['en', 'The Boller family and Adam Smith told us of a trump card in the bowler hat.'],
    ['fr', 'Il y a un homme et un chien dans un parc.'],
    ['uk', 'Білер і Адам Сміт розмовляли про бойлер.'],
    ['en', 'They met in Michigan. Trumpet players from New Jersey came.'],
  ])('%s: nothing of the glossary in: %s', (language, text) => {
    expect(known(text, language)).toEqual([]);
  });
});

describe('names of the glossary as other languages write them', () => {
  const terekhov = createNameIndex(
    glossaryOf(
      entry('terekhov', 'person', { en: ['Yevgeny Terekhov'], uk: ['Євгеній Терехов'] }),
      entry('khashany', 'person', { en: ['Nadir Khashany'] }),
      entry('horska', 'person', { en: ['Daria Horsky'], uk: ['Дар’я Горська'] }),
    ),
  );
  const found = (text: string, language: string) =>
    recogniseNames(text, language, terekhov, packs.get(language)).flatMap(({ matches: [match] }) =>
      match ? [[match.entry, match.status]] : [],
    );

  test.each([
    ['de', 'Gestern kam Jewgeni Terechow.', 'Gestern kam Jewgeni Tebechow.'],
    ['hu', 'Tegnap Jevgenyij Terehovval beszélt.', 'Tegnap Jevgenyij Teregovval beszélt.'],
    ['fi', 'Eilen tapasin Jevgeni Terehovin.', 'Eilen tapasin Jevgeni Telehovin.'],
    ['tr', 'Dün Yevgeniy Terehov geldi.', 'Dün Yevgeniy Telehov geldi.'],
  ])('%s: %s', (language, right, wrong) => {
    expect(found(right, language)).toEqual([['terekhov', 'transliterated']]);
    expect(found(wrong, language)).not.toContainEqual(['terekhov', 'transliterated']);
  });

  test('Cyrillic letters are romanised in several ways, others have one spelling in a language', () => {
    expect(found('Later Daria Horskyi came.', 'en')).toEqual([['horska', 'transliterated']]);
    expect(found('Later Daria Hursky came.', 'en')).toEqual([['horska', 'drift']]);
    expect(found('Later Nadir Khashanyi came.', 'en')).not.toContainEqual(['khashany', 'transliterated']);
    expect(found('Gestern kam Nadir Chaschani.', 'de')).toEqual([['khashany', 'transliterated']]);
  });
});

describe('names that no glossary knows', () => {
  test('capitals are evidence, a sentence start is little', () => {
    const names = recognise(
      'Yesterday the mayor met Ludwig van Beethoven. Builders said that Montevideo was fine.',
      'en',
    );
    expect(names.map(({ text, certainty }) => [text, certainty > 0.8])).toEqual([
      ['Ludwig van Beethoven', true],
      ['Builders', false],
      ['Montevideo', true],
    ]);
  });
});

describe('offsets', () => {
  const words = fc.constantFrom(
    'Adam',
    'Boehler',
    "Boehler's",
    'Beller',
    'Харкові',
    'the',
    'von',
    'der',
    'Leyen',
    'US',
    '哈尔科夫',
    'وآدم',
    'بولر',
    '\u200f',
    '\u00ad',
    '😀',
    '.',
    '’',
    '-',
    '\n',
    'É',
    'İ',
  );

  test('slice back to the text, in order, without overlap', () => {
    fc.assert(
      fc.property(
        fc.array(words, { maxLength: 14 }),
        fc.constantFrom('en', 'uk', 'ar', 'zh', 'tr', 'und'),
        (parts, language) => {
          const text = parts.join(' ');
          let last = 0;
          for (const mention of recognise(text, language)) {
            expect(text.slice(mention.start, mention.end)).toBe(mention.text);
            expect(mention.start).toBeGreaterThanOrEqual(last);
            expect(mention.core.start).toBeGreaterThanOrEqual(mention.start);
            expect(mention.core.end).toBeLessThanOrEqual(mention.end);
            last = mention.end;
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
