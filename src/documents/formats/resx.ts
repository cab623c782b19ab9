import type { Unit } from '../document.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { languageInName } from './language-tag.js';
import { childNamed, taggedText, xmlEscape, xmlTextOf } from './xml-text.js';
import { readXml, type XmlElement } from './xml.js';

/**
 * .NET resources. What has a type or is binary is no text, nor is what the forms designer keeps for itself (`>>button.Name`).
 *
 * @param path tells the language: `Strings.uk.resx`, `Strings/uk/Resources.resw`
 */
export function readResx(raw: string, path: string): UnitsContent {
  const units: Unit[] = [];
  readXml(raw, ['root'], RECORDS, (element) => {
    const unit = unitOf(raw, element);
    if (unit) units.push(...messageUnits(unit, ['brace', 'html']));
  });
  const language = languageInName(
    /\.([\p{L}\d-]{2,20})\.res[xw]$/iu.exec(path)?.[1] ?? /([\p{L}\d-]{2,20})[\\/][^\\/]+\.resw$/iu.exec(path)?.[1],
  );
  return { ...(language ? { targetLanguage: language } : {}), units, escape: xmlEscape(raw) };
}

const RECORDS: ReadonlySet<string> = new Set(['data']);

function unitOf(raw: string, data: XmlElement): Unit | undefined {
  const { name = '', type, mimetype } = data.attributes;
  const value = childNamed(data, 'value');
  const isText = mimetype === undefined && (type === undefined || type.startsWith('System.String'));
  if (!value || !isText || name.startsWith('>>')) return undefined;
  const comment = childNamed(data, 'comment');
  const note = comment && xmlTextOf(raw, comment);
  return {
    key: name,
    target: taggedText(raw, value),
    translatable: true,
    ...(note ? { notes: [note] } : {}),
    ...(note?.includes('{Locked}') ? { locked: true } : {}),
  };
}
