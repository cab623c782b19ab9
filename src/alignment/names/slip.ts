import type { SegmentWord } from './name-words.js';

/** Words of a name beside each other. */
export type NamePart = Pick<SegmentWord, 'segment' | 'start' | 'end' | 'text'>;

/** What went wrong with a name that no glossary knows. */
export type NameSlip =
  | { readonly kind: 'changed'; readonly source: NamePart; readonly target: NamePart; readonly certainty: number }
  | { readonly kind: 'drift'; readonly source: NamePart; readonly target: NamePart; readonly certainty: number }
  | { readonly kind: 'missing'; readonly source: NamePart; readonly certainty: number }
  | { readonly kind: 'added'; readonly target: NamePart; readonly certainty: number };

/** Given name and family name are one name: one slip. */
export function joinNeighbours(slips: readonly NameSlip[]): readonly NameSlip[] {
  const joined: NameSlip[] = [];
  for (const slip of slips) {
    const before = joined.at(-1);
    const both = before && joinTwo(before, slip);
    if (both) joined[joined.length - 1] = both;
    else joined.push(slip);
  }
  return joined;
}

function joinTwo(a: NameSlip, b: NameSlip): NameSlip | undefined {
  if (a.kind === 'changed' && b.kind === 'changed' && areBeside(a.source, b.source) && areBeside(a.target, b.target))
    return { ...a, source: spanning(a.source, b.source), target: spanning(a.target, b.target) };
  if (a.kind === 'missing' && b.kind === 'missing' && areBeside(a.source, b.source))
    return { ...a, source: spanning(a.source, b.source), certainty: Math.max(a.certainty, b.certainty) };
  if (a.kind === 'added' && b.kind === 'added' && areBeside(a.target, b.target))
    return { ...a, target: spanning(a.target, b.target) };
  return undefined;
}

export function spanning({ segment, start }: NamePart, { end }: NamePart): NamePart {
  return { segment, start, end, text: segment.text.text.slice(start, end) };
}

const CLOSE = 2;

/** Nothing but a space or a mark stands between. */
export function areBeside(before: NamePart, after: NamePart): boolean {
  return before.segment === after.segment && after.start >= before.end && after.start - before.end <= CLOSE;
}
