import { crc32 } from 'node:zlib';

/** Flat arrays by name, in groups. */
export interface ArrayTree {
  readonly [name: string]: FlatArray | ArrayTree;
}

export type FlatArray = Uint8Array | Uint16Array | Int32Array;

/**
 * Arrays in one buffer, little-endian:
 *
 *     0  'WDG' and 0x1a          12  how many bytes the directory has
 *     4  version                 16  CRC-32 of bytes 0 to 15 and of all after the header
 *     8  how many bytes in all   20  0
 *    24  the directory, JSON: [name, type, offset, length in elements] of each array; then the arrays, each at a multiple of 8
 *
 * They are read by views over the buffer, so that nothing is parsed or copied, and threads can share it.
 */
export function packArrays(tree: ArrayTree, version: number): Uint8Array {
  const arrays = [...leaves(tree, '')];
  // Offsets count from the end of the directory: its own length is not known before them.
  let size = 0;
  const directory: Directory = arrays.map(([name, array]) => {
    const offset = size;
    size = aligned(offset + array.byteLength);
    return [name, typeOf(array), offset, array.length];
  });
  const json = new TextEncoder().encode(JSON.stringify(directory));
  const start = aligned(HEADER_BYTES + json.length);
  const bytes = new Uint8Array(start + size);
  bytes.set(json, HEADER_BYTES);
  arrays.forEach(([, array], i) => {
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + (directory[i]?.[2] ?? 0));
  });
  const header = new Uint32Array(bytes.buffer, 0, HEADER_BYTES / 4);
  header.set([MAGIC, version, bytes.length, json.length]);
  header[4] = checksum(bytes);
  return bytes;
}

export type Unpacked =
  | { readonly tree: ArrayTree }
  /** Another version's, cut off or changed on the way, or no such buffer at all. */
  | { readonly problem: 'version' | 'damaged' | 'foreign' };

/** @param bytes as `packArrays` made them, or anything else; where they begin at no multiple of 8 they are copied */
export function unpackArrays(bytes: Uint8Array<ArrayBufferLike>, version: number): Unpacked {
  if (bytes.byteOffset % 8 !== 0) return unpackArrays(Uint8Array.from(bytes), version);
  if (bytes.length < HEADER_BYTES) return { problem: 'foreign' };
  const [magic, found, size, jsonLength = 0, sum] = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER_BYTES / 4);
  if (magic !== MAGIC) return { problem: 'foreign' };
  if (found !== version) return { problem: 'version' };
  if (size !== bytes.length || checksum(bytes) !== sum) return { problem: 'damaged' };
  const json = Buffer.from(bytes.subarray(HEADER_BYTES, HEADER_BYTES + jsonLength)).toString();
  return { tree: treeOf(JSON.parse(json) as Directory, bytes, aligned(HEADER_BYTES + jsonLength)) };
}

const MAGIC = 0x1a474457;
const HEADER_BYTES = 24;
const TYPES = { Uint8Array, Uint16Array, Int32Array } as const;

type Directory = (readonly [name: string, type: keyof typeof TYPES, offset: number, length: number])[];

function checksum(bytes: Uint8Array<ArrayBufferLike>): number {
  return crc32(bytes.subarray(HEADER_BYTES), crc32(bytes.subarray(0, 16)));
}

function aligned(offset: number): number {
  return Math.ceil(offset / 8) * 8;
}

function typeOf(array: FlatArray): keyof typeof TYPES {
  return array instanceof Int32Array ? 'Int32Array' : array instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array';
}

function* leaves(tree: ArrayTree, above: string): Generator<readonly [name: string, array: FlatArray]> {
  for (const [name, inner] of Object.entries(tree)) {
    if (ArrayBuffer.isView(inner)) yield [above + name, inner];
    else yield* leaves(inner, `${above}${name}.`);
  }
}

interface GrowingTree {
  [name: string]: FlatArray | GrowingTree;
}

function treeOf(directory: Directory, bytes: Uint8Array<ArrayBufferLike>, start: number): ArrayTree {
  const tree: GrowingTree = {};
  for (const [name, type, offset, length] of directory) {
    const path = name.split('.');
    const last = path.pop() ?? '';
    let group = tree;
    for (const part of path) group = (group[part] ??= {}) as GrowingTree;
    group[last] = new TYPES[type](bytes.buffer as ArrayBuffer, bytes.byteOffset + start + offset, length);
  }
  return tree;
}
