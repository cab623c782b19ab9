import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { changesSince, type Changes } from '../../src/workspace/git.js';

const folder = mkdtempSync(join(tmpdir(), 'wiredrift-git-'));
const at = (name: string) => join(folder, name);
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { cwd: folder, stdio: 'pipe' });
const write = (name: string, text: string | Uint8Array) => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const commit = () => {
  git('add', '.');
  git('commit', '-q', '-m', 'x');
};

let changes: Changes;
beforeAll(async () => {
  git('init', '-q');
  git('checkout', '-q', '-b', 'trunk');
  const names = ['same', 'edited', 'shorter', 'тексти/with [x] "q"', 'wide'];
  for (const name of names) write(name, 'one\ntwo\nthree\nfour\n');
  write('wide', Buffer.from('\uFEFFone\ntwo\n', 'utf16le'));
  commit();
  git('checkout', '-q', '-b', 'branch');
  write('edited', 'one\n2\nthree\n3½\nfour\n');
  write('shorter', 'one\nfour\n');
  write('тексти/with [x] "q"', 'one\ntwo\nthree\n4\n');
  write('wide', Buffer.from('\uFEFFone\n2\n', 'utf16le'));
  commit();
  git('checkout', '-q', 'trunk');
  write('same', 'later, on the trunk\n');
  commit();
  git('checkout', '-q', 'branch');
  write('new', 'one\n');
  changes = await changesSince('trunk', folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('changes since a branch went off', () => {
  test.each([
    ['same', false],
    ['edited', true],
    ['shorter', true],
    ['new', true],
    ['тексти/with [x] "q"', true],
    ['../elsewhere', true],
  ])('%s: %s', async (name, expected) => {
    expect(await changes.isChanged(at(name))).toBe(expected);
  });

  test.each([
    [
      'edited',
      [
        { first: 2, last: 2 },
        { first: 4, last: 4 },
      ],
    ],
    ['shorter', []],
    ['тексти/with [x] "q"', [{ first: 4, last: 4 }]],
    ['same', []],
    ['new', undefined],
    ['wide', undefined],
    ['../elsewhere', undefined],
  ])('lines of %s', async (name, expected) => {
    expect(await changes.lines(at(name))).toEqual(expected);
  });

  test.each([
    ['edited', 'one\ntwo\nthree\nfour\n'],
    ['same', 'one\ntwo\nthree\nfour\n'],
    ['new', undefined],
    ['../elsewhere', undefined],
  ])('%s as it was', async (name, expected) => {
    expect((await changes.before(at(name)))?.toString()).toBe(expected);
  });
});

test('what git does not know is said', async () => {
  await expect(changesSince('nowhere', folder)).rejects.toMatchObject({
    key: 'unknownRef',
    values: { ref: 'nowhere' },
  });
  await expect(changesSince('--all', folder)).rejects.toMatchObject({ key: 'unknownRef' });
  await expect(changesSince('HEAD', tmpdir())).rejects.toMatchObject({ key: 'noRepository' });
});
