import { PARTS_OF_SPEECH, type EntryKind, type PartOfSpeech } from '../entry.js';

/** What lists of names call their kinds: ours, those of named-entity corpora (PER, LOC, ORG) and of Wikidata dumps. */
const KINDS: Readonly<Record<EntryKind, readonly string[]>> = {
  person: ['person', 'persons', 'per', 'people', 'human', 'q5', 'особа', 'людина', 'персона'],
  place: ['place', 'places', 'loc', 'location', 'gpe', 'city', 'country', 'region', 'toponym', 'місце', 'топонім'],
  organization: ['organization', 'organisation', 'org', 'company', 'party', 'institution', 'agency', 'організація'],
  event: ['event', 'evt', 'подія'],
  work: ['work', 'work of art', 'film', 'book', 'твір'],
  term: ['term', 'terms', 'concept', 'misc', 'other', 'термін'],
};

/** Our name of a kind; what is no known kind comes back as it is, for the schema to object to. */
export function kindOf(written: string): string {
  return KIND_OF_WORD.get(written.trim().toLowerCase()) ?? written;
}

const KIND_OF_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries(KINDS).flatMap(([kind, words]) => words.map((word): [string, string] => [word, kind])),
);

/** What a list says of a form: the one to write, right as well, or wrong. */
export type FormStatus = 'preferred' | 'admitted' | 'rejected';

/** ISO 30042 and ISO 12620 (`preferredTerm-admn-sts`), Weblate and Pontoon (forbidden), and plain words. */
const STATUSES: Readonly<Record<FormStatus, readonly string[]>> = {
  preferred: ['preferred', 'canonical', 'main', 'primary', 'standardized', 'recommended'],
  admitted: ['admitted', 'accepted', 'allowed', 'approved', 'alternative', 'variant', 'alias', 'ok', 'legal', 'regulated'],
  rejected: ['deprecated', 'superseded', 'rejected', 'reject', 'forbidden', 'wrong', 'incorrect', 'obsolete', 'avoid', 'notrecommended', 'do not use', 'donotuse', 'prohibited', 'blacklisted', 'not recommended', 'not allowed'],
}; // prettier-ignore

export const STATUS_WORDS: readonly string[] = ['preferred', 'admitted', 'deprecated', 'superseded', 'rejected'];

/** `preferredTerm-admn-sts` → preferred; undefined for a word that says nothing known. */
export function statusOf(written: string): FormStatus | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/-admn-sts$/u, '')
    .replace(/(?<=[a-z])term$/u, '')
    .trim();
  return STATUS_OF_WORD.get(word);
}

const STATUS_OF_WORD: ReadonlyMap<string, FormStatus> = new Map(
  (Object.keys(STATUSES) as FormStatus[]).flatMap((status) =>
    STATUSES[status].map((word): [string, FormStatus] => [word, status]),
  ),
);

/** What lists call the parts of speech; undefined for a word that says nothing known. */
export function partOfSpeechOf(written: string): PartOfSpeech | undefined {
  const word = written
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+|\.$/gu, '');
  return PART_OF_WORD.get(word);
}

const PARTS: Readonly<Record<PartOfSpeech, readonly string[]>> = {
  noun: ['noun', 'n', 'substantive', 'substantiv', 'nomen', 'nom', 'sustantivo', 'іменник', 'nounphrase'],
  verb: ['verb', 'v', 'vb', 'verbe', 'verbo', 'дієслово'],
  adjective: ['adjective', 'adj', 'adjektiv', 'adjectif', 'adjetivo', 'прикметник'],
  adverb: ['adverb', 'adv', 'adverbe', 'adverbio', 'прислівник'],
  properNoun: ['propernoun', 'propn', 'propername', 'eigenname', 'nompropre', 'власнаназва'],
  other: ['other', 'pronoun', 'preposition', 'conjunction', 'interjection', 'numeral', 'phrase'],
};

const PART_OF_WORD: ReadonlyMap<string, PartOfSpeech> = new Map(
  PARTS_OF_SPEECH.flatMap((part) => PARTS[part].map((word): [string, PartOfSpeech] => [word, part])),
);

export function genderOf(written: string): string {
  const word = written.trim().toLowerCase();
  if (['f', 'fem', 'female', 'feminine'].includes(word)) return 'feminine';
  return ['m', 'masc', 'male', 'masculine'].includes(word) ? 'masculine' : written;
}

/** True, nothing for a no, and anything else as it is. */
export function flagOf(written: string): true | undefined | string {
  const word = written.trim().toLowerCase();
  if (['true', 'yes', 'y', '1', 'x', 'так', '✓', '✔'].includes(word)) return true;
  return ['', 'false', 'no', 'n', '0', 'ні'].includes(word) ? undefined : written;
}
