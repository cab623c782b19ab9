import type { Reading, ReadSegment } from '../alignment/pair.js';
import { claimsIn } from '../alignment/placed-claims.js';
import type { Glossary } from '../glossary/entry.js';
import type { NameMention } from '../names/name.js';
import { newRow, put, type DraftRow } from './draft.js';
import { locator } from './places.js';
import type { StoryVersion } from './table.js';

/** So many UTF-16 units may stand between a body and the word that says it tells: "told Reuters", "Axios was first to report". */
const NEAR = 16;

/** One row of the outlets and bodies that the versions give as their sources, where not all give the same. */
export function creditRow(versions: readonly StoryVersion[], glossary: Glossary): readonly DraftRow[] {
  const mentions = versions.map(({ reading }) => bodiesIn(reading, glossary));
  const sources = sourcesAmong(mentions.flat());
  const credited = mentions.map((each) =>
    firstByEntry(each.filter(({ isTelling, entry }) => isTelling && sources.has(entry))),
  );
  const all = [...new Map(credited.flatMap((credits) => [...credits].map(([entry, { name }]) => [entry, name.text])))];
  if (all.length === 0 || credited.every(({ size }) => size === all.length)) return [];
  const row = newRow('credit', all.map(([, text]) => text).join(', '));
  for (const [version, credits] of credited.entries()) {
    const [first] = credits.values();
    const reading = versions[version]?.reading;
    if (!first || !reading) continue;
    const place = locator(reading)(first.segment, first.name.core);
    put(row, version, { place, text: [...credits.values()].map(({ name }) => name.text).join(', ') });
  }
  const [some, ...others] = row.cells.keys();
  for (const other of others) {
    const [one, two] = [credited[some ?? 0], credited[other]];
    const isSame = one?.size === two?.size && [...(one?.keys() ?? [])].every((entry) => two?.has(entry));
    row.ties.push({ versions: [some ?? 0, other], stand: isSame ? 'same' : 'vaguer' });
  }
  // A version that credits nobody says less than one that does.
  if (some !== undefined && row.cells.size < versions.length)
    row.ties.push({ versions: [some, some], stand: 'vaguer' });
  return [row];
}

interface Mention {
  readonly entry: string;
  readonly name: NameMention;
  readonly segment: ReadSegment;
  /** A word that somebody tells stands beside it. */
  readonly isTelling: boolean;
}

function bodiesIn({ segments, pack }: Reading, { entries }: Glossary): readonly Mention[] {
  if (!pack) return [];
  return segments.flatMap((segment) => {
    const told = claimsIn(segment, pack).filter(({ kind }) => kind === 'attribution');
    return segment.names.flatMap((name) => {
      const entry = name.matches[0]?.entry;
      if (entry === undefined || entries.get(entry)?.kind !== 'organization') return [];
      const isTelling = told.some(({ start, end }) => name.start - end <= NEAR && start - name.end <= NEAR);
      return [{ entry, name, segment, isTelling }];
    });
  });
}

/** Bodies that are mostly named for what they tell: what the story is about is named for other things too. */
function sourcesAmong(mentions: readonly Mention[]): ReadonlySet<string> {
  const balance = new Map<string, number>();
  for (const { entry, isTelling } of mentions) balance.set(entry, (balance.get(entry) ?? 0) + (isTelling ? 1 : -1));
  return new Set([...balance].filter(([, more]) => more >= 0).map(([entry]) => entry));
}

function firstByEntry(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const first = new Map<string, Mention>();
  for (const mention of mentions) if (!first.has(mention.entry)) first.set(mention.entry, mention);
  return first;
}
