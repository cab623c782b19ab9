import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { en } from '../../src/messages/en.js';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { createTranslator } from '../../src/messages/translate.js';

type Words = Readonly<Record<string, string>>;

const ENGLISH: Words = en;
const others = INTERFACE_LANGUAGES.filter((language) => language !== 'en');
const OTHERS = await Promise.all(
  others.map(async (language): Promise<readonly [string, Words]> => {
    const exported = (await import(`../../src/messages/${language}.js`)) as Readonly<Record<string, Words>>;
    return [language, exported[language] ?? {}];
  }),
);
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const VARIANT = /_(?:reason|near|expected|value|missing|added|romanised)$/u;

const bases = (words: Words) => [...new Set(Object.keys(words).map((key) => key.replace(PLURAL, '')))];
const placeholders = (text: string) => new Set([...text.matchAll(/\{\{(\p{L}+)\}\}/gu)].map((match) => match[1]));

/** Of a plural form that stands for one number alone, as the Arabic dual does, the words may say the number. */
const saysItsNumber = (language: string, form: string | undefined) => {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: 200 }, (_, count) => count);
  return form !== undefined && counts.filter((count) => rules.select(count) === form).length === 1;
};

const plurals = bases(ENGLISH).filter((base) => `${base}_other` in ENGLISH);
/** Without the values, which belong to no language. */
const wordsAlone = (text: string) => text.replace(/\{\{\p{L}+\}\}/gu, '');
const straight = (text: string) => [...text].filter((character) => character === '"').length;

