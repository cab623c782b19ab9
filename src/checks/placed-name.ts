import type { PlacedName } from '../alignment/match-names.js';
import type { Alignment, Pair, ReadSegment } from '../alignment/pair.js';
import type { Entry, Glossary } from '../glossary/entry.js';
import type { NameMatch, NameStatus } from '../names/name.js';
import type { Place } from './check.js';

export function placeOfName({ name, segment }: PlacedName): Place {
  return { segment, start: name.core.start, end: name.core.end };
}

/** How the glossary writes an entry in a language, whatever the region; none where it does not say. */
export function formsIn(entry: Entry, language: string): readonly string[] {
  const base = language.split('-')[0] ?? language;
  return entry.names[language] ?? entry.names[base] ?? [];
}

export function entryOf(glossary: Glossary, id: string | undefined): Entry | undefined {
  return id === undefined ? undefined : glossary.entries.get(id);
}

/** A name that was matched to an entry, and how. */
export interface MatchedName extends PlacedName {
  readonly match: NameMatch;
}

/** The names of some segments whose best match has the status. */
export function namesOfStatus(segments: readonly ReadSegment[], status: NameStatus): readonly MatchedName[] {
  return segments.flatMap((segment) =>
    segment.names.flatMap((name) => {
      const match = name.matches[0];
      return match?.status === status ? [{ name, segment, match }] : [];
    }),
  );
}

/** Where the source speaks of an entry: in this pair, else anywhere. */
export function sourceOf(entry: string, pair: Pair, { source }: Alignment): PlacedName | undefined {
  const segments = [...pair.source, ...source.segments];
  return segments
    .flatMap((segment) => segment.names.map((name) => ({ name, segment })))
    .find(({ name }) => name.matches.some((match) => match.entry === entry && match.status !== 'drift'));
}

export function writtenName(placed: PlacedName): string {
  const { segment, start, end } = placeOfName(placed);
  return segment.text.text.slice(start, end);
}

/** Inside quotation marks a name stands as somebody else wrote it. */
export function isQuoted({ name, segment }: PlacedName): boolean {
  return segment.facts.some(({ kind, start, end }) => kind === 'quote' && start <= name.start && name.end <= end);
}
