import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { remove, wiredrift } from './command.js';

jest.setTimeout(60_000);

const ROOT = resolve('.');
const BLOCK =
  /<!-- real run(?<change> of a change)? -->\n```console\n(?:\$ cd (?<folder>[^\n]*)\n)?(?:\$ sed -i 's\/(?<from>[^/]*)\/(?<to>[^/]*)\/' (?<file>[^\n]*)\n)?\$ wiredrift (?<command>[^\n]*)\n(?<output>.*?)```\n<!-- \/real run -->/gsu;

describe('the README', () => {
  const runs = [...readFileSync('README.md', 'utf8').matchAll(BLOCK)].map(({ groups }) => groups ?? {});
  const folders: string[] = [];
  afterAll(() => folders.forEach(remove));

  /** A copy of the folder in a repository of its own, with the change made. */
  const changed = ({ folder = '', from = '', to = '', file = '' }: Readonly<Record<string, string>>): string => {
    const copy = mkdtempSync(join(tmpdir(), 'wiredrift-'));
    folders.push(copy);
    cpSync(join(ROOT, folder), copy, { recursive: true });
    const git = (...args: string[]) =>
      execFileSync('git', ['-C', copy, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
    git('init', '-q');
    git('add', '.');
    git('commit', '-q', '-m', 'all');
    writeFileSync(join(copy, file), readFileSync(join(copy, file), 'utf8').replace(from, to));
    return copy;
  };

  test('shows real runs', () => expect(runs.length).toBeGreaterThan(4));

  test.each(runs.map((run) => [run['command'] ?? '', run] as const))('shows what %s prints', async (command, run) => {
    const cwd = run['change'] === undefined ? join(ROOT, run['folder'] ?? '.') : changed(run);
    const { out, err } = await wiredrift(command.split(' '), { cwd });
    expect(err).toBe('');
    expect(run['output']).toBe(out);
  });
});
