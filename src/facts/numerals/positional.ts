import type { Span } from '../../text/span.js';
import type { Part } from './parts.js';
import type { NumeralToken } from './read.js';
import { exactOf, valueOf } from './exact.js';
import { syllablesFrom } from './kana.js';
import { CAPITAL_MILLION, type Lexeme, type Lexicon, type Run } from './lexicon.js';

/** Between a number and the scale after it: 20多万, 三百余万. */
const MORE = new Set(['多', '余', '餘', '几', '幾', '数', '數']);
const DIGIT_ZERO = new Set(['〇', '零', '○']);

/**
 * Parts of numbers in a text without spaces (zh, ja), as runs that hang together: every character of the lexicon is a
 * part, digit tokens stand between them (3万5千), and a row of digit characters is one number (二〇二三).
 */
export function positionalRuns(text: string, tokens: readonly NumeralToken[], lexicon: Lexicon): Part[][] {
  const runs: Part[][] = [];
  let at = 0;
  for (const { start, end, digits, norm } of tokens) {
    if (norm === CAPITAL_MILLION) add(runs, text, { start, end, lexeme: lexicon.words.get(norm) });
    if (!digits) continue;
    for (const part of characters(text, at, start, lexicon)) add(runs, text, part);
    add(runs, text, {
      start,
      end,
      lexeme: undefined,
      digits: { value: digits.value, text: norm, decimals: digits.decimals },
    });
    at = end;
  }
  for (const part of characters(text, at, text.length, lexicon)) add(runs, text, part);
  return runs.map((parts) => (parts.length > 1 ? digitRows(parts, text) : parts));
}

/** To the run that it hangs together with. */
function add(runs: Part[][], text: string, part: Omit<Part, 'gap'>): void {
  const run = runs.at(-1);
  const last = run?.at(-1);
  const gap = last ? gapBetween(text, last.end, part.start) : 'break';
  const { start, end, lexeme, digits } = part;
  const added: Part = { start, end, lexeme, digits, gap };
  if (run && gap !== 'break') run.push(added);
  else runs.push([added]);
}

interface LexemePart extends Span {
  readonly lexeme: Lexeme;
}

function characters(text: string, start: number, end: number, lexicon: Lexicon): LexemePart[] {
  const parts: LexemePart[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const syllables = lexicon.syllableStarts[code] === 1 ? syllablesFrom(text, at, lexicon) : undefined;
    if (syllables) {
      parts.push(...syllables);
      at = (parts.at(-1)?.end ?? at + 1) - 1;
      continue;
    }
    if (lexicon.firsts[code] !== 1) continue;
    const character = text[at] ?? '';
    const phrase = longerAt(text, at, end, lexicon);
    const before = parts.at(-1)?.end === at ? parts.at(-1) : undefined;
    // 一万一千 holds no 万一, but 一千万千瓦 holds 千瓦.
    // 二十几万 goes on, 几万 alone is vague.
    const isMore = before !== undefined && MORE.has(character);
    if (isMore) continue;
    if (phrase?.lexeme.kind === 'not' && before?.lexeme.kind !== 'plus' && !goesOn(text, at, before, lexicon)) {
      at += phrase.word.length - 1;
      const isVague = text[at] !== '之'; // 数百万, but 百分之百
      while (isVague && lexicon.words.get(text[at + 1] ?? '')?.kind === 'times') at++;
      continue;
    }
    const found = phrase?.lexeme.kind === 'not' ? undefined : phrase;
    const lexeme = found?.lexeme ?? lexicon.words.get(character);
    // 两 ends no number: 三十两 is a weight.
    const isAfterScale = before?.lexeme.kind === 'times' && lexicon.words.get(text[at + 1] ?? '')?.kind !== 'times';
    if (isAfterScale && (character === '两' || character === '兩')) continue;
    // "800 kph" is in no thousands.
    if (!lexeme || (lexeme.kind === 'short' && /[a-z]/u.test(text[at + 1] ?? ''))) continue;
    const length = found?.word.length ?? 1;
    // 一百零一: the zero of a skipped place joins.
    const isSkipped = DIGIT_ZERO.has(character) && parts.at(-1)?.end === at && parts.at(-1)?.lexeme.kind === 'times';
    parts.push({ start: at, end: at + length, lexeme: isSkipped ? { ...lexeme, kind: 'joiner' } : lexeme });
    at += length - 1;
  }
  return parts;
}

/** Whether what is no number elsewhere is a part of the one that stands before it. */
function goesOn(text: string, at: number, before: LexemePart | undefined, { words }: Lexicon): boolean {
  const character = text.charAt(at);
  // 之一 is "one of"
  if (character === '之') {
    const divided = text.slice(Math.max(0, at - 3), at).trimEnd();
    if (divided.endsWith('分')) return true;
  }
  // 十一番目 holds no 一番, 千万分之六 no 万分之.
  return before !== undefined && (words.get(character)?.kind === 'plus' || text.startsWith('分之', at + 1));
}

/** The longest entry of more than one character that starts here: 百分之, 一般, 二十 as one is not needed. */
function longerAt(text: string, at: number, end: number, { runs }: Lexicon): Run | undefined {
  const second = text.charCodeAt(at + 1);
  for (const run of runs.get(text.charCodeAt(at)) ?? []) {
    const { word } = run;
    if (word.charCodeAt(1) === second && at + word.length <= end && text.startsWith(word, at)) return run;
  }
  return undefined;
}

function gapBetween(text: string, from: number, to: number): Part['gap'] {
  if (from === to) return 'none';
  const gap = text.slice(from, to);
  return to - from <= 4 && MORE.has(gap.trim() || '多') && !gap.includes('\n') ? 'none' : 'break';
}

/** 二〇二三 is 2023; 一二 alone would be "one or two" and stays what it is. */
function digitRows(parts: readonly Part[], text: string): Part[] {
  const rows: Part[] = [];
  for (let i = 0; i < parts.length;) {
    let end = i;
    while (end < parts.length && isDigit(parts[end]) && (end === i || parts[end]?.gap === 'none')) end++;
    const row = parts.slice(i, end);
    const first = row[0];
    const written = row.map(({ lexeme }) => lexeme?.value.units.toString()).join('');
    const hasZero = row.some(({ start }, n) => n > 0 && DIGIT_ZERO.has(text[start] ?? ''));
    const isRow = first && parts[end]?.lexeme?.kind !== 'times' && (row.length > 2 || (row.length === 2 && hasZero));
    if (row.length > 0 && parts[i - 1]?.lexeme?.kind === 'point') {
      rows.push(...row);
      i = end;
    } else if (isRow) {
      const digits = { value: valueOf(exactOf(BigInt(written).toString())), text: '', decimals: 0 };
      rows.push({ start: first.start, end: row.at(-1)?.end ?? first.end, lexeme: undefined, digits, gap: first.gap });
      i = end;
    } else {
      const part = parts[i];
      if (part) rows.push(part);
      i++;
    }
  }
  return rows;
}

function isDigit(part: Part | undefined): boolean {
  const lexeme = part?.lexeme;
  if (lexeme?.kind === 'joiner') return true;
  return lexeme?.kind === 'plus' && !lexeme.ordinal && lexeme.value.scale === 0 && lexeme.value.units < 10n;
}
