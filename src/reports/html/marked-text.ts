import type { Severity } from '../../findings/finding.js';
import { SEVERITIES } from '../../findings/order.js';
import { lineSpans } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import { attributes, escapeHtml, tag } from './markup.js';
import type { Markup } from './markup.js';

/** A place that a finding speaks of. */
export interface Mark extends Span {
  /** The finding's number on the page. */
  readonly finding: number;
  readonly severity: Severity;
}

/** Of longer texts, in UTF-16 units, a page shows only the lines around what was found. */
const LONG = 200_000;
/** Lines shown on either side of one with a mark. */
const AROUND = 1;

/**
 * A text as paragraphs, with its marks.
 * @param side what anchors begin with: of finding 7 and side `t` it is `t7`
 */
export function markedText(raw: string, marks: readonly Mark[], side: string): Markup {
  const lines = linesWithMarks(raw, marks);
  const shown = raw.length <= LONG ? lines.map(() => true) : lines.map((_, at) => isNearMark(lines, at));
  const anchored = new Set<number>();
  let skipped = false;
  const parts: Markup[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.start === line.end) continue;
    if (!shown[at]) {
      skipped = true;
      continue;
    }
    if (skipped) parts.push(tag('p', { class: 'gap' }, '…'));
    skipped = false;
    parts.push(paragraph(raw, line, side, anchored));
  }
  if (skipped) parts.push(tag('p', { class: 'gap' }, '…'));
  return parts.join('\n');
}

interface Line extends Span {
  readonly marks: readonly Mark[];
}

function linesWithMarks(raw: string, marks: readonly Mark[]): readonly Line[] {
  const ordered = marks.toSorted((a, b) => a.start - b.start);
  return Array.from(lineSpans(raw), ({ start, end }) => ({
    start,
    end,
    marks: ordered.length === 0 ? [] : ordered.filter((mark) => mark.start < end && start < mark.end),
  }));
}

function isNearMark(lines: readonly Line[], at: number): boolean {
  return lines.slice(Math.max(0, at - AROUND), at + AROUND + 1).some(({ marks }) => marks.length > 0);
}

/** Marks may lie over each other (a number inside a quotation): the text is cut wherever one begins or ends. */
function paragraph(raw: string, line: Line, side: string, anchored: Set<number>): Markup {
  const inside = (offset: number) => Math.min(Math.max(offset, line.start), line.end);
  const cuts = [line.start, line.end, ...line.marks.flatMap(({ start, end }) => [inside(start), inside(end)])];
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  const pieces = edges.slice(0, -1).map((start, at) => {
    const end = edges[at + 1] ?? start;
    const over = line.marks.filter((mark) => mark.start < end && start < mark.end);
    const text = escapeHtml(raw.slice(start, end));
    return over.length === 0 ? text : markup(text, over, side, anchored);
  });
  return tag('p', { dir: 'auto' }, pieces.join(''));
}

function markup(text: Markup, over: readonly Mark[], side: string, anchored: Set<number>): Markup {
  const worst = SEVERITIES.find((severity) => over.some((mark) => mark.severity === severity)) ?? 'info';
  // An anchor stands where a place begins; those of others that begin at the same spot become empty elements.
  const fresh = over.filter(({ finding }) => !anchored.has(finding)).map(({ finding }) => finding);
  for (const finding of fresh) anchored.add(finding);
  const [first, ...rest] = fresh;
  const anchors = rest.map((finding) => `<a${attributes({ id: `${side}${finding}` })}></a>`).join('');
  const values = {
    id: first === undefined ? undefined : `${side}${first}`,
    class: worst,
    'data-findings': over.map(({ finding }) => finding).join(' '),
  };
  return anchors + tag('mark', values, text);
}
