import { readFile, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const NAMES = ['.gitignore', '.wiredriftignore'];

/**
 * Whether a file is left out: by a .gitignore or .wiredriftignore in its folder or above it, up to the root of the repository, or
 * by patterns of one's own.
 */
export function createIgnores({
  ignore: patterns = [],
  folder = '.',
}: {
  readonly ignore?: readonly string[];
  readonly folder?: string;
}): (path: string) => Promise<boolean> {
  const known = new Map<string, Promise<Folder>>();
  const own = ignore().add([...patterns]);
  const folderAt = (path: string): Promise<Folder> => {
    const found = known.get(path) ?? readFolder(path);
    known.set(path, found);
    return found;
  };
  return async (path) => {
    const file = resolve(path);
    if (isIn(folder, file) && own.ignores(inside(folder, file))) return true;
    for (let at = dirname(file); ; at = dirname(at)) {
      const { rules, isRoot } = await folderAt(at);
      if (rules?.ignores(inside(at, file))) return true;
      if (isRoot || dirname(at) === at) return false;
    }
  };
}

interface Folder {
  readonly rules?: Ignore;
  /** A repository begins here: what stands above is no part of it. */
  readonly isRoot: boolean;
}

async function readFolder(folder: string): Promise<Folder> {
  const texts = await Promise.all(NAMES.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')));
  const isRoot = await stat(join(folder, '.git')).then(
    () => true,
    () => false,
  );
  return texts.some(Boolean) ? { rules: ignore().add(texts), isRoot } : { isRoot };
}

function isIn(folder: string, file: string): boolean {
  const path = relative(resolve(folder), file);
  return path !== '' && !path.startsWith('..');
}

function inside(folder: string, file: string): string {
  return relative(resolve(folder), file).split(sep).join('/');
}
