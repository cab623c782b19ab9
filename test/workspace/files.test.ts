import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { InputError } from '../../src/text/input-error.js';
import { readInput, streamInput } from '../../src/workspace/files.js';
import { writeAtomically } from '../../src/workspace/write.js';

const folder = mkdtempSync(join(tmpdir(), 'wiredrift-'));
const story = join(folder, 'story.md');
const secret = join(folder, 'secret.txt');
writeFileSync(story, '# Київ');
writeFileSync(secret, 'x');
chmodSync(secret, 0);
afterAll(() => rmSync(folder, { recursive: true }));

const missing = join(folder, 'none.txt');
/** The superuser may read everything. */
const isBarred = process.getuid?.() !== 0;

describe('files', () => {
  test('a file and standard input', async () => {
    expect(Buffer.from(await readInput(story, input())).toString()).toBe('# Київ');
    expect(Buffer.from(await readInput('-', input('a', 'b'))).toString()).toBe('ab');
  });

  test('in chunks', async () => {
    expect(await joined(streamInput(story, input()))).toBe('# Київ');
    expect(await joined(streamInput('-', input('a', 'b')))).toBe('ab');
  });

  test.each([
    ['notFound', missing],
    ['notFound', join(story, 'x')],
    ['isDirectory', folder],
    ...(isBarred ? [['noPermission', secret]] : []),
  ] as [string, string][])('%s', async (key, path) => {
    const error = new InputError(key, { path });
    await expect(readInput(path, input())).rejects.toEqual(error);
    await expect(joined(streamInput(path, input()))).rejects.toEqual(error);
  });

  test('a path that no system knows', async () => {
    await expect(readInput('a\0b', input())).rejects.toMatchObject({ key: 'unreadable' });
  });
});

describe('writing', () => {
  test('makes, replaces, keeps the mode, follows a link, leaves nothing behind', async () => {
    const place = join(folder, 'out');
    mkdirSync(place);
    const file = join(place, 'report.json');
    const link = join(place, 'link.json');
    await writeAtomically(file, ['one']);
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    await writeAtomically(link, ['two']);
    expect(readFileSync(file, 'utf8')).toBe('two');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(place)).toEqual(['link.json', 'report.json']);
  });

  test('what is no file is written to', async () => {
    await writeAtomically('/dev/null', ['x']);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a folder that is not there', async () => {
    const path = join(folder, 'no', 'report.json');
    await expect(writeAtomically(path, ['x'])).rejects.toEqual(new InputError('noSuchFolder', { path }));
    await expect(writeAtomically(folder, ['x'])).rejects.toMatchObject({ key: 'outputIsFolder' });
  });
});

async function* input(...chunks: string[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk));
}

async function joined(stream: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
