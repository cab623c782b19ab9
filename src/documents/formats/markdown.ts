import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { fromMarkdown, type Options } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { sliceMapped, type MappedText, type Piece } from '../../text/mapped.js';
import { daysOfStamp } from '../../text/day.js';
import { trimSpan } from '../../text/span.js';
import type { Block, BlockKind, Comment } from '../document.js';
import { refuseKnottedMarkdown } from '../nesting.js';
import { xmlComments } from './comments.js';
import type { Content } from './content.js';
import { createTextRecorder, type Part, type TextRecorder } from './markdown-text.js';

/** Stands for inline code: the sentence keeps its shape, and no name or number is read out of a command. */
export const OBJECT = '\uFFFC';

/** Of the parser. */
type Dialect = NonNullable<Options['extensions']>[number];

/**
 * Prose of a Markdown text (CommonMark and GitHub's additions). Front matter, code, raw HTML and addresses are none.
 * @param dialect what is otherwise in another one
 */
export function readMarkdown(raw: string, dialect: Dialect = {}): Content {
  const recorder = createTextRecorder(raw);
  const tree = parse(recorder, dialect);
  const blocks: Block[] = [];
  collectBlocks(tree, 'paragraph', recorder, blocks);
  const declaredLanguage = languageOf(tree);
  const written = writtenOf(tree);
  return {
    blocks,
    ...(declaredLanguage !== undefined && { declaredLanguage }),
    ...(written.length > 0 && { written }),
  };
}

/** `<!-- -->` where Markdown takes it for HTML: not in code. */
export function markdownComments(raw: string): readonly Comment[] {
  const recorder = createTextRecorder(raw);
  const comments: Comment[] = [];
  const open: Nodes[] = [parse(recorder)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('children' in node) open.push(...node.children.toReversed());
    if (node.type !== 'html') continue;
    const { raw: from, rawLength } = recorder.rangeOf(node);
    const inside = xmlComments(raw.slice(from, from + rawLength));
    comments.push(...inside.map(({ start, end, text }) => ({ start: start + from, end: end + from, text })));
  }
  return comments;
}

function parse(recorder: TextRecorder, dialect: Dialect = {}): Root {
  refuseKnottedMarkdown(recorder.raw);
  // The transform that finds bare e-mail addresses drops positions; it makes links, which read as their text anyway.
  const withoutTransforms = gfmFromMarkdown().map((extension) => ({ ...extension, transforms: [] }));
  return fromMarkdown(recorder.body, {
    extensions: [gfm(), frontmatter(['yaml', 'toml']), dialect],
    mdastExtensions: [...withoutTransforms, frontmatterFromMarkdown(['yaml', 'toml']), recorder.extension],
  });
}

function collectBlocks(node: Nodes, kind: BlockKind, recorder: TextRecorder, blocks: Block[]): void {
  if (!('children' in node)) return;
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
    const text = proseOf(node, recorder);
    if (text.text !== '') blocks.push({ kind: node.type === 'paragraph' ? kind : node.type, text });
    return;
  }
  const inner = node.type === 'listItem' ? 'listItem' : node.type === 'blockquote' ? 'blockQuote' : kind;
  for (const child of node.children) collectBlocks(child, inner, recorder, blocks);
}

function proseOf(node: Parents, recorder: TextRecorder): MappedText {
  const parts: Part[] = [];
  for (const child of node.children) collectParts(child as PhrasingContent, recorder, parts);
  const whole = mappedOf(parts);
  return sliceMapped(whole, trimSpan(whole.text, { start: 0, end: whole.text.length }));
}

function collectParts(node: PhrasingContent, recorder: TextRecorder, parts: Part[]): void {
  switch (node.type) {
    case 'text':
      parts.push(...recorder.partsOf(node));
      return;
    case 'inlineCode':
      parts.push({ text: OBJECT, ...recorder.rangeOf(node) });
      return;
    case 'break':
      parts.push({ text: ' ', ...recorder.rangeOf(node) });
      return;
    case 'html':
      if (/^<br[\s/>]/iu.test(node.value)) parts.push({ text: ' ', ...recorder.rangeOf(node) });
      return;
    case 'image':
    case 'imageReference':
      if (node.alt) parts.push(altPart(node.alt, node, recorder));
      return;
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'link':
    case 'linkReference':
      for (const child of node.children) collectParts(child, recorder, parts);
  }
}

/** The parser gives an image's text without its place: it follows `![`, as it is unless something in it is escaped. */
function altPart(alt: string, node: PhrasingContent, recorder: TextRecorder): Part {
  const range = recorder.rangeOf(node);
  if (!recorder.raw.startsWith(alt, range.raw + 2)) return { text: alt, ...range };
  return { text: alt, raw: range.raw + 2, rawLength: alt.length };
}

function mappedOf(parts: readonly Part[]): MappedText {
  const pieces: Piece[] = [];
  let text = '';
  for (const part of parts) {
    pieces.push({ at: text.length, length: part.text.length, raw: part.raw, rawLength: part.rawLength });
    text += part.text;
  }
  return { text, pieces };
}

function languageOf(tree: Root): string | undefined {
  const [first] = tree.children;
  if (first?.type !== 'yaml') return undefined;
  return /^lang(?:uage)?:[ \t]*["']?([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4})["']?[ \t]*$/mu.exec(first.value)?.[1];
}

/** `date: 2026-05-03` of Hugo and Jekyll, `pubDate` of Astro; TOML has an equals sign. */
function writtenOf(tree: Root): readonly string[] {
  const [first] = tree.children;
  // TOML comes as a node of its own kind that mdast's types do not know.
  const head = first?.type === 'yaml' || (first?.type as string) === 'toml' ? (first as { value: string }).value : '';
  return daysOfStamp(/^(?:date|pubDate)[ \t]*[:=][ \t]*["']?(\d[^"'\n#]{7,34})/mu.exec(head)?.[1] ?? '');
}
