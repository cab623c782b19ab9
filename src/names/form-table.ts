import type { CompiledEntries, Entry, Glossary, RejectedForm } from '../glossary/entry.js';
import { SCRIPTS, type Script } from '../text/scripts.js';
import { openStringPool, type StringPool } from '../text/string-pool.js';
import type { FormColumns } from './form-columns.js';
import { isSameLanguage } from './same-language.js';
import { wordsOf } from './words.js';

/** One way to write an entry's name, as the glossary lists it. */
export interface ListedForm {
  /** Its place in the table. */
  readonly id: number;
  readonly entry: Entry;
  readonly text: string;
  /** BCP 47. */
  readonly language: string;
  readonly script: Script;
  /** Folded. */
  readonly words: readonly string[];
  /** The same as they are written. */
  readonly spelled: readonly string[];
  /** 0 is the canonical one. */
  readonly rank: number;
  readonly rejected?: RejectedForm;
  /** Where the family name begins and ends among the words of a person's full name. */
  readonly family?: readonly [from: number, to: number];
}

/**
 * All forms of a glossary as numbers in flat arrays, a few dozen bytes a form: a list of half a million forms stays small.
 * A form is made into an object when a text or a name meets it.
 */
export interface FormTable extends Omit<FormColumns, 'words' | 'languages'> {
  readonly size: number;
  readonly words: StringPool;
  readonly languages: readonly string[];
  /** The place of an entry among all; -1 for an id that there is not. */
  placeOf(entry: string): number;
  /** The id of the entry at a place. */
  idAt(place: number): string;
  /** By place in `languages`: 1 where it is this language, whatever the region; of no language all are. */
  own(language: string | undefined): Uint8Array;
  /** Whether an entry lists a form in a script (a place in `SCRIPTS`) and a language; in any, without one. */
  hasFormIn(entry: number, script: number, language: string | undefined): boolean;
  form(id: number): ListedForm;
  formsOf(entry: string): readonly ListedForm[];
}

/** @param columns what `readForms` reads off the entries */
export function createFormTable(glossary: Glossary, columns: FormColumns): FormTable {
  const { entryAt, idAt, placeOf } = glossary.compiled ?? entriesByPlace(glossary);
  const { languageOf, rankOf, entryOf, isRejected, scriptOf, familyFrom, familyTo, formsFrom } = columns;
  const words = openStringPool(columns.words);
  const tags = openStringPool(columns.languages);
  const languages = Array.from({ length: tags.size }, (_, tag) => tags.at(tag));
  const make = (form: number): ListedForm => {
    const entry = entryAt(entryOf[form] ?? 0);
    if (!entry) throw new RangeError(`no form ${String(form)}`);
    const language = languages[languageOf[form] ?? 0] ?? '';
    const rank = rankOf[form] ?? 0;
    const rejected = isRejected[form] ? entry.reject[language]?.[rank] : undefined;
    const text = rejected?.form ?? entry.names[language]?.[rank] ?? '';
    const written = wordsOf(text);
    return {
      ...{ id: form, entry, text, language, script: SCRIPTS[scriptOf[form] ?? 0] ?? 'Zyyy', rank: rejected ? 0 : rank },
      words: written.map((word) => word.folded),
      spelled: written.map((word) => word.text),
      ...(rejected && { rejected }),
      ...(familyTo[form] && { family: [familyFrom[form] ?? 0, familyTo[form]] as const }),
    };
  };
  const made = new Map<number, ListedForm>();
  const form = (one: number): ListedForm => {
    const known = made.get(one);
    if (known) return known;
    if (made.size >= MOST_MADE) made.clear();
    const fresh = make(one);
    made.set(one, fresh);
    return fresh;
  };
  return {
    ...columns,
    ...{ size: entryOf.length, words, languages, placeOf, idAt, form, ...languagesOfForms(columns, languages) },
    formsOf(entry) {
      const place = placeOf(entry);
      if (place < 0) return [];
      const [from = 0, to = 0] = [formsFrom[place], formsFrom[place + 1]];
      return Array.from({ length: to - from }, (_, i) => form(from + i)).filter(({ words: list }) => list.length > 0);
    },
  };
}

const MOST_MADE = 50_000;

function languagesOfForms(
  { formsFrom, isRejected, languageOf, scriptOf }: FormColumns,
  languages: readonly string[],
): Pick<FormTable, 'own' | 'hasFormIn'> {
  const owns = new Map<string, Uint8Array>();
  // By entry: 1 no, 2 yes, 0 not asked for yet.
  const answers = new Map<string, Uint8Array>();
  const own = (language: string | undefined) => {
    const known = owns.get(language ?? ' ');
    if (known) return known;
    const isOwn = Uint8Array.from(languages, (tag) => Number(language === undefined || isSameLanguage(tag, language)));
    owns.set(language ?? ' ', isOwn);
    return isOwn;
  };
  return {
    own,
    hasFormIn(entry, script, language) {
      const key = `${String(script)} ${language ?? ''}`;
      let known = answers.get(key);
      if (!known) answers.set(key, (known = new Uint8Array(formsFrom.length)));
      if (known[entry]) return known[entry] === 2;
      const isOwn = own(language);
      let has = false;
      for (let form = formsFrom[entry] ?? 0; form < (formsFrom[entry + 1] ?? 0) && !has; form++)
        has = !isRejected[form] && scriptOf[form] === script && isOwn[languageOf[form] ?? 0] === 1;
      known[entry] = has ? 2 : 1;
      return has;
    },
  };
}

function entriesByPlace({ entries }: Glossary): Pick<CompiledEntries, 'entryAt' | 'idAt' | 'placeOf'> {
  const inOrder = [...entries.values()];
  let places: Map<string, number> | undefined;
  return {
    entryAt: (place) => inOrder[place],
    idAt: (place) => inOrder[place]?.id ?? '',
    placeOf(id) {
      places ??= new Map(inOrder.map((entry, place) => [entry.id, place]));
      return places.get(id) ?? -1;
    },
  };
}
