// What reads each kind of file, as it was built.
import { Buffer } from 'node:buffer';
import { readAccepted, readSheet } from '../../dist/findings/accepted.js';
import { readBaseline } from '../../dist/findings/baseline.js';
import { readConfig } from '../../dist/config/read.js';
import { decode } from '../../dist/documents/decode.js';
import { readJsonLines } from '../../dist/documents/json-lines.js';
import { readFile, writeFile } from '../../dist/documents/read.js';
import { parseCheckRecord, parseInspectRecord, parseLookupRecord } from '../../dist/documents/records.js';
import { compileList, openList } from '../../dist/glossary/compiled-list.js';
import { readGlossary } from '../../dist/glossary/read.js';
import { readNames } from '../../dist/names/index-of-names.js';
import { InputError } from '../../dist/text/input-error.js';
import { rawSpan } from '../../dist/text/mapped.js';

export async function createReaders() {
  const list = 'version: 1\nentries: [{ id: a, kind: person, names: { en: Adam Boehler, uk: Адам Белер } }]\n';
  const entries = readGlossary('a.yaml', list).items.map(({ entry }) => entry);
  return {
    isOwn: (error) => error instanceof InputError,
    compiled: Buffer.from(compileList({ entries, removed: [], columns: readNames(entries) })),
    readers: {
      document: readDocument,
      async glossary(name, bytes) {
        const { items, problems } = readGlossary(name, bytes.toString('utf8'));
        if (items.length === 0 && problems.length > 0) throw new InputError(problems[0].key);
      },
      async compiled(_, bytes) {
        const list = openList(bytes);
        if (typeof list === 'string') throw new InputError(list);
        list.entries();
      },
      config: async (name, bytes) => void readConfig(name, bytes.toString('utf8')),
      records: readRecords,
      baseline: async (_, bytes) => void readBaseline((await decode(bytes)).text),
      accepted: async (_, bytes) => void readAccepted((await decode(bytes)).text),
      sheet: async (_, bytes) => void readSheet((await decode(bytes)).text),
    },
  };
}

/** Read, looked through, and written back as it was. */
async function readDocument(name, bytes) {
  const file = await readFile(name, bytes);
  const texts =
    file.type === 'units'
      ? file.units.flatMap(({ source, target }) => [source, target].filter((text) => text !== undefined))
      : file.blocks.map(({ text }) => text);
  for (const text of texts) {
    const { start, end } = rawSpan(text, { start: 0, end: text.text.length });
    if (!(start >= 0 && start <= end && end <= file.raw.length)) throw new Error(`offsets ${start} to ${end}`);
    file.escape?.('R&D "so" 1 < 2', start);
  }
  await writeFile(file, file.raw, bytes);
}

async function readRecords(_, bytes) {
  let refused = 0;
  let read = 0;
  for await (const line of readJsonLines([bytes.subarray(0, 20), bytes.subarray(20)])) {
    for (const parse of [parseCheckRecord, parseInspectRecord, parseLookupRecord]) {
      try {
        if (line.error) throw line.error;
        parse(line.record);
        read++;
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        refused++;
      }
    }
  }
  if (read === 0 && refused > 0) throw new InputError('records');
}
