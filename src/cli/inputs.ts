import { InputError, readDocument, readInput, readJsonLines, streamInput } from '../index.js';
import type { Document, JsonLine } from '../index.js';
import type { CommonOptions } from './options.js';
import type { Session, Terminal } from './session.js';
import { UsageError } from './usage-error.js';

/** How the report calls standard input that has no name. */
const STDIN = '<stdin>';

export function nameOf(file: string, { stdinFilename }: CommonOptions): string {
  return file === '-' ? (stdinFilename ?? STDIN) : file;
}

/** Whether a file holds a record a line. */
export function holdsRecords(file: string, options: CommonOptions): boolean {
  if (options.inputFormat !== undefined) return options.inputFormat === 'jsonl';
  return nameOf(file, options).toLowerCase().endsWith('.jsonl');
}

/** @throws UsageError where no file is named, or standard input is wanted twice */
export function refuseFiles(files: readonly string[]): void {
  if (files.length === 0) throw new UsageError('usage.noFiles');
  refuseStdinTwice(files);
}

export function refuseStdinTwice(files: readonly string[], source?: string): void {
  const wanted = [...files, source].filter((file) => file === '-');
  if (wanted.length > 1) throw new UsageError('usage.stdinTwice');
}

/** @throws InputError */
export async function readText(
  file: string,
  language: string | undefined,
  options: CommonOptions,
  terminal: Terminal,
): Promise<Document> {
  return readDocument(nameOf(file, options), await readInput(file, terminal.stdin), {
    format: options.inputFormat === 'jsonl' ? undefined : options.inputFormat,
    declaredLanguage: language,
  });
}

/** The records of a file, one at a time. A line that is none is complained of, and the rest goes on. */
export async function* readRecords<T>(
  file: string,
  parse: (value: unknown) => T,
  options: CommonOptions,
  session: Session,
): AsyncGenerator<T> {
  const path = nameOf(file, options);
  let count = 0;
  for await (const line of readJsonLines(streamInput(file, session.terminal.stdin))) {
    count += 1;
    session.progress.show(() => session.translator.text('progress.records', { path, count }));
    const record = parsed(line, parse);
    if (record.error) session.complain(record.error, path, line.line);
    else yield record.value;
  }
}

function parsed<T>(
  line: JsonLine,
  parse: (value: unknown) => T,
): { readonly value: T; readonly error?: undefined } | { readonly error: InputError } {
  if (line.error) return line;
  try {
    return { value: parse(line.record) };
  } catch (error) {
    if (error instanceof InputError) return { error };
    throw error;
  }
}
