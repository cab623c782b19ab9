import type { PlacedName } from '../alignment/match-names.js';
import type { Entry, Glossary } from '../glossary/entry.js';
import type { Place } from './check.js';

export function placeOfName({ name, segment }: PlacedName): Place {
  return { segment, start: name.core.start, end: name.core.end };
}

/** How the glossary writes an entry in a language: its forms there, else the English ones, else any. */
export function formsIn(entry: Entry, language: string): readonly string[] {
  const base = language.split('-')[0] ?? language;
  return entry.names[language] ?? entry.names[base] ?? [];
}

export function entryOf(glossary: Glossary, id: string | undefined): Entry | undefined {
  return id === undefined ? undefined : glossary.entries.get(id);
}
