import type { MappedText } from '../../text/mapped.js';
import { unescaped } from '../../text/mapping.js';
import type { Span } from '../../text/span.js';
import { messageUnits } from '../placeholders/units.js';
import { plainMessage } from '../placeholders/message-builder.js';
import type { UnitsContent } from './content.js';
import { appleLanguage } from './language-tag.js';
import { malformed, refuseDuplicates } from './malformed.js';
import { maxLengthIn } from './max-length.js';
import { closingQuote } from './quoted.js';

/**
 * Messages of an Apple `.strings` file: `"key" = "value";`, comments before a message are its notes.
 * @param path tells the language: `uk.lproj/Localizable.strings`
 * @throws InputError `stringsSyntax` {expected}, `unclosed` {mark}, `duplicateKey` {key}, each with {line, column}
 */
export function readStrings(raw: string, path = ''): UnitsContent {
  const targetLanguage = appleLanguage(path);
  const entries = [...entriesOf(raw)];
  refuseDuplicates(raw, entries.map(({ key, at }) => ({ key: key.text, at }))); // prettier-ignore
  return {
    units: entries.flatMap(({ key, value, notes }) => {
      const maxLength = maxLengthIn(notes);
      const details = { ...(notes.length > 0 && { notes }), ...(maxLength !== undefined && { maxLength }) };
      return messageUnits({ key: key.text, target: plainMessage(value), ...details, translatable: true }, [
        'printf',
        'html',
      ]);
    }),
    ...(targetLanguage !== undefined && { targetLanguage }),
    escape,
  };
}

interface Entry {
  readonly key: MappedText;
  readonly value: MappedText;
  readonly at: number;
  readonly notes: readonly string[];
}

function* entriesOf(raw: string): Generator<Entry> {
  let notes: string[] = [];
  let at = skipSpace(raw, raw.startsWith('\uFEFF') ? 1 : 0, notes);
  while (at < raw.length) {
    const key = wordAt(raw, at);
    let next = skipSpace(raw, key.next, []);
    // A key alone is its own value.
    let value = key;
    if (raw.charAt(next) === '=') {
      value = wordAt(raw, skipSpace(raw, next + 1, []));
      next = skipSpace(raw, value.next, []);
    }
    if (raw.charAt(next) !== ';') throw malformed(raw, value.next, 'stringsSyntax', { expected: ';' });
    yield { key: textOf(raw, key.span), value: textOf(raw, value.span), at, notes };
    notes = [];
    at = skipSpace(raw, next + 1, notes);
  }
}

/** Behind white space and comments. @param notes takes what the comments say */
function skipSpace(raw: string, from: number, notes: string[]): number {
  let at = from;
  for (;;) {
    while (at < raw.length && /\s/u.test(raw.charAt(at))) at++;
    const isBlock = raw.startsWith('/*', at);
    if (!isBlock && !raw.startsWith('//', at)) return at;
    const end = isBlock ? raw.indexOf('*/', at + 2) : endOfLine(raw, at);
    if (end < 0) throw malformed(raw, at, 'unclosed', { mark: '/*' });
    const note = raw.slice(at + 2, end).trim();
    if (note !== '') notes.push(note);
    at = isBlock ? end + 2 : end;
  }
}

function endOfLine(raw: string, from: number): number {
  LINE_END.lastIndex = from;
  return LINE_END.exec(raw)?.index ?? raw.length;
}

const LINE_END = /[\r\n\u2028\u2029]/gu;

/** A string in quotation marks, or a word without them. */
function wordAt(raw: string, at: number): { readonly span: Span; readonly next: number } {
  if (raw.charAt(at) === '"') {
    const end = closingQuote(raw, at + 1);
    if (end < 0) throw malformed(raw, at, 'unclosed', { mark: '"' });
    return { span: { start: at + 1, end }, next: end + 1 };
  }
  BARE.lastIndex = at;
  if (!BARE.test(raw)) throw malformed(raw, at, 'stringsSyntax', { expected: '"' });
  return { span: { start: at, end: BARE.lastIndex }, next: BARE.lastIndex };
}

const BARE = /[A-Za-z0-9_.$:/-]+/uy;
const ESCAPES = /\\(?:[uU][0-9a-fA-F]{4}|[0-7]{1,3}|[^])/gu;
const MEANINGS: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
  '\n': '',
};

function textOf(raw: string, span: Span): MappedText {
  return unescaped(raw, [span], ESCAPES, (escaped) => {
    const sign = escaped.slice(1);
    if (/^[uU]./u.test(sign)) return String.fromCharCode(parseInt(sign.slice(1), 16));
    if (/^[0-7]/u.test(sign)) return String.fromCharCode(parseInt(sign, 8));
    return MEANINGS[sign] ?? sign;
  });
}

function escape(text: string): string {
  return text.replace(/["\\]/gu, '\\$&').replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t');
}
