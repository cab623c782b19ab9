import { expect } from '@jest/globals';
import type { Unit } from '../../../src/documents/document.js';
import type { Content, UnitsContent } from '../../../src/documents/formats/content.js';
import { InputError } from '../../../src/text/input-error.js';
import { rawSpan, type MappedText } from '../../../src/text/mapped.js';

/** `key: source → target`, with ◇ for a variable. */
export function shown({ units }: UnitsContent): string[] {
  return units.map(({ key, source, target }) => {
    const texts = [source?.text, target?.text].filter((text) => text !== undefined);
    return `${key}: ${texts.join(' → ').replaceAll('\uFFFC', '◇')}`;
  });
}

export function unitOf(content: UnitsContent, key: string): Unit {
  const unit = content.units.find((candidate) => candidate.key === key);
  if (!unit) throw new Error(`no unit ${key} in ${content.units.map((candidate) => candidate.key).join(', ')}`);
  return unit;
}

/** Every verbatim piece is the slice, pieces are in order, and no piece leaves the file. */
export function expectTrueOffsets(raw: string, content: UnitsContent | Content): void {
  const texts =
    'units' in content
      ? content.units.flatMap(({ source, target }) => [source, target])
      : content.blocks.map((block) => block.text);
  for (const text of texts) if (text) expectTrueText(raw, text);
}

function expectTrueText(raw: string, { text, pieces }: MappedText): void {
  let at = 0;
  const wrong = pieces.filter((piece) => {
    const isVerbatim = piece.length === piece.rawLength && piece.length > 1;
    const isSlice = raw.startsWith(text.slice(piece.at, piece.at + piece.length), piece.raw);
    const isNext = piece.at === at && piece.raw >= 0 && piece.raw + piece.rawLength <= raw.length;
    at += piece.length;
    return !isNext || (isVerbatim && !isSlice);
  });
  expect({ wrong, length: at }).toEqual({ wrong: [], length: text.length });
}

/** Puts another text where one stands in a unit, as a fix does; undefined where the format cannot write it there. */
export function fixed(
  raw: string,
  content: UnitsContent | Content,
  text: MappedText | undefined,
  wrong: string,
  right: string,
): string | undefined {
  const start = text?.text.indexOf(wrong) ?? -1;
  if (!text || start < 0) throw new Error(`no ${wrong} in ${text?.text ?? 'nothing'}`);
  const span = rawSpan(text, { start, end: start + wrong.length });
  const written = content.escape ? content.escape(right, span.start) : right;
  return written === undefined ? undefined : raw.slice(0, span.start) + written + raw.slice(span.end);
}

/** `key@line:column`, with the values that are not the place. */
export function errorOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return `${error.key}@${error.values['line'] ?? '-'}:${error.values['column'] ?? '-'}`;
  }
  return 'no error';
}
