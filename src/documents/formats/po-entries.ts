import { lineSpans } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import { malformed } from './malformed.js';
import { closingQuote } from './quoted.js';

/** A message of a PO file as it is written. */
export interface PoEntry {
  /** `msgid`, `msgid_plural`, `msgctxt`, `msgstr`, `msgstr[0]` … with what stands between the marks of each line. */
  readonly fields: ReadonlyMap<string, readonly Span[]>;
  readonly flags: readonly string[];
  /** Comments of translators (`#`) and of programmers (`#.`). */
  readonly notes: readonly string[];
}

/**
 * The messages of a PO file, the header included, obsolete ones (`#~`) left out.
 * @throws InputError `poLine`, `poQuote`, `poString` {line, column}
 */
export function* poEntries(raw: string): Generator<PoEntry> {
  let entry = openEntry();
  for (const { start, end } of lineSpans(raw)) {
    const from = firstInk(raw, start, end);
    if (from === end || raw.startsWith('#~', from)) continue;
    const isComment = raw.charAt(from) === '#';
    const keyword = isComment ? undefined : keywordAt(raw, from, end);
    const opens = isComment || keyword === 'msgctxt' || (keyword === 'msgid' && !isContextAlone(entry));
    if (opens && entry.fields.size > 0) {
      yield entry;
      entry = openEntry();
    }
    if (isComment) addComment(entry, raw.slice(from, end));
    else addString(raw, entry, keyword, from, end);
  }
  if (entry.fields.size > 0) yield entry;
}

interface OpenEntry extends PoEntry {
  readonly fields: Map<string, Span[]>;
  readonly flags: string[];
  readonly notes: string[];
  last: Span[] | undefined;
}

function openEntry(): OpenEntry {
  return { fields: new Map(), flags: [], notes: [], last: undefined };
}

function isContextAlone({ fields }: OpenEntry): boolean {
  return fields.size === 1 && fields.has('msgctxt');
}

const KEYWORD = /^(?:msgctxt|msgid_plural|msgid|msgstr\[\d{1,2}\]|msgstr)(?=[\s"])/u;

/** @returns undefined where a string goes on */
function keywordAt(raw: string, from: number, end: number): string | undefined {
  if (raw.charAt(from) === '"') return undefined;
  const keyword = KEYWORD.exec(raw.slice(from, Math.min(end, from + 20)))?.[0];
  if (keyword === undefined) throw malformed(raw, from, 'poLine');
  return keyword;
}

function addString(raw: string, entry: OpenEntry, keyword: string | undefined, from: number, end: number): void {
  const opening = firstInk(raw, from + (keyword?.length ?? 0), end);
  if (raw.charAt(opening) !== '"') throw malformed(raw, opening, 'poString');
  const closing = closingQuote(raw, opening + 1, end);
  if (closing < 0) throw malformed(raw, opening, 'poQuote');
  if (firstInk(raw, closing + 1, end) < end) throw malformed(raw, closing + 1, 'poString');
  if (keyword !== undefined) {
    if (entry.fields.has(keyword)) throw malformed(raw, from, 'poLine');
    entry.fields.set(keyword, (entry.last = []));
  }
  if (!entry.last) throw malformed(raw, from, 'poLine');
  entry.last.push({ start: opening + 1, end: closing });
}

function addComment(entry: OpenEntry, line: string): void {
  const text = line.slice(2).trim();
  const sign = line.charAt(1);
  if (sign === ',') entry.flags.push(...text.split(',').map((flag) => flag.trim()));
  else if ((sign === '.' || sign === ' ') && text !== '') entry.notes.push(text);
}

function firstInk(raw: string, from: number, end: number): number {
  let at = from;
  while (at < end && SPACES.includes(raw.charAt(at))) at++;
  return at;
}

const SPACES = ' \t\f\v\uFEFF';
