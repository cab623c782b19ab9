import type { Reading, ReadSegment } from './alignment/pair.js';
import type { Checker } from './checker.js';
import type { Document, Segment } from './documents/document.js';
import { languageOfPath } from './documents/path-language.js';
import { readPlainText } from './documents/read.js';
import { segmentsOf } from './documents/segments.js';
import { daysOfDateline } from './facts/dateline.js';
import type { Fact } from './facts/fact.js';
import { countedFrom } from './facts/from-now.js';
import { factsOfSegments } from './facts/segment-facts.js';
import { detectLanguage } from './languages/detect.js';
import type { LanguagePack } from './languages/pack.js';
import type { NameMention } from './names/name.js';
import { recogniseListedNames, recogniseNames } from './names/recognise.js';

/** A text as it comes: a file that was read, or the bare text of a record. */
export type TextInput =
  | { readonly document: Document }
  | { readonly text: string; readonly lang?: string; readonly written?: readonly string[] };

/** A text of which the language is known. */
export interface OpenText {
  readonly document: Document;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  /** Absent for a language without a pack. */
  readonly pack?: LanguagePack;
  /** The days on which it may have been written: "yesterday" is the one before. */
  readonly written?: readonly string[];
  /** Read no more of its facts than of a text whose language nobody knows. */
  readonly figuresAlone?: true;
}

/**
 * Two texts to be compared. Where one is in a language that has no pack, a "million" or a month of the other would have nothing that
 * answers it: of both no more than the figures is read. A text too short to tell its language is taken as it comes.
 */
export function sideBySide(source: OpenText, target: OpenText): readonly [source: OpenText, target: OpenText] {
  const isForeign = ({ pack, language }: OpenText) => !pack && language !== 'und';
  if (!isForeign(source) && !isForeign(target)) return [source, target];
  return [
    { ...source, figuresAlone: true },
    { ...target, figuresAlone: true },
  ];
}

/** Finds the language of a text and loads what is known of it. */
export async function openText(input: TextInput, checker: Checker): Promise<OpenText> {
  const document = 'document' in input ? input.document : readPlainText('', input.text, input.lang, input.written);
  const language = document.declaredLanguage ?? (await languageOf(document));
  const pack = await checker.loadPack(language);
  const written = document.written ?? checker.written ?? daysOfDateline(document, pack);
  return { document, language, ...(pack ? { pack } : {}), ...(written.length > 0 && { written }) };
}

/** As its words tell it; of a text of few words its path may. */
async function languageOf(document: Document): Promise<string> {
  const declared = languageOfPath(document.path);
  return (await detectLanguage(beginningOf(document), declared === undefined ? {} : { declared })).tag;
}

/** All that there is to know of a text, at once. */
export function understand(text: OpenText, checker: Checker): Reading {
  return { ...text, segments: [...paragraphReadings(text, checker)].flatMap(({ segments }) => segments) };
}

/** The same a paragraph at a time, for texts that are large: nothing is kept of one when the next is read. */
export function* paragraphReadings(text: OpenText, checker: Checker): Generator<Reading> {
  for (const paragraph of paragraphs(text)) {
    const facts = factsIn(paragraph, text);
    const segments = paragraph.map((segment, index): ReadSegment => {
      return { ...segment, names: namesIn(segment, text, checker), facts: facts[index] ?? [] };
    });
    yield { ...text, segments };
  }
}

/** The segments of a text, block by block. */
export function* paragraphs({ document, pack, language }: OpenText): Generator<readonly Segment[]> {
  let paragraph: Segment[] = [];
  for (const segment of segmentsOf(document, pack, language)) {
    if (paragraph.length > 0 && paragraph[0]?.block !== segment.block) {
      yield paragraph;
      paragraph = [];
    }
    paragraph.push(segment);
  }
  if (paragraph.length > 0) yield paragraph;
}

export function namesIn({ text }: Segment, { language, pack }: OpenText, checker: Checker): readonly NameMention[] {
  return recogniseNames(text.text, language, checker.names, pack);
}

/** Of the glossary alone. */
export function listedNamesIn(
  { text }: Segment,
  { language, pack }: OpenText,
  checker: Checker,
): readonly NameMention[] {
  return recogniseListedNames(text.text, language, checker.names, pack);
}

/** @param paragraph all segments of one block @returns for each its facts */
export function factsIn(
  paragraph: readonly Segment[],
  { document, pack, written, figuresAlone }: OpenText,
): readonly (readonly Fact[])[] {
  if (figuresAlone) return factsOfSegments(document, paragraph, undefined).map((facts) => facts.map(asLikely));
  const facts = factsOfSegments(document, paragraph, pack);
  return written ? facts.map((each) => each.map((fact) => countedFrom(written, fact))) : facts;
}

/** A word beside the digits may make millions of them. */
function asLikely(fact: Fact): Fact {
  return fact.kind === 'number' ? { ...fact, certainty: 'likely' } : fact;
}

/** A few thousand letters tell a language as well as a whole file. */
function beginningOf({ blocks }: Document): string {
  let text = '';
  for (const block of blocks) {
    text += `${block.text.text.slice(0, 4_000)}\n`;
    if (text.length >= 4_000) break;
  }
  return text;
}
