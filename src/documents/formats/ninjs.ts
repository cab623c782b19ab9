import type { Node } from 'jsonc-parser';
import { mapThrough } from '../../text/mapping.js';
import { daysOfStamp } from '../../text/day.js';
import type { Span } from '../../text/span.js';
import type { Block, BlockKind } from '../document.js';
import type { Content } from './content.js';
import { declaredTag } from './declared-tag.js';
import { htmlBlocks } from './html-fragment.js';
import { jsonEscape, jsonText, memberOf, membersOf, parseJson, stringOf } from './json-nodes.js';
import { withinDepth } from './malformed.js';
import { readText } from './text.js';

/** A news item, and of which other it says that it is the translation. */
export interface NewsContent extends Content {
  readonly itemId?: string;
  readonly translatedFrom?: string;
}

/**
 * Running text of a ninjs news item (versions 1 to 3): headline, byline, summary, body.
 * @throws InputError as `readJson`
 */
export function readNinjs(raw: string): NewsContent {
  const root = parseJson(raw);
  const texts = FIELDS.flatMap(({ names, kind }) => versionsOf(root, names).map((text) => ({ ...text, kind })));
  const declaredLanguage = declaredTag(textOf(root, ['language']) ?? '');
  const written = daysOfStamp(textOf(root, STAMPS) ?? '');
  const itemId = textOf(root, ['uri', 'guid', '_id']);
  const translatedFrom = textOf(root, ['translated_from', 'translatedFrom']);
  const html = texts.filter(({ isHtml }) => isHtml).map(({ node }) => node);
  return {
    blocks: withinDepth(() => texts.flatMap((text) => blocksOf(raw, text))),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
    ...(written.length > 0 && { written }),
    ...(itemId !== undefined && { itemId }),
    ...(translatedFrom !== undefined && { translatedFrom }),
    escape: (text, at) => jsonEscape(html.some((node) => holds(node, at)) ? htmlEscape(text) : text),
  };
}

/** When this version was made, or else the item. */
const STAMPS = ['versioncreated', 'versionCreated', 'contentcreated', 'contentCreated', 'firstcreated', 'firstCreated'];

/** In the order they are read in; `body_html` and `body_text` are two ways to write one thing. */
const FIELDS: readonly { readonly names: readonly string[]; readonly kind: BlockKind }[] = [
  { names: ['headlines', 'headline'], kind: 'heading' },
  { names: ['subheadline', 'subHeadline'], kind: 'heading' },
  { names: ['byline', 'by'], kind: 'paragraph' },
  { names: ['descriptions', 'description_html', 'description_xhtml', 'description_text'], kind: 'paragraph' },
  { names: ['bodies', 'body_html', 'body_xhtml', 'bodyHtml', 'body_text', 'bodyText'], kind: 'paragraph' },
];

interface Version {
  readonly node: Node;
  readonly isHtml: boolean;
}

/** The first field of those that is there. A list may hold one text as HTML and plain: then the HTML is it. */
function versionsOf(root: Node, names: readonly string[]): readonly Version[] {
  for (const name of names) {
    const field = memberOf(root, name);
    const items = field?.type === 'array' ? (field.children ?? []) : field ? [field] : [];
    const versions = items.flatMap((item): readonly Version[] => {
      const node = item.type === 'object' ? memberOf(item, 'value') : item;
      const type = textOf(item, ['contenttype', 'contentType']) ?? name;
      return node?.type === 'string' ? [{ node, isHtml: /html/iu.test(type) }] : [];
    });
    const html = versions.filter(({ isHtml }) => isHtml);
    if (versions.length > 0) return html.length > 0 ? html : versions;
  }
  return [];
}

function blocksOf(raw: string, { node, isHtml, kind }: Version & { readonly kind: BlockKind }): readonly Block[] {
  const decoded = jsonText(raw, node);
  const blocks = isHtml ? htmlBlocks(decoded.text) : readText(decoded.text);
  return blocks.map((block) => ({
    kind: kind === 'heading' ? kind : block.kind,
    text: mapThrough(block.text, decoded),
  }));
}

function textOf(node: Node | undefined, names: readonly string[]): string | undefined {
  const found = membersOf(node).find(({ key, value }) => names.includes(key) && value.type === 'string');
  return found && stringOf(found.value);
}

function holds({ offset, length }: Node, at: number): boolean {
  const span: Span = { start: offset, end: offset + length };
  return at >= span.start && at < span.end;
}

function htmlEscape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
