import { classOf, DIGIT, IDEOGRAPH, LETTER, SPACE } from './characters.js';
import { fold } from './fold.js';
import { alike, type Node, type Sense } from './sense.js';

/** Collects what words mean, piece by piece of a phrase. */
export interface Builder {
  readonly words: Map<string, Node>;
  readonly keys: Set<string>;
  sense(key: string, sense: Sense): void;
}

/** @param elisions of the language: "jusqu'à" stands in a text as two words */
export function createBuilder(elisions: readonly string[] = []): Builder {
  const words = new Map<string, Node>();
  const keys = new Set<string>();
  const elided = new Set(elisions);
  const parted = (piece: string): readonly string[] => {
    const at = piece.indexOf("'") + 1;
    return at > 1 && at < piece.length && elided.has(piece.slice(0, at - 1))
      ? [piece.slice(0, at), piece.slice(at)]
      : [piece];
  };
  return {
    words,
    keys,
    sense(key, sense) {
      const pieces = piecesOf(fold(key)).flatMap(parted).map(bare);
      let level = words;
      let node: Node | undefined;
      for (const piece of pieces) {
        if (node) level = node.next ??= new Map<string, Node>();
        node = level.get(piece);
        if (!node) level.set(piece, (node = { sense: undefined, next: undefined }));
        if (classOf(piece.charCodeAt(0)) === IDEOGRAPH) keys.add(piece);
      }
      if (!node) return;
      node.sense = merge(node.sense, sense);
      if (ANCHORS.some((field) => sense[field] !== undefined)) node.sense.anchor = true;
    },
  };
}

/** Arabic without vowel marks and stretched letters: عامًا is عاما. */
export function bare(word: string): string {
  const code = word.charCodeAt(0);
  return code >= 0x600 && code < 0x700 ? word.replace(VOWEL_MARKS, '') : word;
}

const VOWEL_MARKS = /[\u064b-\u0652\u0640]/gu;

const ANCHORS = [
  'month',
  'weekday',
  'relative',
  'currencies',
  'percent',
  'vague',
  'period',
  'multiple',
  'dual',
  'counted',
  'lone',
  'clockPart',
  'namedCentury',
  'decade',
  'both',
  'fraction',
  'era',
] as const;

function merge(known: Sense | undefined, sense: Sense): Sense {
  if (!known) return alike(sense);
  // A strong reading from elsewhere is not weakened by an abbreviation that looks the same.
  const isStrong = known.month !== undefined && !known.weak;
  const units = [...new Set([...(known.units ?? []), ...(sense.units ?? [])])];
  const merged: Sense = Object.assign(known, sense);
  if (units.length > 0) merged.units = units;
  return isStrong ? Object.assign(merged, { weak: undefined }) : merged;
}

/** As the tokeniser cuts: words, runs and single marks; hyphens join and are left out. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    let end = at + 1;
    if (kind === LETTER || kind === IDEOGRAPH || kind === DIGIT) {
      while (end < text.length && continues(text, end, kind)) end++;
      if (isDollar(text, at, end)) end++;
    }
    const piece = text.slice(at, end);
    if (kind !== SPACE && piece !== '-') pieces.push(piece);
    at = end;
  }
  return pieces;
}

/** Whether the code unit carries on a word; an apostrophe (and in Hebrew a double quote) between letters does. */
export function continues(text: string, at: number, kind: number): boolean {
  const code = text.charCodeAt(at);
  if (classOf(code) === kind) return true;
  if (kind !== LETTER) return false;
  if (code === 0x27) return classOf(text.charCodeAt(at + 1)) === LETTER;
  if (code === 0x22 || code === 0x5f3 || code === 0x5f4) return isHebrew(text, at - 1) && isHebrew(text, at + 1);
  return false;
}

/** "US$", "HK$" are one piece. */
export function isDollar(text: string, start: number, end: number): boolean {
  return text.charCodeAt(end) === 0x24 && end - start <= 3 && classOf(text.charCodeAt(start)) === LETTER;
}

function isHebrew(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x5d0 && code <= 0x5ea;
}

/** Words of scripts without spaces by their first code unit, the longest first. */
export function runsOf(keys: ReadonlySet<string>): Map<number, string[]> {
  const runs = new Map<number, string[]>();
  for (const key of keys) {
    const first = key.charCodeAt(0);
    const list = runs.get(first);
    if (list) list.push(key);
    else runs.set(first, [key]);
  }
  for (const list of runs.values()) list.sort((a, b) => b.length - a.length);
  return runs;
}
