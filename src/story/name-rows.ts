import { coreOf, matchNames } from '../alignment/match-names.js';
import type { PlacedName } from '../alignment/match-names.js';
import type { Reading } from '../alignment/pair.js';
import { foldWord } from '../names/fold.js';
import { newRow, put } from './draft.js';
import type { DraftCell, DraftRow, Stand } from './draft.js';
import { acrossLanguages } from './across-languages.js';
import { nameHearer, type HeardName } from './heard-names.js';
import { locator } from './places.js';
import type { Locate } from './places.js';
import type { StoryVersion } from './table.js';

/** A row a person, place or body; a full name and the bare surname are one. */
export function nameRows(versions: readonly StoryVersion[], hub: number): readonly DraftRow[] {
  const rows = new Map<string, DraftRow>();
  const locators = versions.map(({ reading }) => locator(reading));
  const base = versions[hub];
  if (!base) return [];
  for (const placed of placedNames(base.reading)) {
    if (!isCommonNoun(placed, base.reading)) put(rowFor(rows, placed), hub, cellOf(placed, locators[hub]));
  }
  for (const [version, { reading, alignment }] of versions.entries()) {
    if (!alignment) continue;
    const claimed = new Set<unknown>();
    const note = (source: PlacedName, target: PlacedName, stand: Stand) => {
      claimed.add(target.name);
      const row = rowFor(rows, source);
      put(row, version, cellOf(target, locators[version]));
      row.ties.push({ versions: [hub, version], stand });
    };
    const hear = nameHearer(alignment);
    const noteHeard = (source: PlacedName, { segment, ...span }: HeardName) => {
      const row = rowFor(rows, source);
      const text = segment.text.text.slice(span.start, span.end);
      const place = locators[version]?.(segment, span) ?? { ...span, line: 1, column: 1, text };
      put(row, version, { place, text });
      row.ties.push({ versions: [hub, version], stand: 'same' });
    };
    for (const pair of alignment.pairs) {
      const { matched, drifted, missing } = matchNames(pair, alignment);
      for (const [source, target] of matched) note(source, target, 'same');
      // How sure that is the checks say; another language has its own spelling.
      const nearly = reading.language === base.reading.language ? 'vaguer' : 'same';
      for (const { source, target } of drifted) note(source, target, nearly);
      for (const source of missing) {
        const heard = knownRow(rows, source) && hear(source, pair);
        if (heard) noteHeard(source, heard);
      }
    }
    for (const placed of placedNames(reading)) {
      const mayBeNone = isCommonNoun(placed, reading) || opensSentence(placed);
      if (claimed.has(placed.name) || (mayBeNone && !knownRow(rows, placed))) continue;
      put(rowFor(rows, placed), version, cellOf(placed, locators[version]));
    }
  }
  return acrossLanguages([...new Set(rows.values())], versions, locators);
}

/** Where it is as good as sure that these are names. */
const SURE = 0.7;

function placedNames({ segments }: Reading): readonly PlacedName[] {
  return segments.flatMap((segment) =>
    segment.names.filter(({ certainty }) => certainty >= SURE).map((name): PlacedName => ({ name, segment })),
  );
}

/** Where all nouns have a capital it makes no name: there only listed ones, and those that another version has, are told. */
function isCommonNoun({ name }: PlacedName, { pack }: Reading): boolean {
  return pack?.contexts?.capitalNouns === true && name.matches.length === 0;
}

/** A single word after a stop, a dash or an opening mark has its capital from there. */
function opensSentence({ name, segment }: PlacedName): boolean {
  const isSingle = !/\s/u.test(segment.text.text.slice(name.core.start, name.core.end));
  return isSingle && name.matches.length === 0 && OPENING.test(segment.text.text.slice(0, name.core.start));
}

const OPENING = /(?:^|[.!?…:]\s|\s[-–—]\s)\s*[\p{Ps}\p{Pi}"'„]*$/u;

function rowFor(rows: Map<string, DraftRow>, placed: PlacedName): DraftRow {
  const row = knownRow(rows, placed) ?? newRow('name', coreOf(placed), placed.name.matches[0]?.entry);
  for (const key of keysOf(placed)) if (!rows.has(key)) rows.set(key, row);
  return row;
}

function knownRow(rows: ReadonlyMap<string, DraftRow>, placed: PlacedName): DraftRow | undefined {
  return keysOf(placed)
    .map((key) => rows.get(key))
    .find((row) => row !== undefined);
}

/** What a name is found by: its entry, or else the family name. */
function keysOf(placed: PlacedName): readonly string[] {
  const core = coreOf(placed);
  const entry = placed.name.matches[0]?.entry;
  const family = foldWord(core.split(/\s+/u).at(-1) ?? core);
  return [...(entry === undefined ? [] : [`entry ${entry}`]), `name ${family}`];
}

function cellOf(placed: PlacedName, locate: Locate | undefined): DraftCell {
  const { name, segment } = placed;
  const place = locate?.(segment, name.core) ?? { start: 0, end: 0, line: 1, column: 1, text: name.text };
  return { place, text: coreOf(placed) };
}
