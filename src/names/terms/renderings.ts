import type { LanguagePack } from '../../languages/pack.js';
import type { Entry } from '../../glossary/entry.js';
import { mainScript } from '../../text/scripts.js';
import { isUnspaced } from '../form-columns.js';
import { withoutMarks } from '../fold.js';
import { isSameLanguage } from '../same-language.js';
import { wordsOf, type Word } from '../words.js';
import { isCasedAlike } from './term-case.js';
import { likenessOf } from './word-forms.js';

/** The words of a text, ready to be asked for many terms. */
export interface TermText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Letters alone, folded: terms are written with a space, a hyphen, or neither. */
  readonly run: string;
}

export function readTermText(text: string): TermText {
  const words = wordsOf(text);
  return { text, words, run: words.map(({ folded }) => withoutMarks(folded)).join('') };
}

/** `part`: some of its words, or words of its kin; what was meant a person must say. */
export type Rendering = 'whole' | 'part' | undefined;

/** Whether a text may hold a term, in any form and order of words: unlike a mention it errs on the side of yes. */
export function renderingOf(form: string, entry: Entry, text: TermText, pack: LanguagePack | undefined): Rendering {
  const words = wordsOf(form);
  const run = withoutMarks(words.map(({ folded }) => folded).join(''));
  if (run === '' || isUnspaced(mainScript(form))) return text.text.includes(form) ? 'whole' : undefined;
  const isExact = entry.caseSensitive === true;
  if (!isExact && run.length >= LEAST_RUN && text.run.includes(run)) return 'whole';
  const telling = words.filter(({ folded }) => folded.length > LONGEST_SMALL_WORD);
  const wanted = telling.length > 0 ? telling : words;
  const found = wanted.map((word) => bestLikeness(word, entry, text, pack));
  if (found.every((likeness) => likeness === 'form')) return 'whole';
  const isTold = (at: number) => found[at] !== undefined && (wanted[at]?.folded.length ?? 0) >= LEAST_RUN;
  return wanted.some((_, at) => isTold(at)) ? 'part' : undefined;
}

const LEAST_RUN = 4;
/** Articles and prepositions inside a term come and go with its case. */
const LONGEST_SMALL_WORD = 3;

function bestLikeness(listed: Word, entry: Entry, { text, words }: TermText, pack: LanguagePack | undefined) {
  let kin: 'kin' | undefined;
  for (const word of words) {
    const likeness = likenessOf(word.folded, listed.folded, pack);
    if (likeness === 'form' && (entry.caseSensitive !== true || isCasedAlike(word, listed.text, 0, entry, text)))
      return 'form';
    if (likeness) kin = 'kin';
  }
  return kin;
}

/** The accepted forms of an entry in a language: its own tag's first, then those of its regions and others. */
export function acceptedForms({ names }: Entry, language: string): readonly string[] {
  const tags = Object.keys(names).filter((tag) => isSameLanguage(tag, language));
  const near = (tag: string) => (tag === language ? 0 : tag.includes('-') ? 2 : 1);
  return tags.sort((a, b) => near(a) - near(b)).flatMap((tag) => names[tag] ?? []);
}

/** Whether a text has a name letter by letter, with an ending or a particle of its own language perhaps. */
export function standsIn(name: string, text: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before, after] = [text.slice(Math.max(0, at - 2), at), text.slice(at + name.length)];
    const isCut = LETTER_BEFORE.test(before) && isLetter(name.charAt(0));
    // Mozillas, Firefoxin; the particle of another script stands before it without a hyphen too: בGitHub.
    if (!isCut && !/^\p{L}{5,}/u.test(after)) return true;
  }
  return false;
}

const LETTER_BEFORE = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]$/u;

function isLetter(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
