import type { MappedText } from '../../text/mapped.js';
import { unescaped } from '../../text/mapping.js';
import type { Unit } from '../document.js';
import { plainMessage } from '../placeholders/message-builder.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { declaredTag } from './declared-tag.js';
import { refuseDuplicates } from './malformed.js';
import { maxLengthIn } from './max-length.js';
import { poEntries, type PoEntry } from './po-entries.js';
import { syntaxesOfFlags } from './po-flags.js';
import { formsOf } from './po-plurals.js';

/**
 * Messages of a gettext catalogue. A unit's key is `context|msgid`, that of a plural form ends in its category: `%d file[few]`.
 * @throws InputError `poLine`, `poQuote`, `poString`, `duplicateKey` {line, column}
 */
export function readPo(raw: string): UnitsContent {
  const entries = [...poEntries(raw)];
  const keyed = entries.map((entry) => ({ entry, key: keyOf(raw, entry), at: startOf(entry) }));
  refuseDuplicates(raw, keyed);
  const header = headerOf(raw, keyed.find(({ key }) => key === '')?.entry);
  const targetLanguage = declaredTag(header.get('language') ?? '');
  const sourceLanguage = declaredTag(header.get('x-source-language') ?? '');
  const forms = formsOf(header.get('plural-forms'), targetLanguage);
  return {
    units: keyed.filter(({ key }) => key !== '').flatMap(({ entry, key }) => unitsOf(raw, entry, key, forms)),
    ...(sourceLanguage !== undefined && { sourceLanguage }),
    ...(targetLanguage !== undefined && { targetLanguage }),
    escape,
  };
}

const ESCAPES = /\\(?:[0-7]{1,3}|x[0-9A-Fa-f]{1,2}|[^])/gu;
const MEANINGS: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
};

function decode(escaped: string): string {
  const sign = escaped.slice(1);
  if (/^[0-7]/u.test(sign)) return String.fromCharCode(parseInt(sign, 8));
  if (/^x./u.test(sign)) return String.fromCharCode(parseInt(sign.slice(1), 16));
  return MEANINGS[sign] ?? sign;
}

const LETTERS = new Map(Object.entries(MEANINGS).map(([letter, meaning]) => [meaning, letter]));

function escape(text: string): string {
  return text.replace(/["\\\p{Cc}]/gu, (sign) => (/["\\]/u.test(sign) ? `\\${sign}` : controlEscape(sign)));
}

function controlEscape(sign: string): string {
  const letter = LETTERS.get(sign);
  return letter === undefined ? sign : `\\${letter}`;
}

function fieldOf(raw: string, entry: PoEntry, name: string): MappedText | undefined {
  const spans = entry.fields.get(name);
  return spans && unescaped(raw, spans, ESCAPES, decode);
}

function keyOf(raw: string, entry: PoEntry): string {
  const context = fieldOf(raw, entry, 'msgctxt')?.text;
  const id = fieldOf(raw, entry, 'msgid')?.text ?? '';
  return context === undefined ? id : `${context}|${id}`;
}

function startOf({ fields }: PoEntry): number {
  return (fields.get('msgid') ?? [...fields.values()][0])?.[0]?.start ?? 0;
}

/** `Language: uk` and so on, in the target of the empty message. */
function headerOf(raw: string, entry: PoEntry | undefined): ReadonlyMap<string, string> {
  const lines = (entry && fieldOf(raw, entry, 'msgstr')?.text.split('\n')) ?? [];
  return new Map(
    lines.map((line) => [line.split(':', 1)[0]?.trim().toLowerCase() ?? '', line.replace(/^[^:]*:/u, '').trim()]),
  );
}

function unitsOf(raw: string, entry: PoEntry, key: string, forms: readonly string[]): readonly Unit[] {
  const syntaxes = syntaxesOfFlags(entry.flags);
  const message = (name: string) => {
    const text = fieldOf(raw, entry, name);
    return text && plainMessage(text);
  };
  const source = message('msgid');
  const plural = message('msgid_plural');
  const notes = entry.notes;
  const maxLength = maxLengthIn([...entry.flags, ...notes]);
  const targets = [...entry.fields.keys()].filter((name) => name.startsWith('msgstr'));
  return (targets.length > 0 ? targets : ['msgstr']).flatMap((name) => {
    const target = message(name);
    const index = Number(/\d+/u.exec(name)?.[0] ?? -1);
    const form = forms[index] ?? String(index);
    const [original, other] =
      index < 0 || !plural || isSingular(form, forms.length) ? [source, plural] : [plural, source];
    const unit: Unit = {
      key: index < 0 ? key : `${key}[${form}]`,
      ...(original && { source: original }),
      ...(other && { otherSource: other }),
      ...(target && { target }),
      ...(index >= 0 && { plural: { form, of: key } }),
      state: !target?.text ? 'untranslated' : entry.flags.includes('fuzzy') ? 'draft' : 'translated',
      ...(notes.length > 0 && { notes }),
      ...(maxLength !== undefined && { maxLength }),
      translatable: true,
    };
    return messageUnits(unit, syntaxes);
  });
}

/** Which of the two source texts a form renders. Without a header the first form is the singular, where there are more. */
function isSingular(form: string, count: number): boolean {
  return form === 'one' || form === '=1' || (count === 0 && form === '0');
}
