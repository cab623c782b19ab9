import { z } from 'zod';
import { isLanguageTag } from '../glossary/language-tag.js';
import { isDay } from '../text/day.js';
import { INTERFACE_LANGUAGES } from '../messages/languages.js';

/*
 * What a configuration may hold. `schemas/config.schema.json` is made from this. The `error` of a part is the key of the message
 * that explains it.
 */

const SEVERITY_OR_OFF = ['off', 'info', 'warning', 'error'] as const;
const tag = z.string().refine(isLanguageTag, { error: 'tag' });
const text = z.string().regex(/\S/u, { error: 'emptyText' });
const texts = z.union([text, z.array(text)]);
const format = text.describe('How to read the files: a name of --input-format.');
const relation = z.enum(['auto', 'translation', 'adaptation']);

const pair = z.union([
  text.regex(/\{lang\}/u, { error: 'noLang' }),
  z.strictObject({
    source: text.describe('Path of the source, with {lang} where its language stands, if it does.'),
    target: text.regex(/\{lang\}/u, { error: 'noLang' }).describe('Path of a translation, with {lang} in it.'),
    format: format.optional(),
    relation: relation.optional(),
  }),
]);

const checks = z
  .record(z.string(), z.enum(SEVERITY_OR_OFF))
  .describe('By check (name/drift) or family (name): off, or how grave a sure finding is. Notes stay notes.');

const words = z.union([
  z
    .strictObject({ forbid: texts, lang: tag, use: text.optional(), why: text.optional() })
    .describe('Words that are not to be written in a language.'),
  z
    .strictObject({ source: text, lang: tag, use: texts, instead: texts.optional(), why: text.optional() })
    .describe('How a word of the source is to be written in a language.'),
]);

const varying = {
  checks: checks.optional(),
  glossaries: texts.describe('Glossary files, from the folder of this file.').optional(),
  defaultGlossary: z.boolean().describe('Whether the lists that ship are used too.').optional(),
  relation: relation.optional(),
  documentDate: z
    .string()
    .refine(isDay, { error: 'day' })
    .describe('The day on which the texts were written that do not say it themselves: 2026-05-03.')
    .optional(),
  format: format.optional(),
};

const override = z.strictObject({
  files: texts.describe('Patterns of paths that these settings hold for.').optional(),
  languages: z
    .union([tag, z.array(tag)])
    .describe('Languages of targets that these settings hold for.')
    .optional(),
  ...varying,
});

export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  extends: texts.describe('Configurations that this one begins with; what stands here goes before.').optional(),
  sourceLanguage: tag.describe('Language of the sources.').optional(),
  languages: z.array(tag).describe('Languages of the targets; without it, those that are found.').optional(),
  files: z.array(pair).describe('Where sources and targets are: locales/{lang}/{file}.json').optional(),
  ignore: texts.describe('Patterns of paths that are left out.').optional(),
  ...varying,
  words: z.array(words).describe('Word pairs and forbidden words, without a glossary.').optional(),
  minSeverity: z.enum(['error', 'warning', 'info']).optional(),
  failOn: z.enum(['error', 'warning', 'info', 'never']).optional(),
  baseline: text.describe('A file of findings that are known.').optional(),
  interfaceLanguage: z.enum(INTERFACE_LANGUAGES).describe('Language of reports that people read.').optional(),
  overrides: z.array(override).optional(),
});

export type ConfigFile = z.infer<typeof configSchema>;
export type Override = z.infer<typeof override>;
export type WordRule = z.infer<typeof words>;
export type CheckSeverity = (typeof SEVERITY_OR_OFF)[number];
