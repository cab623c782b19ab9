import type { Comment } from '../document.js';
import { sliceMapped, type MappedText, type Piece } from '../../text/mapped.js';
import { trimSpan } from '../../text/span.js';
import type { Content } from './content.js';
import { OBJECT, readMarkdown } from './markdown.js';

/** Prose of an MDX text, what stands between tags of components too. Tags, expressions, imports and exports are none. */
export function readMdx(raw: string): Content {
  const parts = [...partsOf(raw)];
  const plain = withoutParts(raw, parts);
  const content = readMarkdown(plain, { disable: { null: ['codeIndented', 'htmlFlow', 'htmlText', 'autolink'] } });
  const blocks = content.blocks.map((block) => ({ ...block, text: cutOut(block.text, parts) }));
  return { ...content, blocks: blocks.filter(({ text }) => text.text !== '') };
}

/** Markdown of the same length, with spaces for the parts. Code stays as it is. */
function withoutParts(raw: string, parts: readonly Part[]): string {
  let plain = '';
  let at = 0;
  for (const { start, end, kind } of parts) {
    const part = blank(raw.slice(start, end));
    plain += raw.slice(at, start) + (kind === 'expression' ? OBJECT + part.slice(1) : part);
    at = end;
  }
  return plain + raw.slice(at);
}

/** The spaces that parts were made of are taken out; an expression is one object. */
function cutOut(whole: MappedText, parts: readonly Part[]): MappedText {
  const pieces: Piece[] = [];
  let text = '';
  const add = (put: string, raw: number, rawLength: number) => {
    if (put !== '') pieces.push({ at: text.length, length: put.length, raw, rawLength });
    text += put;
  };
  for (const { at, length, raw, rawLength } of whole.pieces) {
    const written = whole.text.slice(at, at + length);
    if (length !== rawLength) {
      add(written, raw, rawLength);
      continue;
    }
    let start = raw;
    for (let index = firstEndingAfter(parts, raw); index < parts.length; index++) {
      const part = parts[index];
      if (!part || part.start >= raw + rawLength) break;
      if (part.start >= raw) add(written.slice(start - raw, part.start - raw), start, part.start - start);
      const end = Math.min(part.end, raw + rawLength);
      if (part.kind === 'expression' && part.start >= raw) add(OBJECT, part.start, end - part.start);
      start = end;
    }
    add(written.slice(start - raw), start, raw + rawLength - start);
  }
  return sliceMapped({ text, pieces }, trimSpan(text, { start: 0, end: text.length }));
}

function firstEndingAfter(parts: readonly Part[], at: number): number {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** What stands in comments, as in expressions of JavaScript. */
export function mdxComments(raw: string): readonly Comment[] {
  return [...partsOf(raw)].flatMap(({ start, end, kind }) =>
    kind === 'comment' ? [{ start, end, text: raw.slice(start + 3, end - 3).trim() }] : [],
  );
}

interface Part {
  readonly start: number;
  readonly end: number;
  readonly kind: 'module' | 'tag' | 'expression' | 'comment';
}

/** Code first, so that nothing in it is taken for anything else. */
const STARTS =
  /^(?<fence>`{3,}|~{3,})[^\n]*\n(?:.*\n)*?\k<fence>|(?<ticks>`+)[^`]+\k<ticks>(?!`)|\\.|^(?<module>import|export)[ \t{*]|(?<comment>\{\/\*)|(?<expression>\{)|(?<tag><\/?(?:[\p{L}_$][\p{L}\p{N}_$.:-]*|(?=>)))/gmu;

function* partsOf(raw: string): Generator<Part> {
  const starts = new RegExp(STARTS, 'gmu');
  for (let found = starts.exec(raw); found; found = starts.exec(raw)) {
    const { index: start, groups = {} } = found;
    const end = endOf(raw, start, groups);
    if (end === undefined) continue;
    starts.lastIndex = end;
    const kind = groups['module']
      ? 'module'
      : groups['comment']
        ? 'comment'
        : groups['expression']
          ? 'expression'
          : 'tag';
    yield { start, end, kind };
  }
}

/** @returns nothing for code, and for what is not closed */
function endOf(raw: string, start: number, groups: Readonly<Record<string, string | undefined>>): number | undefined {
  if (groups['module'] !== undefined) return lineBefore(raw, start);
  if (groups['comment'] !== undefined) {
    const end = raw.indexOf('*/}', start);
    return end < 0 ? undefined : end + 3;
  }
  if (groups['expression'] !== undefined) return closing(raw, start, '}');
  return groups['tag'] === undefined ? undefined : closing(raw, start, '>');
}

/** A module goes on to the next empty line. */
function lineBefore(raw: string, start: number): number {
  const gap = /\n[ \t]*\r?\n/gu;
  gap.lastIndex = start;
  return gap.exec(raw)?.index ?? raw.length;
}

/** Longer than any tag or expression that people write: a brace that stands alone is a brace. */
const LONGEST = 5000;
const DEEPEST = 50;

function closing(raw: string, start: number, close: '}' | '>'): number | undefined {
  let depth = 0;
  const last = Math.min(raw.length, start + LONGEST);
  for (let at = start; at < last; at++) {
    const sign = raw[at] ?? '';
    const isOutside = close === '>' && depth === 0;
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    else if ((sign === '"' || sign === "'" || sign === '`') && (depth > 0 || isOutside)) {
      const end = raw.indexOf(sign, at + 1);
      // An apostrophe of a text in an expression is none of its quotation marks.
      if (end > 0 && end < last && !raw.slice(at, end).includes('\n')) at = end;
    }
    if (depth === 0 && raw[at] === close && sign === close) return at + 1;
    if (depth < 0 || depth > DEEPEST) return undefined;
  }
  return undefined;
}

function blank(text: string): string {
  return text.replace(/[^\n\r]/gu, (sign) => ' '.repeat(sign.length));
}