describe.each(OTHERS)('the words in %s', (language, words) => {
  const entries = Object.entries(words);
  const english = (key: string) => ENGLISH[key] ?? ENGLISH[key.replace(PLURAL, '_other')] ?? '';

  test('are there for each English key, and for none but those', () => {
    expect(bases(words).sort()).toEqual(bases(ENGLISH).sort());
  });

  test('have the values of the English words', () => {
    for (const [key, text] of entries) {
      const own = placeholders(text);
      if (saysItsNumber(language, /_(zero|one|two)$/u.exec(key)?.[1])) own.add('count');
      expect([key, own]).toEqual([key, placeholders(english(key))]);
    }
  });

  test('have the plural forms of the language, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wanted = plurals.flatMap((base) => forms.map((form) => `${base}_${form}`));
    expect(
      Object.keys(words)
        .filter((key) => PLURAL.test(key))
        .sort(),
    ).toEqual(wanted.sort());
  });

  // A word or two may be the same in both languages ("date", "error"); a sentence is not.
  test('are not English ones left over', () => {
    const same = entries.filter(([key, text]) => text === english(key) && wordsAlone(text).split(/\s+/u).length > 2);
    const mixed = entries.filter(([, text]) => /(?<!\p{L})(?:the|is|of|this|with|that)(?!\p{L})/u.test(text));
    expect([...same, ...mixed]).toEqual([]);
  });

  test('quote as the language does: straight marks stand in code alone', () => {
    expect(entries.filter(([key, text]) => straight(text) !== straight(english(key)))).toEqual([]);
    expect(entries.filter(([, text]) => /\p{L}'\p{L}/u.test(text))).toEqual([]);
  });
});

// What opens and what closes a quotation.
const MARKS = { uk: '«»', ru: '«»', de: '„“', fr: '«»', es: '«»', pl: '„”', ar: '«»', he: '״״', zh: '“”' };

test.each(Object.entries(MARKS))('%s closes each quotation it opens with %s', (language, [open = '', close = '']) => {
  const foreign = [...'«»„“”‟‹›'].filter((mark) => mark !== open && mark !== close);
  const words = OTHERS.find(([tag]) => tag === language)?.[1] ?? {};
  expect(Object.keys(words).length).toBeGreaterThan(100);
  for (const [key, text] of Object.entries(words)) {
    const marks = [...text].filter((character) => character === open || character === close).join('');
    expect([key, marks.replaceAll(open + close, '')]).toEqual([key, '']);
    expect([key, foreign.filter((mark) => text.includes(mark))]).toEqual([key, []]);
  }
});

test('French keeps its spaces before punctuation and inside quotation marks together', () => {
  const words = OTHERS.find(([language]) => language === 'fr')?.[1] ?? {};
  const loose = Object.values(words).filter((text) => / [:;?!»]|« |[^\s\u{a0}][;?!»]|«[^\u{a0}]/u.test(text));
  expect(loose.filter((text) => !/"clé"|&amp;/u.test(text))).toEqual([]);
});

test.each(INTERFACE_LANGUAGES)('every plural in %s has a form for every number', (language) => {
  const { find } = createTranslator(language);
  expect(plurals.length).toBeGreaterThan(10);
  for (const key of plurals) {
    for (const count of [0, 1, 2, 4, 5, 11, 12, 21, 22, 100, 101, 1.5, 1_000_000]) {
      const said = find(key, { count, found: 'x', some: 1, path: 'p', fields: 'f', languages: 'l' });
      if (saysItsNumber(language, new Intl.PluralRules(language).select(count))) expect(said).toMatch(/\p{L}/u);
      else expect(said).toMatch(new RegExp(`(?:^|\\D)${count}(?:\\D|$)`, 'u'));
    }
  }
});

test.each([
  ['uk', '1 примітка, 2 примітки, 5 приміток, 11 приміток, 21 примітка, 22 примітки'],
  ['ru', '1 примечание, 2 примечания, 5 примечаний, 11 примечаний, 21 примечание, 22 примечания'],
  ['de', '0 Hinweise, 1 Hinweis, 2 Hinweise'],
  ['fr', '0 remarque, 1 remarque, 2 remarques, 1000000 de remarques'],
  ['es', '0 notas, 1 nota, 2 notas, 1000000 de notas'],
  ['pl', '1 wskazówka, 2 wskazówki, 5 wskazówek, 12 wskazówek, 21 wskazówek, 22 wskazówki'],
  ['zh', '1 个提示, 2 个提示, 11 个提示'],
])('%s counts as its speakers do: %s', (language, notes) => {
  const { text } = createTranslator(language);
  const counts = notes.match(/\d+/gu) ?? [];
  expect(counts.map((count) => text('report.notes', { count: Number(count) })).join(', ')).toBe(notes);
});

test.each([
  ['ar', ['خطأ واحد', 'خطآن', '5 أخطاء', '12 خطأ', '103 أخطاء', '100 خطأ']],
  ['he', ['שגיאה אחת', 'שתי שגיאות', '5 שגיאות', '12 שגיאות', '103 שגיאות', '100 שגיאות']],
])('%s says one and two in words', (language, errors) => {
  const { text } = createTranslator(language);
  expect([1, 2, 5, 12, 103, 100].map((count) => text('report.errors', { count }))).toEqual(errors);
});

describe('keys and code', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/messages[\\/](?:\p{Ll}{2}|catalogue)\.ts$/u.test(file))
    .map((file) => readFileSync(join('src', file), 'utf8'))
    .join('\n');
  const keys = bases(ENGLISH).filter((key) => !VARIANT.test(key));
  /** Keys of which the rest is a value: the code holds their beginning in a template. */
  const dynamic = (key: string) => {
    const start = key.slice(0, key.indexOf('.') + 1);
    return sources.includes(`\`${start}\${`) || start === 'finding.' || start === 'glossary.';
  };

  test('no words are unused', () => {
    expect(keys.filter((key) => !sources.includes(`'${key}'`) && !dynamic(key))).toEqual([]);
  });

  test('every input error has words', () => {
    const thrown = [...sources.matchAll(/new InputError\(\s*'(\p{L}+)'/gu)].map((match) => `input.${match[1] ?? ''}`);
    expect(thrown.filter((key) => !bases(ENGLISH).includes(key))).toEqual([]);
  });

  test('every error that the system gives has words', () => {
    const codes = [...sources.matchAll(/^ {2}E\p{Lu}+: '(\p{L}+)'/gmu)].map((match) => `input.${match[1] ?? ''}`);
    expect(codes.length).toBeGreaterThan(3);
    expect(codes.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('everything that is wrong with a glossary has words', () => {
    const folder = readdirSync('src/glossary', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(join('src/glossary', file), 'utf8'))
      .join('\n');
    const named =
      /(?:objection\(|\bkey: |problem\(placed, |fileProblem\(path, |return \[|'glossary\.|^ {2}[A-Z_]+: ')'?(\p{Ll}\p{L}+)'/gmu;
    const problems = new Set([...folder.matchAll(named)].map((match) => `glossary.${match[1] ?? ''}`));
    expect(problems.size).toBeGreaterThan(30);
    expect([...problems].filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('every step of an explanation has words', () => {
    const steps = [...sources.matchAll(/\bstep: '(\p{L}+)'/gu)].map((match) => `why.${match[1] ?? ''}`);
    expect(steps.filter((key) => !bases(ENGLISH).includes(key))).toEqual([]);
  });

  test('every check has a sentence and a title', () => {
    const named = (pattern: RegExp) => keys.flatMap((key) => pattern.exec(key)?.[1] ?? []).sort();
    expect(named(/^finding\.(.+)$/u)).toEqual(named(/^check\.(.+)\.title$/u));
    const pages = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .map((file) => /^checks[\\/](\w+)[\\/]([\w-]+)\.md$/u.exec(file))
      .flatMap((match) => (match ? [`${match[1] ?? ''}/${match[2] ?? ''}`] : []));
    expect(pages.filter((id) => !keys.includes(`finding.${id}`))).toEqual([]);
  });
});
