import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { decodeUtf8 } from '../documents/decode.js';
import type { CheckedText } from '../reports/report.js';
import { writeAtomically } from './write.js';

/** What was found in files, and from what: a file that is the same, checked in the same way, need not be checked again. */
export interface FindingsCache {
  /** @param key of all that the findings depend on */
  get(path: string, key: string): StoredText | undefined;
  set(path: string, key: string, text: StoredText): void;
  /** Writes what is known now, without the files that are gone. @throws InputError those of `writeAtomically` */
  save(): Promise<void>;
}

/** A text without what its file says anyway. */
export interface StoredText extends Omit<CheckedText, 'raw' | 'source'> {
  /** Only where it is not the file's bytes as UTF-8: another encoding, a packed file. */
  readonly raw?: string;
  readonly source?: Omit<NonNullable<CheckedText['source']>, 'raw'> & { readonly raw?: string };
}

/** The two files of a text; a file that holds both sides is its own source. */
export interface TextBytes {
  readonly target: Uint8Array;
  readonly source: Uint8Array;
}

/**
 * A cache that cannot be read, or that another program wrote, is an empty one; so is a line of it.
 * @param file a line a file: path, key, text
 * @param program what tells one version of the program from another
 */
export async function openFindingsCache(file: string, program: string): Promise<FindingsCache> {
  const known = new Map<string, Stored>();
  const [head, ...lines] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
  if (head === headOf(program)) for (const line of lines) addTo(known, line);
  const used = new Set<string>();
  let isChanged = false;
  return {
    get(path, key) {
      used.add(path);
      const stored = known.get(path);
      return stored?.key === key ? stored.text : undefined;
    },
    set(path, key, text) {
      isChanged = true;
      known.set(path, { key, text });
    },
    async save() {
      for (const path of known.keys()) {
        if (used.has(path) || (await isThere(path))) continue;
        isChanged = known.delete(path);
      }
      if (!isChanged) return;
      await mkdir(dirname(file), { recursive: true }).catch(() => undefined);
      await writeAtomically(file, linesOf(known, program));
    },
  };
}

interface Stored {
  readonly key: string;
  readonly text: StoredText;
}

function headOf(program: string): string {
  return JSON.stringify({ wiredrift: 'findings', program });
}

function* linesOf(known: ReadonlyMap<string, Stored>, program: string): Generator<string> {
  yield `${headOf(program)}\n`;
  for (const [path, { key, text }] of known) yield `${JSON.stringify([path, key, text])}\n`;
}

function addTo(known: Map<string, Stored>, line: string): void {
  try {
    const [path, key, text] = JSON.parse(line) as [string, string, StoredText];
    if (typeof path === 'string' && Array.isArray(text.findings)) known.set(path, { key, text });
  } catch {
    // It will be written anew.
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** What tells contents apart. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} `).update(part);
  return hash.digest('base64url');
}

/** @returns nothing where the text need not be the one of these bytes: it is then asked whether the file is still the same */
export function storedText({ raw, source, ...text }: CheckedText, bytes: TextBytes): StoredText {
  const rawUnless = (is: Uint8Array, text: string) => (decodeUtf8(is) === text ? {} : { raw: text });
  const sourceBytes = source?.path === undefined ? bytes.target : bytes.source;
  if (!source) return { ...text, ...rawUnless(bytes.target, raw) };
  const { raw: sourceRaw, ...from } = source;
  return {
    ...text,
    ...rawUnless(bytes.target, raw),
    source: { ...from, ...rawUnless(sourceBytes, sourceRaw) },
  };
}

export function restoredText({ raw, source, ...text }: StoredText, bytes: TextBytes): CheckedText {
  const sourceBytes = source?.path === undefined ? bytes.target : bytes.source;
  return {
    ...text,
    raw: raw ?? decodeUtf8(bytes.target) ?? '',
    ...(source && { source: { ...source, raw: source.raw ?? decodeUtf8(sourceBytes) ?? '' } }),
  };
}
