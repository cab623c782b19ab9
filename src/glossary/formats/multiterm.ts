import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Message } from '../../messages/step.js';
import type { SyntaxProblem } from '../tree.js';
import { languageOf } from './columns.js';
import { Drafting } from './draft.js';
import { draftedTree, type DraftList, type GlossaryFormat, type NotePlace } from './format.js';
import { flagOf, kindOf, partOfSpeechOf, statusOf, type FormStatus } from './words.js';
import { ENTRY_KINDS } from '../entry.js';

/**
 * What SDL MultiTerm exports: `mtf`, `conceptGrp`, `languageGrp`, `termGrp`. The fields of a term base have the names that its
 * owner gave them; those that are usual are understood, the others are told.
 */
export const multiterm: GlossaryFormat = {
  extensions: ['.mtf'],
  limit: 256,
  read: (text) => draftedTree((note) => readMultiTerm(text, note)),
};

/** Whether an XML file is such an export: by its root. */
export function isMultiTerm(text: string): boolean {
  return /^\ufeff?\s*(?:<\?[^>]*>\s*|<!--[^]{0,2000}?-->\s*)*<mtf[\s>]/u.test(text.slice(0, 4_000));
}

interface Term {
  text: string;
  offset: number;
  status: FormStatus;
  why: string;
}

interface State {
  readonly drafting: Drafting;
  readonly problems: SyntaxProblem[];
  readonly unread: Set<string>;
  entry: number;
  language: string | undefined;
  term: Term | undefined;
  leaf: { readonly field: string; readonly offset: number; text: string } | undefined;
}

function readMultiTerm(text: string, note: NotePlace): DraftList {
  const parser = new SaxesParser();
  const state: State = {
    ...{ drafting: new Drafting(note), problems: [], unread: new Set() },
    ...{ entry: -1, language: undefined, term: undefined, leaf: undefined },
  };
  let isBroken = false;
  parser.on('error', () => {
    isBroken = true;
  });
  parser.on('opentag', (tag) => open(tag, parser.position, state));
  parser.on('text', (piece) => {
    if (state.leaf) state.leaf.text += piece;
  });
  parser.on('closetag', ({ name }) => close(name, state));
  parser.write(text).close();
  if (isBroken) return { problems: [{ key: 'xml', values: {}, offset: 0 }] };
  const [first, ...rest] = state.problems;
  if (first) return { problems: [first, ...rest] };
  const fields = [...state.unread].join(', ');
  const ignored: Message[] = fields === '' ? [] : [{ key: 'notice.fieldsIgnored', values: { fields } }];
  return { notices: [...ignored, ...state.drafting.finish()], entries: state.drafting.entries };
}

function open({ name, attributes }: SaxesTagPlain, offset: number, state: State): void {
  if (name === 'conceptGrp') state.entry = state.drafting.begin('', offset);
  else if (state.entry < 0) return;
  else if (name === 'language') openLanguage(attributes, offset, state);
  else if (name === 'termGrp') state.term = { text: '', offset, status: 'admitted', why: '' };
  else if (name === 'term' || name === 'concept') state.leaf = { field: name, offset, text: '' };
  else if (name === 'descrip') state.leaf = { field: attributes['type'] ?? '', offset, text: '' };
}

/** `<language type="English" lang="EN-GB"/>` */
function openLanguage({ lang, type }: Readonly<Record<string, string>>, offset: number, state: State): void {
  state.language = languageOf(lang ?? '') ?? languageOf(type ?? '');
  if (state.language === undefined) state.problems.push({ key: 'tbxLanguage', values: {}, offset });
}

function close(name: string, state: State): void {
  const { leaf, term, language, entry, drafting } = state;
  if (leaf && (name === 'term' || name === 'concept' || name === 'descrip')) {
    state.leaf = undefined;
    take(leaf.field, leaf.text.replace(/\s+/gu, ' ').trim(), leaf.offset, state);
  } else if (name === 'termGrp') {
    state.term = undefined;
    if (term && term.text !== '' && language !== undefined)
      drafting.addForm(entry, language, term.text, term.status, term.offset, term.why);
  } else if (name === 'languageGrp') state.language = undefined;
  else if (name === 'conceptGrp') state.entry = -1;
}

function take(field: string, text: string, offset: number, { drafting, entry, term, unread }: State): void {
  if (text === '') return;
  const set = (name: string, value: unknown) => drafting.set(entry, name, value, offset);
  switch (FIELDS.get(field.toLowerCase().replace(/[\s_-]+/gu, ' '))) {
    case 'term':
      if (term) Object.assign(term, { text, offset });
      return;
    case 'concept':
      drafting.name(entry, text);
      return;
    case 'status':
      if (term) term.status = statusOf(text) ?? term.status;
      return;
    case 'forbidden':
      if (term && flagOf(text) === true) term.status = 'rejected';
      return;
    case 'partOfSpeech':
      return set('partOfSpeech', partOfSpeechOf(text));
    case 'caseSensitive':
    case 'doNotTranslate':
      return set(field.toLowerCase().startsWith('case') ? 'caseSensitive' : 'doNotTranslate', flagOf(text));
    case 'kind':
      return KINDS.has(kindOf(text)) ? set('kind', kindOf(text)) : undefined;
    case 'note':
      if (term?.status === 'rejected') term.why = text;
      else set('note', text);
      return;
    default:
      if (!BOOK_KEEPING.test(field)) unread.add(field);
  }
}

const KINDS: ReadonlySet<string> = new Set(ENTRY_KINDS);
const BOOK_KEEPING =
  /^(?:source|quelle|created|modified|project|customer|client|image|graphic|context|example|url|status date)/iu;

const FIELDS: ReadonlyMap<string, string> = new Map([
  ...['term', 'concept'].map((name): [string, string] => [name, name]),
  ...['status', 'term status', 'usage status', 'usage', 'administrative status', 'approval'].map(
    (name): [string, string] => [name, 'status'],
  ),
  ...['forbidden', 'do not use', 'deprecated'].map((name): [string, string] => [name, 'forbidden']),
  ...['part of speech', 'pos', 'partofspeech', 'word class', 'wortart'].map((name): [string, string] => [
    name,
    'partOfSpeech',
  ]),
  ...['case sensitive', 'casesensitive'].map((name): [string, string] => [name, 'caseSensitive']),
  ...['do not translate', 'donottranslate', 'dnt', 'non translatable'].map((name): [string, string] => [
    name,
    'doNotTranslate',
  ]),
  ...['entry type', 'category', 'subject', 'domain', 'type'].map((name): [string, string] => [name, 'kind']),
  ...['note', 'notes', 'definition', 'comment', 'description'].map((name): [string, string] => [name, 'note']),
]);
