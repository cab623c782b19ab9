import { lineSpans } from '../../text/lines.js';
import { verbatim, type MappedText, type Piece } from '../../text/mapped.js';
import { trimSpan, type Span } from '../../text/span.js';
import type { Block } from '../document.js';
import { continues, endsSentence, isItem, wrapWidth } from './wrapping.js';

/**
 * Blocks of a plain text. A line is a paragraph (so the wire sends them), but where the evidence says that the text was
 * wrapped by hand or by a mailer, its lines are joined. Blank lines always part.
 */
export function readText(raw: string): Block[] {
  const width = wrapWidth(raw);
  const blocks: Block[] = [];
  for (const lines of paragraphs(raw, width)) {
    const text = joined(raw, lines);
    blocks.push({ kind: isItem(text.text) ? 'listItem' : 'paragraph', text });
  }
  markHeadings(blocks);
  return blocks;
}

/** The lines of each paragraph, without the white space around them. */
function* paragraphs(raw: string, width: number | undefined): Generator<readonly Span[]> {
  let lines: Span[] = [];
  for (const whole of lineSpans(raw)) {
    const line = trimSpan(raw, whole);
    const previous = lines.at(-1);
    if (previous && (width === undefined || !continues(raw, previous, line, width))) {
      yield lines;
      lines = [];
    }
    if (line.start < line.end) lines.push(line);
  }
  if (lines.length > 0) yield lines;
}

/** Lines as one text: a line break reads as a space, but as nothing after a hyphen or between Chinese or Japanese signs. */
function joined(raw: string, lines: readonly Span[]): MappedText {
  const [first] = lines;
  if (first && lines.length === 1) return verbatim(raw.slice(first.start, first.end), first.start);
  const parts: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (previous && !UNSPACED.test(raw.slice(previous.end - 1, previous.end) + raw.charAt(line.start))) {
      parts.push(' ');
      pieces.push({ at, length: 1, raw: previous.end, rawLength: line.start - previous.end });
      at++;
    }
    const length = line.end - line.start;
    parts.push(raw.slice(line.start, line.end));
    pieces.push({ at, length, raw: line.start, rawLength: length });
    at += length;
  }
  return { text: parts.join(''), pieces };
}

/** The last letter of a line and the first of the next, where no space stands between them. */
export const UNSPACED =
  /^(?:[-\u2010]\p{Ll}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFF65]{2})$/u;

/** A short line without a full stop before a longer paragraph, or before at most two more such lines. */
function markHeadings(blocks: Block[]): void {
  let distance = Infinity;
  for (let index = blocks.length - 2; index >= 0; index--) {
    const block = blocks[index];
    const next = blocks[index + 1];
    if (!block || !next) continue;
    distance = isParagraph(next, block) ? 1 : distance + 1;
    if (distance > MOST_HEADINGS || !mayBeHeading(block)) distance = Infinity;
    else blocks[index] = { ...block, kind: 'heading' };
  }
}

const MOST_HEADINGS = 3;
const LONGEST_HEADING = 120;

function isParagraph(block: Block, heading: Block): boolean {
  const text = block.text.text;
  if (block.kind === 'listItem' || text.length <= heading.text.text.length) return false;
  return endsSentence(text) || text.length > LONGEST_HEADING;
}

function mayBeHeading({ kind, text: { text, pieces } }: Block): boolean {
  const isOneLine = pieces.length === 1 && text.length <= LONGEST_HEADING;
  return isOneLine && kind === 'paragraph' && !endsSentence(text) && !/[,;:–—-]$/u.test(text) && /\p{L}/u.test(text);
}
