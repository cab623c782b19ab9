import { expect, test } from '@jest/globals';
import { CHECK_IDS, checkUnits, createAcrossFiles, createChecker, itsTypeOf, readFile } from '../src/index.js';
import type { CheckedText, Units } from '../src/index.js';
import { addScore, scoreJson } from '../src/reports/score.js';

const checker = await createChecker({
  ...{ glossaries: [], defaultGlossary: false, checks: ['term'], gatherRenderings: true, countWords: true },
});

async function units(path: string, messages: Record<string, string>): Promise<Units> {
  const file = await readFile(path, Buffer.from(JSON.stringify(messages)));
  if (file.type !== 'units') throw new Error(file.type);
  return file;
}

async function checked(name: string, from: Record<string, string>, to: Record<string, string>): Promise<CheckedText> {
  const [source, target] = [await units(`en/${name}.json`, from), await units(`uk/${name}.json`, to)];
  const result = await checkUnits({ source, target }, checker);
  return { ...result, path: target.path, raw: target.raw, source: { path: source.path, raw: source.raw } };
}

const SAVED = 'Your changes have been saved.';

test('one text in several translations is told of the odd file, once, with all places', async () => {
  const across = createAcrossFiles();
  const right = { a: 'Ваші зміни збережено.', b: 'Відкрити' };
  for (const name of ['a', 'b']) across.add(await checked(name, { a: SAVED, b: 'Open' }, right), checker);
  across.add(await checked('c', { a: SAVED, b: 'Open' }, { a: 'Усе записано.', b: 'Відчинити' }), checker);
  const found = await across.found();
  expect(found).toMatchObject([{ path: 'uk/c.json', isAgain: true }]);
  expect(found[0]?.findings).toMatchObject([
    {
      ...{ check: 'term/inconsistent', severity: 'warning', unit: 'a', expected: ['Ваші зміни збережено.'] },
      target: { text: 'Усе записано.', line: 1 },
      source: { path: 'en/c.json', text: SAVED },
    },
  ]);
});

test('files are held against each other by digests: their texts are read again where they disagree', async () => {
  const file = await checked('a', { a: SAVED }, { a: 'Ваші зміни збережено.' });
  expect(JSON.stringify(file.renderings)).not.toContain('зміни');
  const across = createAcrossFiles();
  across.add(file, checker);
  // As it comes out of a cache or from another thread.
  across.add(structuredClone(await checked('b', { a: SAVED }, { a: 'Усе записано.' })), checker);
  expect(await across.found()).toMatchObject([{ path: 'uk/b.json', findings: [{ severity: 'info', unit: 'a' }] }]);
});

test('what one file says in two ways is told when it is checked, and not again', async () => {
  const across = createAcrossFiles();
  const both = await checked('a', { a: SAVED, b: SAVED }, { a: 'Ваші зміни збережено.', b: 'Усе записано.' });
  expect(both.findings).toHaveLength(1);
  across.add(both, checker);
  across.add(await checked('b', { a: SAVED }, { a: 'Ваші зміни збережено.' }), checker);
  expect(await across.found()).toEqual([]);
});

test('capitals, marks and endings make no other translation', async () => {
  const across = createAcrossFiles();
  across.add(await checked('a', { a: SAVED }, { a: 'Ваші зміни збережено.' }), checker);
  across.add(await checked('b', { a: SAVED }, { a: 'ваші зміни збережені!' }), checker);
  expect(await across.found()).toEqual([]);
});

test('a score counts the words of the target and the weights of the findings', async () => {
  const text = await checked('a', { a: SAVED, b: SAVED }, { a: 'Ваші зміни збережено.', b: 'Усе записано.' });
  expect(text.words).toBe(5);
  const score = addScore(undefined, text);
  expect(score && scoreJson(score)).toEqual({ words: 5, penalty: 1, perThousandWords: 200, score: 80 });
});

test('every check has a type of ITS 2.0', () => {
  expect(CHECK_IDS.filter((id) => itsTypeOf(id) === 'uncategorized')).toEqual([]);
});
