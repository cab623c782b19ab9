import { STEM, type Lexicon } from './lexicon.js';
import { readNumeral, type Numeral } from './numerals/read.js';
import { NO_SENSE } from './sense.js';
import { makeToken, type Token } from './token.js';

/** A word that is not listed as it stands: perhaps it is behind a prefix, before an apostrophe or a particle. */
export function resolve(token: Token, before: Token | undefined, folded: string, lexicon: Lexicon) {
  const { norm, start, end } = token;
  const isHangul = norm.charCodeAt(0) >= 0xac00 && norm.charCodeAt(0) <= 0xd7a3;
  if (isHangul) return splitAfter(token, before, folded, lexicon);
  if (lexicon.numeralStarts.has(norm.slice(0, STEM)) || lexicon.numeralStarts.has(norm.slice(0, SHORTEST_NUMERAL))) {
    return numeralAdjective(token, folded, lexicon) ?? prefixNumeral(token, folded, lexicon);
  }
  const apostrophe = norm.indexOf("'");
  if (apostrophe > 0) {
    const sense = lexicon.words.get(norm.slice(0, apostrophe))?.sense;
    if (sense) return [{ ...token, end: start + apostrophe, norm: norm.slice(0, apostrophe), sense, word: undefined }];
  }
  for (const prefix of lexicon.prefixes) {
    if (norm.length < prefix.length + 2 || !norm.startsWith(prefix)) continue;
    const rest = norm.slice(prefix.length);
    const sense = lexicon.words.get(rest)?.sense;
    if (!sense) continue;
    const cut = start + prefix.length;
    return [
      { ...token, end: cut, norm: prefix, sense: lexicon.words.get(prefix)?.sense ?? NO_SENSE, word: undefined },
      { ...wordToken(folded, cut, end, false), sense },
    ];
  }
  return undefined;
}

/** öt. */
const SHORTEST_NUMERAL = 2;

/** "четырёхдневный", "двадцятирічний": a numeral and an adjective made of a unit. */
function numeralAdjective(token: Token, folded: string, { words, pack }: Lexicon): Token[] | undefined {
  const { norm, start, end, gap } = token;
  if (!pack) return undefined;
  for (let length = SHORTEST_NUMERAL; length <= norm.length - STEM; length++) {
    const sense = words.get(norm.slice(length))?.sense;
    if (!sense?.units && !sense?.ageAfter) continue;
    const head = norm.slice(0, length);
    const prefix = pack.contexts?.numeralPrefixes?.[head];
    const read = prefix === undefined ? readNumeral(head, pack) : { value: prefix, kind: 'cardinal' as const };
    if (read?.kind !== 'cardinal') continue;
    const cut = start + length;
    const numeral: Numeral = { ...read, start, end: cut, certainty: 'certain', spelled: true, scaled: false };
    return [makeToken('number', start, cut, head, gap, { numeral }), { ...wordToken(folded, cut, end, false), sense }];
  }
  return undefined;
}

/** "czteropunktowy": four of something; the prefix may begin another word as well ("trzymać"). */
function prefixNumeral(token: Token, folded: string, { pack }: Lexicon): Token[] | undefined {
  const { norm, start, end, gap } = token;
  const prefixes = pack?.contexts?.numeralPrefixes ?? {};
  for (let length = Math.min(norm.length - STEM, 20); length >= STEM; length--) {
    const value = prefixes[norm.slice(0, length)];
    if (value === undefined) continue;
    const cut = start + length;
    const read = { value, kind: 'cardinal', certainty: 'possible', spelled: true, scaled: false } as const;
    const head = norm.slice(0, length);
    return [
      makeToken('number', start, cut, head, gap, { numeral: { ...read, start, end: cut } }),
      wordToken(folded, cut, end, false),
    ];
  }
  return undefined;
}

/** Korean writes particles on: 7일에, 달러를. A lone syllable is only looked for after a number. */
function splitAfter(token: Token, before: Token | undefined, folded: string, lexicon: Lexicon): Token[] | undefined {
  const shortest = before?.numeral ? 1 : 2;
  for (let length = Math.min(token.norm.length, 8); length >= shortest; length--) {
    const norm = token.norm.slice(0, length);
    const sense = lexicon.words.get(norm)?.sense;
    if (!sense) continue;
    const cut = token.start + length;
    const known: Token = { ...token, end: cut, norm, sense, word: undefined };
    if (cut === token.end) return [known];
    return [known, wordToken(folded, cut, token.end, false)];
  }
  return undefined;
}

export function wordToken(folded: string, start: number, end: number, gap: boolean): Token {
  return makeToken('word', start, end, folded.slice(start, end), gap);
}
