import { foldWord } from '../../names/fold.js';
import { hear, type HeardWord } from '../../names/heard-word.js';
import type { NameMention } from '../../names/name.js';
import { PARTICLES } from '../../names/name-parts.js';
import { countryOf } from '../../names/countries.js';
import { isTranslatedWord } from '../../names/translated-words.js';
import { mayRelate, relateWords } from '../../names/relate-words.js';
import type { Alignment, Reading, ReadSegment } from '../pair.js';
import type { NamePart } from './slip.js';

/** A name that the source spells in one way and the target in two. */
export interface TwoSpellings {
  readonly source: NamePart;
  /** The one that is used more, or first. */
  readonly usual: NamePart;
  readonly other: NamePart;
}

/**
 * Names that no glossary knows, by their last word: each target word belongs to the one source word of its pair that it
 * sounds like; two that belong to the same word, and are no cases of one, are two spellings.
 */
export function spellingsOfOne(alignment: Alignment): readonly TwoSpellings[] {
  if (alignment.target.segments.reduce((count, { names }) => count + names.length, 0) < 2) return [];
  const groups = new Map<string, { readonly source: LastWord; readonly targets: LastWord[] }>();
  // A name that opens a sentence is one where the source has it inside another.
  const sure = lastWords(alignment.source.segments, alignment.source).filter(
    (word) => word.certainty >= SURE_NAME && soundsThrough(word, alignment.source),
  );
  const known = new Set(sure.map(({ heard }) => heard.folded));
  for (const { source, target, certainty } of alignment.pairs) {
    if (certainty < SURE_PAIR) continue;
    const sources = lastWords(source, alignment.source);
    if (!sources.some(({ heard }) => known.has(heard.folded))) continue;
    for (const word of lastWords(target, alignment.target)) {
      if (word.heard.folded.length < SHORTEST) continue;
      const alike = sources.filter((other) => isAlike(word, other));
      const [only] = alike;
      if (!only || !known.has(only.heard.folded)) continue;
      if (alike.some((other) => other.heard.folded !== only.heard.folded)) continue;
      const group = groups.get(only.heard.folded);
      if (group) group.targets.push(word);
      else groups.set(only.heard.folded, { source: only, targets: [word] });
    }
  }
  return [...groups.values()].flatMap(({ source, targets }) => twoSpellings(source, targets));
}

const SURE_PAIR = 0.5;
const SURE_NAME = 0.7;
/** Short words are alike by chance. */
const SHORTEST = 5;

/** Not a word that is translated (Parliament beside Parlement), nor a country, of which people and places are named. */
function soundsThrough({ heard: { folded } }: LastWord, { pack }: Reading): boolean {
  if (folded.length < SHORTEST || isTranslatedWord(folded, pack)) return false;
  return pack === undefined || countryOf(folded, pack) === undefined;
}

/** Russia.tv is no spelling of Russia. */
const ADDRESS = /^\.\p{Ll}{2}/u;

interface LastWord extends NamePart {
  readonly heard: HeardWord;
  /** 0 to 1: that it is a name. */
  readonly certainty: number;
}

function lastWords(segments: readonly ReadSegment[], reading: Reading): LastWord[] {
  return segments.flatMap((segment) => segment.names.flatMap((name) => lastWord(name, segment, reading) ?? []));
}

function lastWord(name: NameMention, segment: ReadSegment, { language, pack }: Reading): LastWord | undefined {
  const quoted = segment.facts.some(
    ({ kind, start, end }) => (kind === 'quote' || kind === 'label') && start <= name.start && name.end <= end,
  );
  if (name.matches.length > 0 || quoted || ADDRESS.test(segment.text.text.slice(name.end, name.end + 4)))
    return undefined;
  const { start, end } = name.core;
  const text = /[^\s\u00A0-]+$/u.exec(segment.text.text.slice(start, end))?.[0] ?? '';
  const folded = foldWord(text);
  if (folded === '' || PARTICLES.has(folded)) return undefined;
  return {
    segment,
    start: end - text.length,
    end,
    text,
    heard: hear(folded, language, pack?.names),
    certainty: name.certainty,
  };
}

function isAlike(target: LastWord, source: LastWord): boolean {
  if (!mayRelate(target.heard, source.heard)) return false;
  const { relation, score } = relateWords(target.heard, source.heard);
  return relation === 'near'
    ? score >= NEAR && target.certainty >= SURE_NAME
    : relation !== 'apart' && relation !== 'initial';
}

const NEAR = 0.6;

function twoSpellings(source: LastWord, targets: readonly LastWord[]): TwoSpellings[] {
  const spellings: LastWord[][] = [];
  for (const word of targets) {
    const same = spellings.find(([first]) => first && isOneSpelling(first.heard, word.heard));
    if (same) same.push(word);
    else spellings.push([word]);
  }
  // What is the source's own spelling is right, however seldom it is.
  const isKept = ([first]: readonly LastWord[]) => (first?.heard.folded === source.heard.folded ? 1 : 0);
  const [usual, other, ...rest] = spellings.sort((a, b) => isKept(b) - isKept(a) || b.length - a.length);
  // Three and more are cases that no rule knows.
  if (!usual?.[0] || !other?.[0] || rest.length > 0) return [];
  // Newport beside Ньюпорт: the one may be a title, or the original in brackets.
  return usual[0].heard.script === other[0].heard.script ? [{ source, usual: usual[0], other: other[0] }] : [];
}

/** The same word, or two that may be cases of one. */
function isOneSpelling(a: HeardWord, b: HeardWord): boolean {
  if (a.folded === b.folded || a.plain === b.plain) return true;
  const basesOfA = new Set([a.folded, ...a.derivations.keys()]);
  return [b.folded, ...b.derivations.keys()].some((base) => basesOfA.has(base));
}
