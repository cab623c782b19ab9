import type { Span } from '../text/span.js';
import { foldWord } from './fold.js';
import { rememberSpellings } from '../text/spellings.js';

/** A word of a text or of a name: letters, digits, and apostrophes inside. A hyphen parts two words. */
export interface Word extends Span {
  readonly text: string;
  readonly folded: string;
}

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  eachWord(text, (start, end) => {
    const { text: word, folded } = spellingAt(text, start, end);
    if (folded !== '') words.push({ start, end, text: word, folded });
  });
  return words;
}

/** Each spelling is folded once, whatever text it stands in. */
const spellingAt = rememberSpellings((text) => ({ text, folded: foldWord(text) }));

/** Goes through the words of a text from left to right; offsets are UTF-16. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  const { length } = text;
  while (at < length) {
    if (kindAt(text, at) < LETTER) {
      at++;
      continue;
    }
    const start = at;
    let kinds = 0;
    while (at < length) {
      const next = kindAt(text, at);
      if (next < LETTER && !(next === APOSTROPHE && kindAt(text, at + 1) >= LETTER)) break;
      kinds |= 1 << next;
      at++;
    }
    // The apostrophe at the end belongs to the word ("Boehlers'"); a full stop does not.
    if (at < length && isClosingApostrophe(text.charCodeAt(at))) at++;
    if (kinds & UNSPACED_KINDS) eachScriptChange(text, start, at, visit);
    else visit(start, at);
  }
}

/** Japanese and Chinese part their words by changing the script: a foreign name is a run of katakana or Latin letters. */
function eachScriptChange(text: string, from: number, to: number, visit: (start: number, end: number) => void): void {
  let start = from;
  for (let at = from + 1; at <= to; at++) {
    if (at < to && kindAt(text, at) === kindAt(text, start)) continue;
    visit(start, at);
    start = at;
  }
}

const APOSTROPHE = 2;
const LETTER = 3;
const KATAKANA = 4;
const HAN = 5;
const UNSPACED_KINDS = (1 << KATAKANA) | (1 << HAN);
const APOSTROPHES = /^['’ʼ‘ʻ`´\u05f3]$/u;
const IN_WORDS = /^[\p{L}\p{M}\p{N}\u00ad\u200c\u200d]$/u;
const IN_HAN = /^[\p{Script=Han}\p{Script=Hiragana}]$/u;
const IN_KATAKANA = /^[\u30a1-\u30fa\u30fc-\u30ff]$/u;

/** ' ’ ʼ */
function isClosingApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x2bc;
}

/** By UTF-16 unit; 0 where it has not been asked for yet. */
const KINDS = new Uint8Array(0x10000);

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Past the end it is NaN, which is no index.
  const known = KINDS[code] ?? 1;
  return known === 0 ? learnKind(text, at, code) : known;
}

function learnKind(text: string, at: number, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return surrogateKind(text, at, code);
  const character = String.fromCharCode(code);
  const kind = kindOf(character);
  KINDS[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (APOSTROPHES.test(character)) return APOSTROPHE;
  if (IN_KATAKANA.test(character)) return KATAKANA;
  if (IN_HAN.test(character)) return HAN;
  return IN_WORDS.test(character) ? LETTER : 1;
}

/** A half of a pair says nothing alone: the whole is looked at each time. */
function surrogateKind(text: string, at: number, code: number): number {
  const from = code >= 0xdc00 ? at - 1 : at;
  const point = text.codePointAt(from) ?? 0;
  return point > 0xffff && IN_WORDS.test(String.fromCodePoint(point)) ? LETTER : 1;
}

export function startsWithCapital(word: string): boolean {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}
