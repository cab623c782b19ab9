import type { Entry } from '../entry.js';
import { readJsonTree } from '../json-tree.js';
import { fileEntryOf } from './file-entry.js';
import type { GlossaryFormat } from './format.js';

/** An entry a line, so that a change of one is a line of a diff. */
export const json: Required<GlossaryFormat> = {
  extensions: ['.json'],
  limit: 256,
  read: readJsonTree,
  write: (entries) => ({ pieces: pieces(entries), notices: [] }),
};

function* pieces(entries: readonly Entry[]): Iterable<string> {
  yield '{"version":1,"entries":[';
  for (const [at, entry] of entries.entries()) yield `${at === 0 ? '' : ','}\n${JSON.stringify(fileEntryOf(entry))}`;
  yield '\n]}\n';
}
