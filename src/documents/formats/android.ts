import type { MessageText, Unit } from '../document.js';
import { rewritten } from '../placeholders/message-builder.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { languageInName, languageTag } from './language-tag.js';
import { childrenNamed, inherited, taggedText, xmlEscape } from './xml-text.js';
import { readXml, type XmlElement } from './xml.js';

/**
 * Strings of an Android app, a file for each language. An item of an array has the key `name.0`, one of plurals `name.few`.
 *
 * @param path tells the language: `values-pt-rBR/strings.xml`
 */
export function readAndroid(raw: string, path: string): UnitsContent {
  const units: Unit[] = [];
  let language = languageOf(path);
  readXml(raw, ['resources'], RECORDS, (element) => {
    language ??= languageTag(element.parent?.attributes['tools:locale']);
    for (const unit of unitsOf(raw, element)) units.push(...messageUnits(unit, ['printf', 'html']));
  });
  const inXml = xmlEscape(raw);
  return {
    ...(language ? { targetLanguage: language } : {}),
    units,
    escape: (text, at) => inXml(escapeAndroid(text, raw.charAt(at - 1) === '>'), at),
  };
}

const RECORDS: ReadonlySet<string> = new Set(['string', 'plurals', 'string-array', 'array']);

function languageOf(path: string): string | undefined {
  const qualifier =
    /(?:^|[\\/])values-(?<code>b\+[\p{L}\d+]{2,20}|\p{L}{2,3}(?:-r[\p{L}\d]{2,3})?)(?:-[^\\/]*)?[\\/][^\\/]*$/u;
  const code = qualifier.exec(path)?.groups?.['code'];
  return languageInName(code?.startsWith('b+') ? code.slice(2).replaceAll('+', '-') : code?.replace('-r', '-'));
}

function unitsOf(raw: string, element: XmlElement): readonly Unit[] {
  const { product } = element.attributes;
  const name = `${element.attributes['name'] ?? ''}${product === undefined ? '' : `#${product}`}`;
  const unit = (key: string, item: XmlElement): Unit => {
    const target = androidText(raw, item);
    const isReference = /^[@?][\p{L}:+]+\/[\p{L}\p{N}_.]+$/u.test(target.text);
    return { key, target, translatable: inherited(item, 'translatable') !== 'false' && !isReference };
  };
  if (element.name === 'string') return [unit(name, element)];
  return childrenNamed(element, 'item').map((item, index) => {
    const form = item.attributes['quantity'];
    const one = unit(`${name}.${form ?? index}`, item);
    return form === undefined ? one : { ...one, plural: { form, of: name } };
  });
}

function androidText(raw: string, element: XmlElement): MessageText {
  const text = taggedText(raw, element, (inner) => inner.name === 'g');
  let isQuoted = false;
  return rewritten(text, ESCAPED, ({ 0: match, index, groups }) => {
    if (groups?.['code'] !== undefined) return String.fromCharCode(Number.parseInt(groups['code'], 16));
    if (match.startsWith('\\')) return ESCAPES[match.charAt(1)] ?? match.slice(1);
    if (match === '"') {
      isQuoted = !isQuoted;
      return '';
    }
    if (isQuoted) return undefined;
    const isEdge = index === 0 || index + match.length === text.text.length;
    return isEdge ? '' : match === ' ' ? undefined : ' ';
  });
}

const ESCAPED = /\\u(?<code>[\dA-Fa-f]{4})|\\[^]|"|\s+/gu;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t' };

/** @param isFirst a sign that would make a reference of the string begins it */
function escapeAndroid(text: string, isFirst: boolean): string {
  const escaped = text
    .replace(/[\\'"]/gu, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\t', '\\t');
  return isFirst && /^[@?]/u.test(escaped) ? `\\${escaped}` : escaped;
}
