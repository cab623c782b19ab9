import { classOf, DIGIT, FRACTION, IDEOGRAPH, isDigit, LETTER, SPACE } from './characters.js';
import { readDigits, readSlashed, type DigitRun } from './digits.js';
import { NUMERAL, WORD, type Lexicon } from './lexicon.js';
import { readShape } from './shapes.js';
import { knownToken, makeToken, unknownToken, type Token } from './token.js';
import { valueOf } from './value.js';
import { hashOf, hashOn, wordOf } from './vocabulary.js';
import { continues, isDollar } from './word-index.js';

/** One pass over the text. @param text as it is, @param folded the same, folded */
export function tokenise(text: string, folded: string, lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  const state: State = { text, folded, lexicon, tokens, gap: true, known: undefined, knownAt: -1 };
  for (let at = 0; at < folded.length;) {
    const kind = classOf(folded.charCodeAt(at));
    if (kind === SPACE) {
      state.gap = true;
      at++;
      continue;
    }
    const token = next(state, at, kind);
    tokens.push(token);
    at = token.end;
    state.gap = false;
  }
  return tokens;
}

interface State {
  readonly text: string;
  readonly folded: string;
  readonly lexicon: Lexicon;
  readonly tokens: Token[];
  /** White space stands before the token that comes next. */
  gap: boolean;
  /** The word without spaces that was found to end the token before. */
  known: string | undefined;
  knownAt: number;
}

function next(state: State, at: number, kind: number): Token {
  if (kind === LETTER) return wordAt(state, at);
  if (kind === DIGIT || kind === FRACTION) return numberAt(state, at);
  if (kind === IDEOGRAPH) return runAt(state, at);
  return markAt(state, at);
}

function wordAt(state: State, start: number): Token {
  const { folded, gap, lexicon } = state;
  let [end, hash, apostrophe] = [start, 0, -1];
  for (let code = folded.charCodeAt(end); ; code = folded.charCodeAt(end)) {
    if (code === APOSTROPHE && apostrophe < 0) apostrophe = end;
    hash = hashOn(hash, code);
    if (++end >= folded.length || !continues(folded, end, LETTER)) break;
  }
  // "d'octobre" is two words.
  if (apostrophe > start && lexicon.elisions.size > 0 && lexicon.elisions.has(folded.slice(start, apostrophe))) {
    end = apostrophe + 1;
    hash = hashOf(folded, start, end);
  }
  const word = wordOf(folded, start, end, hash, lexicon);
  const sign = folded.charCodeAt(end);
  if (sign === 0x24 && isDollar(folded, start, end)) return makeToken('word', start, end + 1, `${word.norm}$`, gap);
  if ((sign === 0x3a || sign === 0x2e) && isAddress(word.norm, folded, end)) {
    return sticky(state, ADDRESS, start, 'label') ?? knownToken(start, end, gap, word);
  }
  if (isDigit(sign) || (sign === 0x2d && isDigit(folded.charCodeAt(end + 1)))) {
    const labelEnd = codeEnd(state, start, end, word.node?.sense?.currencies !== undefined);
    if (labelEnd > end) return makeToken('label', start, labelEnd, folded.slice(start, labelEnd), gap);
  }
  return knownToken(start, end, gap, word);
}

const APOSTROPHE = 0x27;

function isAddress(norm: string, folded: string, end: number): boolean {
  return folded.startsWith('://', end) || (norm === 'www' && folded.charAt(end) === '.');
}

/** G7, MH17, Covid-19, U-17: letters with a capital, a hyphen or none, digits. Returns where it ends, or `end`. */
function codeEnd({ text, folded }: State, start: number, end: number, isCurrency: boolean): number {
  const hyphen = folded.charCodeAt(end) === 0x2d ? 1 : 0;
  const first = text.charAt(start);
  const hasCapital = first !== folded.charAt(start) || text.slice(start, end) !== text.slice(start, end).toLowerCase();
  if (hyphen && !hasCapital) return end;
  // Scripts without capitals write particles before a number ("ב-7"); a currency's code may stand before it too.
  if (!/^\p{Script=Latin}|^\p{Script=Cyrillic}|^\p{Script=Greek}/u.test(first)) return end;
  if (!hasCapital && !/^\p{Script=Latin}/u.test(first)) return end;
  if (isCurrency) return end;
  CODE_REST.lastIndex = end;
  const rest = CODE_REST.exec(folded)?.[0] ?? '';
  return end + rest.length;
}

