import { takePoint } from './decimals.js';
import { add, exactOf, isBelow, isWhole, times, ZERO } from './exact.js';
import type { Lexeme, Lexicon } from './lexicon.js';
import type { Part } from './parts.js';
import { finish, type Reading, type State, type Term } from './terms.js';

/** Whether lexemes written together are one number; a joiner or a half alone is none. */
export function accepts(lexemes: readonly Lexeme[], lexicon: Lexicon): boolean {
  const parts = lexemes.map((lexeme, i): Part => ({ start: i, end: i + 1, lexeme, gap: 'none' }));
  const reading = parts.length > 1 ? readNumber(parts, 0, lexicon) : undefined;
  return reading !== undefined && reading.to === parts.length && !reading.empty;
}

/** Reads the number that starts at a part, as long as it goes on; undefined where none starts. */
export function readNumber(parts: readonly Part[], from: number, lexicon: Lexicon): Reading | undefined {
  const negative = parts[from]?.lexeme?.kind === 'negative';
  const start = negative ? from + 1 : from;
  if (negative && parts[start]?.gap !== 'space' && (lexicon.spaced || parts[start]?.gap !== 'none')) return undefined;
  const state: State = { parts, lexicon, terms: [], at: start, cut: undefined, closed: false };
  while (state.at < parts.length && !state.closed && step(state));
  if (state.terms.length === 0) return undefined;
  const reading = finish(state, start);
  if (!negative) return reading;
  if (reading.certainty === 'possible' && parts[from]?.lexeme?.weak) return undefined; // "moins une"
  const certainty = reading.certainty === 'possible' ? 'likely' : reading.certainty;
  return { ...reading, from, value: times(reading.value, -1n), certainty };
}

/** Takes the next part (with a joiner before it); false where the number ends. */
function step(state: State): boolean {
  const part = state.parts[state.at];
  if (!part || (state.terms.length > 0 && !mayFollow(state, part))) return false;
  const { lexeme } = part;
  // "dos quintos" are parts, "vigésimos quintos" a rank.
  if (part.denominator && part.gap === 'space' && state.terms.length > 0 && !state.terms.at(-1)?.ordinal) return false;
  if (!lexeme) return takeDigits(state, part);
  switch (lexeme.kind) {
    case 'plus':
      return takePlus(state, lexeme, false);
    case 'times':
      return takeTimes(state, lexeme);
    case 'part':
      return takePart(state, lexeme, false);
    case 'count':
      return takeCount(state, lexeme);
    case 'short':
      return takeShort(state, lexeme);
    case 'joiner':
      return takeJoined(state, part);
    case 'article':
      return takeArticle(state);
    case 'point':
      return takePoint(state, lexeme, readNumber);
    default:
      return false;
  }
}

/** "one million, two hundred thousand": a comma only after a scale word and before a scale of its own. */
function mayFollow({ parts, terms, at }: State, part: Part): boolean {
  if (part.gap === 'break') return false;
  if (part.gap !== 'comma') return true;
  const last = terms.at(-1);
  const next = parts[at + 1];
  if (last === undefined || last.scale < 1_000n || !next || next.gap === 'comma' || next.gap === 'break') return false;
  const isHundreds = part.lexeme?.kind === 'plus' && part.lexeme.value.units >= 100n;
  const isScaled = next.lexeme?.kind === 'times' && next.lexeme.value.units < last.scale;
  return isScaled || (isHundreds && next.lexeme !== undefined && next.lexeme.kind !== 'times');
}

