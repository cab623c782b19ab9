import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createChecker, lookup, type Checker } from '../../src/index.js';
import { PARADIGMS } from './paradigms.js';

const folder = mkdtempSync(join(tmpdir(), 'wiredrift-'));
let checker: Checker;

beforeAll(async () => {
  const path = join(folder, 'names.json');
  const entries = PARADIGMS.map(({ language, listed, kind }, at) => ({
    id: `${at}`,
    kind,
    names: { [language]: listed },
  }));
  writeFileSync(path, JSON.stringify({ version: 1, entries }));
  checker = await createChecker({ glossaries: [path], defaultGlossary: false });
});
afterAll(() => rmSync(folder, { recursive: true }));

async function statusOf(name: string, lang: string, only: string): Promise<string> {
  for await (const { matches } of lookup([{ name, lang, only }], checker)) return matches[0]?.status ?? 'none';
  return 'none';
}

const RIGHT = ['canonical', 'accepted', 'inflected'];

describe('a listed name is known in its forms, and in no other spelling', () => {
  test.each(PARADIGMS.map(({ language, listed, right, wrong }, at) => [language, listed, right, wrong, at] as const))(
    '%s: %s',
    async (language, _, right, wrong, at) => {
      for (const name of right)
        expect([name, RIGHT.includes(await statusOf(name, language, `${at}`))]).toEqual([name, true]);
      for (const name of wrong)
        expect([name, RIGHT.includes(await statusOf(name, language, `${at}`))]).toEqual([name, false]);
    },
  );
});
