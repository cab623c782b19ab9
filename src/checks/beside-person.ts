import { NAME, segmentWords, type SegmentWord } from '../alignment/names/name-words.js';
import type { Reading } from '../alignment/pair.js';
import type { PlacedClaim } from '../alignment/placed-claims.js';
import { ROLES, TITLES } from '../names/name-parts.js';

/** Former commissioner Jack Wynn; Lim Soon, former managing director: so many words may stand between. */
const NEAR = 3;

/** Whether a word is said of somebody: a name or a title stands close to it. */
export function isBesidePerson({ claim, segment }: PlacedClaim, reading: Reading): boolean {
  const words = segmentWords(segment, reading);
  const { capitalNouns } = reading.pack?.contexts ?? {};
  const titles = reading.pack?.names.titles ?? [];
  const isTitle = ({ folded }: SegmentWord) => TITLES.has(folded) || ROLES.has(folded) || titles.includes(folded);
  const isName = ({ certainty }: SegmentWord) => certainty >= NAME && !capitalNouns;
  const after = words.filter(({ start }) => start >= claim.end).slice(0, NEAR);
  if (after.some((word) => isTitle(word) || isName(word))) return true;
  const before = words.findLast(({ end }) => end <= claim.start);
  if (!before) return false;
  const isApposed = APPOSED.test(segment.text.text.slice(before.end, claim.start));
  return isTitle(before) || (isApposed && isName(before));
}

const APPOSED = /^[,،（(]/u;
