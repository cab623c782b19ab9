import { expect, test } from '@jest/globals';
import { wordsOfModel } from '../../src/languages/generate/trained-data.js';

/** Parts 19 (words) and 21 (letters) of a model, of letters a and b: a, ab, b. */
function model(): Buffer {
  const letters = Buffer.from('3\nNULL 0\na 3\nb 3\n');
  const [last, endsWord] = [1n, 4n];
  const edge = (letter: bigint, flags: bigint, next: bigint) => letter | (flags << 2n) | (next << 5n);
  const graph = Buffer.alloc(10 + 8 * 3);
  graph.writeInt16LE(42, 0);
  graph.writeInt32LE(3, 2);
  graph.writeInt32LE(3, 6);
  graph.writeBigUInt64LE(edge(1n, endsWord, 2n), 10);
  graph.writeBigUInt64LE(edge(2n, endsWord | last, 0n), 18);
  graph.writeBigUInt64LE(edge(2n, endsWord | last, 0n), 26);
  const header = Buffer.alloc(4 + 8 * 24, 0xff);
  header.writeInt32LE(24, 0);
  header.writeBigInt64LE(BigInt(header.length), 4 + 8 * 19);
  header.writeBigInt64LE(BigInt(header.length + graph.length), 4 + 8 * 21);
  return Buffer.concat([header, graph, letters]);
}

test('the words of a model of Tesseract', () => {
  expect([...wordsOfModel(model())].sort()).toEqual(['a', 'ab', 'b']);
});
