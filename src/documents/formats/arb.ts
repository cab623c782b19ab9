import type { Node } from 'jsonc-parser';
import { messageUnits } from '../placeholders/units.js';
import { plainMessage } from '../placeholders/message-builder.js';
import type { UnitsContent } from './content.js';
import { declaredTag } from './declared-tag.js';
import { jsonEscape, jsonText, memberOf, membersOf, parseJson, stringOf } from './json-nodes.js';
import { maxLengthIn } from './max-length.js';

/**
 * Messages of an Application Resource Bundle (Flutter): ICU messages; `@key` describes the message `key`.
 * @throws InputError as `readJson`
 */
export function readArb(raw: string): UnitsContent {
  const members = membersOf(parseJson(raw));
  const described = new Map(members.map(({ key, value }) => [key, value]));
  const targetLanguage = declaredTag(stringOf(described.get('@@locale')) ?? '');
  const messages = members.filter(({ key, value }) => !key.startsWith('@') && value.type === 'string');
  return {
    units: messages.flatMap(({ key, value }) =>
      messageUnits(
        { key, target: plainMessage(jsonText(raw, value)), ...detailsOf(described.get(`@${key}`)), translatable: true },
        ['brace', 'html'],
        true,
      ),
    ),
    ...(targetLanguage !== undefined && { targetLanguage }),
    escape: (text) => (/[{}]/u.test(text) ? undefined : jsonEscape(text)),
  };
}

function detailsOf(about: Node | undefined): { readonly notes?: readonly string[]; readonly maxLength?: number } {
  const description = stringOf(memberOf(about, 'description'));
  const context = stringOf(memberOf(about, 'context'));
  const notes = [description, context, ...placeholderNotes(about)].filter((note) => note !== undefined);
  const longest = LONGEST.map((field) => memberOf(about, field)?.value as unknown).find(
    (value) => typeof value === 'number',
  );
  const maxLength = longest ?? maxLengthIn(notes);
  return { ...(notes.length > 0 && { notes }), ...(maxLength !== undefined && { maxLength }) };
}

/** The format has no field for it; tools write one of these. */
const LONGEST = ['maxLength', 'max_length', 'x-max-length', 'x-maxLength'];

/** `count: int, for instance 3`. */
function placeholderNotes(about: Node | undefined): readonly string[] {
  return membersOf(memberOf(about, 'placeholders')).map(({ key, value }) => {
    const told = ['type', 'description', 'example'].map((field) => stringOf(memberOf(value, field)));
    return [`{${key}}`, ...told.filter((part) => part !== undefined)].join(' · ');
  });
}
