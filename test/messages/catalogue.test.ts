import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ar } from '../../src/messages/ar.js';
import { en } from '../../src/messages/en.js';
import { he } from '../../src/messages/he.js';
import { pl } from '../../src/messages/pl.js';
import { createTranslator, INTERFACE_LANGUAGES } from '../../src/messages/translate.js';
import { uk } from '../../src/messages/uk.js';
import { zh } from '../../src/messages/zh.js';

const ENGLISH: Readonly<Record<string, string>> = en;
const OTHERS: Readonly<Record<string, Readonly<Record<string, string>>>> = { uk, pl, ar, he, zh };
const PLURAL = /_(?:zero|one|two|few|many|other)$/u;
const VARIANT = /_(?:reason|near|expected|value|missing|added)$/u;

const bases = (words: Readonly<Record<string, string>>) => [
  ...new Set(Object.keys(words).map((key) => key.replace(PLURAL, ''))),
];
const placeholders = (text: string) => new Set([...text.matchAll(/\{\{(\p{L}+)\}\}/gu)].map((match) => match[1]));

/** Of a plural form that stands for one number alone, as the Arabic dual does, the words may say the number. */
const saysItsNumber = (language: string, form: string | undefined) => {
  const rules = new Intl.PluralRules(language);
  return (
    form !== undefined &&
    Array.from({ length: 200 }, (_, count) => rules.select(count)).filter((of) => of === form).length === 1
  );
};

describe.each(Object.entries(OTHERS))('the words in %s', (language, words) => {
  test('are there for each English key, and for none but those', () => {
    expect(bases(words).sort()).toEqual(bases(ENGLISH).sort());
  });

  test.each(Object.keys(words))('%s has the values of the English words', (key) => {
    const english = ENGLISH[key] ?? ENGLISH[key.replace(PLURAL, '_other')] ?? '';
    const own = placeholders(words[key] ?? '');
    if (saysItsNumber(language, /_(zero|one|two)$/u.exec(key)?.[1])) own.add('count');
    expect(own).toEqual(placeholders(english));
  });

  test('are not English ones left over', () => {
    const same = Object.keys(words).filter(
      (key) => words[key] === ENGLISH[key] && /\p{L}/u.test((words[key] ?? '').replace(/\{\{.*?\}\}/gu, '')),
    );
    expect(same).toEqual([]);
  });
});

test.each(INTERFACE_LANGUAGES)('every plural in %s has a form for every number', (language) => {
  const { find } = createTranslator(language);
  const plurals = bases(ENGLISH).filter((base) => `${base}_other` in ENGLISH);
  expect(plurals.length).toBeGreaterThan(10);
  for (const key of plurals) {
    for (const count of [0, 1, 2, 4, 5, 11, 12, 21, 22, 100, 101, 1.5]) {
      const said = find(key, { count, found: 'x', some: 1, path: 'p', fields: 'f', languages: 'l' });
      if (saysItsNumber(language, new Intl.PluralRules(language).select(count))) expect(said).toMatch(/\p{L}/u);
      else expect(said).toMatch(new RegExp(`(?:^|\\D)${count}(?:\\D|$)`, 'u'));
    }
  }
});

test('Ukrainian counts as Ukrainians do', () => {
  const { text } = createTranslator('uk');
  const notes = [1, 2, 5, 11, 21, 22].map((count) => text('report.notes', { count }));
  expect(notes).toEqual(['1 примітка', '2 примітки', '5 приміток', '11 приміток', '21 примітка', '22 примітки']);
});

test.each([
  ['pl', ['1 błąd', '2 błędy', '5 błędów', '12 błędów', '22 błędy', '25 błędów']],
  ['ar', ['خطأ واحد', 'خطآن', '5 أخطاء', '12 خطأ', '22 خطأ', '25 خطأ']],
  ['he', ['שגיאה אחת', 'שתי שגיאות', '5 שגיאות', '12 שגיאות', '22 שגיאות', '25 שגיאות']],
  ['zh', ['1 个错误', '2 个错误', '5 个错误', '12 个错误', '22 个错误', '25 个错误']],
])('%s counts as its readers do', (language, expected) => {
  const { text } = createTranslator(language);
  expect([1, 2, 5, 12, 22, 25].map((count) => text('report.errors', { count }))).toEqual(expected);
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
