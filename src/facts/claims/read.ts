import type { LanguagePack } from '../../languages/pack.js';
import { fold } from '../../text/fold.js';
import { tokenise } from '../../text/words.js';
import type { Span } from '../../text/span.js';
import type { Claim, ClaimKind, ClaimSense } from './claim.js';
import { claimLexicon, type ClaimLexicon, type Entry } from './lexicon.js';

/**
 * The words of a text that say how its statements are made, in order. For each kind a word is read once, by the longest
 * entry that fits it; without a pack, or with one that lists no such words, nothing is known.
 */
export function readClaims(text: string, pack: LanguagePack | undefined): readonly Claim[] | undefined {
  const lexicon = pack && claimLexicon(pack);
  if (!lexicon) return undefined;
  const words = pack.spaced ? wordsOf(text, lexicon) : charactersOf(text);
  const claims: Claim[] = [];
  const readUpTo = new Map<ClaimKind, number>();
  for (let at = 0; at < words.length; at++) {
    for (const { entry, sense } of sensesAt(words, at, lexicon)) {
      if ((readUpTo.get(sense.kind) ?? -1) >= at) continue;
      const last = at + entry.words.length - 1;
      readUpTo.set(sense.kind, last);
      const [from, to] = [words[at], words[last]];
      if (from && to) claims.push({ ...sense, start: from.start, end: to.end });
    }
  }
  return claims;
}

interface Word extends Span {
  readonly folded: string;
}

/** Of each kind what the longest entry says. */
function sensesAt(words: readonly Word[], at: number, lexicon: ClaimLexicon): readonly Sensed[] {
  const word = words[at]?.folded ?? '';
  const fitting = [
    ...(lexicon.words.get(word) ?? []).filter((entry) => fits(entry, words, at)),
    ...stemsOf(word, lexicon),
    ...lexicon.endings.flatMap(([ending, entry]) => (word.endsWith(ending) ? [entry] : [])),
  ];
  if (fitting.length === 0) return [];
  const best = new Map<ClaimKind, Sensed>();
  for (const entry of fitting.sort((a, b) => b.length - a.length))
    for (const sense of entry.senses) if (!best.has(sense.kind)) best.set(sense.kind, { entry, sense });
  return [...best.values()];
}

interface Sensed {
  readonly entry: Entry;
  readonly sense: ClaimSense;
}

function stemsOf(word: string, { stems, stemLengths }: ClaimLexicon): readonly Entry[] {
  return stemLengths.flatMap((length) => (length <= word.length ? (stems.get(word.slice(0, length)) ?? []) : []));
}

function fits({ words: wanted, open }: Entry, words: readonly Word[], at: number): boolean {
  return wanted.every((part, index) => {
    const word = words[at + index]?.folded ?? '';
    return (
      word === part ||
      (part === DIGITS && /^\p{Nd}/u.test(word)) ||
      (open && index === wanted.length - 1 && word.startsWith(part))
    );
  });
}

/** In an entry stands for a number: "No. 1". */
const DIGITS = '#';

function wordsOf(text: string, { elisions }: ClaimLexicon): readonly Word[] {
  return tokenise(text).flatMap(({ start, end }) => {
    if (isCode(text, start, end)) return [{ start, end, folded: '' }];
    const folded = fold(text.slice(start, end));
    const at = elisions.size > 0 ? folded.indexOf("'") : -1;
    if (at < 1 || !elisions.has(folded.slice(0, at))) return [{ start, end, folded }];
    return [
      { start, end: start + at, folded: folded.slice(0, at) },
      { start: start + at + 1, end, folded: folded.slice(at + 1) },
    ];
  });
}

/** `--no-cache`, `--color=never`, and a word alone between quotation marks: what is typed is claimed by nobody. */
function isCode(text: string, start: number, end: number): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (before === '=' || (OPENING.test(before) && CLOSING.test(after))) return true;
  if (before !== '-' && after !== '-') return false;
  const token = text.slice(
    Math.max(text.lastIndexOf(' ', start - 1), text.lastIndexOf('\n', start - 1), start - 60) + 1,
    start,
  );
  return /^[\p{P}\p{S}]*--/u.test(token);
}

const OPENING = /^[\p{Pi}\p{Ps}"'‚„«»]$/u;
const CLOSING = /^[\p{Pf}\p{Pe}"'“«»]$/u;

/** Where words are not parted every character may begin one. */
function charactersOf(text: string): readonly Word[] {
  return [...text.matchAll(/./gsu)].map(({ 0: character, index }) => ({
    start: index,
    end: index + character.length,
    folded: fold(character),
  }));
}
