import { diffArrays } from 'diff/lib/diff/array.js';
import type { Step } from '../../messages/step.js';
import type { Check, Draft } from '../check.js';
import { closestQuote, quotedParts, shareOf, textOf, type QuotedPart } from '../quoted-parts.js';
import { alteredAcross } from './altered-across.js';
import { statesFacts } from '../placed-fact.js';

/** Words inside quotation marks that are not the speaker's. In one language every word counts; across languages what can be compared. */
export const quoteAltered: Check = {
  id: 'quote/altered',
  mqm: 'accuracy/mistranslation',
  mayFind: statesFacts,
  *pair(pair, alignment): Iterable<Draft> {
    if (alignment.source.language !== alignment.target.language) yield* alteredAcross(pair, alignment);
  },
  *documentPair(alignment): Iterable<Draft> {
    if (alignment.source.language !== alignment.target.language) return;
    const sources = quotedParts(alignment.source);
    const said = sources.map((part) => part.words.join(' ')).join(' ');
    for (const target of quotedParts(alignment.target)) {
      if (isWordForWord(target, said)) continue;
      const source = closestQuote(target, sources, alignment);
      if (!source) continue;
      const changes = changesBetween(source.words, target.words);
      yield {
        severity: 'error',
        message: {
          key: 'finding.quote/altered',
          values: { source: textOf(source.place), found: textOf(target.place) },
        },
        source: source.place,
        target: target.place,
        confidence: 0.9,
        why: [
          ...changes.slice(0, MOST_SHOWN).map(stepOf),
          ...(isBackTranslation(source, target, changes) ? [BACK] : []),
        ],
        about: source.words.join(' '),
      };
    }
  },
};

/** Shortening, splitting and joining quotations changes no word of them. */
function isWordForWord({ words, pieces }: QuotedPart, said: string): boolean {
  const isSaid = (list: readonly string[]) => ` ${said} `.includes(` ${list.join(' ')} `);
  // «…, — said the envoy, — …»: Slavic and Spanish quotations hold who speaks, between dashes.
  return isSaid(words) || (pieces.length > 2 && pieces.every((piece, at) => at % 2 === 1 || isSaid(piece)));
}

/** More changes than this are not read one by one. */
const MOST_SHOWN = 5;

/** Words of the source, and what stands in their place; one of the two may be empty. */
interface Change {
  readonly source: string;
  readonly found: string;
}

function changesBetween(source: readonly string[], target: readonly string[]): readonly Change[] {
  const changes: Change[] = [];
  let gone: readonly string[] = [];
  for (const { removed, added, value } of diffArrays([...source], [...target])) {
    if (removed) {
      gone = value;
      continue;
    }
    if (added || gone.length > 0) changes.push({ source: gone.join(' '), found: added ? value.join(' ') : '' });
    gone = [];
  }
  if (gone.length > 0) changes.push({ source: gone.join(' '), found: '' });
  return changes;
}

function stepOf({ source, found }: Change): Step {
  return { step: 'quoteWords', values: { ...(source ? { missing: source } : {}), ...(found ? { added: found } : {}) } };
}

const BACK: Step = { step: 'backTranslation', values: {} };
/** So many places where words were replaced, not only left out or put in, and so much that is still the same. */
const REPLACED = 3;
const SHARED = { least: 0.3, most: 0.8 };

/** The skeleton stayed and words in many places are others: it has been through another language. */
function isBackTranslation(source: QuotedPart, target: QuotedPart, changes: readonly Change[]): boolean {
  const replaced = changes.filter((change) => change.source !== '' && change.found !== '').length;
  const shared = shareOf(source.words, target.words);
  return replaced >= REPLACED && shared >= SHARED.least && shared <= SHARED.most;
}
