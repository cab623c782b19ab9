import type { Alignment, Pair } from '../alignment/pair.js';
import { claimsOfPair, claimsIn, type PairClaims, type PlacedClaim } from '../alignment/placed-claims.js';
import type { ClaimKind } from '../facts/claims/claim.js';
import type { Severity } from '../findings/finding.js';
import type { Entry, Glossary } from '../glossary/entry.js';
import { overlaps } from '../text/span.js';
import type { Check, Draft } from './check.js';
import { isBesidePerson } from './beside-person.js';
import { placeOfClaim, wordsOf } from './placed-claim.js';
import { entryOf } from './placed-name.js';

/**
 * Words that must not change into each other: [what the source says, what the target says instead]. With `beside` the second
 * counts also where the target still says the first: whoever forbids what is at odds says more.
 */
export type Exchange = readonly [from: string, to: string, where?: 'beside'];

export interface ClaimRule {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly exchanges: readonly Exchange[];
  /** How grave an exchange is in a translation; in a text that was rewritten it is worth a look. */
  readonly severity: Severity;
  /** Values that are missed where the other side and its neighbours have no word of these kinds. */
  readonly alone?: Alone;
  /** Whether to speak also of what the target alone has. */
  readonly gained?: boolean;
}

interface Alone {
  readonly values: readonly string[];
  readonly answers: readonly ClaimKind[];
  /** It is said once in a text: one that was rewritten may say it anywhere. */
  readonly once?: boolean;
  /** It is said of people: beside one, in a translation, it is no matter of style. */
  readonly ofPeople?: boolean;
}

/** A check of words of one kind: exchanged for others, or on one side alone. */
export function claimCheck(rule: ClaimRule): Check {
  return {
    id: rule.id,
    mqm: 'accuracy/mistranslation',
    *pair(pair, alignment, { glossary }): Iterable<Draft> {
      const claims = claimsOfPair(pair, alignment, rule.kind);
      if (!claims) return;
      const exchanged = exchangedIn(claims, rule.exchanges);
      if (exchanged) {
        // That is told as a confused term.
        if (!isConfusion(exchanged, glossary)) yield exchangeDraft(rule, exchanged, pair.certainty, alignment);
        return;
      }
      const { alone } = rule;
      if (!alone) return;
      const telling = ({ claim }: PlacedClaim) => alone.values.includes(claim.value);
      const lost = claims.source.find(telling);
      if (lost && !isAnswered(alone, pair, alignment, 'target'))
        yield aloneDraft(rule, lost, 'source', pair, severityOf(alone, lost, 'source', pair, alignment));
      const gained = rule.gained ? claims.target.find(telling) : undefined;
      if (gained && !isAnswered(alone, pair, alignment, 'source'))
        yield aloneDraft(rule, gained, 'target', pair, severityOf(alone, gained, 'target', pair, alignment));
    },
  };
}

/** The source has the one and not the other, the target the other and not the one. */
function exchangedIn({ source, target }: PairClaims, exchanges: readonly Exchange[]): Exchanged | undefined {
  const first = (side: readonly PlacedClaim[], value: string) => side.find(({ claim }) => claim.value === value);
  for (const [from, to, where] of exchanges) {
    const [said, instead] = [first(source, from), first(target, to)];
    const isKept = where !== 'beside' && first(target, from) !== undefined;
    if (said && instead && !first(source, to) && !isKept) return { said, instead };
  }
  return undefined;
}

/** The one is a term of the glossary that the other is taken for. */
function isConfusion({ said, instead }: Exchanged, glossary: Glossary): boolean {
  const [source, target] = [termAt(said, glossary), termAt(instead, glossary)];
  return source?.confusable.some((other) => 'entry' in other && other.entry === target?.id) ?? false;
}

function termAt({ claim, segment }: PlacedClaim, glossary: Glossary): Entry | undefined {
  const name = segment.names.find((each) => overlaps(each, claim));
  return entryOf(glossary, name?.matches[0]?.entry);
}

export interface Exchanged {
  readonly said: PlacedClaim;
  readonly instead: PlacedClaim;
}

/** In the pair, or beside it: a sentence that was cut elsewhere takes its words with it. */
function isAnswered({ answers, once }: Alone, pair: Pair, alignment: Alignment, side: 'source' | 'target'): boolean {
  const { segments, pack } = alignment[side];
  const [first, last] = [pair[side][0], pair[side].at(-1)];
  if (!pack || !first || !last) return true;
  const near = segments
    .slice(Math.max(0, segments.indexOf(first) - 1), segments.indexOf(last) + 2)
    .filter((segment) => segment.block === first.block);
  const where = once && alignment.relation === 'adaptation' ? segments : near;
  return where.some((segment) => claimsIn(segment, pack).some((claim) => answers.includes(claim.kind)));
}

export function exchangeDraft(
  rule: ClaimRule,
  { said, instead }: Exchanged,
  certainty: number,
  { relation }: Alignment,
): Draft {
  return {
    severity: relation === 'translation' ? rule.severity : 'info',
    message: { key: `finding.${rule.id}`, values: { source: wordsOf(said), found: wordsOf(instead) } },
    source: placeOfClaim(said),
    target: placeOfClaim(instead),
    confidence: 0.2 + 0.4 * certainty,
    why: [],
    about: `${said.claim.value} > ${instead.claim.value}`,
  };
}

function severityOf(
  { ofPeople }: Alone,
  placed: PlacedClaim,
  side: 'source' | 'target',
  { certainty }: Pair,
  alignment: Alignment,
): Severity {
  const isSure = ofPeople && alignment.relation === 'translation' && certainty >= SURE_PAIR;
  return isSure && isBesidePerson(placed, alignment[side]) ? 'warning' : 'info';
}

const SURE_PAIR = 0.75;

function aloneDraft(
  rule: ClaimRule,
  placed: PlacedClaim,
  side: 'source' | 'target',
  pair: Pair,
  severity: Severity,
): Draft {
  return {
    severity,
    message: {
      key: `finding.${rule.id}`,
      values: { [side === 'source' ? 'missing' : 'added']: wordsOf(placed) },
    },
    [side]: placeOfClaim(placed),
    confidence: 0.2 + 0.3 * pair.certainty,
    why: [],
    about: `${side} ${placed.claim.value}`,
  };
}
