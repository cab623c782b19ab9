import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { sliceMapped } from '../../text/mapped.js';
import { createMappedBuilder } from '../../text/mapping.js';
import { trimSpan } from '../../text/span.js';
import type { Block, BlockKind } from '../document.js';

type Node = DefaultTreeAdapterTypes.ChildNode;

const KINDS: Readonly<Record<string, BlockKind>> = {
  p: 'paragraph', div: 'paragraph', section: 'paragraph', article: 'paragraph', figure: 'paragraph', figcaption: 'paragraph',
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', pre: 'paragraph',
  li: 'listItem', dt: 'listItem', dd: 'listItem', ul: 'paragraph', ol: 'paragraph', blockquote: 'blockQuote',
  td: 'tableCell', th: 'tableCell', tr: 'paragraph', table: 'paragraph', hr: 'paragraph', footer: 'paragraph', header: 'paragraph',
}; // prettier-ignore
const SILENT = new Set(['script', 'style', 'template', 'iframe', 'noscript', 'code', 'svg']);

/** Running text of a piece of HTML; the offsets mean that piece. */
export function htmlBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  let builder = createMappedBuilder(html);
  const flush = (kind: BlockKind) => {
    const whole = builder.build();
    const text = sliceMapped(whole, trimSpan(whole.text, { start: 0, end: whole.text.length }));
    if (text.text !== '') blocks.push({ kind, text });
    builder = createMappedBuilder(html);
  };
  const walk = (nodes: readonly Node[], kind: BlockKind): void => {
    for (const [index, node] of nodes.entries()) {
      if ('value' in node) addText(html, node, builder);
      else if ('tagName' in node && !SILENT.has(node.tagName)) {
        const inner = KINDS[node.tagName];
        const isBreak = node.tagName === 'br';
        const place = node.sourceCodeLocation;
        if (inner || (isBreak && isBreakTag(nodes[index - 1]))) flush(kind);
        else if (isBreak && place) builder.put(' ', place.startOffset, place.endOffset);
        walk(node.childNodes, inner === 'paragraph' && kind === 'blockQuote' ? kind : (inner ?? kind));
        if (inner) flush(inner === 'paragraph' && kind === 'blockQuote' ? kind : inner);
      }
    }
  };
  walk(parseFragment(html, { sourceCodeLocationInfo: true }).childNodes, 'paragraph');
  flush('paragraph');
  return blocks;
}

/** A blank line between two breaks is nothing. */
function isBreakTag(node: Node | undefined): boolean {
  return node !== undefined && 'tagName' in node && node.tagName === 'br';
}

const PARTS = /[ \t\r\n\f]+|&(?:#\d{1,8}|#[xX][0-9a-fA-F]{1,8}|[A-Za-z][A-Za-z0-9]{1,40});?/gu;

function addText(
  html: string,
  { sourceCodeLocation }: DefaultTreeAdapterTypes.TextNode,
  builder: ReturnType<typeof createMappedBuilder>,
): void {
  const { startOffset: start, endOffset: end } = sourceCodeLocation ?? { startOffset: 0, endOffset: 0 };
  let from = start;
  for (const match of html.slice(start, end).matchAll(PARTS)) {
    const at = start + match.index;
    builder.keep(from, at);
    from = at + match[0].length;
    builder.put(match[0].startsWith('&') ? characterOf(match[0]) : ' ', at, from);
  }
  builder.keep(from, end);
}

const characters = new Map<string, string>();

/** As the parser reads it: some names need no semicolon. */
function characterOf(reference: string): string {
  const known = characters.get(reference);
  if (known !== undefined) return known;
  const [node] = parseFragment(reference).childNodes;
  const text = node && 'value' in node ? node.value : reference;
  if (characters.size < 2_000) characters.set(reference, text);
  return text;
}
