import { openStringPool, poolStrings, type PooledStrings } from '../text/string-pool.js';
import type { FormTable } from './form-table.js';
import { createPostings, postingsOf, type PostingArrays } from './postings.js';

/** What is written without spaces: whole forms, and the family names in them (what follows the dot of a foreign name). */
export interface UnspacedColumns {
  readonly names: PooledStrings;
  /** By name: twice the form's id, and one where the name is its family name alone. */
  readonly forms: PostingArrays;
  /** The first two letters of the names, and by these how long the names are that begin so, the longest first. */
  readonly beginnings: PooledStrings;
  readonly lengths: PostingArrays;
}

export function readUnspaced(table: FormTable): UnspacedColumns {
  const ids = new Map<string, number>();
  const [names, values]: [number[], number[]] = [[], []];
  const add = (name: string, value: number) => {
    const id = ids.get(name) ?? ids.size;
    ids.set(name, id);
    names.push(id);
    values.push(value);
  };
  for (const id of table.unspaced) {
    const form = table.form(id);
    add(form.text, 2 * id);
    const family = form.words.length > 1 && form.entry.kind === 'person' ? (form.spelled.at(-1) ?? '') : '';
    if (family.length > 1 && !form.rejected) add(family, 2 * id + 1);
  }
  const forms = createPostings(names, values, ids.size);
  return { names: poolStrings([...ids.keys()]), forms, ...lengthsByBeginning([...ids.keys()]) };
}

function lengthsByBeginning(names: readonly string[]): Pick<UnspacedColumns, 'beginnings' | 'lengths'> {
  const found = new Map<string, Set<number>>();
  for (const name of names) {
    const lengths = found.get(name.slice(0, 2));
    if (lengths) lengths.add(name.length);
    else found.set(name.slice(0, 2), new Set([name.length]));
  }
  const sorted = [...found.values()].map((lengths) => [...lengths].sort((a, b) => b - a));
  const keys = sorted.flatMap((lengths, key) => lengths.map(() => key));
  return { beginnings: poolStrings([...found.keys()]), lengths: createPostings(keys, sorted.flat(), found.size) };
}

/** The longest listed name that stands at an offset. */
export interface UnspacedName {
  readonly length: number;
  readonly forms: readonly { readonly id: number; readonly isFamily: boolean }[];
}

export type FindUnspaced = (text: string, at: number) => UnspacedName | undefined;

export function findUnspaced({ names, forms, beginnings, lengths }: UnspacedColumns): FindUnspaced {
  const [pool, firstLetters] = [openStringPool(names), openStringPool(beginnings)];
  return (text, at) => {
    if (at + 2 > text.length) return undefined;
    for (const length of postingsOf(lengths, firstLetters.find(text, at, at + 2))) {
      const name = at + length > text.length ? -1 : pool.find(text, at, at + length);
      if (name < 0) continue;
      const found = Array.from(postingsOf(forms, name), (value) => ({ id: value >> 1, isFamily: (value & 1) === 1 }));
      return { length, forms: found };
    }
    return undefined;
  };
}
