import type { Placeholder } from '../document.js';
import type { MessageBuilder } from '../placeholders/message-builder.js';
import { closeRange, openRange, xmlTextOf, type Inline } from './xml-text.js';
import type { XmlElement } from './xml.js';

/**
 * The inline elements of XLIFF 1.2, XLIFF 2 and TMX. A code is known by the native code that it holds or refers to, else by its name
 * and id, so that the same code is the same on both sides.
 *
 * @param data native code by the id under which a file keeps it (XLIFF 2)
 */
export function inlineCodes(raw: string, data?: ReadonlyMap<string, string>): Inline {
  const native = (element: XmlElement, reference: string): string => {
    const held = data?.get(element.attributes[reference] ?? '');
    return (held ?? (element.attributes['equiv'] || xmlTextOf(raw, element))) || byId(element);
  };
  const pair = (element: XmlElement, builder: MessageBuilder, inside: () => void): void => {
    builder.placeholder(
      'tag',
      data ? native({ ...element, children: [] }, 'dataRefStart') : byId(element),
      openRange(element),
    );
    inside();
    if (element.inner.end === element.end) return;
    builder.placeholder(
      'tag',
      data?.get(element.attributes['dataRefEnd'] ?? '') ?? `</${element.name}>`,
      closeRange(element),
    );
  };
  return (element, builder, goOn) => {
    if (PAIRS.has(element.name)) pair(element, builder, () => goOn(element.children));
    else if (HALVES.has(element.name)) builder.placeholder('tag', native(element, 'dataRef'), element);
    else if (isProtected(element)) builder.placeholder('variable', xmlTextOf(raw, element), element);
    else if (LONE.has(element.name)) {
      const text = native(element, 'dataRef');
      builder.placeholder(kindOf(element, text), text, element);
    } else goOn(element.children); // annotations (mrk, hi) and elements of others
  };
}

const PAIRS: ReadonlySet<string> = new Set(['g', 'pc']);
const HALVES: ReadonlySet<string> = new Set(['bpt', 'ept', 'it', 'bx', 'ex', 'sc', 'ec', 'sm', 'em', 'ut', 'cp']);
const LONE: ReadonlySet<string> = new Set(['x', 'ph']);

function byId({ name, attributes }: XmlElement): string {
  const id = attributes['id'] ?? attributes['i'] ?? attributes['x'] ?? '';
  return id === '' ? `<${name}>` : `<${name} ${id}>`;
}

function isProtected({ name, attributes }: XmlElement): boolean {
  return name === 'mrk' && (attributes['translate'] === 'no' || attributes['mtype'] === 'protected');
}

/** A lone code is a tag where anything says so; else it may stand for a word, as a variable does. */
function kindOf({ attributes }: XmlElement, text: string): Placeholder['kind'] {
  const says = `${attributes['ctype'] ?? ''} ${attributes['type'] ?? ''}`;
  if (/^\s*<|^&lt;/u.test(text.replace(/^<(?:x|ph)(?: [^>]*)?>$/u, ''))) return 'tag';
  if (/^\s*<|^&lt;/u.test(attributes['equiv-text'] ?? '')) return 'tag';
  if (/^(?:START_|CLOSE_|LINE_BREAK|TAG_)/u.test(attributes['id'] ?? '')) return 'tag';
  return /(?<!\p{L})(?:lb|br|bold|italic|underlined?|link|image|pb|fmt|x-html-\p{L}+)(?!\p{L})/u.test(says)
    ? 'tag'
    : 'variable';
}
