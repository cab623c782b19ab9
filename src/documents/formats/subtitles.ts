import { lineSpans } from '../../text/lines.js';
import { sliceMapped, type MappedText } from '../../text/mapped.js';
import { createMappedBuilder, type MappedBuilder } from '../../text/mapping.js';
import { trimSpan, type Span } from '../../text/span.js';
import type { Block } from '../document.js';
import { malformed } from './malformed.js';
import { UNSPACED } from './text.js';
import { endsSentence } from './wrapping.js';

/** What stands on the screen at one time: its lines, and who says it, where the file says that. */
export interface Cue {
  readonly lines: readonly Span[];
  readonly voice?: string;
}

const TIME = /^\s*(?:\d{1,4}:)?\d{1,2}:\d{2}[,.]\d{1,3}\s+-->\s+(?:\d{1,4}:)?\d{1,2}:\d{2}[,.]\d{1,3}(?:\s|$)/u;

/**
 * The cues of a subtitle file, in order. What stands before a cue's times is its number or name.
 * @param isSkipped first lines of stretches that hold no cue: comments, styles
 * @throws InputError `subtitleTime`, `subtitleCues` {line, column}
 */
export function cuesOf(raw: string, isSkipped: (line: string) => boolean = () => false): readonly Cue[] {
  const cues: Span[][] = [];
  let lines: Span[] | undefined;
  let skips = false;
  let afterBlank = true;
  for (const whole of lineSpans(raw)) {
    const line = trimSpan(raw, whole);
    const text = raw.slice(line.start, line.end);
    if (text === '') [lines, skips, afterBlank] = [undefined, false, true];
    else if (afterBlank && isSkipped(text)) [skips, afterBlank] = [true, false];
    else if (!skips && text.includes('-->')) {
      if (!TIME.test(text)) throw malformed(raw, line.start, 'subtitleTime');
      // Without a blank line the number of the next cue follows the text of this one.
      if (lines && /^\d+$/u.test(textOf(raw, lines.at(-1)))) lines.pop();
      cues.push((lines = []));
    } else if (!skips) {
      lines?.push(line);
      afterBlank = false;
    }
  }
  if (cues.length === 0) throw malformed(raw, 0, 'subtitleCues');
  return cues.map((spans) => cueOf(raw, spans));
}

function textOf(raw: string, line: Span | undefined): string {
  return line ? raw.slice(line.start, line.end) : '';
}

function cueOf(raw: string, lines: readonly Span[]): Cue {
  const voice = /<v(?:\.[^\s<>]{1,80})?\s+([^<>]{1,200})>/u.exec(textOf(raw, lines[0]))?.[1];
  return { lines, ...(voice !== undefined && { voice }) };
}

/** Tags (`<i>`, `<v Ana>`, `<00:01.000>`), and what older players are told in braces (`{\an8}`). */
const MARKS = /<\/?[A-Za-z][^<>]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}]{1,200}\}/u;
const DASH = /^[-–—‐]\s?\p{L}/u;
/** A text without full stops would become one sentence. */
const MOST_CUES = 6;

/**
 * The cues as running text: a block is one sentence or more, with all the cues it runs across; each speaker has blocks of their own.
 * @param entities of the format, and what they stand for
 */
export function cueBlocks(raw: string, cues: readonly Cue[], entities: Readonly<Record<string, string>> = {}): Block[] {
  const blocks: Block[] = [];
  const names = Object.keys(entities);
  const pattern = new RegExp([MARKS.source, ...names].join('|'), 'gu');
  let open: OpenBlock | undefined;
  const close = () => {
    if (open && open.builder.length > 0) blocks.push({ kind: 'paragraph', text: trimmed(open.builder.build()) });
    open = undefined;
  };
  for (const { lines, voice } of cues) {
    if (open && (open.cues >= MOST_CUES || open.voice !== voice || endsSentence(open.last))) close();
    for (const line of lines) {
      const text = trimmed(cleaned(raw, line, pattern, entities));
      if (text.text === '') continue;
      if (DASH.test(text.text)) close();
      open ??= { builder: createMappedBuilder(raw), voice, cues: 0, last: '', end: 0 };
      add(open, text);
    }
    if (open) open.cues++;
  }
  close();
  return blocks;
}

interface OpenBlock {
  readonly builder: MappedBuilder;
  readonly voice: string | undefined;
  cues: number;
  /** The text of the last line. */
  last: string;
  /** Where it ends in the file. */
  end: number;
}

function add(open: OpenBlock, line: MappedText): void {
  const { builder } = open;
  const first = line.pieces[0]?.raw ?? 0;
  if (builder.length > 0 && !UNSPACED.test(open.last.slice(-1) + line.text.charAt(0)))
    builder.put(' ', open.end, first);
  for (const piece of line.pieces) {
    if (piece.length === piece.rawLength) builder.keep(piece.raw, piece.raw + piece.length);
    else builder.put(line.text.slice(piece.at, piece.at + piece.length), piece.raw, piece.raw + piece.rawLength);
  }
  const last = line.pieces.at(-1);
  open.end = last ? last.raw + last.rawLength : open.end;
  open.last = line.text;
}

function cleaned(
  raw: string,
  { start, end }: Span,
  pattern: RegExp,
  entities: Readonly<Record<string, string>>,
): MappedText {
  const builder = createMappedBuilder(raw);
  let from = start;
  for (const match of raw.slice(start, end).matchAll(pattern)) {
    const at = start + match.index;
    builder.keep(from, at);
    from = at + match[0].length;
    builder.put(entities[match[0]] ?? '', at, from);
  }
  builder.keep(from, end);
  return builder.build(start);
}

function trimmed(mapped: MappedText): MappedText {
  return sliceMapped(mapped, trimSpan(mapped.text, { start: 0, end: mapped.text.length }));
}
