import type { MessageText, Placeholder } from '../../documents/document.js';

/** A placeholder by what the program puts in its place. */
export interface Comparable extends Placeholder {
  /** Equal for two that are filled in alike. */
  readonly name: string;
  /** A tag that only shapes the text. */
  readonly isLayout: boolean;
  /** In angle brackets, as a tag or a word to fill in: it is nobody's to miss. */
  readonly isWord?: true;
  /** A part of a date that the program writes out. */
  readonly isDatePart?: true;
}

/** What `strftime` fills in: the year, the name of a month. */
export function isDatePattern({ placeholders }: MessageText): boolean {
  return placeholders.some(({ text }) => /^%[-_0^#]?[aAbBYyHIMTRDkU]$/u.test(text));
}

/**
 * What has to be on both sides: `{ name }` is `{name, number}`, `%5d` is `%i`, `<br/>` is `<br>`. Values without a name go by their
 * order, so that the second `%s` is `%2$s`; comments and words
 * in angle brackets are nobody's.
 *
 * @param isDate of a date each part counts once, however it is written: `%b %e` is `%-d. %B`
 */
export function comparablePlaceholders({ placeholders }: MessageText, isDate = false): readonly Comparable[] {
  let order = 0;
  const closed = new Set(placeholders.flatMap(({ text }) => (text.startsWith('</') ? [text.slice(2, -1).trim()] : [])));
  return placeholders.flatMap((placeholder): readonly Comparable[] => {
    const { kind, text } = placeholder;
    if (kind === 'tag') {
      const name = tagName(text);
      if (name === undefined) return [];
      const word = isWordInBrackets(text, closed) ? { isWord: true as const } : {};
      return [{ ...placeholder, name, isLayout: LAYOUT.has(name.replace('/', '')), ...word }];
    }
    const parts = isDate ? STRFTIME.exec(text)?.[1] : undefined;
    if (parts !== undefined)
      return (DATE_PARTS[parts] ?? []).map((name) => ({ ...placeholder, name, isLayout: false, isDatePart: true }));
    const printf = PRINTF.exec(text)?.groups;
    if (!printf) return [{ ...placeholder, name: variableName(text), isLayout: false }];
    // `%*d` takes its width from the value before.
    order += printf['position'] === undefined ? 1 + (text.match(/\*/gu)?.length ?? 0) : 0;
    const position = printf['position'] ?? printf['key'] ?? String(order);
    const type = printf['type'] ?? '';
    return [{ ...placeholder, name: `%${position} ${printf['size'] ?? ''}${ALIKE[type] ?? type}`, isLayout: false }];
  });
}

const PRINTF =
  /^%(?:(?<position>\d{1,2})\$|\((?<key>[^()]{1,62})\))?[-+#0', I]{0,4}(?:\d{1,3}|\*)?(?:\.(?:\d{1,3}|\*))?(?<size>hh?|ll?|[qjzt])?(?<type>[@bBhHdiouxXeEfFgGaAcCsSp])$/u;
const ALIKE: Readonly<Record<string, string>> = { i: 'd', u: 'd', F: 'f', e: 'f', E: 'f', g: 'f', G: 'f', X: 'x' };

const STRFTIME = /^%[-_0^#EO]?([A-Za-z])$/u;
/** Weekdays, half days, time zones and seconds come and go with the custom of the country. */
const DATE_PARTS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    [
      ['YyGgC', ['year']],
      ['mbBh', ['month']],
      ['dej', ['day']],
      ['HIkl', ['hour']],
      ['M', ['minute']],
      ['RTrX', ['hour', 'minute']],
      ['FDx', ['year', 'month', 'day']],
      ['c', ['year', 'month', 'day', 'hour', 'minute']],
    ] as const
  ).flatMap(([letters, names]) => [...letters].map((letter) => [letter, names])),
);

/** `{{- name, format}}` and `{name}`: what stands between the signs, without how it is to be written. */
function variableName(text: string): string {
  const inner = /^(?<open>[$%#]?\{{1,2})(?<name>[^]*?)\}{1,2}$/u.exec(text)?.groups;
  if (!inner) return text;
  const [name = ''] = (inner['name'] ?? '').replace(/^\s*-/u, '').split(/[,|:!(]/u);
  return `${inner['open'] ?? ''}${name.trim()}`;
}

/**
 * `Usage: tool <file> [<size in bytes>]` holds no tag, nor does `<desk@example.org>`: a tag shows by its slash, by what it sets
 * (`href=`), by its end, by a name that stands alone in HTML or that the formats of translators have.
 */
function isWordInBrackets(text: string, closed: ReadonlySet<string>): boolean {
  const { name = '', rest = '' } = /^<\s*(?<name>[^\s<>/]+)(?<rest>[^<>]*)>$/u.exec(text)?.groups ?? {};
  if (name === '' || closed.has(name) || /^(?:br|hr|wbr|\d+)$/iu.test(name)) return false;
  if (/@|:$/u.test(name)) return true;
  if (rest.endsWith('/')) return false;
  return !/^\s+[\p{L}_][\p{L}\p{N}_:.-]*\s*=/u.test(rest) && !CODES.has(name);
}

/** Of XLIFF and TMX. */
const CODES: ReadonlySet<string> = new Set('bpt bx cp ec em ept ex g it mrk pc ph sc sm sub ut x'.split(' '));

function tagName(text: string): string | undefined {
  if (text.startsWith('<!--')) return undefined;
  const parts = /^<\s*(?<slash>\/?)\s*(?<name>[^\s<>/]+)(?<rest>[^<>]*?)\/?\s*>$/u.exec(text)?.groups;
  if (!parts) return text;
  const name = (parts['name'] ?? '').toLowerCase();
  // A code of XLIFF is known by its id: `<x 1>`.
  const id = /^\s+[^\s=]+$/u.test(parts['rest'] ?? '') ? (parts['rest'] ?? '').trim() : '';
  return [`${parts['slash'] ?? ''}${name}`, id].filter(Boolean).join(' ');
}

const LAYOUT: ReadonlySet<string> = new Set(
  'b big br code em font i kbd nobr p q s small span strong sub sup tt u wbr'.split(' '),
);
