import { compareFacts } from '../facts/compare.js';
import type { Fact, Verdict } from '../facts/fact.js';
import type { Glossary } from '../glossary/entry.js';
import { creditRow } from './credit-row.js';
import { addFindings } from './finding-rows.js';
import { factRows } from './fact-rows.js';
import { nameRows } from './name-rows.js';
import type { DraftRow, Stand, Tie } from './draft.js';
import type { Comparison, RowVerdict, StoryCell, StoryRow, StoryTable, StoryVersion } from './table.js';

/**
 * Lays versions of one story beside each other.
 * @param hub the version that the others were aligned with
 * @param wire whether it decides; otherwise most versions do
 * @param glossary says which names are those of outlets
 */
export function buildTable(
  versions: readonly StoryVersion[],
  comparisons: readonly Comparison[],
  hub: number,
  wire: boolean,
  glossary: Glossary,
): StoryTable {
  const languages = versions.map(({ reading: { language } }) => language);
  const drafts = [
    ...addFindings([...new Set([...nameRows(versions, hub), ...factRows(versions, hub)])], comparisons),
    ...creditRow(versions, glossary),
  ];
  const rows = drafts.map((draft) => finished(draft, languages, wire ? hub : undefined));
  return {
    versions: versions.map(({ reading: { document, language } }) => ({
      path: document.path,
      language,
      raw: document.raw,
    })),
    ...(wire ? { wire: hub } : {}),
    rows: rows.toSorted((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || firstPlace(a) - firstPlace(b)),
  };
}

const ORDER: readonly RowVerdict[] = ['conflict', 'vaguer', 'partial', 'agree'];

function firstPlace({ cells }: StoryRow): number {
  return cells.find((cell) => cell !== undefined)?.place.start ?? 0;
}

function finished(draft: DraftRow, languages: readonly string[], wire: number | undefined): StoryRow {
  const size = languages.length;
  const { kind, about, cells, ties } = draft;
  const groups = grouped(draft, languages);
  // A version whose cell was left out (a common noun of German) parts nothing.
  const apart = ties.filter(
    ({ versions: [a, b] }) => a === b || (cells.has(a) && cells.has(b) && groups.get(a) !== groups.get(b)),
  );
  const conflicts = apart.filter(({ stand }) => stand === 'conflict');
  const right = wire === undefined ? majority([...groups.values()]) : groups.get(wire);
  const list = Array.from({ length: size }, (_, version): StoryCell | undefined => {
    const cell = cells.get(version);
    if (!cell) return undefined;
    const group = groups.get(version) ?? 0;
    const against = conflicts.filter(
      ({ versions: [a, b] }) =>
        (a === version || b === version) &&
        (a === b || [a, b].some((other) => other !== version && groups.get(other) === right)),
    );
    const isAlone = conflicts.some(({ versions: [a, b] }) => a === version && b === version);
    const odd = isAlone || (right !== undefined && group !== right && against.length > 0);
    // What is right is not told off by what is odd.
    const tellers = group === right && !isAlone ? [] : [...against, ...apart];
    const told = tellers.find(({ versions, note }) => versions[1] === version && note !== undefined);
    return { place: cell.place, text: cell.text, group, odd, ...(told?.note ? { note: told.note } : {}) };
  });
  const verdict = verdictOf(draft, apart, groups, size);
  return { kind, verdict, about, cells: list };
}

function verdictOf(
  { cells }: DraftRow,
  apart: readonly Tie[],
  groups: ReadonlyMap<number, number>,
  size: number,
): RowVerdict {
  if (apart.some(({ stand }) => stand === 'conflict')) return 'conflict';
  // One value said with and without a limit, by versions that were not compared with each other.
  const isValue = [...cells.values()].every(({ fact }) => fact !== undefined);
  if (apart.some(({ stand }) => stand === 'vaguer') || (isValue && new Set(groups.values()).size > 1)) return 'vaguer';
  return cells.size < size ? 'partial' : 'agree';
}

/** Versions that say the same, by version. The first of each group speaks for it. */
function grouped({ cells, ties }: DraftRow, languages: readonly string[]): ReadonlyMap<number, number> {
  const groups = new Map<number, number>();
  const leaders: number[] = [];
  const stands = new Map<string, Stand>();
  // What a check says of two versions.
  const told = new Set<string>();
  for (const {
    versions: [a, b],
    stand,
    note,
  } of ties) {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (note) told.add(key);
    if (RANK.indexOf(stand) >= RANK.indexOf(stands.get(key) ?? 'same')) stands.set(key, stand);
  }
  const isSame = (leader: number, version: number) => {
    const [one, other] = [cells.get(leader), cells.get(version)];
    const key = leader < version ? `${leader} ${version}` : `${version} ${leader}`;
    if (one?.fact && other?.fact) {
      if (!SAME.has(compareFacts(one.fact, other.fact))) return false;
      // "до 2,25 %" is "to" and no limit: across languages a check has to say so.
      if (languages[leader] !== languages[version]) return !told.has(key) && !areOpposed(one.hedge, other.hedge);
      return qualifierOf(one.fact) === qualifierOf(other.fact) && one.hedge === other.hedge;
    }
    const stand = stands.get(key);
    return stand === 'same' || (stand === undefined && one?.text === other?.text);
  };
  for (const version of [...cells.keys()].sort((a, b) => a - b)) {
    let group = leaders.findIndex((leader) => isSame(leader, version));
    if (group < 0) group = leaders.push(version) - 1;
    groups.set(version, group);
  }
  return groups;
}

/** Confirmed here, believed there; a hedge that one version alone has may be the style of its language. */
function areOpposed(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** At least, about, nearly. */
function qualifierOf(fact: Fact): string | undefined {
  return 'qualifier' in fact ? fact.qualifier : undefined;
}

const RANK: readonly Stand[] = ['same', 'vaguer', 'conflict'];
const SAME: ReadonlySet<Verdict> = new Set(['same', 'converted', 'rounded']);

/** The group that most versions belong to; nothing where two are as large. */
function majority(groups: readonly number[]): number | undefined {
  const sizes = new Map<number, number>();
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const [first, second] = [...sizes].sort(([, a], [, b]) => b - a);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}
