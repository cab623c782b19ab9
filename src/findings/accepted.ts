import { z } from 'zod';
import { csvRows, sniffSeparator } from '../text/csv.js';
import { isDay } from '../text/day.js';
import { InputError } from '../text/input-error.js';
import { createLineIndex } from '../text/lines.js';
import { readEntries, writeEntries, type EntryFile } from './entry-file.js';
import { FINGERPRINT } from './fingerprint.js';

/** A finding that somebody has looked at and lets stand. */
export interface Acceptance {
  readonly fingerprint: string;
  readonly reason: string;
  readonly author?: string | undefined;
  /** The last day on which it holds: 2027-01-31. */
  readonly expires?: string | undefined;
  /** For people, where it is known: where the finding was, and of what. */
  readonly path?: string | undefined;
  readonly check?: string | undefined;
  readonly text?: string | undefined;
}

const FILE: EntryFile<Acceptance> = {
  list: 'accepted',
  entry: z.object({
    fingerprint: z.string().regex(FINGERPRINT),
    reason: z.string().regex(/\S/u),
    author: z.string().optional(),
    expires: z.string().refine(isDay).optional(),
    path: z.string().optional(),
    check: z.string().optional(),
    text: z.string().optional(),
  }),
};

/** @throws InputError those of `readEntries` */
export function readAccepted(raw: string): readonly Acceptance[] {
  return readEntries(raw, FILE);
}

/** @param acceptances of two of one finding the later holds */
export function writeAccepted(acceptances: readonly Acceptance[]): string {
  const byFingerprint = new Map(acceptances.map((each) => [each.fingerprint, each]));
  const sorted = [...byFingerprint.values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
  return writeEntries(sorted, FILE);
}

/** What a person decided in a sheet that was a CSV report. */
export interface Sheet {
  readonly accepted: readonly Acceptance[];
  /** Rows that were decided in another way, or not yet. */
  readonly others: number;
}

/**
 * Reads the decisions back: rows whose column `decision` says `accept`.
 *
 * @throws InputError `sheetColumn` {column}, `sheetReason` {line}, `sheetFingerprint` {line, found}, `sheetExpires` {line, found}; those of
 *   `csvRows`
 */
export function readSheet(raw: string): Sheet {
  const rows = csvRows(raw, sniffSeparator(raw));
  const header = (rows.next().value as readonly { readonly text: string }[] | undefined) ?? [];
  const names = header.map(({ text }) => text.trim().toLowerCase());
  for (const column of ['fingerprint', 'decision', 'reason'])
    if (!names.includes(column)) throw new InputError('sheetColumn', { column });
  const lines = createLineIndex(raw);
  const accepted: Acceptance[] = [];
  let others = 0;
  for (const cells of rows) {
    const cell = (name: string) => cells[names.indexOf(name)]?.text.trim() ?? '';
    if (/^accept(?:ed)?$/iu.test(cell('decision')))
      accepted.push(acceptanceOf(cell, lines.position(cells[0]?.pieces[0]?.raw ?? 0).line));
    else others += 1;
  }
  return { accepted, others };
}

function acceptanceOf(cell: (name: string) => string, line: number): Acceptance {
  const [fingerprint, reason, expires] = [cell('fingerprint').toLowerCase(), cell('reason'), cell('expires')];
  if (!FINGERPRINT.test(fingerprint)) throw new InputError('sheetFingerprint', { line, found: fingerprint });
  if (reason === '') throw new InputError('sheetReason', { line });
  if (expires !== '' && !isDay(expires)) throw new InputError('sheetExpires', { line, found: expires });
  const given = (name: string) => (cell(name) === '' ? {} : { [name]: cell(name) });
  return {
    fingerprint,
    reason,
    ...given('author'),
    ...given('expires'),
    ...given('path'),
    ...given('check'),
    ...given('text'),
  };
}
