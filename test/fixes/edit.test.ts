import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkText, createChecker, type Checker } from '../../src/index.js';

const GLOSSARY = `version: 1
entries:
  - id: adam-boehler
    kind: person
    names: { en: Adam Boehler, uk: Адам Белер, pl: Adam Boehler }
    reject:
      en: [Adam Beller]
      uk: [Адам Бойлер]
      pl: [Adam Beller]
`;

const folder = mkdtempSync(join(tmpdir(), 'wiredrift-'));
let checker: Checker;

beforeAll(async () => {
  const path = join(folder, 'names.yaml');
  writeFileSync(path, GLOSSARY);
  checker = await createChecker({ glossaries: [path], defaultGlossary: false });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function fixed(text: string, lang: string): Promise<string> {
  const { findings } = await checkText({ target: { text, lang } }, checker);
  const edits = findings.flatMap((finding) => finding.fix ?? []).sort((a, b) => b.start - a.start);
  return edits.reduce(
    (result, { start, end, text: right }) => result.slice(0, start) + right + result.slice(end),
    text,
  );
}

describe('a fix keeps the ending', () => {
  test.each([
    ['uk', 'Адам Бойлер прилетів до Дохи.', 'Адам Белер прилетів до Дохи.'],
    ['uk', 'Посланця Адама Бойлера чекали в Досі.', 'Посланця Адама Белера чекали в Досі.'],
    ['uk', 'Речник Бойлера відмовився від коментарів.', 'Речник Белера відмовився від коментарів.'],
    ['uk', 'Зустріч із Бойлером тривала годину.', 'Зустріч із Белером тривала годину.'],
    ['en', 'Adam Beller’s office declined to comment.', 'Adam Boehler’s office declined to comment.'],
    ['pl', 'Spotkanie z Adamem Bellerem trwało godzinę.', 'Spotkanie z Adamem Boehlerem trwało godzinę.'],
  ])('%s: %s', async (lang, wrong, right) => {
    expect(await fixed(wrong, lang)).toBe(right);
    expect(await fixed(right, lang)).toBe(right);
  });
});
