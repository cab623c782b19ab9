import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createPool } from '../../src/cli/pool.js';
import type { FileTask } from '../../src/cli/tasks.js';
import { folderWith, remove, wiredrift } from './command.js';

jest.setTimeout(60_000);

const COUNT = 12;
const CACHE = 'node_modules/.cache/wiredrift/findings.jsonl';
const page = (at: number) => `locales/uk/part${String(at).padStart(2, '0')}.json`;
const source = (at: number) => page(at).replace('uk', 'en');
const files: Record<string, string> = {};
for (let at = 0; at < COUNT; at++) {
  files[source(at)] = JSON.stringify({ dogs: `The ferry takes ${at + 3} dogs on board.`, cats: 'Cats stay at home.' });
  files[page(at)] = JSON.stringify({ dogs: `Пором бере на борт ${at + 13} собак.`, cats: 'Коти лишаються вдома.' });
}

let folder = '';
const folders: string[] = [];
beforeEach(() => {
  folder = folderWith({
    ...files,
    'wiredrift.config.yaml': 'sourceLanguage: en\nfiles: ["locales/{lang}/{file}.json"]\ndefaultGlossary: false\n',
    'broken.uk.xlf': '<xliff version="1.2"><file><body><trans-unit',
    'records.jsonl': Array.from({ length: 300 }, (_, at) =>
      at === 150
        ? '{half'
        : JSON.stringify({
            id: at,
            source: { text: `${at} dogs came.`, lang: 'en' },
            target: { text: `${at % 50} dogs came.`, lang: 'en' },
          }),
    ).join('\n'),
  });
  folders.push(folder);
});
afterAll(() => folders.forEach(remove));

const check = (...args: string[]) => wiredrift(['check', '--format', 'jsonl', ...args], { cwd: folder });
const cacheLines = () => readFileSync(join(folder, CACHE), 'utf8').trim().split('\n');

describe('workers', () => {
  test('find the same in the same order, and tell what cannot be read', async () => {
    const words = ['locales', 'broken.uk.xlf', 'locales/uk/none.json'];
    const [one, two] = [await check(...words, '--workers', '1'), await check(...words, '--workers', '2')];
    expect(two).toEqual(one);
    expect(two.out.trim().split('\n')).toHaveLength(COUNT);
    expect(two.err).toMatch(/^broken\.uk\.xlf:1:\d+: .*\nlocales\/uk\/none\.json: no such file/u);
    expect(two.code).toBe(2);
  });

  test('share the records of one file', async () => {
    const [one, two] = [await check('records.jsonl', '--workers', '1'), await check('records.jsonl', '--workers', '2')];
    expect(two).toEqual(one);
    expect(two.out.trim().split('\n')).toHaveLength(249);
    expect(two.err).toMatch(/^records\.jsonl:151:/u);
  });

  test('read a compiled list in one memory', async () => {
    writeFileSync(
      join(folder, 'names.yaml'),
      'version: 1\nentries:\n  - { id: dogs, kind: term, names: { uk: собаки }, reject: { uk: [собак] } }\n',
    );
    await wiredrift(['glossary', 'compile', 'names.yaml', '--output', 'names.wdg'], { cwd: folder });
    const glossary = ['--glossary', 'names.wdg', '--check', 'term'];
    const [one, two] = [await check(...glossary, '--workers', '1'), await check(...glossary, '--workers', '2')];
    expect(two).toEqual(one);
    expect(two.out).toContain('term/rejected');
  });

  test.each(['0', 'many', '-1', '1.5'])('%s is no number of them', async (count) => {
    const { code, err } = await check(`--workers=${count}`);
    expect({ code, err }).toEqual({
      code: 2,
      err: `wiredrift: --workers: unknown value “${count}”; choose auto, 1, 2, …, 99\n`,
    });
  });

  test('that break off cost the one text', async () => {
    writeFileSync(
      join(folder, 'worker.mjs'),
      `export const checkFile = ({ target }) =>
        target.file === 'bad' ? new Promise(() => setTimeout(() => { throw new Error('no more') })) : { texts: [target.file], notices: [] };`,
    );
    const pool = await createPool(2, new Map(), pathToFileURL(join(folder, 'worker.mjs')));
    const answers = await Promise.all(
      ['a', 'bad', 'b', 'c'].map((file) => pool.checkFile({ target: { file } } as FileTask)),
    );
    await pool.close();
    expect(answers.map(({ texts }) => texts)).toMatchObject([['a'], [{ failed: true, key: 'crashed' }], ['b'], ['c']]);
  });
});

describe('--cache', () => {
  test('finds the same the second time, without a look at what is the same', async () => {
    const first = await check('--cache');
    expect(cacheLines()).toHaveLength(COUNT + 1);
    const second = await check('--cache');
    expect(second).toEqual(first);
    // That it is read at all: what is written there is believed.
    writeFileSync(join(folder, CACHE), cacheLines().join('\n').replaceAll('number/changed', 'number/missing'));
    expect((await check('--cache')).out).toContain('number/missing');
  });

  test('sees what changed: a target, a source, a setting, a list', async () => {
    await check('--cache=known.jsonl');
    const again = () => check('--cache=known.jsonl');
    const change = (name: string, from: string, to: string) =>
      writeFileSync(join(folder, name), readFileSync(join(folder, name), 'utf8').replace(from, to));
    change(page(0), '13', '14');
    expect((await again()).out).toContain('14');
    change(source(1), '4', '14');
    expect((await again()).out.trim().split('\n')).toHaveLength(COUNT - 1);
    change('wiredrift.config.yaml', 'defaultGlossary', 'checks: { number: warning }\ndefaultGlossary');
    expect((await again()).code).toBe(0);
    const names =
      'version: 1\nentries:\n  - { id: dogs, kind: term, names: { uk: собаки }, reject: { uk: [собак] } }\n';
    writeFileSync(join(folder, 'names.yaml'), names);
    const listed = () => check('--cache=known.jsonl', '--glossary', 'names.yaml', '--check', 'term');
    expect((await listed()).out).toContain('term/rejected');
    change('names.yaml', 'reject: { uk: [собак] }', 'note: none');
    expect((await listed()).out).not.toContain('term/rejected');
    expect(existsSync(join(folder, 'known.jsonl'))).toBe(true);
  });

  test.each([
    ['is no text', '\u0000\u0001'],
    ['is half a file', '{"wiredrift":"find'],
    ['holds nonsense', (head: string) => `${head}\n[1,2]\nnull\n{"a":\n["locales/uk/part00.json","x",{}]\n`],
    ['is of another version', '{"wiredrift":"findings","program":"old"}\n'],
  ])('that %s is written anew', async (_, broken) => {
    const whole = await check('--cache');
    const right = cacheLines();
    writeFileSync(join(folder, CACHE), typeof broken === 'string' ? broken : broken(right[0] ?? ''));
    expect(await check('--cache')).toEqual(whole);
    expect(cacheLines()).toEqual(right);
  });

  test('forgets files that are gone, and is told of where it cannot be written', async () => {
    await check('--cache');
    remove(join(folder, page(3)));
    await check('--cache');
    expect(cacheLines()).toHaveLength(COUNT);
    const { code, err } = await check('--cache=wiredrift.config.yaml/known.jsonl');
    expect(code).toBe(1);
    expect(err).toContain('could not be remembered');
  });

  test('holds for several workers as for one', async () => {
    const first = await check('--cache', '--workers', '2');
    expect(await check('--cache', '--workers', '1')).toEqual(first);
    expect(cacheLines()).toHaveLength(COUNT + 1);
  });
});
