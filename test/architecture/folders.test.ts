import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** The way the data takes. A folder may import only from itself and from what stands before it. */
const ORDER = [
  'text', 'messages', 'languages', 'documents', 'findings', 'glossary', 'names', 'facts', 'alignment', 'checks', 'fixes',
  'story', 'reports', 'config', 'workspace',
]; // prettier-ignore
/** The only folders whose code may touch the disk, and the only ones that may ask the process or the console. */
const MAY_TOUCH_DISK = ['documents', 'glossary', 'config', 'workspace', 'cli', 'languages/generate'];
const MAY_TOUCH_PROCESS = ['cli', 'languages/generate'];

const SRC = resolve('src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(sep).join('/'));

describe('the folders are the way the data takes', () => {
  test.each(files)('%s imports only what stands above it', (file) => {
    expect(importsOf(file).filter((target) => !mayImport(file, target))).toEqual([]);
  });

  test.each(files)('%s touches disk and process only where the house allows it', (file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const isIn = (folders: readonly string[]) => folders.some((folder) => file.startsWith(`${folder}/`));
    if (!isIn(MAY_TOUCH_DISK)) expect(text).not.toMatch(/from 'node:(?:fs|child_process)/u);
    if (!isIn(MAY_TOUCH_PROCESS))
      expect(text).not.toMatch(/(?<![.\w])(?:process|console)\.|from 'node:process'|Date\.now|new Date\(\)/u);
  });

  test('every folder has its place in the order', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map(folderOf));
    expect([...folders].filter((folder) => !ORDER.includes(folder) && folder !== 'cli')).toEqual([]);
  });
});

function mayImport(file: string, target: string): boolean {
  const from = folderOf(file);
  const to = folderOf(target);
  if (from === 'cli') return to === 'cli' || target === 'index';
  if (to === 'cli') return false;
  if (!file.includes('/')) return true; // index.ts, checker.ts and pipeline.ts join the stages
  return from === to || (ORDER.includes(to) && ORDER.indexOf(to) < ORDER.indexOf(from));
}

/** Modules under src that a file imports, without their ending: `text/span`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const paths = [...text.matchAll(/(?:^(?:import|export)[^'`]*? from |import\()'(\.[^']+)'/gmu)].map(
    (match) => match[1] ?? '',
  );
  return paths.map((path) =>
    relative(SRC, resolve(SRC, dirname(file), path))
      .split(sep)
      .join('/')
      .replace(/\.js$/u, ''),
  );
}

function folderOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] ?? '') : '';
}
