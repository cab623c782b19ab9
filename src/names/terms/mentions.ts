import type { LanguagePack } from '../../languages/pack.js';
import { mainScript } from '../../text/scripts.js';
import { isUnspaced } from '../form-columns.js';
import { overlaps } from '../../text/span.js';
import { eachWord, wordsOf, type Word } from '../words.js';
import { foldWord } from '../fold.js';
import { rememberSpellings } from '../../text/spellings.js';
import type { TermForms } from './index-of-terms.js';
import { isCasedAlike } from './term-case.js';
import type { TermForm, TermMention } from './term.js';
import { termBases, type TermBase } from './word-forms.js';

/**
 * Where a text uses the terms of a glossary: as they are listed, inflected, with a particle. Of forms that overlap the longest
 * counts ("health care", not "health"). What is part of a hyphened compound, an address or a path is no use of the term.
 */
export function termMentions(text: string, forms: TermForms, pack: LanguagePack | undefined): readonly TermMention[] {
  const found = isUnspaced(mainScript(text, SAMPLE)) ? unspacedMentions(text, forms) : [];
  if (!mayBeginTerm(text, forms, pack)) return longestFirst(found);
  const words = wordsOf(text);
  const basesAt = (at: number) => basesOfWord(words[at]?.folded ?? '', forms, pack);
  for (const at of words.keys())
    for (const base of basesAt(at))
      for (const form of forms.byFirstWord.get(base.word) ?? []) {
        const used = usedAt(at, form, text, words, basesAt, pack);
        if (used) found.push(used);
      }
  return longestFirst(found);
}

/** Most texts use no term: that is seen without an object for each of their words. */
function mayBeginTerm(text: string, forms: TermForms, pack: LanguagePack | undefined): boolean {
  let may = false;
  const known = BEGINNINGS.get(forms) ?? createBeginnings(forms, pack);
  BEGINNINGS.set(forms, known);
  eachWord(text, (start, end) => {
    may ||= known(text, start, end).begins;
  });
  return may;
}

interface Beginning {
  readonly text: string;
  readonly begins: boolean;
}

/** Whether a word, as it is written, may be the first of a form. */
type Beginnings = (text: string, start: number, end: number) => Beginning;

const BEGINNINGS = new WeakMap<TermForms, Beginnings>();

function createBeginnings(forms: TermForms, pack: LanguagePack | undefined): Beginnings {
  return rememberSpellings((text) => {
    const begins = DIGITS.test(text)
      ? forms.byFirstWord.has(text)
      : basesOfWord(foldWord(text), forms, pack).some((base) => forms.byFirstWord.has(base.word));
    return { text, begins };
  });
}

const DIGITS = /^\p{Nd}+$/u;
const SAMPLE = 200;
const MOST_MET = 50_000;

function basesOfWord(word: string, forms: TermForms, pack: LanguagePack | undefined): readonly TermBase[] {
  const known = forms.met.get(word);
  if (known) return known;
  if (forms.met.size >= MOST_MET) forms.met.clear();
  const bases = termBases(word, forms.words, pack);
  forms.met.set(word, bases);
  return bases;
}

function usedAt(
  at: number,
  form: TermForm,
  text: string,
  words: readonly Word[],
  basesAt: (at: number) => readonly TermBase[],
  pack: LanguagePack | undefined,
): TermMention | undefined {
  const { words: wanted, spelled, entry } = form;
  let prefix = 0;
  let isListed = true;
  for (const [place, word] of wanted.entries()) {
    const [written, before] = [words[at + place], words[at + place - 1]];
    if (!written || (place > 0 && !isTight(text.slice(before?.end, written.start)))) return undefined;
    const base = basesAt(at + place).find((one) => one.word === word && fits(one, form));
    if (!base || !isCasedAlike(written, spelled[place] ?? '', base.prefix, entry, text)) return undefined;
    if (place === 0) prefix = base.prefix;
    if (base.by !== 'same') isListed = false;
  }
  const [first, last] = [words[at], words[at + wanted.length - 1]];
  if (!first || !last || isInside(text, first.start, last.end)) return undefined;
  if (wanted.length === 1 && isOtherPart(first, words[at - 1], form, text, pack)) return undefined;
  return { start: first.start + prefix, end: last.end, forms: [form], isListed };
}

/** The singular of what is listed in the plural may be another word: a custom, the customs. */
function fits({ by }: TermBase, { words, entry: { partOfSpeech, indeclinable } }: TermForm): boolean {
  if (indeclinable) return by === 'same';
  if (by === 'singular') return words.length > 1;
  if (by === 'verb') return partOfSpeech === 'verb';
  return true;
}

const TIGHT = /^(?:[ \u00a0\u202f]|[-\u2010\u2011])$/u;

function isTight(between: string): boolean {
  return TIGHT.test(between);
}

/** e-mail has no "mail", data.account no "account". */
function isInside(text: string, start: number, end: number): boolean {
  return BEFORE.test(text.slice(Math.max(0, start - 2), start)) || AFTER.test(text.slice(end, end + 2));
}

const BEFORE = /(?:[\p{L}\p{N}][-\u2010\u2011.]|[_@#/\\&=$%])$/u;
const AFTER = /^(?:[-\u2010\u2011.][\p{L}\p{N}]|[_@/\\=])/u;

/** A word before it, or the capital of a German noun, tells a noun from a verb that looks the same. */
function isOtherPart(
  word: Word,
  before: Word | undefined,
  { entry: { partOfSpeech } }: TermForm,
  text: string,
  pack: LanguagePack | undefined,
): boolean {
  const isNoun = partOfSpeech === 'noun' || partOfSpeech === 'properNoun';
  if (!isNoun && partOfSpeech !== 'verb') return false;
  const stands = before && text.slice(before.end, word.start) === ' ' ? before.folded : undefined;
  if (pack?.contexts?.capitalNouns && stands !== undefined) {
    const isCapital = word.text !== word.text.toLowerCase();
    if (isNoun !== isCapital) return true;
  }
  const others = isNoun ? pack?.terms?.beforeVerbs : pack?.terms?.beforeNouns;
  return stands !== undefined && others !== undefined && others.includes(stands);
}

function unspacedMentions(text: string, { unspaced }: TermForms): TermMention[] {
  const found: TermMention[] = [];
  for (let at = 0; at < text.length; at++) {
    const forms = (unspaced.get(text.charAt(at)) ?? []).filter((form) => text.startsWith(form.text, at));
    for (const form of forms) found.push({ start: at, end: at + form.text.length, forms: [form], isListed: true });
  }
  return found;
}

/** Mentions that span the same words are one. */
function longestFirst(found: readonly TermMention[]): readonly TermMention[] {
  if (found.length < 2) return found;
  const sorted = [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const kept: TermMention[] = [];
  for (const mention of sorted) {
    const same = kept.findIndex(({ start, end }) => start === mention.start && end === mention.end);
    const other = kept[same];
    if (other) {
      kept[same] = {
        ...other,
        forms: [...other.forms, ...mention.forms],
        isListed: other.isListed || mention.isListed,
      };
    } else if (!kept.some((one) => overlaps(one, mention))) kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
