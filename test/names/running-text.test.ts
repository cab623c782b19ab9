import { beforeAll, describe, expect, test } from '@jest/globals';
import type { LanguagePack } from '../../src/languages/pack.js';
import { loadPack } from '../../src/languages/registry.js';
import { createNameIndex } from '../../src/names/index-of-names.js';
import { languagesOf, lookupName } from '../../src/names/lookup.js';
import { recogniseNames } from '../../src/names/recognise.js';
import { BOEHLER, entry, glossaryOf, KHARKIV, WITKOFF } from './glossary-of.js';

const NATO = entry('nato', 'organization', { en: ['NATO'], fr: ['OTAN'], ja: ['NATO'], zh: ['北约', 'NATO'] });
const ROME = entry('rome', 'place', { en: ['Rome'], es: ['Roma'], de: ['Rom'] });
const WASHINGTON = entry('washington', 'place', { en: ['Washington'], de: ['Washington'] });
const UNION = entry('eu', 'organization', { en: ['European Union'], ar: ['الاتحاد الأوروبي'] });
const SAEKI = entry('saeki', 'person', { en: ['Haruka Saeki', 'Saeki Haruka'] });
const LEO = { ...entry('leo', 'person', { en: ['Pope Leo XIV'] }), parts: { given: 'Leo' } };

const packs = new Map<string, LanguagePack>();
const index = createNameIndex(glossaryOf(BOEHLER, WITKOFF, KHARKIV, NATO, ROME, WASHINGTON, UNION, SAEKI, LEO));

beforeAll(async () => {
  for (const tag of ['en', 'uk', 'de', 'fr', 'ar', 'zh', 'ja']) {
    const pack = await loadPack(tag);
    if (pack) packs.set(tag, pack);
  }
});

const read = (text: string, language: string) => recogniseNames(text, language, index, packs.get(language));
const listed = (text: string, language: string) =>
  read(text, language)
    .filter(({ matches }) => matches.length > 0)
    .map(({ text: name, matches: [match] }) => `${name} ${match?.entry ?? ''} ${match?.status ?? ''}`);

describe('listed names where the writing hides them', () => {
  test.each([
    ['fr', 'Selon l’OTAN, rien.', ['l’OTAN nato inflected']],
    ['ja', '昨日、NATOが発表した。', ['NATO nato canonical']],
    ['zh', '据NATO称，', ['NATO nato accepted']],
    ['de', 'Gestern war Washingtons Haltung klar.', ['Washingtons washington inflected']],
    ['ar', 'قال والاتحاد الأوروبي', ['والاتحاد الأوروبي eu inflected']],
    ['en', 'They went to kharkiv by train.', ['kharkiv kharkiv canonical']],
  ])('%s: %s', (language, text, expected) => {
    expect(listed(text, language)).toEqual(expected);
  });

  test('a short word without its capital is an ordinary word', () => {
    expect(listed('A rome of one’s own', 'en')).toEqual([]);
  });

  test('a word of another language is not sure to be its name', () => {
    expect(read('The Roma people met.', 'en')[0]?.certainty).toBeLessThanOrEqual(0.5);
    expect(read('They met in Rome today.', 'en')[0]?.certainty).toBeGreaterThan(0.7);
  });

  test('parts without a family name: the last word alone is nobody', () => {
    expect(listed('It was XIV then, said Leo.', 'en')).toEqual([]);
    expect(listed('Here Pope Leo XIV spoke.', 'en')).toEqual(['Pope Leo XIV leo canonical']);
  });
});

describe('names that drifted', () => {
  test('the whole name is marked', () => {
    expect(listed('They met Haruka Saiki there.', 'en')).toEqual(['Haruka Saiki saeki drift']);
    expect(listed('They met Haruka Saeki there.', 'en')).toEqual(['Haruka Saeki saeki canonical']);
  });
});

describe('names that no list knows', () => {
  test.each([
    ['en', 'Film Ingrid Castelane was shown.', 'Ingrid Castelane'],
    ['de', 'Gestern sprach Kapitän Oscar Lindquist.', 'Oscar Lindquist'],
    ['en', 'Ingrid Castelane was shown.', 'Ingrid Castelane'],
  ])('%s: %s', (language, text, name) => {
    expect(read(text, language).map((mention) => mention.text)).toContain(name);
  });
});

describe('looked up', () => {
  const look = (name: string, language?: string) =>
    lookupName(name, language ? { language } : {}, index, (tag) => packs.get(tag))[0]?.status;

  test('languages that a script suggests', () => {
    expect(languagesOf('Белера', index)).toEqual(['uk', 'ru']);
    expect(languagesOf('北约', index)).toEqual(['zh']);
  });

  test('initials in one word', () => {
    const clerk = createNameIndex(glossaryOf(entry('jcj', 'person', { en: ['Jean-Claude Juncker'] })));
    const find = (name: string) => lookupName(name, { language: 'en' }, clerk, (tag) => packs.get(tag))[0]?.status;
    expect(find('JC Juncker')).toBe('inflected');
    expect(find('JK Juncker')).not.toBe('inflected');
  });

  test('a longer ending is another name', () => {
    const family = createNameIndex(glossaryOf(entry('d', 'person', { en: ['Duričičova'] })));
    const find = (name: string) => lookupName(name, { language: 'en' }, family, (tag) => packs.get(tag))[0]?.status;
    expect(find('Duričič')).not.toBe('drift');
    expect(find('Duricčičova')).toBe('drift');
  });

  test('Белера is a case in Ukrainian', () => {
    expect(look('Белера', 'uk')).toBe('inflected');
  });
});
