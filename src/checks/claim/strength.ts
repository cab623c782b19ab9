import { speakOfOne } from '../../alignment/about.js';
import type { Reading } from '../../alignment/pair.js';
import { claimsIn, type PlacedClaim } from '../../alignment/placed-claims.js';
import type { Check, Draft } from '../check.js';
import { claimCheck, exchangeDraft, type ClaimRule } from '../claim-checks.js';

const RULE: ClaimRule = {
  id: 'claim/strength',
  kind: 'strength',
  exchanges: [
    ['denies', 'admits'],
    ['admits', 'denies'],
    ['contradicts', 'prohibits', 'beside'],
    ['prohibits', 'contradicts'],
    ['asks', 'demands'],
    ['demands', 'asks'],
    ['worries', 'condemns', 'beside'],
    ['condemns', 'worries'],
  ],
  severity: 'info',
};

/** What was denied is admitted here, what runs counter to a rule forbidden, what was asked for demanded, or the reverse: in a pair, or in a summary of it. */
export const claimStrength: Check = {
  ...claimCheck(RULE),
  *documentPair(alignment): Iterable<Draft> {
    const { source, target, relation, pairs } = alignment;
    if (relation === 'translation' || source.language !== target.language) return;
    const [said, sources] = [new Set<string>(), strengthsIn(source)];
    for (const { claim } of sources) said.add(claim.value);
    for (const instead of strengthsIn(target)) {
      // What the source says as well is no news; what renders a sentence is held against that.
      const pair = pairs.find((each) => each.target.includes(instead.segment));
      if (said.has(instead.claim.value) || !pair || pair.source.length > 0) continue;
      const from = sources.find(
        (each) =>
          RULE.exchanges.some(([a, b]) => a === each.claim.value && b === instead.claim.value) &&
          speakOfOne(
            { ...each.claim, segment: each.segment },
            { ...instead.claim, segment: instead.segment },
            pair,
            alignment,
          ),
      );
      if (from) yield exchangeDraft(RULE, { said: from, instead }, CERTAINTY, alignment);
    }
  },
};

/** That a sentence sums up another because they share words. */
const CERTAINTY = 0.4;

function strengthsIn({ segments, pack }: Reading): readonly PlacedClaim[] {
  if (!pack?.claims) return [];
  return segments.flatMap((segment) =>
    claimsIn(segment, pack).flatMap((claim) => (claim.kind === 'strength' ? [{ claim, segment }] : [])),
  );
}
