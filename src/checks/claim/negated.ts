import type { Alignment, Reading, ReadSegment } from '../../alignment/pair.js';
import { claimsIn, claimsOfPair, type PlacedClaim } from '../../alignment/placed-claims.js';
import { straysBeside } from '../../alignment/strays.js';
import type { Severity } from '../../findings/finding.js';
import type { Check, Draft } from '../check.js';
import { placeOfClaim, wordsOf } from '../placed-claim.js';

/**
 * A denial on one side where nothing on the other says no in any way: not by "fail", "only" or "until" either. Two on one
 * side count as one, since Slavic languages deny twice what others deny once.
 */
export const claimNegated: Check = {
  id: 'claim/negated',
  mqm: 'accuracy/mistranslation',
  *pair(pair, alignment): Iterable<Draft> {
    if (alignment.relation === 'adaptation' && pair.certainty < SURE) return;
    const claims = claimsOfPair(pair, alignment, 'polarity');
    if (!claims) return;
    const [sources, targets] = [claims.source.filter(saysNo), claims.target.filter(saysNo)];
    if ((sources.length === 0) === (targets.length === 0)) return;
    const denial = [...sources, ...targets].find(({ claim }) => claim.value === 'negator');
    if (!denial) return;
    const isGained = sources.length === 0;
    if (
      isDenied(
        straysBeside(pair, alignment, isGained ? 'source' : 'target'),
        isGained ? alignment.source : alignment.target,
      )
    )
      return;
    yield {
      severity: severityOf(alignment),
      message: { key: 'finding.claim/negated', values: { [isGained ? 'added' : 'missing']: wordsOf(denial) } },
      [isGained ? 'target' : 'source']: placeOfClaim(denial),
      confidence: 0.3 + 0.4 * pair.certainty,
      why: [],
      about: isGained ? 'added' : 'missing',
    };
  },
};

function isDenied(segments: readonly ReadSegment[], { pack }: Reading): boolean {
  if (!pack) return false;
  return segments.some((segment) =>
    claimsIn(segment, pack).some((claim) => claim.kind === 'polarity' && saysNo({ claim })),
  );
}

/** In a text that was rewritten, sentences that only resemble each other say different things. */
const SURE = 0.75;

function saysNo({ claim }: Pick<PlacedClaim, 'claim'>): boolean {
  return claim.value !== 'neutral';
}

/**
 * Where a language says no in many ways, or neither is known by all its ways, or a text was rewritten, it is worth a look and no
 * more: between two translations of one text it is mostly "not always" for "sometimes".
 */
function severityOf({ relation, source, target }: Alignment): Severity {
  const isKnown = [source, target].some(({ pack }) => pack?.claims?.polarity.thorough);
  return relation === 'translation' && isKnown && target.pack?.claims?.polarity.explicit ? 'warning' : 'info';
}
