import { z } from 'zod';
import { ENTRY_KINDS, PARTS_OF_SPEECH } from './entry.js';
import { isLanguageTag, LANGUAGE_TAG } from './language-tag.js';

/*
 * What a glossary file may hold. The `error` of each part is the key of the message that explains it (`issues.ts`).
 * `schemas/glossary.schema.json` is made from this; nothing here changes a value (`normalise.ts` does).
 */

const form = z
  .string()
  .regex(/[^\s\p{Cf}]/u, { error: 'emptyForm' })
  .regex(/^\P{Cc}*$/u, { error: 'controlCharacter' })
  .describe('One way to write the name.');

const id = z
  .string()
  .regex(/\S/u, { error: 'emptyId' })
  .regex(/^\P{Cc}*$/u, { error: 'controlCharacter' })
  .describe('Stable; unique within the file.');

const tag = z
  .string()
  .regex(LANGUAGE_TAG, { error: 'tag', abort: true })
  .refine(isLanguageTag, { error: 'tag' })
  .describe('A BCP 47 language tag.');

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1, { error: 'emptyList' })]);
const byLanguage = <T extends z.ZodType>(item: T) => z.record(tag, oneOrMore(item));
const forms = byLanguage(form);

const why = z.string().describe('The reason that a report shows.').optional();
const rejected = z.union([form, z.strictObject({ form, why })]);
const confusable = z.union([z.strictObject({ entry: id, why }), z.strictObject({ form, lang: tag, why })]);

/** A date as far as known. A bare year may stand without quotes. */
const date = z.union([
  z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, { error: 'date' }),
  z.int().min(1000, { error: 'date' }).max(9999, { error: 'date' }),
]);

const parts = z.strictObject({
  given: form.optional(),
  middle: form.optional(),
  patronymic: form.optional(),
  family: form.optional(),
});

const role = z.strictObject({ names: forms, from: date.optional(), until: date.optional() });

export const entrySchema = z.strictObject({
  id,
  kind: z.enum(ENTRY_KINDS),
  names: forms.describe('By language; the first form is canonical, the rest are accepted.'),
  abbreviations: forms.describe('By language: UN, ООН; accepted in just these capitals.').optional(),
  reject: byLanguage(rejected).describe('By language: known wrong forms.').optional(),
  parts: parts.describe('The parts of a person’s name in its English form.').optional(),
  gender: z.enum(['feminine', 'masculine']).optional(),
  indeclinable: z.boolean().describe('The name never takes an ending.').optional(),
  caseSensitive: z.boolean().describe('Other capitals are another name.').optional(),
  partOfSpeech: z
    .enum(PARTS_OF_SPEECH)
    .describe('Of a term: a word of another part of speech is not meant.')
    .optional(),
  doNotTranslate: z.boolean().describe('Of a term: it stands in every language as it does in the source.').optional(),
  required: z
    .boolean()
    .describe('False for a term that may be said in other words: only rejected and confusable forms are looked for.')
    .optional(),
  confusable: z.array(confusable).describe('What is easily taken for it.').optional(),
  roles: z.array(role).describe('Offices that a person holds or held.').optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/u, { error: 'wikidata' })
    .optional(),
  note: z.string().optional(),
});

export const removalSchema = z.strictObject({
  id,
  remove: z.literal(true).describe('Drops the entry of an earlier file.'),
  note: z.string().optional(),
});

export const fileSchema = z.strictObject({
  $schema: z.string().optional(),
  version: z.literal(1),
  note: z.string().optional(),
  entries: z.array(z.union([removalSchema, entrySchema])),
});

export type FileEntry = z.infer<typeof entrySchema>;

/** The published JSON Schema (draft 2020-12) of a glossary file. */
export function glossaryJsonSchema(): object {
  return { title: 'wiredrift glossary', ...z.toJSONSchema(fileSchema, { io: 'input', reused: 'inline' }) };
}
