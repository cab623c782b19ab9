import { InputError } from '../text/input-error.js';
import { decodeUtf8, invalidByte } from './decode.js';

/** The longest line that is read, in bytes: 64 MiB. */
export const MAX_LINE_BYTES = 2 ** 26;

/** A line of a stream, numbered from 1 as an editor does, or why it could not be read. */
export type JsonLine =
  | { readonly line: number; readonly record: unknown; readonly error?: undefined }
  | { readonly line: number; readonly error: InputError };

/**
 * Reads JSON Lines as they come, in memory no larger than a line. Blank lines are passed over, a byte order mark and
 * CR LF do no harm, and a line that cannot be read spoils no other.
 *
 * Errors: `lineTooLong` {line, limit, megabytes}, `lineNotUtf8` {line, byte} (from 0), `lineNotJson` {line, column} (from 1, UTF-16).
 */
export async function* readJsonLines(
  stream: AsyncIterable<Uint8Array>,
  limit: number = MAX_LINE_BYTES,
): AsyncGenerator<JsonLine, void, undefined> {
  const splitter = createSplitter(limit);
  let line = 0;
  for await (const chunk of withEnd(stream)) {
    for (const bytes of splitter(chunk)) {
      line++;
      if (bytes === TOO_LONG)
        yield { line, error: new InputError('lineTooLong', { line, limit, megabytes: Math.ceil(limit / 2 ** 20) }) };
      else if (!isBlank(bytes)) yield parse(bytes, line) ?? (await describe(bytes, line));
    }
  }
}

const TOO_LONG = Symbol('too long');
/** Closes the last line, which needs no end of its own. */
const LINE_FEED = new Uint8Array([0x0a]);

async function* withEnd(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* stream;
  yield LINE_FEED;
}

/** Cuts chunks at line feeds and keeps what is left for the next chunk, unless it outgrows the limit. */
function createSplitter(limit: number): (chunk: Uint8Array) => Generator<Uint8Array | typeof TOO_LONG> {
  let kept: Uint8Array[] = [];
  let length = 0;
  return function* (chunk) {
    let start = 0;
    for (let end = chunk.indexOf(0x0a); end >= 0; end = chunk.indexOf(0x0a, start)) {
      const last = chunk.subarray(start, end);
      yield length + last.length > limit ? TOO_LONG : kept.length > 0 ? Buffer.concat([...kept, last]) : last;
      kept = [];
      length = 0;
      start = end + 1;
    }
    if (start === chunk.length) return;
    length += chunk.length - start;
    if (length > limit) kept = [];
    // A copy: the stream may use its buffer again.
    else kept.push(new Uint8Array(chunk.subarray(start)));
  };
}

/** White space as JSON has it: space, tab, carriage return. A byte order mark alone is no record either. */
function isBlank(bytes: Uint8Array): boolean {
  const isMark = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return bytes.subarray(isMark ? 3 : 0).every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}

function parse(bytes: Uint8Array, line: number): JsonLine | undefined {
  const text = decodeUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    return { line, record: JSON.parse(withoutMark(text, line)) as unknown };
  } catch {
    return undefined;
  }
}

/** What is wrong with a line. */
async function describe(bytes: Uint8Array, line: number): Promise<JsonLine> {
  const text = decodeUtf8(bytes);
  if (text === undefined) return { line, error: new InputError('lineNotUtf8', { line, byte: invalidByte(bytes) }) };
  const column = await errorColumn(withoutMark(text, line));
  return { line, error: new InputError('lineNotJson', { line, column }) };
}

function withoutMark(text: string, line: number): string {
  return line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** JSON.parse names no place for most mistakes. */
async function errorColumn(text: string): Promise<number> {
  const { visit } = await import('jsonc-parser');
  let offset = text.trimEnd().length;
  try {
    visit(text, { onError: (_, at) => (offset = Math.min(offset, at)) }, { disallowComments: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error; // nested too deeply for a parser that calls itself
  }
  return offset + 1;
}
