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
  const known = new Map<string, Promise<readonly Rules[]>>();
  const own: Rules[] = patterns.length === 0 ? [] : [{ folder: resolve(folder), rules: ignore().add([...patterns]) }];
  const rulesAt = (at: string): Promise<readonly Rules[]> => {
    const found = known.get(at) ?? gathered(at);
    known.set(at, found);
    return found;
  };
  const gathered = async (at: string): Promise<readonly Rules[]> => {
    const { rules, isRoot } = await readFolder(at);
    const above = isRoot || dirname(at) === at ? own : await rulesAt(dirname(at));
    return rules ? [...above, { folder: at, rules }] : above;
  };
  return async (path) => {
    const file = resolve(path);
    return (await rulesAt(dirname(file))).some((each) => isIgnored(file, each));
  };
}

interface Rules {
  readonly folder: string;
  readonly rules: Ignore;
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

function isIgnored(file: string, { folder, rules }: Rules): boolean {
  const path = relative(folder, file).split(sep).join('/');
  return path !== '' && !path.startsWith('..') && rules.ignores(path);
}
