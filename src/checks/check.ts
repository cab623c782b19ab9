import type { Alignment, Pair, Reading, ReadSegment } from '../alignment/pair.js';
import type { Unit } from '../documents/document.js';
import type { Severity } from '../findings/finding.js';
import type { Glossary } from '../glossary/entry.js';
import type { LanguagePack } from '../languages/pack.js';
import type { Message, Step } from '../messages/step.js';
import type { Span } from '../text/span.js';

/** A place inside a segment; the runner turns it into a place in the file. */
export interface Place extends Span {
  readonly segment: ReadSegment;
}

/** What should stand in a place of the target, decoded: a text, or a name that takes over the ending of the form it replaces. */
export type Replacement = Place & ({ readonly text: string } | { readonly instead: string; readonly right: string });

/** A finding as a check makes it: places in segments, no file and no fingerprint yet. */
export interface Draft {
  readonly severity: Severity;
  readonly message: Message;
  readonly target?: Place;
  readonly source?: Place;
  readonly entry?: string;
  readonly expected?: readonly string[];
  readonly fix?: Replacement;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly Step[];
  /** What the finding is about, for the fingerprint: an entry's id or the values compared. */
  readonly about: string;
}

/** What all checks may ask for. */
export interface CheckContext {
  readonly glossary: Glossary;
  /** The pack of a language that has been met. */
  pack(language: string): LanguagePack | undefined;
}

/** A message of a localisation file and what it renders, each as one segment that nothing was read in. */
export interface MessagePair {
  readonly unit: Unit & Required<Pick<Unit, 'source' | 'target'>>;
  /** Sentences that say something; a label states and denies nothing. */
  readonly isStatement: boolean;
  /** Most messages of its file are labels: a program's, not a story's. */
  readonly ofInterface: boolean;
  /** What both said in the version that the files are compared with, where there is one. */
  readonly before?: { readonly source: string; readonly target: string };
  readonly source: ReadSegment;
  readonly target: ReadSegment;
}

/**
 * One check. The methods it has are its scope, and with it what must be looked at again when something changes: one
 * sentence, one text, one pair of segments, one message, two whole texts. Where there is a source, a check that has `pair` is asked for
 * pairs and no more for single segments.
 */
export interface Check {
  /** `<family>/<check>`: file, page, message key and fixture folder carry it. */
  readonly id: string;
  /** Category of the Multidimensional Quality Metrics. */
  readonly mqm: string;
  /** How grave its sure findings are, where a configuration says so. */
  readonly severity?: Severity;
  /** A cheap look before two texts are compared: whether there can be anything to find. */
  mayFind?(alignment: Alignment): boolean;
  segment?(segment: ReadSegment, reading: Reading, context: CheckContext): Iterable<Draft>;
  document?(reading: Reading, context: CheckContext): Iterable<Draft>;
  pair?(pair: Pair, alignment: Alignment, context: CheckContext): Iterable<Draft>;
  documentPair?(alignment: Alignment, context: CheckContext): Iterable<Draft>;
  message?(message: MessagePair, alignment: Alignment, context: CheckContext): Iterable<Draft>;
  /** All messages of a file that are in one pair of languages. */
  messages?(messages: readonly MessagePair[], language: string, context: CheckContext): Iterable<Draft>;
}
