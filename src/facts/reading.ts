import type { Amount } from './amount.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Span } from '../text/span.js';
import { fold } from './fold.js';
import { lexiconOf, type Lexicon } from './lexicon.js';
import { CAPITAL_MILLION } from './numerals/lexicon.js';
import { digitNumeral, readNumerals, type Numeral } from './numerals/read.js';
import { resolve, wordToken } from './resolve.js';
import { isOneWord, type Node, type Sense } from './sense.js';
import { makeToken, UNKNOWN, type Token } from './token.js';
import { tokenise } from './tokens.js';

/** A token with what it means: numerals are one item each, known phrases too. */
export type Item = Token;

/** A text as the extractors see it. */
export interface Reading {
  readonly text: string;
  readonly folded: string;
  readonly items: readonly Item[];
  readonly lexicon: Lexicon;
  /** Amounts that were read already, by the item they begin at; null: none begins there. */
  readonly amounts: (Amount | null | undefined)[];
}

export function prepareReading(text: string, pack: LanguagePack | undefined): Reading {
  const folded = fold(text);
  const lexicon = lexiconOf(pack);
  const tokens = tokenise(text, folded, lexicon);
  // Where every word means nothing there is nothing to read but quotations.
  if (tokens.every(({ dull, kind }) => dull || kind === 'mark'))
    return { text, folded, items: [], lexicon, amounts: [] };
  const items = withSenses(
    weave(folded, tokens, numeralsOf(text, folded, tokens, pack, lexicon), lexicon),
    folded,
    lexicon,
  );
  return { text, folded, items, lexicon, amounts: [] };
}

/** Whether the item's first letter is a capital. */
export function isCapital({ text, folded }: Reading, { start }: Span): boolean {
  return text.charAt(start) !== folded.charAt(start);
}

/** Nothing but an opening mark stands between the item and the end of the sentence before. */
export function isSentenceStart({ items }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0; i--) {
    const item = items[i];
    if (!item || item.kind !== 'mark') return !item;
    if ('.!?…。！？:'.includes(item.norm)) return true;
    if (!'"\'«»„“”([‘’—–-'.includes(item.norm)) return false;
  }
  return true;
}

function numeralsOf(
  text: string,
  folded: string,
  tokens: readonly Token[],
  pack: LanguagePack | undefined,
  lexicon: Lexicon,
): readonly Numeral[] {
  const readable = countable(text, tokens, lexicon);
  if (pack) return readNumerals(folded, readable, pack);
  return readable.flatMap(({ start, end, digits }) => (digits ? [digitNumeral(start, end, digits)] : []));
}

/** The tokens that may be parts of numerals: "moins" in "au moins" is no minus, "cent" in "pour cent" no hundred. */
function countable(text: string, tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === 'number') kept.push(token);
    if (token.kind !== 'word' || token.dull) continue;
    // "3M" is three millions, "3m" three metres.
    if (isCapitalM(token, text) && tokens[i - 1]?.kind === 'number') {
      kept.push({ ...token, norm: CAPITAL_MILLION, word: undefined });
      continue;
    }
    // "200 K" are kelvins, "200K" and "200k" thousands.
    if (token.norm === 'k' && token.gap && text.charAt(token.start) === 'K') continue;
    const node = nodeOf(token, lexicon);
    const phrase = node?.next ? longestPhrase(tokens, i, lexicon) : undefined;
    const { qualifier, percent, points, vague, clockPart, clockPartAfter, belowZero } = phrase?.sense ?? {};
    const isOther = qualifier ?? percent ?? points ?? vague ?? clockPart ?? clockPartAfter ?? belowZero;
    if (phrase && phrase.last > i && isOther) i = phrase.last;
    else if (!isWhole(token, lexicon) && !node?.sense?.percent) kept.push(token);
  }
  return kept;
}

function isCapitalM({ norm, gap, start }: Token, text: string): boolean {
  return !gap && ((norm === 'm' && text.charAt(start) === 'M') || (norm === 'м' && text.charAt(start) === 'М'));
}

function nodeOf({ word, norm }: Token, lexicon: Lexicon): Node | undefined {
  return word ? word.node : lexicon.words.get(norm);
}

function isWhole({ word, norm }: Token, lexicon: Lexicon): boolean {
  return word ? word.whole : isOneWord(norm, lexicon.words.get(norm)?.sense);
}

