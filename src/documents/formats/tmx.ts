import type { Unit } from '../document.js';
import { EXCHANGED_SYNTAX } from '../placeholders/find.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { inlineCodes } from './inline-codes.js';
import { languageTag } from './language-tag.js';
import { childNamed, childrenNamed, xmlEscape, xmlMessage, xmlTextOf } from './xml-text.js';
import { readXml, type XmlElement } from './xml.js';

/** A translation memory: a unit for every language of an entry but the source's. Its key is the entry's id, or else its number. */
export function readTmx(raw: string): UnitsContent {
  const units: Unit[] = [];
  let header: string | undefined;
  let target: string | undefined;
  let count = 0;
  readXml(raw, ['tmx'], RECORDS, (element) => {
    if (element.name === 'header') {
      header = languageTag(element.attributes['srclang']);
      return;
    }
    for (const unit of unitsOf(raw, element, header, String(++count))) {
      target ??= unit.targetLanguage;
      units.push(...messageUnits(unit, EXCHANGED_SYNTAX));
    }
  });
  const languages = { ...(header ? { sourceLanguage: header } : {}), ...(target ? { targetLanguage: target } : {}) };
  return { ...languages, units, escape: xmlEscape(raw) };
}

const RECORDS: ReadonlySet<string> = new Set(['header', 'tu']);

function unitsOf(raw: string, entry: XmlElement, header: string | undefined, number: string): readonly Unit[] {
  const versions = childrenNamed(entry, 'tuv');
  const wanted = languageTag(entry.attributes['srclang']) ?? header;
  const source = versions.find((version) => languageOf(version) === wanted) ?? nearest(versions, wanted) ?? versions[0];
  const notes = childrenNamed(entry, 'note').map((note) => xmlTextOf(raw, note));
  return versions.flatMap((version) => {
    if (version === source) return [];
    const sourceLanguage = source && languageOf(source);
    const targetLanguage = languageOf(version);
    return {
      key: entry.attributes['tuid'] ?? number,
      translatable: true,
      ...(notes.length > 0 ? { notes } : {}),
      ...(sourceLanguage ? { sourceLanguage } : {}),
      ...(targetLanguage ? { targetLanguage } : {}),
      ...textOf(raw, source, 'source'),
      ...textOf(raw, version, 'target'),
    };
  });
}

function languageOf({ attributes }: XmlElement): string | undefined {
  return languageTag(attributes['xml:lang'] ?? attributes['lang']);
}

/** `en-US` where `en` is asked for. */
function nearest(versions: readonly XmlElement[], wanted: string | undefined): XmlElement | undefined {
  const base = (tag: string | undefined) => tag?.split('-')[0];
  return wanted === undefined ? undefined : versions.find((version) => base(languageOf(version)) === base(wanted));
}

function textOf(raw: string, version: XmlElement | undefined, side: 'source' | 'target'): Partial<Unit> {
  const segment = version && childNamed(version, 'seg');
  return segment ? { [side]: xmlMessage(raw, segment, inlineCodes(raw)) } : {};
}
