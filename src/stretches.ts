import { align } from './alignment/align.js';
import { withoutFrame } from './alignment/frame.js';
import type { Alignment, Pair, Reading, ReadSegment, Relation } from './alignment/pair.js';
import type { Checker } from './checker.js';
import { paragraphReadings, understand, type OpenText } from './understand.js';

/**
 * In UTF-16 units of both texts together. Books are no larger than `large`; of what is, a window is looked at together, and a
 * stretch ends at a sure pair in the first part of it.
 */
const SIZES = { large: 2 ** 22, window: 2 ** 18 };
const FIRST_PART = 0.75;
const SURE = 0.75;

/**
 * Pairs the sentences of two texts: of usual ones at once, of large ones a stretch after the other, so that what is kept does
 * not grow with their length. What the first stretch is taken for, the others are too.
 */
export function* alignedStretches(
  source: OpenText,
  target: OpenText,
  checker: Checker,
  relation: Relation | undefined,
  sizes = SIZES,
): Generator<Alignment> {
  const length = source.document.raw.length + target.document.raw.length;
  if (length < sizes.large) {
    const [from, to] = [withoutFrame(understand(source, checker)), withoutFrame(understand(target, checker))];
    yield { ...align(from.reading, to.reading, relation), frame: { source: from.frame, target: to.frame } };
    return;
  }
  const share = source.document.raw.length / length;
  const [sources, targets] = [createFeed(source, checker), createFeed(target, checker)];
  let known = relation;
  for (;;) {
    const isLast = [sources.fill(sizes.window * share), targets.fill(sizes.window * (1 - share))].every(Boolean);
    const window = align({ ...source, segments: sources.kept }, { ...target, segments: targets.kept }, known);
    known ??= window.relation;
    if (isLast) {
      yield window;
      return;
    }
    const stretch = firstSurePart(window) ?? firstHalf(window);
    sources.drop(stretch.source.segments.length);
    targets.drop(stretch.target.segments.length);
    yield stretch;
  }
}

interface Feed {
  /** What was read and not yet dropped. */
  readonly kept: readonly ReadSegment[];
  /** Reads on until so many UTF-16 units are kept. @returns whether this is all there is */
  readonly fill: (units: number) => boolean;
  readonly drop: (count: number) => void;
}

function createFeed(text: OpenText, checker: Checker): Feed {
  const paragraphs = paragraphReadings(text, checker);
  let kept: ReadSegment[] = [];
  let isDone = false;
  return {
    get kept() {
      return kept;
    },
    fill(units) {
      let length = kept.reduce((sum, segment) => sum + segment.text.text.length, 0);
      while (!isDone && length < Math.max(1, units)) {
        const next = paragraphs.next();
        isDone = next.done === true;
        if (next.done) break;
        kept.push(...next.value.segments);
        length += next.value.segments.reduce((sum, segment) => sum + segment.text.text.length, 0);
      }
      return isDone;
    },
    drop(count) {
      kept = kept.slice(count);
    },
  };
}

/** Everything up to the last sure pair of the first part, where the texts keep one order. */
function firstSurePart(window: Alignment): Alignment | undefined {
  const { source, target, pairs } = window;
  const ends = { source: 0, target: 0 };
  let cut: { readonly pairs: number; readonly source: number; readonly target: number } | undefined;
  for (const [index, pair] of pairs.entries()) {
    if (!follows(pair, 'source', ends.source, source) || !follows(pair, 'target', ends.target, target))
      return undefined;
    ends.source += pair.source.length;
    ends.target += pair.target.length;
    const isEarly = (end: number, all: number) => end <= Math.max(1, all * FIRST_PART);
    const isSure = pair.certainty >= SURE && pair.source.length > 0 && pair.target.length > 0;
    if (isSure && isEarly(ends.source, source.segments.length) && isEarly(ends.target, target.segments.length))
      cut = { pairs: index + 1, ...ends };
  }
  return cut && part(window, pairs.slice(0, cut.pairs), cut.source, cut.target);
}

function follows(pair: Pair, side: 'source' | 'target', at: number, { segments }: Reading): boolean {
  return pair[side].length === 0 || pair[side][0] === segments[at];
}

/** Texts in another order, or without anything in common: their halves are taken to answer to each other. */
function firstHalf(window: Alignment): Alignment {
  const half = (segments: readonly ReadSegment[]) => Math.ceil(segments.length / 2);
  const cut = part(window, [], half(window.source.segments), half(window.target.segments));
  return align(cut.source, cut.target, window.relation);
}

function part(
  { source, target, relation }: Alignment,
  pairs: readonly Pair[],
  sources: number,
  targets: number,
): Alignment {
  return {
    source: { ...source, segments: source.segments.slice(0, sources) },
    target: { ...target, segments: target.segments.slice(0, targets) },
    pairs,
    relation,
  };
}
