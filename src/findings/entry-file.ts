import { getNodeValue } from 'jsonc-parser';
import { z } from 'zod';
import { parseJson } from '../documents/formats/json-nodes.js';
import { InputError } from '../text/input-error.js';

/** Of the form of these files; it rises when a reader of the old form would go wrong. */
const VERSION = 1;

/** A list of entries in a file that is read in a diff: an entry a line. */
export interface EntryFile<Entry> {
  /** What the list is called in it. */
  readonly list: string;
  readonly entry: z.ZodType<Entry>;
}

/** @throws InputError `json` {line, column}, `duplicateKey`, `listVersion` {found, expected}, `listShape` {field}, `listEntry` {entry, field} */
export function readEntries<Entry>(raw: string, { list, entry }: EntryFile<Entry>): readonly Entry[] {
  const value = getNodeValue(parseJson(raw)) as unknown;
  const head = z.looseObject({ version: z.unknown(), [list]: z.array(z.unknown()) }).safeParse(value);
  if (!head.success) throw new InputError('listShape', { field: list });
  const { version } = head.data;
  if (version !== VERSION) throw new InputError('listVersion', { found: String(version), expected: VERSION });
  return (head.data[list] as readonly unknown[]).map((each, at) => {
    const read = entry.safeParse(each);
    if (read.success) return read.data;
    const field = read.error.issues[0]?.path.join('.') ?? '';
    throw new InputError('listEntry', { entry: at + 1, field: field === '' ? list : field });
  });
}

export function writeEntries<Entry>(entries: readonly Entry[], { list }: EntryFile<Entry>): string {
  const lines = entries.map((entry) => JSON.stringify(entry));
  return `{\n"version": ${VERSION},\n"${list}": [${lines.map((line) => `\n${line}`).join(',')}\n]\n}\n`;
}
