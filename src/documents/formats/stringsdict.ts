import type { Unit } from '../document.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { appleLanguage } from './language-tag.js';
import { taggedText, xmlEscape, xmlTextOf } from './xml-text.js';
import { readXml, type XmlElement } from './xml.js';

/**
 * Apple's plural forms, a file for each language. The forms of a variable have keys such as `files.count.few`, the sentence around
 * them the entry's own.
 *
 * @param path tells the language: `uk.lproj/Localizable.stringsdict`
 */
export function readStringsdict(raw: string, path: string): UnitsContent {
  const units: Unit[] = [];
  readXml(raw, ['plist'], RECORDS, (entries) => collect(raw, entries, [], units));
  const language = appleLanguage(path);
  return { ...(language ? { targetLanguage: language } : {}), units, escape: xmlEscape(raw) };
}

const RECORDS: ReadonlySet<string> = new Set(['dict']);
const FORMS: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

function collect(raw: string, dictionary: XmlElement, path: readonly string[], units: Unit[]): void {
  let name = '';
  for (const child of dictionary.children) {
    if (child.type !== 'element') continue;
    if (child.name === 'key') name = xmlTextOf(raw, child);
    else if (child.name === 'dict') collect(raw, child, [...path, name], units);
    else if (child.name === 'string' && !/^NSString.*TypeKey$/u.test(name))
      units.push(...unitsOf(raw, child, path, name));
  }
}

function unitsOf(raw: string, element: XmlElement, path: readonly string[], name: string): readonly Unit[] {
  const of = path.join('.');
  const key = name === 'NSStringLocalizedFormatKey' ? of : [...path, name].join('.');
  const plural = FORMS.has(name) && path.length > 0 ? { plural: { form: name, of } } : {};
  return messageUnits({ key, target: taggedText(raw, element), translatable: true, ...plural }, ['printf', 'html']);
}
