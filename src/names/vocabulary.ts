import type { LanguagePack } from '../languages/pack.js';
import { scriptOf } from '../text/scripts.js';
import { foldWord, withoutMarks } from './fold.js';
import { startsWithCapital } from './words.js';
import { hear, type HeardWord } from './heard-word.js';
import type { NameIndex } from './index-of-names.js';
import { basesOf, type Derivation } from './inflect.js';
import type { LikeWords } from './like-words.js';
import type { Beginnings } from './listed-findings.js';
import type { NameMatch } from './name.js';
import { rememberSpellings } from '../text/spellings.js';
import type { NearWords } from './near-words.js';

/** A listed word that a word of the text may be, and how it comes from it. */
export interface Listed {
  readonly word: string;
  readonly id: number;
  readonly relation: 'same' | 'unmarked' | 'inflected';
  readonly derivation?: Derivation;
}

/** One spelling: what is known of it whatever text it stands in. */
export interface KnownWord {
  readonly text: string;
  readonly folded: string;
  readonly isCapital: boolean;
  readonly isAllCaps: boolean;
  /** The words of the glossary that it may be a form of. */
  readonly listed: readonly Listed[];
  /** What follows is filled in when first asked for: what it may begin, and the entries that it is by itself. */
  begins: Beginnings | undefined;
  matches: readonly NameMatch[] | undefined;
  /** Listed words that may be like it. */
  like: LikeWords | undefined;
  /** By the word after it: the forms that are like the two. */
  pairs: Map<KnownWord, readonly number[]> | undefined;
  pairsIn: NearWords | undefined;
  heard: HeardWord | undefined;
}

/** The spellings met in one language: each is worked out once, however often it stands in the texts. */
export interface Vocabulary {
  /** The word that stands in a text from `start` to `end`. */
  word(text: string, start: number, end: number): KnownWord;
  heard(word: KnownWord): HeardWord;
}

export function vocabularyOf(index: NameIndex, language: string, pack: LanguagePack | undefined): Vocabulary {
  const key = pack ? language : `${language} `;
  const known = index.vocabularies.get(key) ?? createVocabulary(index, language, pack);
  index.vocabularies.set(key, known);
  return known;
}

function createVocabulary(index: NameIndex, language: string, pack: LanguagePack | undefined): Vocabulary {
  return {
    word: rememberSpellings((text) => learn(text, index, pack)),
    heard: (word) => (word.heard ??= hear(word.folded, language, pack?.names)),
  };
}

function learn(text: string, index: NameIndex, pack: LanguagePack | undefined): KnownWord {
  const folded = foldWord(text);
  const isCapital = startsWithCapital(text) || KATAKANA_NAME.test(text);
  // One shape for all words, whatever is filled in first: a text reads them by the million.
  return {
    text,
    folded,
    isCapital,
    isAllCaps: isCapital && text.length > 1 && text === text.toUpperCase(),
    listed: findListed(text, folded, index, pack),
    begins: undefined,
    matches: undefined,
    like: undefined,
    pairs: undefined,
    pairsIn: undefined,
    heard: undefined,
  };
}

/** Katakana says what a capital says elsewhere: often, not always, a name. */
const KATAKANA_NAME = /^[\u30a1-\u30fa\u30fc]{3,}$/u;

const NOTHING: readonly Listed[] = [];

function findListed(text: string, word: string, index: NameIndex, pack: LanguagePack | undefined): readonly Listed[] {
  if (word === '' || index.table.size === 0) return NOTHING;
  const { isSmall } = index.table;
  // A name has a capital where there are capitals, unless the list writes it without.
  const isSmallWord = isLowerCase(text) && !CAPITAL.test(text);
  const listed = new Map<string, Listed>();
  const put = (base: string, relation: Listed['relation'], derivation?: Derivation) => {
    const id = index.idOfWord(base);
    if (id < 0 || listed.has(base) || (isSmallWord && relation !== 'same' && !isSmall[id])) return;
    listed.set(base, { word: base, id, relation, ...(derivation && { derivation }) });
  };
  put(word, 'same');
  const plain = withoutMarks(word);
  if (plain !== word) put(plain, 'unmarked');
  else for (const marked of index.marked(plain)) put(marked, 'unmarked');
  const mayBegin = (inner: string) => index.beginsLikeListed(inner === word ? plain : withoutMarks(inner), isSmallWord);
  for (const derivation of basesOf(word, pack?.names, (base) => index.idOfWord(base) >= 0, mayBegin))
    put(derivation.base, 'inflected', derivation);
  return listed.size > 0 ? [...listed.values()] : NOTHING;
}

const CASED = new Set(['Latn', 'Cyrl', 'Grek', 'Armn']);
const CAPITAL = /\p{Lu}/u;

function isLowerCase(text: string): boolean {
  return text === text.toLowerCase() && CASED.has(scriptOf(text));
}
