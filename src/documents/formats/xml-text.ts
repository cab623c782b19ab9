import type { MessageText } from '../document.js';
import { entityText } from '../placeholders/entities.js';
import { createMessageBuilder, type MessageBuilder } from '../placeholders/message-builder.js';
import type { XmlElement, XmlNode, XmlText } from './xml.js';

/** What an element inside a message adds to it; `goOn` adds what is in the element. */
export type Inline = (
  element: XmlElement,
  builder: MessageBuilder,
  goOn: (children: readonly XmlNode[]) => void,
) => void;

/** What stands in an element, as a message. Its entities are decoded; one that the file declares itself is a variable. */
export function xmlMessage(raw: string, { children, inner }: XmlElement, inline: Inline): MessageText {
  const builder = createMessageBuilder();
  addNodes(raw, children, inline, builder);
  return builder.build(inner.start);
}

export function addNodes(raw: string, children: readonly XmlNode[], inline: Inline, builder: MessageBuilder): void {
  for (const child of children) {
    if (child.type === 'element') inline(child, builder, (inner) => addNodes(raw, inner, inline, builder));
    else addText(raw, child, builder);
  }
}

/** The characters in an element and in all that it holds. */
export function xmlTextOf(raw: string, element: XmlElement): string {
  return xmlMessage(raw, element, (child, _, goOn) => goOn(child.children)).text;
}

/** The children of this name. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child): child is XmlElement => child.type === 'element' && child.name === name);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** An attribute of the element, or of the nearest one around it that has it. */
export function inherited(element: XmlElement | undefined, attribute: string): string | undefined {
  for (let at = element; at; at = at.parent) {
    const value = at.attributes[attribute];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The tag of an element as it stands in the file, without what is in it. */
export function openTag(raw: string, element: XmlElement): string {
  return raw.slice(element.start, element.inner.start);
}

export function openRange({ start, inner }: XmlElement): { start: number; end: number } {
  return { start, end: inner.start };
}

export function closeRange({ end, inner }: XmlElement): { start: number; end: number } {
  return { start: inner.end, end };
}

/** How texts are written at places of an XML text. */
export function xmlEscape(raw: string): (text: string, at: number) => string {
  return (text, at) => (isInCdata(raw, at) ? text.replaceAll(']]>', ']]]]><![CDATA[>') : escapeXml(text));
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(']]>', ']]&gt;');
}

export function isInCdata(raw: string, at: number): boolean {
  const open = at < CDATA.length ? -1 : raw.lastIndexOf(CDATA, at - CDATA.length);
  return open >= 0 && raw.indexOf(']]>', open) >= at;
}

const CDATA = '<![CDATA[';

/** Line ends read as a line feed each, as XML says. */
export function addText(raw: string, { type, start, end }: XmlText, builder: MessageBuilder): void {
  const text = raw.slice(start, end);
  let last = 0;
  if (CODED.test(text)) {
    for (const { 0: code, index } of text.matchAll(type === 'cdata' ? /\r\n?/gu : /\r\n?|&[^;]*;/gu)) {
      builder.verbatim(text.slice(last, index), start + last);
      const range = { start: start + index, end: start + index + code.length };
      const read = code.startsWith('&') ? entityText(code) : '\n';
      if (read === undefined) builder.placeholder('variable', code, range);
      else builder.decoded(read, range);
      last = index + code.length;
    }
  }
  builder.verbatim(text.slice(last), start + last);
}

const CODED = /[&\r]/u;

/** What stands in an element, whose inner elements are tags of the text, but for those that hold a variable. */
export function taggedText(raw: string, element: XmlElement, isVariable?: (inner: XmlElement) => boolean): MessageText {
  return xmlMessage(raw, element, (inner, builder, goOn) => {
    if (isVariable?.(inner)) return builder.placeholder('variable', xmlTextOf(raw, inner), inner);
    builder.placeholder('tag', openTag(raw, inner), openRange(inner));
    goOn(inner.children);
    if (inner.inner.end < inner.end)
      builder.placeholder('tag', raw.slice(inner.inner.end, inner.end), closeRange(inner));
  });
}
