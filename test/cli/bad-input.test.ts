import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { folderWith, remove, wiredrift, wiredriftInside } from './command.js';

jest.setTimeout(60_000);

const BIN = resolve('dist/cli/bin.js');
const folders: string[] = [];
afterAll(() => folders.forEach(remove));
const open = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = folderWith(files);
  folders.push(folder);
  return folder;
};

const XLIFF =
  '<xliff version="1.2"><file source-language="en" target-language="de"><body><trans-unit id="1"><source>a</source>';
const BOMB = `<!DOCTYPE xliff [<!ENTITY a "${'x'.repeat(50)}">${[..."bcdefgh"].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefg'[at]};`.repeat(10)}">`).join('')}]>`; // prettier-ignore
const DOCX = zipSync({ 'word/document.xml': strToU8('<w:document><w:body/></w:document>') });
const GOOD = { 'good.en.txt': 'The ferry took 3 dogs.\n', 'good.de.txt': 'Die Fähre nahm 4 Hunde mit.\n' };

/** Checked together with a good file. */
async function checkedWith(name: string, content: string | Uint8Array) {
  const cwd = open({ ...GOOD, [name]: content });
  return wiredriftInside(
    [
      'check',
      name,
      'good.de.txt',
      '--no-default-glossary',
      '--no-config',
      '--source',
      'good.en.txt',
      '--format',
      'jsonl',
    ],
    cwd,
  );
}

describe('a bad file is told in one line, and the rest is checked', () => {
  test.each<[string, string, string | Uint8Array, RegExp]>([
    ['XML that ends early', 'a.xlf', XLIFF, /^a\.xlf:1:\d+: /u],
    ['XML with crossed tags', 'a.xlf', `${XLIFF}</body></trans-unit></file></xliff>`, /^a\.xlf:1:\d+: /u],
    ['JSON that ends early', 'a.json', '{"a": "b",\n"c', /^a\.json:2:\d+: /u],
    ['JSON with a key twice', 'a.json', '{"a": "b",\n"a": "c"}', /^a\.json:2:\d+: /u],
    ['JSON in too many levels', 'a.json', '{"a":'.repeat(50_000), /^a\.json/u],
    ['YAML that ends early', 'a.yml', 'a: "b\nc', /^a\.yml:\d:\d+: /u],
    ['YAML with a key twice', 'a.yml', 'a: b\na: c\n', /^a\.yml:2:\d+: /u],
    ['YAML in too many levels', 'a.yml', '['.repeat(50_000), /^a\.yml:1:\d+: is nested too deeply/u],
    ['PO that ends early', 'a.po', 'msgid "a"\nmsgstr "b', /^a\.po:2:\d+: /u],
    ['a packed file that ends early', 'a.docx', DOCX.subarray(0, 60), /^a\.docx: /u],
    ['a packed file of something else', 'a.docx', zipSync({ 'a.txt': strToU8('a') }), /^a\.docx: /u],
    ['a packed file that is a bomb', 'a.docx', zipSync({ 'word/document.xml': new Uint8Array(2 ** 27 + 1) }, { level: 1 }), /^a\.docx: .*128/u],
    ['Markdown in too many levels', 'a.md', '> '.repeat(50_000), /^a\.md:1:1: is nested too deeply/u],
    ['UTF-8 cut in the middle of a character', 'a.txt', new Uint8Array([...Buffer.from('Її дім і її сад'), 0xd1]), /^a\.txt:1:16: /u],
  ])('%s', async (_, name, content, line) => {
    const { code, out, err } = await checkedWith(name, content);
    expect(err.split('\n')).toHaveLength(2);
    expect(err).toMatch(line);
    expect(err).not.toContain('inside wiredrift');
    expect(out).toContain('"good.de.txt"');
    expect(code).toBe(2);
  }); // prettier-ignore

  test.each([
    ['entities in entities', BOMB, '&h;'],
    ['an entity from elsewhere', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>', '&a;'],
  ])('%s are not expanded', async (_, head, entity) => {
    const text = `${head}${XLIFF.replace('>a<', `>5 ${entity}<`)}<target>6 ${entity}</target></trans-unit></body></file></xliff>`;
    const cwd = open({ 'a.xlf': text });
    const { code, out } = await wiredriftInside(['check', 'a.xlf', '--no-default-glossary', '--format', 'jsonl'], cwd);
    expect(code).toBe(1);
    expect(out.length).toBeLessThan(2000);
  });

  test('aliases in YAML are not read twice, nor a thousand times', async () => {
    const levels = Array.from(
      { length: 12 },
      (_, at) => `a${at}: &a${at} [${at === 0 ? 'lol' : `*a${at - 1}, `.repeat(9)}]`,
    );
    const { out } = await checkedWith('a.yml', levels.join('\n'));
    expect(out).toContain('"good.de.txt"');
  });

  test('one that is too large, with the limit', async () => {
    const cwd = open({ ...GOOD, 'a.xlf': '' });
    truncateSync(join(cwd, 'a.xlf'), 2 ** 29 + 1);
    const { code, out, err } = await wiredriftInside(['check', 'a.xlf', 'good.de.txt', '--source', 'good.en.txt', '--format', 'jsonl'], cwd);
    expect(err).toMatch(/^a\.xlf: .*512 MB/u);
    expect(out).toContain('"good.de.txt"');
    expect(code).toBe(2);
  }); // prettier-ignore

  test('links that go round, or to what has gone', async () => {
    const cwd = open(GOOD);
    symlinkSync('round.de.txt', join(cwd, 'round.de.txt'));
    symlinkSync('gone', join(cwd, 'gone.de.txt'));
    symlinkSync('.', join(cwd, 'self'));
    const words = ['round.de.txt', 'gone.de.txt', '.'];
    const { code, out, err } = await wiredriftInside(['check', ...words, '--source', 'good.en.txt', '--format', 'jsonl'], cwd);
    expect(err).toMatch(/^round\.de\.txt: .*\ngone\.de\.txt: no such file/u);
    expect(out.match(/"good\.de\.txt"/gu)).not.toBeNull();
    expect(code).toBe(2);
  }); // prettier-ignore
});

describe('a configuration', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['that extends itself', { 'wiredrift.config.yaml': 'extends: ./b.yaml\n', 'b.yaml': 'extends: ./wiredrift.config.yaml\n' }, /extends itself: /u],
    ['that is code and throws', { 'wiredrift.config.mjs': 'throw new Error("no luck today")' }, /^wiredrift\.config\.mjs: .*no luck today/u],
    ['that is code and broken', { 'wiredrift.config.mjs': 'export default {' }, /^wiredrift\.config\.mjs: /u],
    ['with a key twice', { 'wiredrift.config.yaml': 'files: []\nfiles: []\n' }, /^wiredrift\.config\.yaml:2:\d+: /u],
    ['in a language that nobody writes', { 'wiredrift.config.yaml': 'interfaceLanguage: tlh\n' }, /^wiredrift\.config\.yaml:1:\d+: .*tlh/u],
  ])('%s ends the run with 2, in one line', async (_, files, line) => {
    const { code, out, err } = await wiredrift(['check'], { cwd: open(files) });
    expect({ code, out, lines: err.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(err).toMatch(line);
  }); // prettier-ignore

  test('says in which language people are spoken to, and machines are not', async () => {
    const cwd = open({ ...GOOD, 'wiredrift.config.yaml': 'interfaceLanguage: uk\n' });
    const args = ['check', 'good.de.txt', '--source', 'good.en.txt', '--source-lang', 'en', '--no-default-glossary'];
    expect((await wiredriftInside(args, cwd)).out).toContain('помилка');
    expect((await wiredriftInside([...args, '--interface-language', 'en'], cwd)).out).toContain('error');
    expect((await wiredriftInside([...args, '--format', 'jsonl'], cwd)).out).toContain('The number changed');
  });
});

