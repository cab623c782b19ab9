import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';
import { InputError } from '../text/input-error.js';

/** The most that one entry, or all that are read together, may hold, in bytes: what is larger is a bomb, or no text. */
export const MAX_ENTRY_BYTES = 2 ** 27;

interface Entry {
  /** Where its record in the central directory stands, and how long that is. */
  readonly directory: number;
  readonly directoryLength: number;
  readonly local: number;
  /** Where its data stand. */
  readonly data: number;
  readonly packedSize: number;
  readonly isDeflated: boolean;
}

/**
 * An entry of a ZIP file, unpacked.
 *
 * @returns undefined where there is none of this name
 * @throws InputError `zipBroken`; `zipTooLarge` {limit, megabytes}
 */
export function readZipEntry(bytes: Uint8Array, name: string): Uint8Array | undefined {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const entry = soundly(() => entriesOf(zip).get(name));
  return entry && unpacked(zip, entry);
}

/** @throws InputError `zipBroken` */
export function zipEntryNames(bytes: Uint8Array): readonly string[] {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return soundly(() => [...entriesOf(zip).keys()]);
}

/**
 * The same ZIP file with other content in one entry. All other entries stay as they are, byte for byte.
 *
 * @throws InputError `zipBroken`
 */
export function writeZipEntry(bytes: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return soundly(() => {
    const entries = entriesOf(zip);
    const entry = entries.get(name);
    if (!entry) throw new InputError('zipBroken');
    const packed = deflateRawSync(content);
    const sizes = { crc: crc32(content), packed: packed.length, size: content.length };
    const end = entry.data + entry.packedSize;
    const local = patched(zip.subarray(entry.local, entry.data), LOCAL_SIZES, sizes);
    // What may stand behind the data repeats their sizes: it is no longer announced, and so left out.
    const next = Math.min(
      ...[...entries.values()].map((other) => other.local).filter((at) => at >= end),
      directoryOf(zip).start,
    );
    const shift = entry.local + local.length + packed.length - next;
    const directory = shiftedDirectory(zip, entries, entry, sizes, shift);
    return Buffer.concat([
      zip.subarray(0, entry.local),
      local,
      packed,
      zip.subarray(next, directoryOf(zip).start),
      directory,
    ]);
  });
}

interface Sizes {
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
}

/** Offsets of flags, method and sizes in the two kinds of header. */
const LOCAL_SIZES = { flags: 6, method: 8, crc: 14 } as const;
const DIRECTORY_SIZES = { flags: 8, method: 10, crc: 16 } as const;
const HAS_DESCRIPTOR = 8;
const DEFLATED = 8;

function patched(
  header: Uint8Array,
  at: typeof LOCAL_SIZES | typeof DIRECTORY_SIZES,
  { crc, packed, size }: Sizes,
): Buffer {
  const copy = Buffer.from(header);
  copy.writeUInt16LE(copy.readUInt16LE(at.flags) & ~HAS_DESCRIPTOR, at.flags);
  copy.writeUInt16LE(DEFLATED, at.method);
  copy.writeUInt32LE(crc, at.crc);
  copy.writeUInt32LE(packed, at.crc + 4);
  copy.writeUInt32LE(size, at.crc + 8);
  return copy;
}

/** The central directory and its end, for a file in which all that stands behind an entry has moved. */
function shiftedDirectory(
  zip: Buffer,
  entries: ReadonlyMap<string, Entry>,
  changed: Entry,
  sizes: Sizes,
  shift: number,
): Buffer {
  const { start, end } = directoryOf(zip);
  const copy = Buffer.from(zip.subarray(start));
  for (const { directory, directoryLength, local } of entries.values()) {
    const at = directory - start;
    if (local > changed.local) copy.writeUInt32LE(local + shift, at + 42);
    if (directory === changed.directory)
      patched(copy.subarray(at, at + directoryLength), DIRECTORY_SIZES, sizes).copy(copy, at);
  }
  copy.writeUInt32LE(start + shift, end - start + 16);
  return copy;
}

function unpacked(zip: Buffer, { data, packedSize, isDeflated }: Entry): Uint8Array {
  const packed = zip.subarray(data, data + packedSize);
  if (!isDeflated) return packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: MAX_ENTRY_BYTES });
  } catch (error) {
    throw codeOf(error) === 'ERR_BUFFER_TOO_LARGE' ? zipTooLarge() : new InputError('zipBroken');
  }
}

export function zipTooLarge(): InputError {
  return new InputError('zipTooLarge', { limit: MAX_ENTRY_BYTES, megabytes: MAX_ENTRY_BYTES / 2 ** 20 });
}

/** What the buffer says of offsets outside it comes of a broken file. */
function soundly<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw codeOf(error)?.startsWith('ERR_') ? new InputError('zipBroken') : error;
  }
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

function directoryOf(zip: Buffer): { readonly start: number; readonly end: number; readonly count: number } {
  const end = zip.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) throw new InputError('zipBroken');
  return { start: zip.readUInt32LE(end + 16), end, count: zip.readUInt16LE(end + 10) };
}

function entriesOf(zip: Buffer): ReadonlyMap<string, Entry> {
  const { start, count } = directoryOf(zip);
  const entries = new Map<string, Entry>();
  let at = start;
  for (let index = 0; index < count; index++) {
    if (zip.readUInt32LE(at) !== 0x02014b50) throw new InputError('zipBroken');
    const nameLength = zip.readUInt16LE(at + 28);
    const directoryLength = 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
    const local = zip.readUInt32LE(at + 42);
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    entries.set(zip.toString('utf8', at + 46, at + 46 + nameLength), {
      directory: at,
      directoryLength,
      local,
      data,
      packedSize: zip.readUInt32LE(at + 20),
      isDeflated: zip.readUInt16LE(at + 10) === DEFLATED,
    });
    at += directoryLength;
  }
  return entries;
}
