import { sliceMapped } from '../../text/mapped.js';
import { daysOfStamp } from '../../text/day.js';
import { trimSpan } from '../../text/span.js';
import type { Block, BlockKind } from '../document.js';
import type { Content } from './content.js';
import { languageTag } from './language-tag.js';
import { inherited, taggedText, xmlEscape } from './xml-text.js';
import { readXml, type XmlElement } from './xml.js';

/** A story in NITF: headlines, byline, dateline, lead and body. */
export function readNitf(raw: string): Content {
  return readStory(raw, ['nitf'], new Set(['head', 'docdata', 'media-metadata', 'media-producer']));
}

/** A NewsML-G2 item: its headline and the text in it, be it NITF or XHTML. Subjects, rights and other codes are no text. */
export function readNewsml(raw: string): Content {
  const skipped = [
    'itemMeta',
    'catalogRef',
    'rightsInfo',
    'subject',
    'creator',
    'contributor',
    'concept',
    'head',
    'docdata',
  ];
  return readStory(raw, ['newsItem', 'newsMessage'], new Set(skipped));
}

function readStory(raw: string, roots: readonly string[], skipped: ReadonlySet<string>): Content {
  const blocks: Block[] = [];
  const languages: string[] = [];
  const stamps = new Map<string, string>();
  readXml(raw, roots, RECORDS, (element) => {
    if (element.name === 'language') {
      const tag = languageTag(element.attributes['tag']);
      if (tag) languages.unshift(tag);
      return;
    }
    if (STAMPS.includes(element.name)) {
      stamps.set(element.name, element.attributes['norm'] ?? taggedText(raw, element).text);
      return;
    }
    for (let at = element.parent; at; at = at.parent) if (skipped.has(at.name)) return;
    const said = languageTag(inherited(element, 'xml:lang') ?? inherited(element, 'lang'));
    if (said) languages.push(said);
    addBlock(raw, element, blocks);
  });
  const [declaredLanguage] = languages;
  const written = daysOfStamp(STAMPS.map((name) => stamps.get(name)).find((stamp) => stamp !== undefined) ?? '');
  return {
    blocks,
    ...(declaredLanguage ? { declaredLanguage } : {}),
    ...(written.length > 0 && { written }),
    escape: xmlEscape(raw),
  };
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  hl1: 'heading',
  hl2: 'heading',
  headline: 'heading',
  slugline: 'heading',
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  p: 'paragraph',
  byline: 'paragraph',
  by: 'paragraph',
  dateline: 'paragraph',
  description: 'paragraph',
  li: 'listItem',
  dt: 'listItem',
  dd: 'listItem',
  td: 'tableCell',
  th: 'tableCell',
};
/** Elements that say when the text was written, the nearest to that first: of NITF `norm` says it, of NewsML-G2 the content. */
const STAMPS: readonly string[] = ['date.issue', 'date.release', 'versionCreated', 'contentCreated', 'firstCreated'];
const RECORDS: ReadonlySet<string> = new Set([...Object.keys(KINDS), 'language', ...STAMPS]);

/** An element that holds others of these is no block itself: a list item of paragraphs. */
function addBlock(raw: string, element: XmlElement, blocks: Block[]): void {
  const inner = element.children.filter(
    (child): child is XmlElement => child.type === 'element' && Object.hasOwn(KINDS, child.name),
  );
  if (inner.length > 0) {
    for (const child of inner) addBlock(raw, child, blocks);
    return;
  }
  const { text, pieces } = taggedText(raw, element);
  const span = trimSpan(text, { start: 0, end: text.length });
  if (span.start < span.end)
    blocks.push({ kind: KINDS[element.name] ?? 'paragraph', text: sliceMapped({ text, pieces }, span) });
}
