import { InputError } from '../text/input-error.js';
import { createLineIndex } from '../text/lines.js';

/*
 * Parsers call themselves for each level, or look back at every mark that is still open: what nobody writes costs them the stack
 * (V8 can end the process there, without an error to catch), or a time that grows with the square of the text. It is refused before.
 */

const MOST_LEVELS = 100;
const MOST_MARKS = 2000;

/** Items and quotations within each other on one line, and emphasis or links that are not closed in one paragraph. */
export function refuseKnottedMarkdown(raw: string): void {
  refuseAt(raw, (CONTAINERS.exec(raw) ?? LAZY.exec(raw))?.index);
  let marks = 0;
  for (const { 0: found, index } of raw.matchAll(MARKS)) {
    marks = found.startsWith('\n') ? 0 : marks + 1;
    if (marks > MOST_MARKS) refuseAt(raw, index);
  }
}

const CONTAINER = '^[ \\t]{0,9}(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))';
const CONTAINERS = new RegExp(`^(?:[ \\t]{0,9}(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${MOST_LEVELS}}`, 'mu');
/** A paragraph that goes on outside the item or quotation that it began in. */
const LAZY = new RegExp(`${CONTAINER}.*(?:\\n(?![ \\t]*[>|\\r\\n]|${CONTAINER}).+){${MOST_MARKS}}`, 'mu');
/** Or what ends a paragraph: an empty line, or a row of a table, whose cells are read one by one. */
const MARKS = /\n(?=[ \t]*(?:\r?\n|\|))|[*_~]+|[[\]`]/gu;

/** Brackets that are not closed again, and items within each other on one line. */
export function refuseDeepYaml(raw: string): void {
  refuseAt(raw, deepYaml(raw));
}

/** Where a YAML text is nested deeper than anybody writes. */
export function deepYaml(raw: string): number | undefined {
  const items = ITEMS.exec(raw);
  if (items) return items.index;
  let depth = 0;
  for (const { 0: mark, index } of raw.matchAll(BRACKETS)) {
    if (mark === '[' || mark === '{') depth += 1;
    else if (mark === ']' || mark === '}') depth = Math.max(0, depth - 1);
    else depth = 0;
    if (depth > MOST_LEVELS) return index;
  }
  return undefined;
}

const ITEMS = new RegExp(`^[ \\t]*(?:[-?:][ \\t]+){${MOST_LEVELS}}`, 'mu');
/** In a text of a message a bracket may stand alone: with the next key at the beginning of a line all of them are closed. */
const BRACKETS = /"(?:[^"\\\n]|\\.)*"|[[\]{}]|^[^\s[\]{}"]/gmu;

function refuseAt(raw: string, at: number | undefined): void {
  if (at !== undefined) throw new InputError('tooDeep', { ...createLineIndex(raw).position(at) });
}