/** Puts the numerals in the place of the tokens they are made of; what a numeral leaves of a token stays a word. */
function weave(
  folded: string,
  tokens: readonly Token[],
  numerals: readonly Numeral[],
  lexicon: Lexicon,
): readonly Token[] {
  if (numerals.length === 0) return tokens;
  const woven: Token[] = [];
  let next = 0;
  let done = 0;
  for (const token of tokens) {
    let at = Math.max(token.start, done);
    if (at >= token.end) continue;
    if (token.dull && at === token.start) {
      woven.push(token);
      continue;
    }
    let gap = token.gap && at === token.start;
    // 二十分の一 holds no 十分の一.
    if (at === token.start && token.kind === 'word' && isWhole(token, lexicon)) {
      while ((numerals[next]?.start ?? Infinity) < token.end) next++;
    }
    for (let numeral = numerals[next]; numeral && numeral.start < token.end; numeral = numerals[++next]) {
      if (numeral.start < at) continue;
      if (numeral.start > at) {
        woven.push(wordToken(folded, at, numeral.start, gap));
        gap = false;
      }
      const { start, end } = numeral;
      const digits = token.start === start ? token.digits : undefined;
      woven.push(makeToken('number', start, end, folded.slice(start, end), gap, { numeral, digits }));
      gap = false;
      at = done = end;
    }
    if (at === token.start) woven.push(token);
    else if (at < token.end) woven.push(wordToken(folded, at, token.end, false));
  }
  return woven;
}

/** Looks every word up, the longest phrase first. */
function withSenses(tokens: readonly Token[], folded: string, lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i];
    if (!token) break;
    if (token.dull || token.word === UNKNOWN) {
      items.push(token);
      i++;
      continue;
    }
    const found = token.kind === 'shape' || token.kind === 'label' ? undefined : longestPhrase(tokens, i, lexicon);
    const phrase = found && isPartOf(tokens[found.last + 1], found.sense, lexicon) ? undefined : found;
    if (phrase && (phrase.last > i || token.kind !== 'number')) {
      const end = tokens[phrase.last]?.end ?? token.end;
      const kind = token.kind === 'number' && phrase.last > i ? 'word' : token.kind;
      const numeral = phrase.last === i ? token.numeral : undefined;
      const norm = phrase.last === i ? token.norm : folded.slice(token.start, end);
      items.push(makeToken(kind, token.start, end, norm, token.gap, { numeral }, phrase.sense));
      i = phrase.last + 1;
      continue;
    }
    const prefixed = token.kind === 'word' && !phrase ? prefixedPhrase(tokens, i, lexicon) : undefined;
    if (prefixed) {
      const { cut, last, sense } = prefixed;
      const start = token.start + cut;
      const end = tokens[last]?.end ?? token.end;
      items.push(makeToken('word', token.start, start, token.norm.slice(0, cut), token.gap));
      items.push(makeToken('word', start, end, folded.slice(start, end), false, undefined, sense));
      i = last + 1;
      continue;
    }
    const resolved = token.kind === 'word' && !phrase ? resolve(token, items.at(-1), folded, lexicon) : undefined;
    if (resolved) items.push(...resolved);
    else items.push(phrase ? { ...token, sense: phrase.sense } : token);
    i++;
  }
  return items;
}

/** ביום חמישי: a phrase that begins behind a prefix. */
function prefixedPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const norm = tokens[at]?.norm ?? '';
  for (const prefix of lexicon.prefixes) {
    if (norm.length < prefix.length + 2 || !norm.startsWith(prefix)) continue;
    const rest = norm.slice(prefix.length);
    const phrase = lexicon.words.get(rest)?.next ? longestPhrase(tokens, at, lexicon, rest) : undefined;
    if (phrase && phrase.last > at) return { ...phrase, cut: prefix.length };
  }
  return undefined;
}

/** "les deux tiers" are two thirds, not both of something. */
function isPartOf(next: Token | undefined, { both }: Sense, { words }: Lexicon): boolean {
  return both === true && next !== undefined && words.get(next.norm)?.sense?.fraction !== undefined;
}

function longestPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon, first?: string) {
  const token = tokens[at];
  let node = first !== undefined ? lexicon.words.get(first) : token && nodeOf(token, lexicon);
  if (!node) return undefined;
  let best = node.sense ? { sense: node.sense, last: at } : undefined;
  for (let i = at + 1; node?.next && i < tokens.length; i++) {
    const next = tokens[i];
    if (!next || next.kind === 'shape' || next.kind === 'label') break;
    // A hyphen inside a phrase counts as a space ("year-old").
    if (next.norm === '-' && !next.gap) continue;
    node = node.next.get(next.norm);
    if (node?.sense) best = { sense: node.sense, last: i };
  }
  return best;
}
