import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { isAbsolute, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { InputError } from '../text/input-error.js';
import { systemCode } from './system-code.js';

/** Lines from 1, both included. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** What a working tree has that another version has not. */
export interface Changes {
  /** Whether a file changed at all. What is no file of the repository counts as changed: nobody knows. */
  isChanged(path: string): Promise<boolean>;
  /** Lines that are new or other than they were; `undefined` where that is all of them. */
  lines(path: string): Promise<readonly LineRange[] | undefined>;
  /** The file as it was; `undefined` where there was none. */
  before(path: string): Promise<Uint8Array | undefined>;
}

/**
 * What changed since a branch went off from `ref`, or since `ref` itself, as far as the files on the disk say.
 *
 * @param folder in the repository
 * @throws InputError `noGit`, `noRepository`, `unknownRef` {ref}, `gitFailed` {reason}
 */
export async function changesSince(ref: string, folder = '.'): Promise<Changes> {
  const top = await realpath(line(await git(folder, ['rev-parse', '--show-toplevel'], 'noRepository')));
  const named = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`];
  const commit = line(await git(top, named, 'unknownRef', { ref }));
  // Two histories without a common beginning have none; then the commit itself is meant.
  const base = line(await git(top, ['merge-base', commit, 'HEAD']).catch(() => Buffer.from(commit)));
  const tracked = await git(top, ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', base, '--']);
  const untracked = new Set(names(await git(top, ['ls-files', '-z', '--others', '--exclude-standard', '--full-name'])));
  const changed = new Set([...names(tracked), ...untracked]);
  const inside = async (path: string): Promise<string | undefined> => {
    const real = await realpath(path).catch(() => undefined);
    if (real === undefined) return undefined;
    const within = relative(top, real);
    return within.startsWith('..') || isAbsolute(within) ? undefined : within.split(sep).join('/');
  };
  return {
    async isChanged(path) {
      const name = await inside(path);
      return name === undefined || changed.has(name);
    },
    async lines(path) {
      const name = await inside(path);
      if (name === undefined || untracked.has(name)) return undefined;
      const asked = ['diff', '-U0', '--no-color', '--no-ext-diff', '--no-textconv', '--no-renames', base, '--'];
      return rangesOf((await git(top, [...asked, `:(top,literal)${name}`])).toString('utf8'));
    },
    async before(path) {
      const name = await inside(path);
      if (name === undefined || untracked.has(name)) return undefined;
      // With what git does to a file when it checks it out: line ends, encodings.
      return git(top, ['cat-file', '--filters', `${base}:${name}`]).catch(() => undefined);
    },
  };
}

/** @returns undefined for a file that git takes for binary: UTF-16, DOCX */
function rangesOf(diff: string): readonly LineRange[] | undefined {
  if (/^Binary files /mu.test(diff)) return undefined;
  return [...diff.matchAll(/^@@ -\S+ \+(?<start>\d+)(?:,(?<count>\d+))? @@/gmu)].flatMap(({ groups = {} }) => {
    const [first, count] = [Number(groups['start']), Number(groups['count'] ?? 1)];
    return count === 0 ? [] : [{ first, last: first + count - 1 }];
  });
}

/** @param key what its failing means */
async function git(
  folder: string,
  args: readonly string[],
  key = 'gitFailed',
  values: Readonly<Record<string, string>> = {},
): Promise<Buffer> {
  try {
    const { stdout } = await run('git', ['-C', join(folder), ...args], { encoding: 'buffer', maxBuffer: MOST_BYTES });
    return stdout;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') throw new InputError('noGit');
    const stderr = (error as { readonly stderr?: Uint8Array }).stderr ?? '';
    throw new InputError(key, { ...values, reason: String(stderr).trim() });
  }
}

const run = promisify(execFile);
const MOST_BYTES = 2 ** 30;

function line(output: Uint8Array): string {
  return String(output).replace(/\r?\n$/u, '');
}

function names(output: Uint8Array): readonly string[] {
  return String(output).split('\u0000').filter(Boolean);
}
