import { DATELINED, datelineEnd } from '../facts/dateline.js';
import type { FrameWords } from '../languages/pack.js';
import { fold } from '../text/fold.js';
import { tokenise } from '../text/words.js';
import type { Reading, ReadSegment } from './pair.js';

/** What belongs to a story, and what stands around it. */
export interface Story {
  readonly reading: Reading;
  /** Bylines, credits, links to other stories, comments of readers, in the order of the text. */
  readonly frame: readonly ReadSegment[];
}

/** Fewer blocks are a passage, and no page. */
const LEAST_BLOCKS = 4;

/**
 * Parts a story from what a page puts around it, which no other version need have. Lines are known by where they stand, how
 * they are built and by words of the pack; of a line that opens with a dateline only the values and names in that go.
 */
export function withoutFrame(reading: Reading): Story {
  const blocks = blocksOf(reading.segments);
  const words = reading.pack?.frame;
  if (blocks.length < LEAST_BLOCKS) return { reading, frame: [] };
  const end = words ? endOfStory(blocks, words) : blocks.length;
  const kept: ReadSegment[] = [];
  const frame: ReadSegment[] = [];
  for (const [at, block] of blocks.entries()) {
    const isFrame = at >= end || isFrameLine(textOf(block), { fromStart: at, fromEnd: end - 1 - at }, words);
    (isFrame ? frame : kept).push(...(at < DATELINED && !isFrame ? withoutDateline(block) : block));
  }
  // A page that is nothing but frame was misread.
  if (kept.length < LEAST_BLOCKS / 2) return { reading, frame: [] };
  return { reading: { ...reading, segments: kept }, frame };
}

function blocksOf(segments: readonly ReadSegment[]): readonly (readonly ReadSegment[])[] {
  const blocks: ReadSegment[][] = [];
  for (const segment of segments) {
    const last = blocks.at(-1);
    if (last?.[0]?.block === segment.block) last.push(segment);
    else blocks.push([segment]);
  }
  return blocks;
}

function textOf(block: readonly ReadSegment[]): string {
  return block.map(({ text }) => text.text).join(' ');
}

/** The block that heads the comments of readers; it cannot be the first ones. */
function endOfStory(blocks: readonly (readonly ReadSegment[])[], words: FrameWords): number {
  const at = blocks.findIndex((block, index) => index >= LEAST_BLOCKS / 2 && headsComments(textOf(block), words));
  return at < 0 ? blocks.length : at;
}

/** "8 Responses", "Comments (12)", "Leave a reply". */
function headsComments(text: string, { comments }: FrameWords): boolean {
  if (text.length > LONGEST_LINE) return false;
  const line = wordsOf(text);
  const phrase = line.filter((word) => !/^\p{N}+$/u.test(word)).join(' ');
  return line.length <= LONGEST_HEAD && comments.includes(phrase);
}

const LONGEST_HEAD = 4;

interface Position {
  readonly fromStart: number;
  readonly fromEnd: number;
}

function isFrameLine(text: string, { fromStart, fromEnd }: Position, words: FrameWords | undefined): boolean {
  if (text.length > LONGEST_LINE) return false;
  const line = wordsOf(text);
  if (line.length === 0) return false;
  const isAtEdge = fromStart < DATELINED || fromEnd < DATELINED;
  if (isAtEdge && (isAgencyLine(text, line) || isDeskLine(text, line))) return true;
  if (!words) return false;
  if (isAtEdge && isByline(text, line, words.bylines)) return true;
  if (opening(line, words.signOffs) > 0 && fromEnd < DATELINED && isSigned(text)) return true;
  if (isCredit(text, line, words.credits)) return true;
  const link = opening(line, words.readAlso);
  if (link > 0 && (link === line.length || isCutOff(text, link))) return true;
  if (line.length <= LONGEST_NOTICE && opening(line, words.updates) > 0) return true;
  return line.length > 1 && line.every((word) => words.share.includes(word));
}

const LONGEST_LINE = 240;
const LONGEST_NOTICE = 10;

/** "Kyiv • UNN", "Reuters | Gaza": parts of a line without a sentence. */
function isAgencyLine(text: string, line: readonly string[]): boolean {
  return line.length <= 6 && /\s[•|·]\s/u.test(text) && !/[.!?]$/u.test(text);
}

/** "(World desk – NYC)": all of it in brackets, and no sentence. */
function isDeskLine(text: string, line: readonly string[]): boolean {
  return line.length <= 8 && /^\([^().!?]+\)$/u.test(text) && !/\p{N}/u.test(text);
}

/** Nothing but names after it, and no full stop: "By Friday the ship will sail." is a sentence. */
function isByline(text: string, line: readonly string[], bylines: readonly string[]): boolean {
  const length = opening(line, bylines);
  if (length === 0 || line.length === length || line.length > 8 || /[.!?]$/u.test(text)) return false;
  if (isCutOff(text, length)) return true;
  const names = tokenise(text).slice(length);
  return names.length >= 2 && names.every(({ start, end }) => isNameOrJoiner(text.slice(start, end)));
}

/** A capital, or a word so short that it joins two names. */
function isNameOrJoiner(word: string): boolean {
  return /^\p{Lu}/u.test(word) || (word.length <= 3 && word.toLowerCase() === word && /^\p{Ll}/u.test(word));
}

/** "(Reporting by …; editing by …)": in brackets, in parts, or with a colon. */
function isSigned(text: string): boolean {
  return /^[([]/u.test(text) || /[;:]/u.test(text) || !/[.!?]$/u.test(text);
}

/** "Photo: …", "Photo by … / Getty". */
function isCredit(text: string, line: readonly string[], credits: readonly string[]): boolean {
  const length = opening(line, credits);
  if (line.length > 14) return false;
  if (/^(?:©|\(c\)\s)/iu.test(text)) return true;
  return length > 0 && length < line.length && isCutOff(text, length) && !/[.!?]$/u.test(text);
}

/** A colon, bar, slash or dash right after so many words. */
function isCutOff(text: string, words: number): boolean {
  const [last, next] = [tokenise(text)[words - 1], tokenise(text)[words]];
  return last !== undefined && next !== undefined && /^\s?\.?\s?[:：|/]\s*/u.test(text.slice(last.end, next.start));
}

/** Of how many words the phrase is that the line opens with; the longest counts. */
function opening(line: readonly string[], phrases: readonly string[]): number {
  let longest = 0;
  for (const wanted of wordsOfEach(phrases))
    if (wanted.length > longest && wanted.every((word, at) => line[at] === word)) longest = wanted.length;
  return longest;
}

/** The phrases of a pack, cut into words once. */
function wordsOfEach(phrases: readonly string[]): readonly (readonly string[])[] {
  let words = PHRASES.get(phrases);
  if (!words) PHRASES.set(phrases, (words = phrases.map(wordsOf)));
  return words;
}

const PHRASES = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function wordsOf(text: string): readonly string[] {
  return tokenise(text).map(({ start, end }) => fold(text.slice(start, end)));
}

/** "KYIV, March 5 (Reuters) –": the day and the place where it was written are none of the story's. */
function withoutDateline(block: readonly ReadSegment[]): readonly ReadSegment[] {
  const [first, ...rest] = block;
  const end = first ? datelineEnd(first.text.text) : 0;
  if (!first || end === 0) return block;
  const stays = ({ start }: { readonly start: number }) => start >= end;
  return [{ ...first, facts: first.facts.filter(stays), names: first.names.filter(stays) }, ...rest];
}
