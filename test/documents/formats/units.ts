import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Document, MessageText, Unit, Units } from '../../../src/documents/document.js';
import { readFile } from '../../../src/documents/read.js';
import { InputError } from '../../../src/text/input-error.js';
import { rawSpan, type MappedText } from '../../../src/text/mapped.js';

export async function readUnits(path: string, raw: string): Promise<Units> {
  const file = await readFile(path, raw);
  if (file.type === 'document') throw new Error('no file of messages');
  expectTrueOffsets(file);
  return file;
}

/** A unit on a line: its key, its texts, and what else is said of it. */
export function shown({ key, source, target, ...rest }: Unit): string {
  const more = Object.entries(rest).filter(([name, value]) => name !== 'translatable' || value === false);
  const said = more.map(
    ([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
  );
  return [key, textOf(source), textOf(target), ...said].join(' | ');
}

const textOf = (message: MessageText | undefined) => message?.text ?? '–';

export const placeholdersOf = (message: MessageText | undefined) =>
  message?.placeholders.map(({ kind, text }) => `${kind} ${text}`);

/** Pieces are in order, and what stands in the file as it reads is there; a variable leads to all of it. */
export function expectTrueOffsets(file: Document | Units): void {
  const texts: readonly MappedText[] =
    file.type === 'units'
      ? file.units.flatMap(({ source, target }) => [source, target].filter((text) => text !== undefined))
      : file.blocks.map(({ text }) => text);
  const wrong = texts.filter(({ text, pieces }) => {
    const isWhole = pieces.reduce((sum, { length }) => sum + length, 0) === text.length;
    const areTrue = pieces.every(({ at, length, raw, rawLength }) => {
      const written = file.raw.slice(raw, raw + rawLength);
      return (
        written.length === rawLength && (length !== rawLength || length <= 1 || written === text.slice(at, at + length))
      );
    });
    return !isWhole || !areTrue;
  });
  expect(wrong).toEqual([]);
}

/** Put in the place of a translation, it is read back, and no other translation has changed. */
export async function expectSafeFixes(
  path: string,
  raw: string,
  text = `R&D "so" 'what' \\ ]]> 1 < 2 @ ї`,
): Promise<void> {
  const file = await readUnits(path, raw);
  const before = file.units.map(({ target }) => target?.text);
  for (const [index, { target }] of file.units.entries()) {
    if (!target || target.text === '' || target.placeholders.length > 0) continue;
    const { start, end } = rawSpan(target, { start: 0, end: target.text.length });
    const fixed = raw.slice(0, start) + file.escape(text, start) + raw.slice(end);
    const after = (await readUnits(path, fixed)).units.map((unit) => unit.target?.text);
    expect(after).toEqual(before.with(index, text));
  }
}

/** However a file is broken, it is read, or refused with a place. */
export async function expectNoCrash(path: string, raw: string): Promise<void> {
  const mutation = fc.record({
    at: fc.nat(raw.length),
    cut: fc.nat(20),
    put: fc.constantFrom('', '<', '>', '&', '"', '</a>', '<b>', '<![CDATA[', '\0', '\\', '{', ']]>', '<!--', '\uD800'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
      let broken = raw;
      for (const { at, cut, put } of mutations) broken = broken.slice(0, at) + put + broken.slice(at + cut);
      try {
        expectTrueOffsets(await readFile(path, broken));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
      }
    }),
    { numRuns: 150 },
  );
}

export async function refusalOf(path: string, raw: string | Uint8Array): Promise<Record<string, unknown> | undefined> {
  try {
    await readFile(path, raw);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { key: error.key, ...error.values };
  }
}
