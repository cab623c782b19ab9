import { rawSpan } from '../../text/mapped.js';
import type { MessageText } from '../document.js';
import { createMessageBuilder, sliceMessage } from './message-builder.js';
import { entityText } from './entities.js';

/**
 * A way to write what is no text in a message.
 * - `printf`: `%s`, `%1$d`, `%@`, `%(name)s`; `%%` is a per cent sign
 * - `qt`: `%1`, `%L1`, `%n`
 * - `brace`: `{0}`, `{name}`, `{{name}}`, `${name}`, `%{name}`, `#{name}`, and i18next's `$t(key)`
 * - `html`: tags (`<1>` too, as i18next numbers them), comments, and the entities that stand for a character
 */
export type Syntax = 'printf' | 'qt' | 'brace' | 'html';

/**
 * The message with its variables and tags taken out of the text, besides those that its format marks itself.
 *
 * @param syntaxes what its format's programs fill in; the more are looked for, the more is taken for one
 */
export function withPlaceholders(message: MessageText, syntaxes: readonly Syntax[]): MessageText {
  const { text } = message;
  if (!MAY_HOLD.test(text)) return message;
  const builder = createMessageBuilder();
  let last = 0;
  for (const match of text.matchAll(patternOf(syntaxes))) {
    const [whole] = match;
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + whole.length;
    const read = groups['escape'] === undefined ? entityText(groups['entity']) : '%';
    if (groups['entity'] !== undefined && read === undefined) continue;
    builder.part(sliceMessage(message, { start: last, end: start }));
    const range = rawSpan(message, { start, end });
    if (read !== undefined) builder.decoded(read, range);
    else builder.placeholder(groups['tag'] === undefined ? 'variable' : 'tag', whole, range);
    last = end;
  }
  if (last === 0) return message;
  builder.part(sliceMessage(message, { start: last, end: text.length }));
  return builder.build(message.pieces[0]?.raw ?? 0);
}

const MAY_HOLD = /[%{<&$]/u;

/**
 * Alternatives, in order. A per cent sign before a word is none of printf's (`50% off`: no flag is a space), nor are digits, `%` and
 * the first letter of a word (`100%de`).
 */
const PATTERNS: Readonly<Record<Syntax, string>> = {
  printf: String.raw`(?<escape>%%)|%(?:\d{1,2}\$)?#@[\p{L}_][\p{L}\p{N}_]{0,60}@|%\([\p{L}_][\p{L}\p{N}_.]{0,60}\)[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?[diouxXeEfFgGcrs]|%\d{1,2}\$[-+#0',]{0,4}\d{0,3}(?:\.\d{1,3})?(?:hh?|ll?|[qjzt])?[@bBhHdiouxXeEfFgGaAcCsSp]|(?<!\p{N})%[-+#0',]{0,4}(?:\d{1,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?:hh?|ll?|[qjzt])?[@diouxXeEfFgGaAcCsSp]|%(?:hh?|ll?|[qjzt])?[@diouxXeEfFgGaAcCsSp](?!\p{L})`,
  qt: String.raw`%L?(?:\d{1,2}|n(?!\p{L}))`,
  brace: String.raw`\{\{[^\{\}\uFFFC]{1,120}\}\}|[$%#]\{[^\{\}\uFFFC]{1,120}\}|\{(?:\d{1,3}|[\p{L}_$@][\p{L}\p{M}\p{N}_.$@\[\]-]{0,80})?(?:[,:!|][^\{\}\uFFFC]{0,120})?\}|\$t\([^()\uFFFC]{1,120}\)`,
  html: String.raw`(?<tag><\/?(?:\p{L}[^<>\uFFFC]{0,2000}|\d{1,3}\s?\/?)>|<!--[^\uFFFC]{0,2000}?-->)|(?<entity>&(?:#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|\p{L}[\p{L}\d]{1,30});)`,
};

const patterns = new Map<string, RegExp>();

function patternOf(syntaxes: readonly Syntax[]): RegExp {
  const key = syntaxes.join();
  const known = patterns.get(key);
  if (known) return known;
  const pattern = new RegExp(`(?=[%{<&$#])(?:${syntaxes.map((syntax) => PATTERNS[syntax]).join('|')})`, 'gu');
  patterns.set(key, pattern);
  return pattern;
}