function takePlus(state: State, lexeme: Lexeme, joined: boolean): boolean {
  const { terms, lexicon, at } = state;
  const last = terms.at(-1);
  if (last && joined && lexicon.unitsFirst && isUnit(last) && isTens(lexeme)) {
    last.value = add(last.value, lexeme.value);
    last.room = 1n;
    last.ordinal ||= lexeme.ordinal;
  } else {
    if (last && (lexeme.value.units === 0n || !isBelow(lexeme.value, last.room))) return false;
    if (last?.ordinal && !lexeme.ordinal) return false;
    // "twintig drie vijfde" are twenty and three fifths: the unit would stand first.
    if (
      last &&
      !joined &&
      lexicon.unitsFirst &&
      lexicon.singularParts &&
      isUnitAfterTens(last, lexeme, state.parts[at]?.gap)
    )
      return false;
    const room = lexeme.value.scale > 0 ? 0n : lexeme.room;
    terms.push({ value: lexeme.value, room, ordinal: lexeme.ordinal, scale: 1n, from: at, digits: false });
  }
  state.at++;
  return true;
}

function isUnit({ value, digits, room }: Term): boolean {
  return !digits && value.units > 0n && value.units < 10n && value.scale === 0 && room === 1n;
}

function isUnitAfterTens({ value, digits }: Term, { value: unit }: Lexeme, gap: Part['gap'] | undefined): boolean {
  if (digits || gap !== 'space' || unit.units >= 10n) return false;
  return value.units >= 20n && value.units < 100n;
}

function isTens({ value }: Lexeme): boolean {
  return value.units >= 20n && value.units < 100n && value.units % 10n === 0n;
}

/** Multiplies all smaller terms before it; where the product has no room, a number of its own has begun there. */
function takeTimes(state: State, lexeme: Lexeme): boolean {
  const { terms, at, parts } = state;
  const factor = lexeme.value.units;
  const near = terms.at(-1);
  // １ダース千円: a dozen at a thousand.
  if (near && !state.lexicon.spaced && near.room === 0n && near.scale > 1n && near.scale < 100n) return false;
  if (near && (isNoScale(state, near, lexeme) || isMyriadOfMyriads(state, near, factor))) return isTaken(state, at);
  let first = terms.length;
  while (first > 0 && isMultiplied(terms[first - 1], lexeme)) first--;
  const popped = terms.slice(first);
  const previous = terms[first - 1];
  const isGlued = parts[at]?.gap === 'none';
  if (!isGlued && popped.some((term) => term.digits && isYearBefore(state, term, factor))) return false;
  const value = popped.length === 0 ? lexeme.value : times(popped.map((term) => term.value).reduce(add), factor);
  if (previous && !isBelow(value, previous.room)) {
    if (popped.length > 0) state.cut = popped[0]?.from;
    if (popped.length > 0) state.terms = terms.slice(0, first);
    return false;
  }
  const room = popped.some((term) => term.value.scale > 0 && !term.digits) ? 0n : factor;
  const from = popped[0]?.from ?? at;
  state.terms = [
    ...terms.slice(0, first),
    { value, room, ordinal: lexeme.ordinal, scale: factor, from, digits: false },
  ];
  state.at++;
  return true;
}

function isTaken({ at }: State, before: number): boolean {
  return at > before;
}

function isMultiplied(term: Term | undefined, { value, ordinal }: Lexeme): boolean {
  if (!term || (term.ordinal && !ordinal)) return false;
  // "1,500 thousand"
  const isHundreds = value.units === 100n && isBelow(term.value, 1_000n); // "322 hundred"
  return isBelow(term.value, value.units) || (term.digits && (value.units >= 1_000n || isHundreds));
}

/** "34 centesimi", "34 cents", "cinquante cents": coins; "un milésimo": a part. But "25-тысячный" is a rank. */
function isNoScale({ parts, at, terms, lexicon }: State, near: Term, { ordinal, coin }: Lexeme): boolean {
  if (ordinal && near.digits && !parts[at]?.hyphen) return true;
  // "mille cent" is no sum of coins.
  const isAfterThousand = near.scale >= 1_000n && !near.digits;
  const sum = terms
    .map((term) => term.value)
    .filter((value) => isBelow(value, 100n))
    .reduce(add, ZERO); // quaranta + cinque
  if (coin && parts[at]?.gap === 'space' && !isAfterThousand && (near.digits || !isBelow(sum, 20n))) return true;
  return ordinal && terms.length === 1 && parts[near.from]?.lexeme?.weak === true && lexicon.hasParts;
}