describe('what cannot be written', () => {
  test('is told, and the run ends with 2', async () => {
    const args = ['check', 'good.de.txt', '--source', 'good.en.txt', '--no-default-glossary'];
    const { code, err } = await wiredriftInside([...args, '--output', '/dev/full'], open(GOOD));
    expect(err).toMatch(/^\/dev\/full: .*ENOSPC/u);
    expect(code).toBe(2);
  });

  const NAMES =
    'version: 1\nentries:\n  - { id: a, kind: person, names: { en: Adam Boehler }, reject: { en: [Adam Beller] } }\n';
  const fix = ['check', '--fix', '--glossary', 'names.yaml', '--no-default-glossary', '--no-config', '--lang', 'en'];
  const OLD = 'Adam Beller came.\n';
  const NEW = 'Adam Boehler came.\n';

  test('by --fix leaves the old file, and the others are fixed', async () => {
    // A draft beside it would have a longer name than a file may have.
    const long = `${'x'.repeat(245)}.txt`;
    const cwd = open({ 'names.yaml': NAMES, [long]: OLD, 'short.txt': OLD });
    const { code, err } = await wiredriftInside([...fix, long, 'short.txt'], cwd);
    expect(err).toContain('ENAMETOOLONG');
    expect(code).toBe(2);
    expect([long, 'short.txt'].map((name) => readFileSync(join(cwd, name), 'utf8'))).toEqual([OLD, NEW]);
    expect(readdirSync(cwd)).toHaveLength(3);
  });

  test('since the run was killed in the middle of --fix leaves each file as it was or as it should be', async () => {
    const names = Array.from({ length: 60 }, (_, at) => `${String(at).padStart(2, '0')}.txt`);
    const cwd = open({ 'names.yaml': NAMES });
    for (const name of names) writeFileSync(join(cwd, name), OLD.repeat(200));
    const textOf = (name: string) => readFileSync(join(cwd, name), 'utf8');
    const child = spawn(process.execPath, [BIN, ...fix, ...names], { cwd, stdio: 'ignore' });
    const ended = new Promise((done) => child.on('close', done));
    const watch = setInterval(() => {
      if (textOf('02.txt') !== OLD.repeat(200)) child.kill('SIGKILL');
    }, 2);
    await ended;
    clearInterval(watch);
    const texts = names.map(textOf);
    expect(texts.filter((text) => text !== OLD.repeat(200) && text !== NEW.repeat(200))).toEqual([]);
    expect(texts[0]).toBe(NEW.repeat(200));
  });
});
