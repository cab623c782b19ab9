import { isUtf8 } from 'node:buffer';
import { InputError } from '../text/input-error.js';
import { createLineIndex } from '../text/lines.js';
import { declaredEncoding, decodeAs, guessedEncoding, utf16Of, UTF_8, type Encoding } from './encodings.js';

/** The most bytes a text may have: a JavaScript string holds no more UTF-16 units than this (just under 512 MiB). */
export const MAX_BYTES = 2 ** 29 - 24;
/** The same for people. */
export const MAX_MEGABYTES = 512;

export interface Decoded {
  /** A byte order mark stays as its first unit U+FEFF, so that offsets mean the file as it is. */
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * The text of a file. UTF-16 tells itself, and so does UTF-8, whatever the file says, if a few of its characters are beyond
 * ASCII; then counts what the file says, what its format is known to use, and last a guess, if it is a sure one.
 *
 * @param fallback what files of this format are in where they are not UTF-8
 * @throws InputError `tooLarge` {size, limit, megabytes}, `otherEncoding` {encoding}, `binaryFormat` {format}, `binary`,
 *   `notUtf8` {byte, line, column} (offset of the byte from 0; line and column from 1), `empty` (white space alone)
 */
export async function decode(bytes: Uint8Array, fallback?: Encoding): Promise<Decoded> {
  if (bytes.length > MAX_BYTES)
    throw new InputError('tooLarge', { size: bytes.length, limit: MAX_BYTES, megabytes: MAX_MEGABYTES });
  refuseKnownFormats(bytes);
  const decoded = decodeUtf16(bytes) ?? (await decodeOther(bytes, fallback));
  if (!/\S/u.test(decoded.text)) throw new InputError('empty');
  return decoded;
}

function decodeUtf16(bytes: Uint8Array): Decoded | undefined {
  const encoding = utf16Of(bytes);
  const text = encoding && decodeAs(bytes, encoding);
  if (encoding === undefined || text === undefined) return undefined;
  return text.startsWith('\uFEFF') || !NO_TEXT.test(text) ? { text, encoding } : undefined;
}

async function decodeOther(bytes: Uint8Array, fallback: Encoding | undefined): Promise<Decoded> {
  if (isFullOfNuls(bytes)) throw new InputError('binary');
  const isValid = isUtf8(bytes);
  const balance = utf8Balance(bytes);
  const others = [
    () => (balance < SURE ? declaredEncoding(bytes) : undefined),
    () => (isValid ? UTF_8 : undefined),
    () => (balance < 0 ? fallback : undefined),
    () => (balance < 0 ? guessedEncoding(bytes) : undefined),
  ];
  for (const other of others) {
    const encoding = await other();
    const text = encoding && decodeAs(bytes, encoding);
    if (encoding !== undefined && text !== undefined) return { text, encoding };
  }
  throw bytes.includes(0) ? new InputError('binary') : new InputError('notUtf8', placeOf(bytes, invalidByte(bytes)));
}

/** Bytes that look like UTF-16 without its mark, but are none. */
const NO_TEXT = /(?![\t\n\v\f\r])\p{Cc}|[\uFFFE\uFFFF]/u;

/**
 * How many characters beyond ASCII are sound UTF-8, less the bytes that are none, in the first 64 KB. In other encodings few look
 * sound by chance (Ні in windows-1251 does); UTF-8 that was cut or spoilt stays above zero.
 */
function utf8Balance(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, 2 ** 16);
  let balance = 0;
  for (let at = bytes[0] === 0xef ? 3 : 0; at < end;) {
    const length = characterLength(bytes, at);
    if (length !== 1) balance += length === 0 ? -1 : 1;
    at += length || 1;
  }
  return balance;
}

/** So many sound characters are no chance. */
const SURE = 4;

/** Text of UTF-8 bytes, a byte order mark included; undefined where they are none. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  return isUtf8(bytes) ? UTF8.decode(bytes) : undefined;
}

/** Offset of the first byte that begins no UTF-8 character. */
export function invalidByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

/** By first bytes. UTF-32 stands before UTF-16, whose mark begins alike. */
const KNOWN_BYTES: readonly (readonly [
  key: 'otherEncoding' | 'binaryFormat',
  name: string,
  bytes: readonly number[],
])[] = [
  ['otherEncoding', 'UTF-32', [0xff, 0xfe, 0, 0]],
  ['otherEncoding', 'UTF-32', [0, 0, 0xfe, 0xff]],
  ['binaryFormat', 'PDF', ascii('%PDF-')],
  ['binaryFormat', 'RTF', ascii('{\\rtf')],
  ['binaryFormat', 'ZIP', [0x50, 0x4b, 3, 4]],
  ['binaryFormat', 'gzip', [0x1f, 0x8b]],
  ['binaryFormat', 'OLE', [0xd0, 0xcf, 0x11, 0xe0]],
  ['binaryFormat', 'PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['binaryFormat', 'JPEG', [0xff, 0xd8, 0xff]],
  ['binaryFormat', 'GIF', ascii('GIF89a')],
  ['binaryFormat', 'ELF', [0x7f, 0x45, 0x4c, 0x46]],
];

function ascii(text: string): readonly number[] {
  return [...text].map((character) => character.charCodeAt(0));
}

function refuseKnownFormats(bytes: Uint8Array): void {
  const known = KNOWN_BYTES.find(([, , start]) => start.every((byte, index) => bytes[index] === byte));
  if (!known) return;
  const [key, name] = known;
  throw new InputError(key, key === 'otherEncoding' ? { encoding: name } : { format: name });
}

/** Stray NULs come in over the wire and do no harm; one byte in twenty is UTF-16 without its mark, or no text at all. */
function isFullOfNuls(bytes: Uint8Array): boolean {
  const first = bytes.indexOf(0);
  if (first < 0) return false;
  let count = 0;
  for (let at = first; at < bytes.length; at++) if (bytes[at] === 0) count++;
  return count > 4 && count * 20 > bytes.length;
}

/** Length of the UTF-8 character that begins here, or 0 (Unicode, table 3-7: well-formed byte sequences). */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < lowest || second > highest) return 0;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  for (let next = at + 2; next < at + length; next++) if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

function placeOf(bytes: Uint8Array, byte: number): Record<string, number> {
  const before = UTF8.decode(bytes.subarray(0, byte));
  return { byte, ...createLineIndex(before).position(before.length) };
}
