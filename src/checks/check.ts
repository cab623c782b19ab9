import type { Alignment, Pair, Reading, ReadSegment } from '../alignment/pair.js';
import type { Severity } from '../findings/finding.js';
import type { Glossary } from '../glossary/entry.js';
import type { Message, Step } from '../messages/step.js';
import type { Span } from '../text/span.js';

/** A place inside a segment; the runner turns it into a place in the file. */
export interface Place extends Span {
  readonly segment: ReadSegment;
}

/** A finding as a check makes it: places in segments, no file and no fingerprint yet. */
export interface Draft {
  readonly severity: Severity;
  readonly message: Message;
  readonly target?: Place;
  readonly source?: Place;
  readonly entry?: string;
  readonly expected?: readonly string[];
  /** New text for a part of the target, decoded. */
  readonly fix?: Place & { readonly text: string };
  readonly confidence: number;
  readonly why: readonly Step[];
  /** What the finding is about, for the fingerprint: an entry's id or the values compared. */
  readonly about: string;
}

/** What all checks may ask for. */
export interface CheckContext {
  readonly glossary: Glossary;
}

interface CheckBase {
  /** `<family>/<check>`: file, page, message key and fixture folder carry it. */
  readonly id: string;
  /** Category of the Multidimensional Quality Metrics. */
  readonly mqm: string;
}

/** Looks at one sentence alone. */
export interface SegmentCheck extends CheckBase {
  readonly scope: 'segment';
  run(segment: ReadSegment, reading: Reading, context: CheckContext): Iterable<Draft>;
}

/** Looks at one whole text alone. */
export interface DocumentCheck extends CheckBase {
  readonly scope: 'document';
  run(reading: Reading, context: CheckContext): Iterable<Draft>;
}

/** Looks at source segments and the target segments that render them. */
export interface PairCheck extends CheckBase {
  readonly scope: 'pair';
  run(pair: Pair, alignment: Alignment, context: CheckContext): Iterable<Draft>;
}

/** Looks at two whole texts. */
export interface DocumentPairCheck extends CheckBase {
  readonly scope: 'documentPair';
  run(alignment: Alignment, context: CheckContext): Iterable<Draft>;
}

export type Check = SegmentCheck | DocumentCheck | PairCheck | DocumentPairCheck;
