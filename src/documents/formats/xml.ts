import { SaxesParser } from 'saxes';
import { InputError } from '../../text/input-error.js';
import { createLineIndex } from '../../text/lines.js';
import type { Span } from '../../text/span.js';

/** An element with its place: `start` to `end` is all of it, `inner` what stands between its tags. */
export interface XmlElement extends Span {
  readonly type: 'element';
  /** Without its prefix. */
  readonly name: string;
  /** By their names as written, decoded. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: XmlElement | undefined;
  /** Of records and what is in them; elsewhere nothing is kept. */
  readonly children: readonly XmlNode[];
  readonly inner: Span;
}

/** Characters as they stand in the file, with their entities; of a CDATA section what is in it. */
export interface XmlText extends Span {
  readonly type: 'text' | 'cdata';
}

export type XmlNode = XmlElement | XmlText;

/** Deeper than any file that people make; what walks a tree may call itself. */
const DEEPEST = 256;

/**
 * Reads an XML text and gives its records as they close, so that a large file is never in memory as a tree. A record inside another
 * belongs to that one. Entities that the file declares are not expanded.
 *
 * @param roots local names that the root element may have
 * @param records local names of the elements to give
 * @throws InputError `xmlBroken`, `xmlUnclosed` {element}, `xmlEntity`, `otherRoot` {root, expected}, `tooDeep`; all with `line` and `column`
 */
export function readXml(
  raw: string,
  roots: readonly string[],
  records: ReadonlySet<string>,
  onRecord: (element: XmlElement) => void,
): void {
  const parser = new SaxesParser();
  const open: Growing[] = [];
  let past = 0;
  let record: Growing | undefined;
  const enterMarkup = (): number => {
    const start = raw.indexOf('<', past);
    if (record && start > past) open.at(-1)?.children.push({ type: 'text', start: past, end: start });
    return start;
  };
  parser.on('opentag', ({ name, attributes }) => {
    const start = enterMarkup();
    past = parser.position;
    if (open.length >= DEEPEST) throw placed('tooDeep', raw, start);
    const inner = { start: past, end: past };
    const parent = open.at(-1);
    if (!parent && !roots.includes(localName(name)))
      throw placed('otherRoot', raw, start, { root: name, expected: roots.join(', ') });
    const element: Growing = {
      type: 'element',
      name: localName(name),
      attributes,
      parent,
      children: [],
      start,
      end: past,
      inner,
    };
    if (record) parent?.children.push(element);
    else if (records.has(element.name)) record = element;
    open.push(element);
  });
  parser.on('closetag', ({ name, isSelfClosing }) => {
    const start = isSelfClosing ? past : enterMarkup();
    const element = open.pop();
    past = parser.position;
    if (!element) return;
    if (!isSelfClosing && !raw.startsWith(name, start + 2))
      throw placed('xmlUnclosed', raw, element.start, { element: name });
    element.inner.end = start;
    element.end = past;
    if (element !== record) return;
    record = undefined;
    onRecord(element);
  });
  parser.on('cdata', () => {
    const start = enterMarkup();
    past = parser.position;
    if (record)
      open.at(-1)?.children.push({ type: 'cdata', start: start + '<![CDATA['.length, end: past - ']]>'.length });
  });
  // A comment is told of before its last sign is read.
  parser.on('comment', () => (past = raw.indexOf('-->', enterMarkup() + 4) + 3));
  const skip = () => {
    enterMarkup();
    past = parser.position;
  };
  parser.on('processinginstruction', skip);
  parser.on('xmldecl', skip);
  parser.on('doctype', (doctype) => {
    skip();
    for (const [, name] of doctype.matchAll(/<!ENTITY\s+([\p{L}_][\p{L}\p{N}._-]*)/gu))
      parser.ENTITIES[name ?? ''] = '\uFFFC';
  });
  parser.on('error', (error) => {
    throw errorOf(error, raw, { past, position: parser.position, open: open.at(-1) });
  });
  parser.write(raw).close();
}

type Growing = { -readonly [Key in keyof XmlElement]: XmlElement[Key] } & {
  children: XmlNode[];
  inner: { start: number; end: number };
};

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What is broken, in our words: the parser's are English alone, and it looks for an entity's end through all that follows. */
function errorOf(
  { message }: Error,
  raw: string,
  { past, position, open }: { readonly past: number; readonly position: number; readonly open: XmlElement | undefined },
): InputError {
  const isEntity = message.includes('entity');
  const ampersand = raw.slice(past).search(BARE_AMPERSAND);
  if (ampersand >= 0 && (isEntity || message.includes('unclosed'))) return placed('xmlEntity', raw, past + ampersand);
  if (isEntity) return placed('xmlEntity', raw, raw.lastIndexOf('&', position));
  if (message.includes('unclosed tag') && open) return placed('xmlUnclosed', raw, open.start, { element: open.name });
  return placed(
    'xmlBroken',
    raw,
    message.includes('root') && past === 0 ? raw.search(/[^\s\uFEFF]|$/u) : Math.max(0, position - 1),
  );
}

const BARE_AMPERSAND = /&(?!#?[\p{L}\p{N}_][\p{L}\p{N}_:.-]{0,99};)/u;

/** An error with its place. */
export function placed(
  key: string,
  raw: string,
  at: number,
  values: Readonly<Record<string, string>> = {},
): InputError {
  return new InputError(key, { ...values, ...createLineIndex(raw).position(Math.min(at, raw.length)) });
}