/** 万万 is a hundred million; a row of them is none. Takes it. */
function isMyriadOfMyriads(state: State, near: Term, factor: bigint): boolean {
  const { parts, at, lexicon } = state;
  if (!lexicon.elliptic || near.scale !== factor || factor < 10_000n || parts[at]?.gap !== 'none') return false;
  if (!isBelow(near.value, 10n ** 24n)) return false;
  near.value = times(near.value, factor);
  state.at++;
  return true;
}

/** "у 2022 тисячі людей": nobody says 2022 thousand. */
function isYearBefore({ parts }: State, term: Term, factor: bigint): boolean {
  const text = parts[term.from]?.digits?.text ?? '';
  return factor <= 1_000n && /^(?:1[5-9]|20)\p{Nd}\p{Nd}$/u.test(text);
}

/** "двоє з половиною", "two and a half", "due milioni e mezzo": half of the last scale. */
function takePart(state: State, lexeme: Lexeme, joined: boolean): boolean {
  const { terms, at, parts } = state;
  const last = terms.at(-1);
  if (!last) {
    terms.push({ value: lexeme.value, room: 0n, ordinal: false, scale: 1n, from: at, digits: false });
  } else {
    // "з половиною" and "buçuk" say it alone; "halb" may be a fraction that counts something of its own.
    const mayFollowBare = !lexeme.weak || parts[at]?.gap === 'none';
    if (last.ordinal || !isWhole(last.value) || !(joined || mayFollowBare)) return false;
    // "a billion and a half million"
    const next = parts[at + 1]?.lexeme;
    const isScaled = next?.kind === 'times' && next.value.units >= 1_000n && next.value.units < last.scale;
    last.value = add(last.value, times(lexeme.value, isScaled ? next.value.units : last.scale));
    last.room = 0n;
    if (isScaled) state.at++;
  }
  state.at++;
  return true;
}

function takeCount(state: State, lexeme: Lexeme): boolean {
  const { terms, at, parts } = state;
  if (terms.some((term) => term.ordinal)) return false;
  // "three hundred and two dozen" are 324.
  const last = terms.at(-1);
  const isAdded = terms.length > 1 && parts[(last?.from ?? 0) - 1]?.lexeme?.kind === 'joiner' && last?.scale === 1n;
  const counted = isAdded ? terms.slice(-1) : terms;
  const sum = counted.length === 0 ? { units: 1n, scale: 0 } : counted.map((term) => term.value).reduce(add);
  const value = times(sum, lexeme.value.units);
  const from = counted[0]?.from ?? at;
  state.terms = [
    ...(isAdded ? terms.slice(0, -1) : []),
    { value, room: 0n, ordinal: false, scale: lexeme.value.units, from, digits: false },
  ];
  state.at++;
  return true;
}

/** "5 тис.", "1.9bn": only right after digits. */
function takeShort(state: State, lexeme: Lexeme): boolean {
  const last = state.terms.at(-1);
  const isGlued = state.parts[state.at]?.gap === 'none';
  if (!last?.digits || lexeme.weak || (lexeme.glued && !isGlued)) return false;
  if (!isGlued && isYearBefore(state, last, lexeme.value.units)) return false;
  // "1K 234M 2G" are three sizes.
  if (isGlued && !lexeme.glued) state.closed = true;
  if (isGlued && !isBelow(last.value, lexeme.value.units)) {
    last.value = times(last.value, lexeme.value.units); // "1200K"
    state.at++;
    return true;
  }
  return takeTimes(state, lexeme);
}

