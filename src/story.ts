import { align } from './alignment/align.js';
import { withoutFrame } from './alignment/frame.js';
import type { Reading } from './alignment/pair.js';
import type { Checker } from './checker.js';
import { checkAligned } from './run-checks.js';
import { buildTable } from './story/build.js';
import type { Comparison, StoryTable, StoryVersion } from './story/table.js';
import { openText, understand } from './understand.js';
import type { TextInput } from './understand.js';

export interface StoryInput {
  readonly versions: readonly TextInput[];
  /** The number of the version that decides; without it most versions do. */
  readonly wire?: number;
}

/**
 * Where versions of one story differ: facts × versions. All are laid beside the wire, or else the first; a few are compared
 * with each other too, since two of them may differ in what that one leaves out.
 */
export async function compareVersions({ versions, wire }: StoryInput, checker: Checker): Promise<StoryTable> {
  const readings: Reading[] = [];
  for (const version of versions)
    readings.push(withoutFrame(understand(await openText(version, checker), checker)).reading);
  const hub = wire ?? 0;
  const aligned = pairsToCompare(readings.length, hub, wire !== undefined).flatMap(([source, target]) => {
    const [from, to] = [readings[source], readings[target]];
    return from && to ? [{ source, target, alignment: align(from, to, 'adaptation') }] : [];
  });
  const comparisons = aligned.map(({ source, target, alignment }): Comparison => {
    const findings = checkAligned(alignment.source, alignment.target, [alignment], checker.checks, checker);
    return { source, target, isAcross: alignment.source.language !== alignment.target.language, findings };
  });
  const compared = readings.map((reading, at): StoryVersion => {
    const own = aligned.find(({ source, target }) => source === hub && target === at);
    return { reading, ...(own ? { alignment: own.alignment } : {}) };
  });
  return buildTable(compared, comparisons, hub, wire !== undefined, checker.glossary);
}

/** So many versions are compared each with each. */
const FEW = 6;

function pairsToCompare(count: number, hub: number, hasWire: boolean): readonly (readonly [number, number])[] {
  const others = Array.from({ length: count }, (_, at) => at).filter((at) => at !== hub);
  const withHub = others.map((at) => [hub, at] as const);
  if (hasWire || count > FEW) return withHub;
  return [...withHub, ...others.flatMap((one, at) => others.slice(at + 1).map((other) => [one, other] as const))];
}
