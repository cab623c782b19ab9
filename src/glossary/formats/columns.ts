import { isLanguageTag, nearestTag, usualCase } from '../language-tag.js';
import { englishName } from '../../languages/english-name.js';

/** What a column of a table holds. */
export type Column =
  | { readonly holds: Field }
  | { readonly holds: 'names' | 'abbreviations' | 'reject' | 'why'; readonly language: string };

type Field =
  | 'id' | 'kind' | 'wikidata' | 'note' | 'gender' | 'indeclinable' | 'caseSensitive' | 'partOfSpeech' | 'doNotTranslate' | 'required' | 'flags'
  | 'given' | 'middle' | 'patronymic' | 'family'
  // A table with a form a row says in columns what others say in their headers.
  | 'language' | 'form' | 'status' | 'reason' | 'aliases' | 'forbidden'; // prettier-ignore

/** The column that a header announces: a field, a language (`uk`, `Ukrainian`, `term_uk`), or `uk reject`; undefined for what is of no use here. */
export function columnOf(header: string): Column | undefined {
  const words = wordsIn(header);
  const field = FIELDS[words.join(' ')];
  if (field) return { holds: field };
  const whole = languageOf(header);
  if (whole !== undefined && !words.some((word) => word in ROLES)) return { holds: 'names', language: whole };
  return languageColumn(header.split(/[\s:.()[\]/]+/u)) ?? languageColumn(words);
}

function wordsIn(header: string): string[] {
  return header.normalize('NFC').toLowerCase().split(/[\s_\-:.()[\]/]+/u).filter(Boolean); // prettier-ignore
}

const FIELD_WORDS: Readonly<Record<Field, readonly string[]>> = {
  id: ['id', 'entry', 'entry id', 'key', 'identifier', 'concept', 'concept id', 'conceptid', 'term id', 'qid', 'wikidata id'],
  kind: ['kind', 'type', 'category', 'entity type', 'class', 'subject', 'subject field', 'domain'],
  wikidata: ['wikidata', 'wikidata qid', 'same as'],
  note: ['note', 'notes', 'comment', 'comments', 'definition', 'description', 'explanation'],
  gender: ['gender', 'grammatical gender', 'sex'],
  // Pontoon: exact match
  indeclinable: ['indeclinable', 'exact match'],
  caseSensitive: ['case sensitive', 'casesensitive', 'match case', 'case'],
  partOfSpeech: ['part of speech', 'partofspeech', 'pos', 'word class'],
  doNotTranslate: ['do not translate', 'donottranslate', 'dnt', 'non translatable', 'untranslatable', 'read only'],
  required: ['required'],
  // Weblate: read-only, forbidden
  flags: ['flags', 'flag'],
  given: ['given', 'given name', 'first name'],
  middle: ['middle', 'middle name'],
  patronymic: ['patronymic'],
  family: ['family', 'family name', 'surname', 'last name'],
  language: ['language', 'lang', 'locale', 'language code', 'target language'],
  form: ['term', 'form', 'name', 'label', 'text', 'spelling'],
  status: ['status', 'administrative status', 'term status', 'usage', 'usage status'],
  reason: ['why', 'reason'],
  aliases: ['aliases', 'alias', 'synonyms', 'variants', 'alternatives'],
  forbidden: ['forbidden', 'rejected', 'deprecated'],
}; // prettier-ignore

const FIELDS: Readonly<Record<string, Field>> = Object.fromEntries(
  (Object.keys(FIELD_WORDS) as Field[]).flatMap((field) => FIELD_WORDS[field].map((words) => [words, field])),
);

type Role = 'names' | 'abbreviations' | 'reject' | 'why';

const ROLES: Readonly<Record<string, Role>> = {
  term: 'names', terms: 'names', name: 'names', names: 'names', label: 'names', form: 'names', forms: 'names', text: 'names',
  translation: 'names', preferred: 'names', accepted: 'names', aliases: 'names', alias: 'names', value: 'names',
  abbreviation: 'abbreviations', abbreviations: 'abbreviations', acronym: 'abbreviations', short: 'abbreviations',
  reject: 'reject', rejected: 'reject', wrong: 'reject', forbidden: 'reject', deprecated: 'reject', incorrect: 'reject',
  why: 'why', reason: 'why',
}; // prettier-ignore

/** One language and words that say what the column holds of it. */
function languageColumn(words: readonly string[]): Column | undefined {
  const roles = words.map((word) => ROLES[word.toLowerCase()]);
  const others = words.filter((word, at) => word !== '' && roles[at] === undefined);
  const language = others.length > 0 ? languageOf(others[0] ?? '') : undefined;
  // "Ukrainian (uk)" says it twice.
  if (language === undefined || others.some((word) => languageOf(word) !== language)) return undefined;
  const role = roles.includes('why') ? 'why' : roles.find((one) => one !== undefined && one !== 'names');
  return { holds: role ?? 'names', language };
}

/** The tag that a word is, or the language that it names in English; undefined for any other word of two or three letters. */
export function languageOf(word: string): string | undefined {
  const written = word.trim();
  const named = LANGUAGE_NAMES.get(written.toLowerCase());
  if (named !== undefined) return named;
  const tag = isLanguageTag(written) ? usualCase(written) : nearestTag(written);
  return tag !== undefined && PLAIN_TAG.test(tag) && englishName(tag.split('-')[0] ?? '') !== undefined
    ? tag
    : undefined;
}

const PLAIN_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/u;

const LANGUAGE_NAMES: ReadonlyMap<string, string> = new Map(
  (
    'ar az be bg bn bs ca cs da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms nb nl nn ' +
    'no pl pt ro ru sk sl sq sr sv sw ta th tr uk ur uz vi zh'
  )
    .split(' ')
    .flatMap((tag) => {
      const own = new Intl.DisplayNames([tag], { type: 'language' });
      return [englishName(tag), own.of(tag)].flatMap((name): [string, string][] =>
        name === undefined ? [] : [[name.toLowerCase(), tag]],
      );
    }),
);
