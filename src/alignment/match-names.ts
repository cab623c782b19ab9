import { compareNames, type ComparedNames } from '../names/compare.js';
import { countryOf } from '../names/countries.js';
import { hear, type HeardWord } from '../names/heard-word.js';
import type { NameMention } from '../names/name.js';
import { mayBeOneName } from '../names/relate-names.js';
import { wordsOf } from '../names/words.js';
import { mainScript } from '../text/scripts.js';
import type { Alignment, Pair, Reading, ReadSegment } from './pair.js';
import { keptWith } from '../text/remember.js';

/** A name and the segment it stands in. */
export interface PlacedName {
  readonly name: NameMention;
  readonly segment: ReadSegment;
}

/** A name of the source and the target's name that resembles it, but is another spelling than any rule gives. */
export interface NameDrift {
  readonly source: PlacedName;
  readonly target: PlacedName;
  readonly comparison: ComparedNames;
}

/** What became of the names of one pair. */
export interface NameMatches {
  /** A name of the source and one that renders it. */
  readonly matched: readonly (readonly [source: PlacedName, target: PlacedName])[];
  readonly drifted: readonly NameDrift[];
  /** Source names without a rendering in this pair. */
  readonly missing: readonly PlacedName[];
  /** Target names that render none of the source's. */
  readonly added: readonly PlacedName[];
}

/** Remembered for each alignment, since several checks ask. */
export function matchNames(pair: Pair, alignment: Alignment): NameMatches {
  let pairs = REMEMBERED.get(alignment);
  if (!pairs) REMEMBERED.set(alignment, (pairs = new Map<Pair, NameMatches>()));
  let matches = pairs.get(pair);
  if (!matches) pairs.set(pair, (matches = matchInside(pair, alignment)));
  return matches;
}

const REMEMBERED = keptWith<Alignment, Map<Pair, NameMatches>>();

function matchInside(pair: Pair, alignment: Alignment): NameMatches {
  const sources = placedNames(pair.source);
  const targets = placedNames(pair.target);
  const answered = new Set<PlacedName>();
  const matched: [PlacedName, PlacedName][] = [];
  const join = (source: PlacedName, target: PlacedName) => {
    answered.add(source).add(target);
    matched.push([source, target]);
  };
  const [from, to] = [countriesOf(sources, alignment.source), countriesOf(targets, alignment.target)];
  for (const [at, source] of sources.entries()) {
    if (standsIn(source, pair.target)) answered.add(source);
    for (const [place, target] of targets.entries()) {
      const isOneCountry = from[at] !== undefined && from[at] === to[place];
      if (isOneCountry || sharesEntry(source.name, target.name)) join(source, target);
    }
  }
  for (const target of targets) if (standsIn(target, pair.source)) answered.add(target);
  const near: NameDrift[] = [];
  // Hearing two names out costs most: only those that nothing simpler has answered are compared.
  const lost = sources.filter((placed) => !answered.has(placed));
  const gained = targets.filter((placed) => !answered.has(placed));
  const [heard, others] = [heardNames(lost, alignment.source), heardNames(gained, alignment.target)];
  for (const [at, source] of lost.entries()) {
    for (const [place, target] of gained.entries()) {
      if (!mayBeOneName(heard[at] ?? [], others[place] ?? [])) continue;
      const comparison = compare(source, target, alignment);
      if (comparison.relation === 'drift') near.push({ source, target, comparison });
      else if (comparison.relation !== 'different') join(source, target);
    }
  }
  const drifted = electDrifts(near.filter(({ source, target }) => !answered.has(source) && !answered.has(target)));
  for (const { source, target } of drifted) answered.add(source).add(target);
  return {
    matched,
    drifted,
    missing: lost.filter((placed) => !answered.has(placed)),
    added: gained.filter((placed) => !answered.has(placed)),
  };
}

function placedNames(segments: readonly ReadSegment[]): readonly PlacedName[] {
  return segments.flatMap((segment) => segment.names.map((name) => ({ name, segment })));
}

function sharesEntry(a: NameMention, b: NameMention): boolean {
  return a.matches.some((match) => b.matches.some((other) => other.entry === match.entry));
}

function countriesOf(names: readonly PlacedName[], { pack }: Reading): readonly (string | undefined)[] {
  return names.map((name) => (pack ? countryOf(coreOf(name), pack) : undefined));
}

function compare(source: PlacedName, target: PlacedName, alignment: Alignment): ComparedNames {
  const { source: a, target: b } = alignment;
  return compareNames(coreOf(source), coreOf(target), {
    languageA: a.language,
    languageB: b.language,
    ...(a.pack ? { packA: a.pack } : {}),
    ...(b.pack ? { packB: b.pack } : {}),
  });
}

function heardNames(names: readonly PlacedName[], { language, pack }: Reading): readonly (readonly HeardWord[])[] {
  return names.map((name) => wordsOf(coreOf(name)).map(({ folded }) => hear(folded, language, pack?.names)));
}

/** A name that is written the same in the other text needs no reading of it as a name. */
function standsIn({ name, segment }: PlacedName, others: readonly ReadSegment[]): boolean {
  const text = segment.text.text.slice(name.core.start, name.core.end);
  return mainScript(text) !== 'Zyyy' && others.some((other) => other.text.text.includes(text));
}

/** Each name drifts once: the nearest first. */
function electDrifts(candidates: readonly NameDrift[]): readonly NameDrift[] {
  const used = new Set<PlacedName>();
  return [...candidates]
    .sort((a, b) => b.comparison.score - a.comparison.score)
    .filter(({ source, target }) => {
      if (used.has(source) || used.has(target)) return false;
      used.add(source).add(target);
      return true;
    });
}

export function coreOf({ name, segment }: PlacedName): string {
  return segment.text.text.slice(name.core.start, name.core.end);
}
