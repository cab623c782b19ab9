import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { folderWith, remove, wiredrift, wiredriftInside } from './command.js';

const folder = folderWith({
  'wire.en.txt': 'The ferry left with 24 people on board on Monday.\n',
  'story.en.txt': 'The ferry left with 42 people on board on Monday.\n',
});
afterAll(() => remove(folder));

const check = ['check', '--source', 'wire.en.txt', 'story.en.txt', '--no-default-glossary', '--lang', 'en'];
const inside = (args: readonly string[], env: Record<string, string> = {}) =>
  wiredriftInside([...check, '--source-lang', 'en', ...args], folder, env);
const fileOf = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('several reports at once', () => {
  test('each goes to its own file, one to stdout', async () => {
    const args = [
      '--format',
      'stylish',
      '--format',
      'sarif=out.sarif',
      '--format',
      'junit=out.xml',
      '--format=csv=out.csv',
    ];
    const { code, out } = await inside(args);
    expect(code).toBe(1);
    expect(out).toContain('The number changed');
    expect((JSON.parse(fileOf('out.sarif')) as { version: string }).version).toBe('2.1.0');
    expect(fileOf('out.xml')).toContain('<failure message="The number changed');
    expect(fileOf('out.csv')).toContain('number/changed');
  });

  test('all of them may be files; then stdout stays empty', async () => {
    const { out } = await inside(['--format', 'tap=out.tap', '--format', 'json', '--output', 'out.json']);
    expect(out).toBe('');
    expect(fileOf('out.tap')).toMatch(/^TAP version 14\nnot ok 1/u);
    expect((JSON.parse(fileOf('out.json')) as { summary: unknown }).summary).toMatchObject({ error: 1 });
  });

  test('the real command says the same as a report by itself', async () => {
    const args = [...check, '--source-lang', 'en', '--format', 'jsonl'];
    const alone = await wiredrift(args, { cwd: folder });
    const both = await wiredrift([...args, '--format', 'sarif=both.sarif'], { cwd: folder });
    expect(both).toEqual(alone);
  });

  test.each([
    [['--format', 'sarif', '--format', 'json'], 'two reports cannot both go to stdout'],
    [['--format', 'sarif=a.txt', '--format', 'json=a.txt'], 'two reports cannot both go to a.txt'],
    [['--format', 'sarf=out.sarif'], 'did you mean “sarif”?'],
    [['--format', 'sarif='], '--format sarif='],
    [['--format', 'json=story.en.txt'], 'would overwrite story.en.txt'],
  ])('%j is refused', async (args, words) => {
    const before = fileOf('story.en.txt');
    const { code, out, err } = await inside(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(fileOf('story.en.txt')).toBe(before);
  });
});

describe('the summary of a GitHub step', () => {
  const summary = join(folder, 'summary.md');

  test('gets the table too, after what other steps wrote', async () => {
    writeFileSync(summary, 'Built.\n');
    const { out } = await inside(['--format', 'github'], { GITHUB_STEP_SUMMARY: summary });
    expect(out).toMatch(/^::error file=story\.en\.txt,line=1,/u);
    expect(readFileSync(summary, 'utf8')).toMatch(/^Built\.\n### wiredrift: 1 error in 1 file\n/u);
  });

  test('is left alone by other formats', async () => {
    rmSync(summary, { force: true });
    await inside(['--format', 'json'], { GITHUB_STEP_SUMMARY: summary });
    expect(existsSync(summary)).toBe(false);
  });
});
