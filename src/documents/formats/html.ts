import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { InputError } from '../../text/input-error.js';
import { sliceMapped } from '../../text/mapped.js';
import { daysOfStamp } from '../../text/day.js';
import { trimSpan, type Span } from '../../text/span.js';
import type { Block, BlockKind, Comment } from '../document.js';
import { createMessageBuilder, VARIABLE, type MessageBuilder } from '../placeholders/message-builder.js';
import type { Content } from './content.js';
import { languageTag } from './language-tag.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * Running text of an HTML page: its blocks, its title, and what images and links say of themselves (`alt`, `title`). Scripts, styles,
 * code and what is marked `translate="no"` are none; inside a sentence one sign stands for them.
 *
 * @throws InputError `tooDeep`
 */
export function readHtml(raw: string): Content {
  const blocks: Block[] = [];
  const attributes: Span[] = [];
  const page = parse(raw, { sourceCodeLocationInfo: true, treeAdapter: shallowAdapter() });
  const state: State = { raw, blocks, attributes, builder: createMessageBuilder() };
  for (const child of page.childNodes) walk(child, 'paragraph', state);
  flush('paragraph', state);
  const declaredLanguage = languageTag(attributeOf(page.childNodes.find(isElement), 'lang'));
  const written = writtenOf(raw);
  return {
    blocks,
    ...(declaredLanguage ? { declaredLanguage } : {}),
    ...(written.length > 0 && { written }),
    escape: htmlEscape(attributes),
  };
}

/** `<meta property="article:published_time" content="2026-05-03T10:15:00Z">`, of the Open Graph protocol. */
function writtenOf(raw: string): readonly string[] {
  const tag = /<meta\s[^<>]{0,99}\barticle:published_time\b[^<>]{0,99}>/iu.exec(raw.slice(0, LONGEST_HEAD))?.[0] ?? '';
  return daysOfStamp(/\scontent\s*=\s*["']([^"']{8,40})["']/iu.exec(tag)?.[1] ?? '');
}

/** In UTF-16 units. */
const LONGEST_HEAD = 2 ** 17;

/** `<!-- -->` where a browser takes it for one: not in scripts, styles and text fields. */
export function htmlComments(raw: string): readonly Comment[] {
  const comments: Comment[] = [];
  const open: Node[] = [parse(raw, { sourceCodeLocationInfo: true, treeAdapter: shallowAdapter() })];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
    if (node.nodeName !== '#comment' || !node.sourceCodeLocation) continue;
    const { startOffset: start, endOffset: end } = node.sourceCodeLocation;
    comments.push({ start, end, text: (node as DefaultTreeAdapterTypes.CommentNode).data.trim() });
  }
  return comments;
}

interface State {
  readonly raw: string;
  readonly blocks: Block[];
  /** Where the values of attributes stand that are blocks. */
  readonly attributes: Span[];
  builder: MessageBuilder;
}

/** The parser looks through all open elements for many a tag: a page of a hundred thousand of them would take it minutes. */
const DEEPEST = 512;

function shallowAdapter(): typeof defaultTreeAdapter {
  let depth = 0;
  return {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > DEEPEST) throw new InputError('tooDeep');
    },
    onItemPop() {
      depth--;
    },
  };
}

function walk(node: Node, kind: BlockKind, state: State): void {
  if (node.nodeName === '#text') addText(node as DefaultTreeAdapterTypes.TextNode, state);
  if (!isElement(node)) return;
  for (const name of ['alt', 'title'] as const) addAttribute(node, name, state);
  const { tagName } = node;
  const isInline = INLINE.has(tagName);
  if (NO_TEXT.has(tagName) || attributeOf(node, 'translate') === 'no') {
    if (isInline || tagName === 'code') addObject(node, VARIABLE, state);
    else flush(kind, state);
    return;
  }
  if (tagName === 'br') return addObject(node, ' ', state);
  if (isInline) {
    for (const child of node.childNodes) walk(child, kind, state);
    return;
  }
  flush(kind, state);
  const inner = KINDS[tagName] ?? kind;
  for (const child of node.childNodes) walk(child, inner, state);
  flush(inner, state);
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  title: 'heading',
  li: 'listItem',
  dt: 'listItem',
  dd: 'listItem',
  blockquote: 'blockQuote',
  td: 'tableCell',
  th: 'tableCell',
};

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** All others part blocks. */
const INLINE = words(
  'a abbr acronym b bdi bdo big br cite data del dfn em font i img ins kbd label mark picture q rp rt ruby s samp small span strike ' +
    'strong sub sup time tt u var wbr input button select code',
);
const NO_TEXT = words(
  'script style template noscript textarea pre code kbd samp var svg math iframe object canvas select audio video',
);

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function attributeOf(node: Element | undefined, name: string): string | undefined {
  return node?.attrs.find((attribute) => attribute.name === name)?.value;
}

