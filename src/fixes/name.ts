import type { Reading, ReadSegment } from '../alignment/pair.js';
import { transferEnding } from '../names/inflect.js';
import type { NameMatch, NameMention } from '../names/name.js';
import type { Span } from '../text/span.js';

/** A part of a segment and what should stand there, decoded. */
export interface SegmentEdit extends Span {
  readonly segment: ReadSegment;
  readonly text: string;
}

/**
 * Puts the right name where the wrong one stands, with the ending that the wrong one carries; no fix where the ending
 * cannot be carried over.
 * @param right the form that should stand there, undeclined
 */
export function fixName({
  segment,
  name,
  match,
  right,
  reading,
}: {
  readonly segment: ReadSegment;
  readonly name: NameMention;
  readonly match: NameMatch;
  readonly right: string | undefined;
  readonly reading: Reading;
}): { readonly fix?: SegmentEdit } {
  if (right === undefined || !reading.pack) return {};
  const written = segment.text.text.slice(name.core.start, name.core.end);
  const text = transferEnding(written, match.form, right, reading.pack.names);
  return text === undefined || text === written ? {} : { fix: { segment, ...name.core, text } };
}