function numberAt(state: State, start: number): Token {
  const { folded, gap, lexicon, tokens } = state;
  // "0x1F", and its prefix alone; the 2 of "R^2" is as often a raised one.
  const code =
    sticky(state, HEXADECIMAL, start, 'label') ??
    (isRaised(state) ? sticky(state, EXPONENT, start, 'label') : undefined);
  if (code) return code;
  const shape = readShape(folded, start, lexicon.dateOrder);
  if (shape) return makeToken('shape', start, shape.end, folded.slice(start, shape.end), gap, { shape });
  const slashed = readSlashed(folded, start);
  if (slashed) {
    const { end, numerator, denominator } = slashed;
    const digits = { end, value: numerator / denominator, decimals: 2, plain: false };
    return makeToken('number', start, end, folded.slice(start, end), gap, { digits });
  }
  const before = tokens.at(-2);
  const listed = !gap && tokens.at(-1)?.norm === ',' && before?.digits?.listed === true;
  const digits = readDigits(folded, start, lexicon.digits, listed);
  return makeToken('number', start, digits.end, folded.slice(start, digits.end), gap, { digits });
}

function isRaised({ tokens, gap }: State): boolean {
  return !gap && tokens.at(-1)?.norm === '^';
}

/** In a run of ideographs the longest known word at each place; what lies between is one word. */
function runAt(state: State, start: number): Token {
  const { folded, lexicon, gap } = state;
  const known = start === state.knownAt ? state.known : longestRun(folded, start, lexicon);
  if (known) {
    const end = start + known.length;
    return knownToken(start, end, gap, wordOf(folded, start, end, hashOf(folded, start, end), lexicon));
  }
  let end = start;
  let dull = true;
  do {
    const begins = lexicon.runStarts[folded.charCodeAt(end)] ?? 0;
    if (begins & WORD && end > start) {
      state.known = longestRun(folded, (state.knownAt = end), lexicon);
      if (state.known) break;
    }
    if (begins & NUMERAL) dull = false;
    end++;
  } while (end < folded.length && classOf(folded.charCodeAt(end)) === IDEOGRAPH);
  const norm = folded.slice(start, end);
  return lexicon.dullRuns ? unknownToken(start, end, norm, gap, dull) : makeToken('word', start, end, norm, gap);
}

function longestRun(folded: string, at: number, { runs, runStarts, words }: Lexicon): string | undefined {
  if (!((runStarts[folded.charCodeAt(at)] ?? 0) & WORD)) return undefined;
  const known = longestAt(folded, at, runs, 1);
  if (known === undefined || known.length === 1) return known;
  // 一周三天 is three days a week, 周三 a Wednesday.
  const isWeekday = words.get(known)?.sense?.weekday !== undefined;
  if (isWeekday && words.get(folded.charAt(at + known.length))?.sense?.units) return known.slice(0, -1);
  // 下周日 is 下 and 周日 (Sunday), not 下周 (next week) and 日.
  const last = at + known.length - 1;
  const weekday = longestAt(folded, last, runs, 2);
  return weekday !== undefined && words.get(weekday)?.sense?.weekday !== undefined ? known.slice(0, -1) : known;
}

function longestAt(folded: string, at: number, runs: Lexicon['runs'], least: number): string | undefined {
  const second = folded.charCodeAt(at + 1);
  for (const word of runs.get(folded.charCodeAt(at)) ?? []) {
    if (word.length < least) return undefined;
    if (word.length === 1 || (word.charCodeAt(1) === second && folded.startsWith(word, at))) return word;
  }
  return undefined;
}