function flush(kind: BlockKind, state: State): void {
  if (state.builder.length === 0) return;
  addBlock(kind, state.builder, state);
  state.builder = createMessageBuilder();
}

function addBlock(kind: BlockKind, builder: MessageBuilder, { blocks }: State): void {
  const { text, pieces } = builder.build(0);
  const span = trimSpan(text, { start: 0, end: text.length });
  if (/[^\s\uFFFC]/u.test(text)) blocks.push({ kind, text: sliceMapped({ text, pieces }, span) });
}

function addObject(node: Element, text: string, { builder }: State): void {
  const place = node.sourceCodeLocation;
  if (place) builder.decoded(text, { start: place.startOffset, end: place.endOffset });
}

function addText({ value, sourceCodeLocation: place }: DefaultTreeAdapterTypes.TextNode, state: State): void {
  if (!place) return;
  const span = { start: place.startOffset, end: place.endOffset };
  // Where the parser has moved text (out of a table), what stands there is not what it read.
  if (!addDecoded(state.raw, span, value, state.builder) && value.trim() !== '')
    state.builder.decoded(collapsed(value), span);
}

function addAttribute(node: Element, name: string, state: State): void {
  const value = attributeOf(node, name);
  const place = node.sourceCodeLocation?.attrs?.[name];
  if (!value?.trim() || !place) return;
  const written = state.raw.slice(place.startOffset, place.endOffset);
  const quote = /=\s*(["'])/u.exec(written);
  if (!quote) return;
  const span = { start: place.startOffset + quote.index + quote[0].length, end: place.endOffset - 1 };
  const builder = createMessageBuilder();
  if (!addDecoded(state.raw, span, value, builder)) return;
  state.attributes.push(span);
  addBlock('paragraph', builder, state);
}

/** @returns false, with nothing added, where the range does not read as the value */
function addDecoded(raw: string, { start, end }: Span, value: string, builder: MessageBuilder): boolean {
  const written = raw.slice(start, end);
  const isAfterSpace = builder.last === ' ';
  if (!SPECIAL.test(written) && !(isAfterSpace && written.startsWith(' '))) {
    if (written === value) builder.verbatim(written, start);
    return written === value;
  }
  const parts: { readonly text: string; readonly at: number; readonly length: number }[] = [];
  let last = 0;
  for (const { 0: match, index } of written.matchAll(CODED)) {
    const text = match.startsWith('&') ? reference(match) : ' ';
    if (text === match && !(isAfterSpace && index === 0)) continue;
    parts.push(
      { text: written.slice(last, index), at: last, length: index - last },
      { text, at: index, length: match.length },
    );
    last = index + match.length;
  }
  parts.push({ text: written.slice(last), at: last, length: written.length - last });
  if (collapsed(parts.map(({ text }) => text).join('')) !== collapsed(value)) return false;
  for (const { text, at, length } of parts) {
    if (text === ' ' && builder.last === ' ') continue;
    if (text.length === length && length !== 1) builder.verbatim(text, start + at);
    else builder.decoded(text, { start: start + at, end: start + at + length });
  }
  return true;
}

const SPECIAL = /[&\t\n\f\r]|\s{2}/u;
const CODED = /[ \t\n\f\r]+|&(?:#\d{1,9}|#[xX][\dA-Fa-f]{1,8}|[A-Za-z][A-Za-z\d]{1,31});?/gu;

function collapsed(text: string): string {
  return text.replace(/[ \t\n\f\r]+/gu, ' ');
}

const references = new Map<string, string>();

/** What the parser makes of a reference. */
function reference(written: string): string {
  const known = references.get(written);
  if (known !== undefined) return known;
  const [node] = parseFragment(written).childNodes;
  const text = node && 'value' in node ? node.value : written;
  if (references.size < 5_000) references.set(written, text);
  return text;
}

function htmlEscape(attributes: readonly Span[]): (text: string, at: number) => string {
  return (text, at) => {
    const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    const isAttribute = attributes.some(({ start, end }) => at >= start && at < end);
    return isAttribute ? escaped.replaceAll('"', '&quot;').replaceAll("'", '&#39;') : escaped;
  };
}
