import { InputError } from '../../text/input-error.js';
import { sliceMapped } from '../../text/mapped.js';
import { trimSpan } from '../../text/span.js';
import type { Block, BlockKind } from '../document.js';
import { createMessageBuilder, VARIABLE, type MessageBuilder } from '../placeholders/message-builder.js';
import { MAX_ENTRY_BYTES, readZipEntry, writeZipEntry, zipEntryNames, zipTooLarge } from '../zip.js';
import type { Content } from './content.js';
import { addNodes, childNamed, xmlEscape } from './xml-text.js';
import { readXml, type XmlElement } from './xml.js';

/**
 * The texts of a Word file as XML, the main one first, with a NUL between them, which XML cannot hold: this is the `raw` that offsets
 * mean, since the file itself has no text.
 *
 * @throws InputError `zipBroken`, `zipTooLarge` {limit, megabytes}; `docxWithoutText`
 */
export function unpackDocx(bytes: Uint8Array): Uint8Array {
  const main = readZipEntry(bytes, MAIN);
  if (!main) throw new InputError('docxWithoutText');
  const parts = [main];
  let size = main.length;
  for (const name of partNames(bytes)) {
    const part = readZipEntry(bytes, name) ?? new Uint8Array();
    size += part.length;
    if (size > MAX_ENTRY_BYTES) throw zipTooLarge();
    parts.push(NUL, part);
  }
  return parts.length === 1 ? main : Buffer.concat(parts);
}

/** The Word file with other texts; all else in it stays byte for byte. */
export function packDocx(bytes: Uint8Array, text: Uint8Array): Uint8Array {
  let packed = bytes;
  let at = 0;
  for (const name of [MAIN, ...partNames(bytes)]) {
    const end = text.indexOf(0, at);
    const part = text.subarray(at, end < 0 ? undefined : end);
    const before = readZipEntry(bytes, name);
    if (!before || Buffer.compare(before, part) !== 0) packed = writeZipEntry(packed, name, part);
    at = end < 0 ? text.length : end + 1;
  }
  return packed;
}

const MAIN = 'word/document.xml';
/** Notes, headers and footers are read too, in the order of their names. */
const PARTS = /^word\/(?:footnotes|endnotes|header\d*|footer\d*)\.xml$/u;
const NUL = new Uint8Array(1);

function partNames(bytes: Uint8Array): readonly string[] {
  return zipEntryNames(bytes)
    .filter((name) => PARTS.test(name))
    .toSorted();
}

/** Paragraphs of a Word file's texts. What was deleted with changes tracked, and codes of fields, are none of it. */
export function readDocx(raw: string): Content {
  const blocks: Block[] = [];
  let start = 0;
  for (const part of raw.split('\u0000')) {
    // So that its places are those of the whole.
    const padded =
      start === 0 ? part : ' '.repeat(start) + part.replace(/^\uFEFF?<\?xml[^>]*>/u, (head) => ' '.repeat(head.length));
    readXml(padded, ROOTS, PARAGRAPHS, (paragraph) => addParagraph(padded, paragraph, blocks));
    start += part.length + 1;
  }
  return { blocks, escape: xmlEscape(raw) };
}

const ROOTS = ['document', 'footnotes', 'endnotes', 'hdr', 'ftr'];
const PARAGRAPHS: ReadonlySet<string> = new Set(['p']);

function addParagraph(raw: string, paragraph: XmlElement, blocks: Block[]): void {
  const builder = createMessageBuilder();
  const inner: XmlElement[] = [];
  addRuns(raw, paragraph, builder, inner);
  const { text, pieces } = builder.build(0);
  if (/[^\s\uFFFC]/u.test(text)) {
    const span = trimSpan(text, { start: 0, end: text.length });
    blocks.push({ kind: kindOf(paragraph), text: sliceMapped({ text, pieces }, span) });
  }
  for (const box of inner) addParagraph(raw, box, blocks);
}

/** @param inner takes the paragraphs of text boxes */
function addRuns(raw: string, { children }: XmlElement, builder: MessageBuilder, inner: XmlElement[]): void {
  for (const child of children) {
    if (child.type !== 'element' || SKIPPED.has(child.name)) continue;
    if (child.name === 'p') inner.push(child);
    else if (child.name === 't') addNodes(raw, child.children, () => undefined, builder);
    else if (SPACES.has(child.name)) builder.decoded(' ', child);
    else if (child.name === 'noBreakHyphen') builder.decoded('\u2011', child);
    else if (child.name === 'oMath') builder.decoded(VARIABLE, child);
    else addRuns(raw, child, builder, inner);
  }
}

/** `Fallback` repeats a text box for old programs; `moveFrom` is where a moved text was. */
const SKIPPED: ReadonlySet<string> = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'instrText', 'Fallback']);
const SPACES: ReadonlySet<string> = new Set(['tab', 'br', 'cr', 'ptab']);

function kindOf(paragraph: XmlElement): BlockKind {
  const properties = childNamed(paragraph, 'pPr');
  const style = properties && childNamed(properties, 'pStyle')?.attributes['w:val'];
  if (style !== undefined && /^(?:heading|title|subtitle|berschrift)/iu.test(style)) return 'heading';
  if (properties && childNamed(properties, 'numPr')) return 'listItem';
  for (let at = paragraph.parent; at; at = at.parent) if (at.name === 'tc') return 'tableCell';
  return style !== undefined && /quote/iu.test(style) ? 'blockQuote' : 'paragraph';
}
