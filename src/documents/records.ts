import { daysOfStamp } from '../text/day.js';
import { InputError } from '../text/input-error.js';
import type { JsonLine } from './json-lines.js';

/** Comes back with the answers just as it was given. */
export type RecordId = string | number;

/** A text and its language, where the record says it (BCP 47, with hyphens). */
export interface RecordText {
  readonly text: string;
  readonly lang?: string;
  /** The days on which it may have been written, the likeliest first; as `Document.written`. */
  readonly written?: readonly string[];
}

export type CheckRecord =
  | {
      readonly type: 'pair';
      readonly id: RecordId;
      readonly source: RecordText;
      readonly target: RecordText;
      readonly relation?: RecordRelation;
    }
  | ({ readonly type: 'text'; readonly id: RecordId } & RecordText);

export type RecordRelation = (typeof RELATIONS)[number];

export interface InspectRecord extends RecordText {
  readonly id: RecordId;
}

export interface LookupRecord {
  readonly id: RecordId;
  readonly name: string;
  readonly lang?: string;
  /** An entry's id: no other is asked about. */
  readonly only?: string;
}

/** A record with its line, or why the line is none. */
export type RecordLine<T> =
  | { readonly line: number; readonly record: T; readonly error?: undefined }
  | { readonly line: number; readonly error: InputError };

/**
 * Reads each line as a record; its errors carry the `line`, and the `id` where the record has one.
 *
 * @param parse one of the three below
 */
export async function* readRecords<T>(
  lines: AsyncIterable<JsonLine>,
  parse: (value: unknown) => T,
): AsyncGenerator<RecordLine<T>, void, undefined> {
  for await (const line of lines) yield line.error ? line : parseRecord(line.line, line.record, parse);
}

/**
 * `{id, source: {lang?, date?, text}, target: {lang?, date?, text}, relation?}` or `{id, text, lang?, date?}`. Unknown fields are
 * ignored and null is as good as absent; a `date` that is none of ISO 8601 too.
 *
 * @throws InputError `recordNotObject`, `recordMissing` {field}, `recordType` {field, expected, found},
 *   `recordValue` {field, value, allowed}, `recordLanguage` {field, value}
 */
export function parseCheckRecord(value: unknown): CheckRecord {
  const record = objectOf(value, '');
  const id = idOf(record);
  const isPair = record['source'] != null || record['target'] != null;
  if (!isPair) return { type: 'text', id, ...textOf(record, '') };
  const source = textOf(objectOf(record['source'], 'source'), 'source.');
  const target = textOf(objectOf(record['target'], 'target'), 'target.');
  const relation = relationOf(record['relation']);
  return relation === undefined ? { type: 'pair', id, source, target } : { type: 'pair', id, source, target, relation };
}

/** `{id, text, lang?, date?}`. @throws InputError as `parseCheckRecord` */
export function parseInspectRecord(value: unknown): InspectRecord {
  const record = objectOf(value, '');
  return { id: idOf(record), ...textOf(record, '') };
}

/** `{id, name, lang?, only?}`. @throws InputError as `parseCheckRecord` */
export function parseLookupRecord(value: unknown): LookupRecord {
  const record = objectOf(value, '');
  const id = idOf(record);
  const name = stringOf(record['name'], 'name');
  const lang = languageOf(record['lang'], 'lang');
  const only = record['only'] == null ? undefined : stringOf(record['only'], 'only');
  return { id, name, ...(lang !== undefined && { lang }), ...(only !== undefined && { only }) };
}

const RELATIONS = ['auto', 'translation', 'adaptation'] as const;
/** The shape of a BCP 47 tag; `en_US` is forgiven. What is no tag would throw wherever it is used. */
const TAG = /^[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,9}$/u;

type Fields = Readonly<Record<string, unknown>>;

function parseRecord<T>(line: number, value: unknown, parse: (value: unknown) => T): RecordLine<T> {
  try {
    return { line, record: parse(value) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const id = (value as { id?: unknown } | null)?.id;
    const known = typeof id === 'string' || typeof id === 'number' ? { id } : {};
    return { line, error: new InputError(error.key, { line, ...known, ...error.values }) };
  }
}

function objectOf(value: unknown, field: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields;
  if (field === '') throw new InputError('recordNotObject', { found: kindOf(value) });
  throw wrongType(value, field, 'object');
}

function idOf(record: Fields): RecordId {
  const { id } = record as { id?: unknown };
  if (typeof id === 'string' || typeof id === 'number') return id;
  throw wrongType(id, 'id', 'string');
}

function textOf(record: Fields, path: string): RecordText {
  const text = stringOf(record['text'], `${path}text`);
  const lang = languageOf(record['lang'], `${path}lang`);
  const { date } = record;
  const written = typeof date === 'string' ? daysOfStamp(date) : [];
  return { text, ...(lang !== undefined && { lang }), ...(written.length > 0 && { written }) };
}

function stringOf(value: unknown, field: string): string {
  if (typeof value === 'string') return value;
  throw wrongType(value, field, 'string');
}

function languageOf(value: unknown, field: string): string | undefined {
  if (value == null || value === '') return undefined;
  const tag = stringOf(value, field);
  if (!TAG.test(tag)) throw new InputError('recordLanguage', { field, value: tag.slice(0, 40) });
  return tag.replaceAll('_', '-');
}

function relationOf(value: unknown): RecordRelation | undefined {
  if (value == null) return undefined;
  const given = stringOf(value, 'relation');
  const relation = RELATIONS.find((known) => known === given);
  if (relation) return relation;
  throw new InputError('recordValue', { field: 'relation', value: given.slice(0, 40), allowed: RELATIONS.join(', ') });
}

function wrongType(value: unknown, field: string, expected: 'string' | 'object'): InputError {
  if (value == null) return new InputError('recordMissing', { field });
  return new InputError('recordType', { field, expected, found: kindOf(value) });
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
