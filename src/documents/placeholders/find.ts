import { rawSpan } from '../../text/mapped.js';
import type { MessageText } from '../document.js';
import { createMessageBuilder, sliceMessage } from './message-builder.js';
import { entityText } from './entities.js';

/**
 * A way to write what is no text in a message.
 * - `printf`: `%s`, `%1$d`, `%@`, `%(name)s`, Ruby's `%<name>d`; `%%` is a per cent sign
 * - `strftime`: `%Y`, `%-d`, `%H`: a message that has one is no message of `printf`, where both are looked for
 * - `qt`: `%1`, `%L1`, `%n`; the same holds of `%1`
 * - `shell`: `$name`, `${name}`
 * - `brace`: `{0}`, `{name}`, `{{name}}`, `${name}`, `%{name}`, `#{name}`, and i18next's `$t(key)`
 * - `html`: tags (`<1>` too, as i18next numbers them), comments, and the entities that stand for a character
 */
export type Syntax = 'printf' | 'strftime' | 'qt' | 'shell' | 'brace' | 'html';

/** Where nobody says which of them a program fills in. */
export const ANY_SYNTAX: readonly Syntax[] = ['brace', 'printf', 'strftime', 'html'];
/** The same in the formats of translators, which hold the messages of any program. */
export const EXCHANGED_SYNTAX: readonly Syntax[] = [...ANY_SYNTAX, 'qt'];

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
  for (const match of text.matchAll(patternOf(spoken({ source: text, target: text }, syntaxes)))) {
    const [whole] = match;
    const groups = match.groups ?? {};
    const start = match.index;
    const end = start + whole.length;
    const read = whole === '%%' ? '%' : entityText(groups['entity']);
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
 * Of the syntaxes that write with a per cent sign a message has one: `%d` is a number beside `%s`, and a day beside `%Y`.
 *
 * @param texts in the target `%10` may be ten per cent (Turkish, Basque)
 */
export function spoken(
  { source, target }: { readonly source: string; readonly target: string },
  syntaxes: readonly Syntax[],
): readonly Syntax[] {
  if (!syntaxes.includes('printf')) return syntaxes;
  const speaks = (syntax: 'strftime' | 'qt') =>
    SIGNS_OF[syntax].test(source) || (syntax === 'strftime' && SIGNS_OF.strftime.test(target));
  const other = (['strftime', 'qt'] as const).find((syntax) => syntaxes.includes(syntax) && speaks(syntax));
  return syntaxes.filter((syntax) =>
    other ? syntax !== 'printf' && (!PER_CENT.includes(syntax) || syntax === other) : !PER_CENT.includes(syntax),
  );
}

const PER_CENT: readonly Syntax[] = ['strftime', 'qt'];
/** What `printf` would not write so. */
const SIGNS_OF = {
  strftime: /(?<![\p{N}%]\s?)%[-_0^#]?[aAbBYyHIMTRDkU](?![A-Za-z])/u,
  qt: /(?<![\p{N}%])%L?[1-9]\d?(?![\d$.*]|<PRI|(?:hh?|ll?|[qjzt])?[@diouxXeEfFgGaAcCsSp](?!\p{L}))/u,
};

/**
 * Alternatives, in order. A per cent sign before a word is none of printf's (`50% off`: no flag is a space), nor are digits, `%` and
 * the first letter of a word (`100%de`).
 */
const PATTERNS: Readonly<Record<Syntax, string>> = {
  printf: String.raw`%%|%(?:\d{1,2}\$)?[-+#0']{0,4}\d{0,3}(?:\.\d{1,3})?<[\p{L}_][\p{L}\p{N}_]{0,60}>(?:[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?[diouxXeEfFgGcs])?|%(?:\d{1,2}\$)?#@[\p{L}_][\p{L}\p{N}_]{0,60}@|%\([\p{L}_][\p{L}\p{N}_.]{0,60}\)[-+#0]{0,3}\d{0,3}(?:\.\d{1,3})?[diouxXeEfFgGcrs]|%\d{1,2}\$[-+#0',I]{0,4}\d{0,3}(?:\.\d{1,3})?(?:hh?|ll?|[qjzt])?[@bBhHdiouxXeEfFgGaAcCsSp]|(?<!\p{N})%[-+#0',I]{0,4}(?:\d{1,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?:hh?|ll?|[qjzt])?[@diouxXeEfFgGaAcCsSp]|%(?:hh?|ll?|[qjzt])?[@diouxXeEfFgGaAcCsSp](?!\p{L})`,
  strftime: String.raw`%%|%[-_0^#EO]?[aAbBcCdDeFgGhHIjklmMnpPrRsStTuUVwWxXyYzZ]`,
  qt: String.raw`%L?(?:\d{1,2}|n(?!\p{L}))`,
  shell: String.raw`\$(?:[A-Za-z_][A-Za-z0-9_]{0,60}|\{[A-Za-z_][A-Za-z0-9_]{0,60}\})`,
  brace: String.raw`\{\{[^\{\}\uFFFC]{1,120}\}\}|[$%#]\{[^\{\}\uFFFC]{1,120}\}|\{(?:\d{1,3}|[\p{L}_$@][\p{L}\p{M}\p{N}_.$@\[\]-]{0,80})?(?:[:!|][^\{\}\uFFFC]{0,120}|,\s*(?:-?\d{1,3}|\p{L}[\p{L}-]{1,30}\s*(?:,[^\{\}\uFFFC]{0,120})?)(?::[^\{\}\uFFFC]{0,60})?)?\}|\$t\([^()\uFFFC]{1,120}\)`,
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