function takeDigits(state: State, part: Part): boolean {
  const { terms, at } = state;
  const exact = part.digits ? exactOf(part.digits.value) : ZERO;
  const last = terms.at(-1);
  if (last) {
    const startsWithDigits = state.parts[terms[0]?.from ?? 0]?.digits !== undefined;
    // 3백50
    const isGlued = part.gap === 'none' && last.scale >= 100n;
    if ((last.scale < 1_000n && !isGlued) || !startsWithDigits || !isBelow(exact, last.room) || !isWhole(exact))
      return false;
  }
  terms.push({ value: exact, room: 0n, ordinal: false, scale: 1n, from: at, digits: true });
  state.at++;
  return true;
}

/** Where words are written together the joiner is inside them; between words it would join two numbers. */
function takeJoined(state: State, part: Part): boolean {
  const { parts, lexicon, at, terms } = state;
  const last = terms.at(-1);
  const next = parts[at + 1];
  if (!last || !next || next.gap === 'break' || next.gap === 'comma') return false;
  // "a hundred and three quarters", "five billion and three quarters", "two million and one half"
  const isProper = next.lexeme?.kind === 'plus' && next.lexeme.value.units < BigInt(next.numeratorOf ?? 0);
  if (isProper) return false;
  const far = parts[at + 2];
  const isDivided = far?.denominator === true || (lexicon.singularParts && far?.lexeme?.ordinal === true);
  const isHalved = next.lexeme?.kind === 'plus' && far?.lexeme?.kind === 'part';
  if (last.scale >= 1_000n && (next.numeratorOf !== undefined || isDivided || isHalved)) return false;
  const isGlued = part.gap === 'none' || next.gap === 'none';
  // "un milione e sette", "tweeduizend en zestien"
  const isCounted =
    next.lexeme?.kind === 'plus' && far?.lexeme?.kind === 'count' && isBelow(next.lexeme.value, last.room);
  const isLarge = last.scale >= 1_000n && (!lexicon.unitsFirst || (next.lexeme?.kind === 'plus' && !next.lexeme.weak));
  if (lexicon.compounds && !isGlued && !isLarge && !isCounted && next.lexeme?.kind !== 'part') return false;
  state.at++;
  if (next.lexeme?.kind === 'plus' && takePlus(state, next.lexeme, true)) return true;
  if (next.lexeme?.kind === 'part' && takePart(state, next.lexeme, true)) return true;
  if (next.lexeme?.kind === 'times' && isBelow(next.lexeme.value, last.room) && takeTimes(state, next.lexeme))
    return true;
  if (!next.lexeme && takeDigitsAfterHundred(state, last)) return true;
  state.at = at;
  return false;
}

/** "3 hundred and 21", 1千零1; but "2 million and 300" may be two numbers. */
function takeDigitsAfterHundred(state: State, last: Term): boolean {
  const { parts, terms, at, lexicon } = state;
  const [digits, after] = [parts[at]?.digits, parts[at + 1]?.lexeme];
  const startsWithDigits = parts[terms[0]?.from ?? 0]?.digits !== undefined;
  if (!digits || !startsWithDigits || last.scale < 100n || (lexicon.spaced && last.scale >= 1_000n)) return false;
  const exact = exactOf(digits.value);
  if (after?.kind === 'times' || after?.kind === 'short' || !isWhole(exact)) return false;
  if (!isBelow(exact, last.room)) return false;
  terms.push({ value: exact, room: 0n, ordinal: false, scale: 1n, from: at, digits: true });
  state.at++;
  return true;
}

/** "a hundred": one, where a scale follows. */
function takeArticle(state: State): boolean {
  const { parts, at, terms } = state;
  const next = parts[at + 1]?.lexeme;
  if (terms.length > 0 || next?.ordinal || (next?.kind !== 'times' && next?.kind !== 'count')) return false;
  terms.push({ value: { units: 1n, scale: 0 }, room: 1n, ordinal: false, scale: 1n, from: at, digits: false });
  state.at++;
  return true;
}
