import { fold } from '../../text/fold.js';
import type { ClaimWords, LanguagePack } from '../../languages/pack.js';
import type { ClaimSense } from './claim.js';

/** The claim words of a pack, ready for look-up. */
export interface ClaimLexicon {
  /** Entries by their first word, or stem of it; of those that fit the longest counts. */
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  readonly stems: ReadonlyMap<string, readonly Entry[]>;
  /** Lengths that stems have, the longest first. */
  readonly stemLengths: readonly number[];
  /** Entries that are the end of a word: -less, -los. */
  readonly endings: readonly (readonly [ending: string, entry: Entry])[];
  /** Words that lose their vowel before the next: l', d', n'. */
  readonly elisions: ReadonlySet<string>;
}

export interface Entry {
  readonly words: readonly string[];
  /** The last word may have any ending. */
  readonly open: boolean;
  /** Its two words stand at the beginning and at the end of a clause: sagte … ab. */
  readonly parted: boolean;
  /** Letters of the entry: what is longer is meant more exactly. */
  readonly length: number;
  readonly senses: readonly ClaimSense[];
}

const REMEMBERED = new WeakMap<LanguagePack, ClaimLexicon>();

/** Undefined where the pack knows no claim words. */
export function claimLexicon(pack: LanguagePack): ClaimLexicon | undefined {
  if (!pack.claims) return undefined;
  const known = REMEMBERED.get(pack);
  if (known) return known;
  const lexicon = prepare(pack.claims, pack);
  REMEMBERED.set(pack, lexicon);
  return lexicon;
}

function prepare(claims: ClaimWords, { spaced, contexts }: LanguagePack): ClaimLexicon {
  const words = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const endings: (readonly [string, Entry])[] = [];
  const elisions = new Set(contexts?.elisions);
  const gap = elisions.size > 0 ? /[ '-]/u : /[ -]/u;
  for (const [text, senses] of collected(claims)) {
    const open = text.endsWith('*');
    const bare = open ? text.slice(0, -1) : text;
    if (bare.startsWith('*')) {
      endings.push([bare.slice(1), { words: [bare], open, parted: false, length: bare.length, senses }]);
      continue;
    }
    const parted = bare.includes(PARTED);
    const parts = parted ? bare.split(PARTED) : spaced ? bare.split(gap) : Array.from(bare);
    const table = open && parts.length === 1 ? stems : words;
    const first = parts[0] ?? '';
    const entry = { words: parts, open, parted, length: bare.length + (open ? 0 : 0.5), senses };
    table.set(
      first,
      [...(table.get(first) ?? []), entry].sort((a, b) => b.length - a.length),
    );
  }
  const stemLengths = [...new Set([...stems.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
  return { words, stems, stemLengths, endings, elisions };
}

/** Between the two words of a verb that a clause takes apart. */
const PARTED = '…';

/** All senses of an entry: one word may both deny and say how sure something is. */
function collected(claims: ClaimWords): ReadonlyMap<string, readonly ClaimSense[]> {
  const all = new Map<string, ClaimSense[]>();
  const add = (entries: readonly string[] | undefined, sense: ClaimSense) => {
    for (const entry of entries ?? []) {
      const text = fold(entry);
      all.set(text, [...(all.get(text) ?? []), sense]);
    }
  };
  add(claims.polarity.negators, { kind: 'polarity', value: 'negator' });
  add(claims.polarity.negative, { kind: 'polarity', value: 'negative' });
  add(claims.polarity.neutral, { kind: 'polarity', value: 'neutral' });
  // What stands in both lists is the narrower: an entry's first sense of a kind counts.
  add(claims.sources, { kind: 'attribution', value: 'source' });
  add(claims.reporting, { kind: 'attribution', value: 'reporting' });
  for (const kind of ['certainty', 'status', 'tenure', 'strength'] as const) {
    for (const [value, entries] of Object.entries(claims[kind] ?? {})) add(entries, { kind, value });
  }
  return all;
}
