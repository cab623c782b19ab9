import type { MessageText, Unit, UnitState } from '../document.js';
import { EXCHANGED_SYNTAX } from '../placeholders/find.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { inlineCodes } from './inline-codes.js';
import { languageTag } from './language-tag.js';
import { sdlSegments, vendorMarks } from './xliff-vendors.js';
import { childNamed, childrenNamed, inherited, xmlEscape, xmlMessage, xmlTextOf } from './xml-text.js';
import { readXml, type XmlElement } from './xml.js';

/**
 * XLIFF 1.2 and 2: each segment is a unit. Of vendors' files (SDLXLIFF, MQXLIFF, MXLIFF) their own states and locks count too.
 * A key is the unit's id, and where a unit has several segments theirs after a full stop.
 */
export function readXliff(raw: string): UnitsContent {
  const units: Placed[] = [];
  let languages: Languages | undefined;
  readXml(raw, ['xliff'], RECORDS, (element) => {
    const own = languagesOf(element);
    languages ??= own;
    const differs = own.sourceLanguage !== languages.sourceLanguage || own.targetLanguage !== languages.targetLanguage;
    const found = element.name === 'unit' ? unitsOfSecond(raw, element) : unitsOfFirst(raw, element);
    const file = fileOf(element);
    for (const each of found)
      for (const unit of messageUnits(differs ? { ...each, ...own } : each, EXCHANGED_SYNTAX))
        units.push({ unit, file });
  });
  return { ...languages, units: withOwnKeys(units), escape: xmlEscape(raw) };
}

interface Placed {
  readonly unit: Unit;
  readonly file: XmlElement | undefined;
}

function fileOf(element: XmlElement): XmlElement | undefined {
  for (let at = element.parent; at; at = at.parent) if (at.name === 'file') return at;
  return undefined;
}

/** Ids are unique within a `<file>`: where several of them have one, its `original` (in XLIFF 2 its id) goes before. */
function withOwnKeys(units: readonly Placed[]): readonly Unit[] {
  const files = [...new Set(units.map(({ file }) => file))];
  if (files.length < 2) return units.map(({ unit }) => unit);
  const holders = new Map<string, XmlElement | undefined>();
  const shared = new Set<string>();
  for (const { unit, file } of units) {
    if (holders.has(unit.key) && holders.get(unit.key) !== file) shared.add(unit.key);
    holders.set(unit.key, file);
  }
  const names = files.map((file) => file?.attributes['original'] ?? file?.attributes['id'] ?? '');
  const nameOf = (file: XmlElement | undefined): string => {
    const at = files.indexOf(file);
    const name = names[at] ?? '';
    return names.indexOf(name) === names.lastIndexOf(name) && name !== '' ? name : `${name}#${at + 1}`;
  };
  return units.map(({ unit, file }) => {
    if (!shared.has(unit.key)) return unit;
    const own = (key: string) => `${nameOf(file)}/${key}`;
    return { ...unit, key: own(unit.key), ...(unit.plural && { plural: { ...unit.plural, of: own(unit.plural.of) } }) };
  });
}

const RECORDS: ReadonlySet<string> = new Set(['trans-unit', 'unit']);

type Languages = Pick<UnitsContent, 'sourceLanguage' | 'targetLanguage'>;

function languagesOf(element: XmlElement): Languages {
  const source = languageTag(inherited(element, 'source-language') ?? inherited(element, 'srcLang'));
  const target = languageTag(inherited(element, 'target-language') ?? inherited(element, 'trgLang'));
  return { ...(source ? { sourceLanguage: source } : {}), ...(target ? { targetLanguage: target } : {}) };
}

