import { openStringPool, poolStrings, type PooledStrings } from '../text/string-pool.js';
import type { Entry } from './entry.js';

/** Entries as text, each made into an object when somebody asks for it. */
export interface PackedEntries {
  readonly ids: PooledStrings;
  /** JSON in UTF-8, a comma between two: entry `place` stands from `from[place]` to `from[place + 1] - 1`. */
  readonly text: Uint8Array;
  readonly from: Int32Array;
}

export function packEntries(entries: readonly Entry[]): PackedEntries {
  const texts = entries.map((entry) => Buffer.from(`${JSON.stringify(withoutEmpty(entry))},`));
  const from = new Int32Array(entries.length + 1);
  texts.forEach((text, place) => (from[place + 1] = (from[place] ?? 0) + text.length));
  return { ids: poolStrings(entries.map(({ id }) => id)), text: Buffer.concat(texts), from };
}

/** An entry as it is packed: empty fields left out. */
type PackedEntry = Omit<Entry, 'reject' | 'confusable'> & Partial<Pick<Entry, 'reject' | 'confusable'>>;

function withoutEmpty({ reject, confusable, ...rest }: Entry): PackedEntry {
  return {
    ...rest,
    ...(Object.keys(reject).length > 0 && { reject }),
    ...(confusable.length > 0 && { confusable }),
  };
}

function whole(entry: PackedEntry): Entry {
  return { ...entry, reject: entry.reject ?? {}, confusable: entry.confusable ?? [] };
}

export interface EntryList {
  readonly size: number;
  readonly entryAt: (place: number) => Entry | undefined;
  readonly idAt: (place: number) => string;
  /** -1 for an id that there is not. */
  readonly placeOf: (id: string) => number;
  /** The places of those that are terms, found without making any. */
  readonly termPlaces: () => readonly number[];
  /** Every one, made at once. */
  readonly all: () => readonly Entry[];
}

/** Makes an entry when it is first asked for; of a long list the most used are kept. */
export function openEntries({ ids, text, from }: PackedEntries): EntryList {
  const places = openStringPool(ids);
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
  const made = new Map<number, Entry>();
  const make = (place: number) =>
    whole(JSON.parse(bytes.toString('utf8', from[place], (from[place + 1] ?? 0) - 1)) as PackedEntry);
  return {
    size: places.size,
    entryAt(place) {
      if (place < 0 || place >= places.size) return undefined;
      const known = made.get(place);
      if (known) return known;
      if (made.size >= MOST_MADE) made.clear();
      const fresh = make(place);
      made.set(place, fresh);
      return fresh;
    },
    idAt: (place) => places.at(place),
    placeOf: (id) => places.find(id),
    termPlaces: () => termPlacesIn(bytes, from),
    all: () =>
      (JSON.parse(`[${bytes.toString('utf8', 0, Math.max(0, bytes.length - 1))}]`) as PackedEntry[]).map(whole),
  };
}

const MOST_MADE = 50_000;

/** The text of a field has its quotation marks escaped: these letters are the field itself. */
function termPlacesIn(bytes: Buffer, from: Int32Array): readonly number[] {
  const found: number[] = [];
  let place = 0;
  for (let at = bytes.indexOf(TERM); at >= 0; at = bytes.indexOf(TERM, at + TERM.length)) {
    while ((from[place + 1] ?? Infinity) <= at) place++;
    found.push(place);
  }
  return found;
}

const TERM = '"kind":"term"';

/** The same as a map by id, in the order of the list. */
export function entriesById(list: EntryList): ReadonlyMap<string, Entry> {
  return new EntryMap(list);
}

class EntryMap implements ReadonlyMap<string, Entry> {
  readonly #list: EntryList;

  constructor(list: EntryList) {
    this.#list = list;
  }

  get size(): number {
    return this.#list.size;
  }

  get(id: string): Entry | undefined {
    return this.#list.entryAt(this.#list.placeOf(id));
  }

  has(id: string): boolean {
    return this.#list.placeOf(id) >= 0;
  }

  forEach(visit: (entry: Entry, id: string, map: ReadonlyMap<string, Entry>) => void): void {
    for (const [id, entry] of this) visit(entry, id, this);
  }

  *entries(): MapIterator<[string, Entry]> {
    for (const entry of this.values()) yield [entry.id, entry];
  }

  *keys(): MapIterator<string> {
    for (const { id } of this.values()) yield id;
  }

  *values(): MapIterator<Entry> {
    for (let place = 0; place < this.#list.size; place++) {
      const entry = this.#list.entryAt(place);
      if (entry) yield entry;
    }
  }

  [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }
}
