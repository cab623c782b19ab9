import type { Unit, UnitState } from '../document.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { languageTag } from './language-tag.js';
import { childNamed, childrenNamed, inherited, xmlEscape, xmlMessage, xmlTextOf, type Inline } from './xml-text.js';
import { readXml, type XmlElement } from './xml.js';

/**
 * Qt Linguist's TS. A key is the message's id, or its context and source (`MainWindow/Open`). Numerus forms are named by the plural
 * categories that the language has for whole numbers, where there are as many, else by their number from 0.
 */
export function readQt(raw: string): UnitsContent {
  const units: Unit[] = [];
  let root: XmlElement | undefined;
  let context = '';
  readXml(raw, ['TS'], RECORDS, (element) => {
    root ??= element.parent?.parent ?? element.parent;
    if (element.name === 'name') context = xmlTextOf(raw, element);
    else for (const unit of unitsOf(raw, element, context)) units.push(...messageUnits(unit, ['qt', 'html']));
  });
  const source = languageTag(root?.attributes['sourcelanguage']);
  const target = languageTag(root?.attributes['language']);
  return {
    ...(source ? { sourceLanguage: source } : {}),
    ...(target ? { targetLanguage: target } : {}),
    units,
    escape: xmlEscape(raw),
  };
}

const RECORDS: ReadonlySet<string> = new Set(['name', 'message']);

function unitsOf(raw: string, message: XmlElement, context: string): readonly Unit[] {
  const sourceElement = childNamed(message, 'source');
  const source = sourceElement && xmlMessage(raw, sourceElement, inline);
  const translation = childNamed(message, 'translation');
  const comment = childNamed(message, 'comment');
  const key =
    message.attributes['id'] ?? [context, source?.text, comment && xmlTextOf(raw, comment)].filter(Boolean).join('/');
  const notes = NOTES.flatMap((name) => childrenNamed(message, name).map((note) => xmlTextOf(raw, note)));
  const type = translation?.attributes['type'];
  const common: Unit = {
    key,
    ...(source ? { source } : {}),
    translatable: type !== 'vanished' && type !== 'obsolete',
    ...(notes.length > 0 ? { notes } : {}),
  };
  if (!translation) return [{ ...common, state: 'untranslated' }];
  const withTarget = (unit: Unit, element: XmlElement): Unit => {
    const target = xmlMessage(raw, element, inline);
    return { ...unit, target, state: stateOf(type, target.text) };
  };
  if (message.attributes['numerus'] !== 'yes') return [withTarget(common, translation)];
  const forms = childrenNamed(translation, 'numerusform');
  const names = formNames(languageTag(inherited(message, 'language')), forms.length);
  return forms.map((element, index) => {
    const form = names[index] ?? String(index);
    return withTarget({ ...common, key: `${key}.${form}`, plural: { form, of: key } }, element);
  });
}

const NOTES = ['comment', 'extracomment', 'translatorcomment'] as const;

function stateOf(type: string | undefined, text: string): UnitState {
  if (text === '') return 'untranslated';
  return type === 'unfinished' ? 'draft' : 'translated';
}

/** `<byte value="x1"/>` is a character that XML cannot hold; of translations by length the first counts. */
const inline: Inline = (element, builder, goOn) => {
  if (element.name === 'byte') builder.placeholder('tag', `<byte ${element.attributes['value'] ?? ''}>`, element);
  else if (element.name !== 'lengthvariant' || builder.length === 0) goOn(element.children);
};

function formNames(language: string | undefined, count: number): readonly string[] {
  if (language === undefined) return [];
  const rules = new Intl.PluralRules(language);
  const used = new Set<string>(Array.from({ length: 201 }, (_, number) => rules.select(number)));
  const names = ORDER.filter((name) => used.has(name));
  return names.length === count ? names : [];
}

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