function unitsOfFirst(raw: string, element: XmlElement): readonly Unit[] {
  const { attributes } = element;
  const target = childNamed(element, 'target');
  const state = FIRST_STATES[target?.attributes['state'] ?? ''];
  const common: Unit = {
    key: attributes['id'] ?? attributes['resname'] ?? '',
    translatable: inherited(element, 'translate') !== 'no',
    ...notesOf(raw, childrenNamed(element, 'note')),
    ...(attributes['size-unit'] === 'char' ? limited(attributes['maxwidth']) : {}),
    ...(attributes['approved'] === 'yes' ? { state: 'approved' } : state ? { state } : {}),
    ...pluralOf(attributes['id'] ?? ''),
    ...vendorMarks(attributes),
  };
  const segmented = childNamed(element, 'seg-source');
  const marks = segmented ? marksIn(segmented) : [];
  if (marks.length === 0) return [withTexts(raw, common, childNamed(element, 'source'), target)];
  const vendors = sdlSegments(element);
  const targets = target ? marksIn(target) : [];
  return marks.map((mark) => {
    const id = mark.attributes['mid'] ?? '';
    const key = marks.length === 1 ? common.key : `${common.key}.${id}`;
    const counterpart = targets.find(({ attributes: { mid } }) => mid === id);
    return withTexts(raw, { ...common, key, ...vendors.get(id) }, mark, counterpart);
  });
}

const FIRST_STATES: Readonly<Record<string, UnitState>> = {
  new: 'untranslated',
  'needs-translation': 'untranslated',
  'needs-adaptation': 'draft',
  'needs-l10n': 'draft',
  'needs-review-adaptation': 'draft',
  'needs-review-l10n': 'draft',
  'needs-review-translation': 'draft',
  translated: 'translated',
  final: 'approved',
  'signed-off': 'approved',
};

/** The segments of a unit, wherever in its inline elements they are. */
function marksIn(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.name === 'mrk' && child.attributes['mtype'] === 'seg' ? [child] : marksIn(child);
  });
}

/** What Xcode makes of plural forms: a trans-unit each. */
function pluralOf(id: string): Pick<Unit, 'plural'> {
  const groups = PLURAL_ID.exec(id)?.groups;
  return groups?.['form'] === undefined ? {} : { plural: { form: groups['form'], of: groups['of'] ?? '' } };
}

const PLURAL_ID = /^(?<of>.*?)(?:\|==\|plural\.|:dict\/)(?<form>zero|one|two|few|many|other)(?::dict\/:string)?$/u;

function unitsOfSecond(raw: string, element: XmlElement): readonly Unit[] {
  const { attributes } = element;
  const data = new Map<string, string>();
  for (const kept of childrenNamed(element, 'originalData'))
    for (const native of childrenNamed(kept, 'data')) data.set(native.attributes['id'] ?? '', xmlTextOf(raw, native));
  const limit = Object.entries(attributes).find(([name]) => name.endsWith(':sizeRestriction'))?.[1];
  const segments = childrenNamed(element, 'segment');
  return segments.map((segment, index) => {
    const id = attributes['id'] ?? '';
    const state = SECOND_STATES[segment.attributes['state'] ?? ''];
    const unit: Unit = {
      key: segments.length === 1 ? id : `${id}.${segment.attributes['id'] ?? index + 1}`,
      translatable: inherited(element, 'translate') !== 'no',
      ...notesOf(
        raw,
        childrenNamed(element, 'notes').flatMap((notes) => childrenNamed(notes, 'note')),
      ),
      ...limited(limit?.split(',').at(-1)),
      ...(state ? { state } : {}),
      ...vendorMarks(segment.attributes),
    };
    return withTexts(raw, unit, childNamed(segment, 'source'), childNamed(segment, 'target'), data);
  });
}

const SECOND_STATES: Readonly<Record<string, UnitState>> = {
  initial: 'untranslated',
  translated: 'translated',
  reviewed: 'approved',
  final: 'approved',
};

function withTexts(
  raw: string,
  unit: Unit,
  source: XmlElement | undefined,
  target: XmlElement | undefined,
  data?: ReadonlyMap<string, string>,
): Unit {
  const read = (element: XmlElement): MessageText => xmlMessage(raw, element, inlineCodes(raw, data));
  return { ...unit, ...(source ? { source: read(source) } : {}), ...(target ? { target: read(target) } : {}) };
}

function notesOf(raw: string, notes: readonly XmlElement[]): Pick<Unit, 'notes'> {
  return notes.length > 0 ? { notes: notes.map((note) => xmlTextOf(raw, note).trim()) } : {};
}

function limited(length: string | undefined): Pick<Unit, 'maxLength'> {
  return length !== undefined && /^\s*\d{1,9}\s*$/u.test(length) ? { maxLength: Number(length) } : {};
}