function markAt(state: State, start: number): Token {
  const { text, folded, gap, tokens } = state;
  const code = folded.charCodeAt(start);
  if (code === 0x40 || code === 0x23) {
    const mail = code === 0x40 && !gap ? mailAt(state, start) : undefined;
    const tag = mail ?? (gap || tokens.at(-1)?.kind === 'mark' ? sticky(state, TAG, start, 'label') : undefined);
    if (tag) return tag;
  }
  if (code === 0x5b) {
    const note = sticky(state, FOOTNOTE, start, 'label');
    if (note) return note;
  }
  // A full-width comma is none of a number's.
  const isPoint = (code === 0x2e || code === 0x2c || code === ARABIC_POINT) && text.charCodeAt(start) === code;
  const isApart = gap || (tokens.at(-1)?.norm === '-' && tokens.at(-1)?.gap === true);
  if (isPoint && isApart && isDigit(folded.charCodeAt(start + 1))) return pointed(state, start);
  if (code === 0x2b) {
    const phone = sticky(state, PHONE, start, 'label');
    if (phone) return phone;
  }
  return makeToken('mark', start, start + 1, folded.charAt(start), gap);
}

/** ".25" */
function pointed({ folded, gap, lexicon }: State, start: number): Token {
  const { end } = readDigits(folded, start + 1, { ...lexicon.digits, group: [] }, true);
  const digits: DigitRun = {
    end, value: valueOf('0', folded.slice(start + 1, end).replace(/\D.*$/su, '')), decimals: end - start - 1, plain: false,
  }; // prettier-ignore
  return makeToken('number', start, end, folded.slice(start, end), gap, { digits });
}

/** The local part of an e-mail address has been read already: take it back. */
function mailAt(state: State, at: number): Token | undefined {
  const { folded, tokens } = state;
  MAIL_HOST.lastIndex = at;
  const host = MAIL_HOST.exec(folded);
  if (!host) return undefined;
  let start = at;
  let gap = false;
  while (!gap) {
    const last = tokens.at(-1);
    if (!last || last.end !== start || (last.kind === 'mark' && !'._-+%'.includes(last.norm))) break;
    tokens.pop();
    start = last.start;
    gap = last.gap;
  }
  const end = at + host[0].length;
  return makeToken('label', start, end, folded.slice(start, end), gap);
}

function sticky({ folded, gap }: State, pattern: RegExp, start: number, kind: 'label'): Token | undefined {
  pattern.lastIndex = start;
  const norm = pattern.exec(folded)?.[0];
  return norm ? makeToken(kind, start, start + norm.length, norm, gap) : undefined;
}

const ARABIC_POINT = 0x66b;
const ADDRESS =
  /(?:[a-z][a-z+.-]{1,15}:\/\/|www\.)(?:[^\s<>"'()«»“”„）】」.,;:!?]|[.,;:!?'()](?=[^\s<>"'«»“”„）】」.,;:!?()]))+/uy;
const HEXADECIMAL = /0x[\da-f]{0,16}(?![\p{L}\d])/uy;
const EXPONENT = /\d{1,9}(?![\p{L}\d])/uy;
/** After its digits a version (TLSv1.3), or letters, digits and letters. */
const CODE_REST =
  /-?\d{1,9}(?:(?:\.\d{1,4}){1,3}(?![\d\p{L}])|(?:\p{L}{1,3}(?!\p{L}))?(?:-\d{1,4}(?![\d\p{L}]))?(?:\p{L}\d+)?)/uy;
const TAG = /@[a-z0-9_]{1,30}|#(?=[\p{L}\p{N}_]{0,60}\p{L})(?:[a-z0-9_]{1,100}|[\p{L}\p{N}\p{M}_]{1,100})/uy;
const FOOTNOTE = /\[\d{1,3}\]/uy;
const PHONE = /\+\d{1,3}(?:[ \u00a0.-]?\(?\d{1,4}\)?){2,6}(?!\d)/uy;
const MAIL_HOST = /@[a-z0-9][a-z0-9-]{0,60}(?:\.[a-z0-9-]{1,60}){1,5}/uy;
