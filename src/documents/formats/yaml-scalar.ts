import type { Scalar } from 'yaml';
import { lineSpans } from '../../text/lines.js';
import type { MappedText } from '../../text/mapped.js';
import { unescaped } from '../../text/mapping.js';
import { trimSpan, type Span } from '../../text/span.js';
import { alignLines } from './align-lines.js';

/** The text of a YAML value, whichever way it is written, line by line. */
export function yamlText(raw: string, scalar: Scalar): MappedText {
  const [start, end] = scalar.range ?? [0, 0];
  const value = String(scalar.value);
  if (scalar.type === 'BLOCK_LITERAL' || scalar.type === 'BLOCK_FOLDED') {
    const whole = { start: behindHeader(raw, start, end), end };
    return alignLines(raw, value, blockLines(raw, whole, scalar), whole);
  }
  const isQuoted = scalar.type === 'QUOTE_DOUBLE' || scalar.type === 'QUOTE_SINGLE';
  const whole = isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
  return alignLines(raw, value, flowLines(raw, whole, scalar), whole);
}

/**
 * A text as it can stand in a value.
 * @param at where it will stand in the file
 * @returns undefined where only another way of writing the whole value could hold it
 */
export function yamlEscape(text: string, at: number, scalar: Scalar | undefined): string | undefined {
  if (text === '') return undefined; // a line that becomes blank, or ends in a space, folds in another way
  if (scalar?.type === 'QUOTE_DOUBLE') return JSON.stringify(text).slice(1, -1).replace(/^ | $/gu, '\\x20');
  if (/[\n\r\u0085\u2028\u2029]|^\s|\s$/u.test(text)) return undefined;
  if (scalar?.type === 'QUOTE_SINGLE') return text.replaceAll("'", "''");
  if (scalar?.type === 'BLOCK_LITERAL' || scalar?.type === 'BLOCK_FOLDED') return text;
  const isStart = at === scalar?.range?.[0];
  return isPlain(text, isStart) ? text : undefined;
}

/** Whether a text may stand where nothing tells it from the signs of YAML. */
function isPlain(text: string, isStart: boolean): boolean {
  if (/:(?:\s|$)|\s#|[\t,[\]{}]|^#/u.test(text)) return false;
  return !isStart || (/^\p{L}/u.test(text) && !/^(?:y|yes|n|no|true|false|on|off|null)$/iu.test(text));
}

const DOUBLE_ESCAPES = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[^])/gu;
const SINGLE_ESCAPES = /''/gu;
const NOTHING = /(?!)/gu;
const MEANINGS: Readonly<Record<string, string>> = {
  '0': '\0', a: '\u0007', b: '\b', e: '\u001B', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v',
  N: '\u0085', _: '\u00A0', L: '\u2028', P: '\u2029',
}; // prettier-ignore

function flowLines(raw: string, whole: Span, { type }: Scalar): readonly MappedText[] {
  const isDouble = type === 'QUOTE_DOUBLE';
  const escapes = isDouble ? DOUBLE_ESCAPES : type === 'QUOTE_SINGLE' ? SINGLE_ESCAPES : NOTHING;
  const spans = linesIn(raw, whole);
  return spans.map((line, index) => {
    const { start, end } = trimSpan(raw, line);
    const isLast = index === spans.length - 1;
    const from = index === 0 ? line.start : start;
    const to = isLast ? line.end : end;
    // A backslash at the end of a line joins it to the next.
    const joins = isDouble && !isLast && /(?<!\\)(?:\\\\){0,200}\\$/u.test(raw.slice(Math.max(from, to - 500), to));
    return unescaped(raw, [{ start: Math.min(from, to), end: joins ? to - 1 : to }], escapes, decode);
  });
}

function decode(escaped: string): string {
  if (escaped === "''") return "'";
  const sign = escaped.slice(1);
  if (/^[xuU]./u.test(sign)) return String.fromCodePoint(Math.min(parseInt(sign.slice(1), 16), 0x10ffff));
  return MEANINGS[sign] ?? sign;
}

function behindHeader(raw: string, start: number, end: number): number {
  const feed = raw.indexOf('\n', start);
  return feed < 0 || feed >= end ? end : feed + 1;
}

function blockLines(raw: string, whole: Span, scalar: Scalar): readonly MappedText[] {
  const spans = linesIn(raw, whole);
  const first = spans.find(({ start, end }) => raw.slice(start, end).trim() !== '');
  const header = /\d/u.exec(raw.slice(scalar.range?.[0] ?? 0, whole.start).replace(/#.*$/su, ''));
  // An indentation that the header states is counted from the parent; the text itself tells where it does not fit.
  const indent = first && !header ? trimSpan(raw, first).start - first.start : smallestIndent(raw, spans);
  return spans.map(({ start, end }) => {
    const from = Math.min(start + indent, end);
    return unescaped(raw, [{ start: from, end }], NOTHING, decode);
  });
}

function smallestIndent(raw: string, spans: readonly Span[]): number {
  const inked = spans.filter(({ start, end }) => raw.slice(start, end).trim() !== '');
  return inked.reduce((least, line) => Math.min(least, trimSpan(raw, line).start - line.start), Infinity);
}

function linesIn(raw: string, { start, end }: Span): readonly Span[] {
  return [...lineSpans(raw.slice(start, end))].map((line) => ({ start: start + line.start, end: start + line.end }));
}
