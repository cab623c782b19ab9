import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../text/input-error.js';
import { createIgnores } from './ignore-files.js';
import { systemCode } from './system-code.js';

export interface FindOptions {
  /** Patterns of paths that are left out. */
  readonly ignore?: readonly string[];
  /** The folder that they are meant from. */
  readonly folder?: string;
}

/** What a word of the command line means. */
export interface FoundFiles {
  readonly files: readonly string[];
  /** The file itself was named, and not a folder or pattern that holds it. */
  readonly isNamed: boolean;
}

/**
 * The file of this name, or all files of a folder or of a pattern (`locales/**\/*.json`), in order of their names. What .gitignore
 * or .wiredriftignore leave out is left out, but for a file that is named.
 * @throws InputError `noMatch` where a pattern has no file, `emptyFolder`
 */
export async function findFiles(word: string, options: FindOptions = {}): Promise<FoundFiles> {
  const kind = await kindOf(word);
  if (kind === 'file' || (kind === undefined && !isGlob(word))) return { files: [word], isNamed: true };
  const files =
    kind === 'folder' ? await globIn(word, '**', options) : await globIn('.', word.replaceAll('\\', '/'), options);
  if (files.length === 0) throw new InputError(kind === 'folder' ? 'emptyFolder' : 'noMatch', { path: word });
  return { files, isNamed: false };
}

/** The files of a pattern in a folder. @returns paths that begin with the folder, unless it is the current one */
export async function globIn(folder: string, pattern: string, options: FindOptions = {}): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby');
  const found = await glob(pattern, {
    cwd: folder,
    dot: false,
    ignore: NEVER,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  const ignores = createIgnores(options);
  const paths = found.map((path) => (folder === '.' ? path : join(folder, path))).sort();
  const kept: string[] = [];
  for (const path of paths) if (!(await ignores(path))) kept.push(path);
  return kept;
}

const NEVER = ['**/node_modules/**', '**/.git/**'];

function isGlob(word: string): boolean {
  return /[*?{[]/u.test(word);
}

async function kindOf(path: string): Promise<'file' | 'folder' | undefined> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (systemCode(error) === undefined) throw error;
    return undefined;
  }
}
