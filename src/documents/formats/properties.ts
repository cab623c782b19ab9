import { parseLines, type Comment, type EmptyLine, type Pair } from 'dot-properties';
import type { MappedText } from '../../text/mapped.js';
import { unescaped } from '../../text/mapping.js';
import type { Span } from '../../text/span.js';
import { ANY_SYNTAX, type Syntax } from '../placeholders/find.js';
import { messageUnits } from '../placeholders/units.js';
import { plainMessage } from '../placeholders/message-builder.js';
import type { UnitsContent } from './content.js';
import { malformed, refuseDuplicates, withoutMark } from './malformed.js';
import { maxLengthIn } from './max-length.js';

/**
 * Messages of a Java `.properties` file; comments right before a message are its notes.
 * @throws InputError `propertiesEscape`, `duplicateKey` {key}, each with {line, column}
 */
export function readProperties(raw: string): UnitsContent {
  const entries = [...entriesOf(raw)];
  refuseDuplicates(raw, entries);
  const escaped = escapedIn(raw);
  return {
    units: entries.flatMap(({ key, value, notes }) => {
      const maxLength = maxLengthIn(notes);
      const details = { ...(notes.length > 0 && { notes }), ...(maxLength !== undefined && { maxLength }) };
      return messageUnits(
        { key, target: plainMessage(textOf(raw, value)), ...details, translatable: true },
        ...syntaxesOf(raw, value),
      );
    }),
    escape: (text) => escape(text, escaped),
  };
}

interface Entry {
  readonly key: string;
  readonly at: number;
  readonly value: Span;
  readonly notes: readonly string[];
}

function* entriesOf(raw: string): Generator<Entry> {
  let notes: string[] = [];
  const nodes = parseLines(withoutMark(raw), true) as readonly Required<Comment | Pair | EmptyLine>[];
  for (const node of nodes) {
    if (node.type === 'COMMENT') {
      const note = node.comment.replace(/^[#!]+/u, '').trim();
      if (note !== '') notes.push(note);
      continue;
    }
    if (node.type === 'PAIR') {
      const [at, , start, end] = node.range;
      yield { key: node.key, at, value: { start: Math.min(start, raw.length), end: Math.min(end, raw.length) }, notes };
    }
    notes = [];
  }
}

/** A line break behind a backslash is nothing, nor are the spaces that begin the next line. */
const ESCAPES = /\\(?:u[0-9a-fA-F]{4}|(?:\r\n?|\n)[ \t\f]*|[^]|$)/gu;
const MEANINGS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f' };

function textOf(raw: string, span: Span): MappedText {
  return unescaped(raw, [span], ESCAPES, (escaped, at) => {
    const sign = escaped.slice(1);
    if (/^[\r\n]/u.test(sign)) return '';
    if (sign === 'u') throw malformed(raw, at, 'propertiesEscape');
    if (/^u./u.test(sign)) return String.fromCharCode(parseInt(sign.slice(1), 16));
    return MEANINGS[sign] ?? sign;
  });
}

/** Java's own formats: MessageFormat has numbers in braces and doubles apostrophes, String.format has per cents. */
function syntaxesOf(raw: string, { start, end }: Span): readonly [readonly Syntax[], isIcu: boolean] {
  const isMessageFormat = /\{\d/u.test(raw.slice(start, end));
  return [isMessageFormat ? ['brace', 'html'] : ANY_SYNTAX, isMessageFormat];
}

/** Older programs read such files as Latin-1: what a file has so far without escapes tells what it may have. */
function escapedIn(raw: string): RegExp {
  const start = raw.replace(/^\uFEFF/u, '');
  if (/[\u0100-\u{10FFFF}]/u.test(start)) return /(?!)/gu;
  return /[^\p{ASCII}]/u.test(start) ? /[\u0100-\u{10FFFF}]/gu : /[^\p{ASCII}]/gu;
}

/** A space might begin the value, or a line of it. */
function escape(text: string, escaped: RegExp): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replaceAll('\f', '\\f')
    .replace(/^ /u, '\\ ')
    .replace(escaped, unicodeEscapes);
}

function unicodeEscapes(character: string): string {
  const units = Array.from({ length: character.length }, (_, at) => character.charCodeAt(at));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`).join('');
}
