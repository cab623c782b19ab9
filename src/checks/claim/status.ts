import type { Alignment, Reading, ReadSegment } from '../../alignment/pair.js';
import { claimsIn, type PlacedClaim } from '../../alignment/placed-claims.js';
import type { Glossary } from '../../glossary/entry.js';
import type { Check, Draft } from '../check.js';
import { claimCheck, exchangeDraft, type ClaimRule } from '../claim-checks.js';
import { entryOf } from '../placed-name.js';

const RULE: ClaimRule = {
  id: 'claim/status',
  kind: 'status',
  exchanges: [
    ['planned', 'cancelled'],
    ['planned', 'postponed'],
    ['cancelled', 'planned'],
    ['cancelled', 'postponed'],
    ['postponed', 'planned'],
    ['postponed', 'cancelled'],
    ['extended', 'ended'],
    ['ended', 'extended'],
    ['ongoing', 'ended'],
    ['ended', 'ongoing'],
  ],
  severity: 'info',
};

/** A plan that is cancelled here, a state that has ended: in a pair, or in what two versions say of one person or place. */
export const claimStatus: Check = {
  ...claimCheck(RULE),
  *documentPair(alignment, { glossary }): Iterable<Draft> {
    if (alignment.relation === 'translation') return;
    const sources = statesIn(alignment.source);
    const said = new Set(sources.map(({ claim }) => claim.value));
    for (const instead of statesIn(alignment.target)) {
      // What the source says as well is no news.
      if (said.has(instead.claim.value)) continue;
      const about = entriesNear(instead.segment, alignment.target, glossary);
      const from = sources.find(
        (each) => isExchange(each, instead) && entriesIn(each.segment).some((entry) => about.includes(entry)),
      );
      if (from) yield exchangeDraft(RULE, { said: from, instead }, CERTAINTY, alignment);
    }
  },
};

/** That two sentences speak of one matter because they name the same person. */
const CERTAINTY = 0.4;

function isExchange({ claim }: PlacedClaim, instead: PlacedClaim): boolean {
  return RULE.exchanges.some(([from, to]) => from === claim.value && to === instead.claim.value);
}

function statesIn({ segments, pack }: Alignment['source']): readonly PlacedClaim[] {
  if (!pack?.claims) return [];
  return segments.flatMap((segment) =>
    claimsIn(segment, pack).flatMap((claim) => (claim.kind === 'status' ? [{ claim, segment }] : [])),
  );
}

/** "He" stands for the one whom the sentence before names, whatever else this one speaks of. */
function entriesNear(segment: ReadSegment, { segments }: Reading, glossary: Glossary): readonly string[] {
  const here = entriesIn(segment);
  const before = segments[segments.indexOf(segment) - 1];
  if (before?.block !== segment.block) return here;
  const isPerson = (entry: string) => entryOf(glossary, entry)?.kind === 'person';
  return here.some(isPerson)
    ? here
    : [...here, ...entriesIn(before).filter((entry) => here.length === 0 || isPerson(entry))];
}

/** People and things of the glossary; a country is named for many reasons. */
function entriesIn({ names }: ReadSegment): readonly string[] {
  return names.flatMap(({ matches }) => (matches[0] && matches[0].status !== 'drift' ? [matches[0].entry] : []));
}
