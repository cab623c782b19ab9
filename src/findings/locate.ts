import type { Segment } from '../documents/document.js';
import type { LineIndex } from '../text/lines.js';
import { rawSpan } from '../text/mapped.js';
import type { Span } from '../text/span.js';
import type { Location } from './finding.js';

/** The file that a segment was cut from. */
export interface Origin {
  readonly path?: string;
  readonly raw: string;
  readonly lines: LineIndex;
}

/**
 * Where a part of a segment stands in its file.
 * @param span offsets in the segment's decoded text
 * @throws RangeError for a span outside the segment: a check that points nowhere must not reach a report
 */
export function locate(segment: Segment, span: Span, { path, raw, lines }: Origin): Location {
  const length = segment.text.text.length;
  if (!(0 <= span.start && span.start <= span.end && span.end <= length)) {
    throw new RangeError(`${span.start}-${span.end} is outside a segment of ${length} characters`);
  }
  const { start, end } = rawSpan(segment.text, span);
  const location = { start, end, ...lines.position(start), text: raw.slice(start, end) };
  return path === undefined ? location : { path, ...location };
}
