import type { Entry, Glossary } from '../../glossary/entry.js';
import { mainScript } from '../../text/scripts.js';
import { foldWord } from '../fold.js';
import { isUnspaced } from '../form-columns.js';
import { isSameLanguage } from '../same-language.js';
import { wordsOf } from '../words.js';
import type { TermForm, TermRole } from './term.js';
import type { TermBase } from './word-forms.js';

/** The forms of one language, to be found by their first word. */
export interface TermForms {
  /** Folded first word → the forms that begin with it, those with most words first. */
  readonly byFirstWord: ReadonlyMap<string, readonly TermForm[]>;
  /** In scripts that write no spaces: first letter → forms, the longest first. */
  readonly unspaced: ReadonlyMap<string, readonly TermForm[]>;
  /** Every folded word of every form. */
  readonly words: ReadonlySet<string>;
  /** Whether the list forbids anything in this language. */
  readonly forbids: boolean;
  /** What the words of texts may be forms of, as met. */
  readonly met: Map<string, readonly TermBase[]>;
}

/**
 * The terms of a glossary in one language.
 * @returns undefined where it has none: nothing need be looked for
 */
export function termsIn(glossary: Glossary, language: string): TermForms | undefined {
  let byLanguage = KNOWN.get(glossary);
  if (!byLanguage) KNOWN.set(glossary, (byLanguage = new Map<string, TermForms | undefined>()));
  if (!byLanguage.has(language)) byLanguage.set(language, readTerms(termEntries(glossary), language));
  return byLanguage.get(language);
}

const KNOWN = new WeakMap<Glossary, Map<string, TermForms | undefined>>();
const ENTRIES = new WeakMap<Glossary, readonly Entry[]>();

/** Of a compiled list no other entry is made for it. */
function termEntries(glossary: Glossary): readonly Entry[] {
  let entries = ENTRIES.get(glossary);
  if (!entries) {
    const { compiled } = glossary;
    const all = compiled ? compiled.termPlaces().map((place) => compiled.entryAt(place)) : glossary.entries.values();
    entries = [...all].filter((entry) => entry?.kind === 'term') as readonly Entry[];
    ENTRIES.set(glossary, entries);
  }
  return entries;
}

function readTerms(entries: readonly Entry[], language: string): TermForms | undefined {
  const forms = entries.flatMap((entry) => [...formsOf(entry, language)]);
  if (forms.length === 0) return undefined;
  const [byFirstWord, unspaced] = [new Map<string, TermForm[]>(), new Map<string, TermForm[]>()];
  const words = new Set<string>();
  for (const form of forms) {
    const isRun = isUnspaced(mainScript(form.text));
    const key = isRun ? form.text.charAt(0) : form.words[0];
    if (key === undefined) continue;
    const map = isRun ? unspaced : byFirstWord;
    map.set(key, [...(map.get(key) ?? []), form]);
    for (const word of form.words) words.add(word);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const list of unspaced.values()) list.sort((a, b) => b.text.length - a.text.length);
  return {
    byFirstWord,
    unspaced,
    words,
    forbids: forms.some(({ role }) => role === 'rejected'),
    met: new Map(),
  };
}

function* formsOf(entry: Entry, language: string): Iterable<TermForm> {
  for (const [tag, forms] of Object.entries(entry.names))
    if (isSameLanguage(tag, language)) for (const text of forms) yield* writings(entry, text, 'accepted');
  for (const [tag, forms] of Object.entries(entry.reject))
    if (isSameLanguage(tag, language)) for (const { form, why } of forms) yield* writings(entry, form, 'rejected', why);
  for (const confusable of entry.confusable)
    if ('form' in confusable && isSameLanguage(confusable.lang, language))
      yield* writings(entry, confusable.form, 'confusable', confusable.why);
}

/** A form, and where it has a hyphen the same written as one word: cease-fire, ceasefire. */
function* writings(entry: Entry, text: string, role: TermRole, why?: string): Iterable<TermForm> {
  const written = wordsOf(text);
  if (written.length === 0) return;
  const form = { entry, text, role, ...(why !== undefined && { why }) };
  yield { ...form, words: written.map(({ folded }) => folded), spelled: written.map((word) => word.text) };
  const joined = text.replace(/(?<=\p{L})[-\u2010\u2011](?=\p{L})/gu, '');
  const oneWord = wordsOf(joined);
  // What the list forbids for its hyphen alone is right without it.
  if (joined === text || role !== 'accepted') return;
  yield { ...form, words: oneWord.map(({ text: word }) => foldWord(word)), spelled: oneWord.map((word) => word.text) };
}
