import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readJsonLines } from '../../src/documents/json-lines.js';

describe('JSON Lines', () => {
  test('each line is a record; blank lines count but give none', async () => {
    expect(await read('\uFEFF{"id":1}\r\n\n  \t\r\n[2]\n"три"')).toEqual([
      [1, { id: 1 }],
      [4, [2]],
      [5, 'три'],
    ]);
  });

  test.each(['', '\n', '\uFEFF', '\uFEFF\r\n', ' \r\n \n'])('%j holds no records', async (text) => {
    expect(await read(text)).toEqual([]);
  });

  test.each([
    ['{"id":}', 7],
    ['{"id":1', 8],
    ['{"id":1,}', 9],
    ['{id:1}', 2],
    ["{'id':1}", 2],
    ['{"id":1} {"id":2}', 10],
    ['{"a":"\t"}', 6],
    ['NaN', 1],
    ['\u00A01', 1],
    ['{"a":1 // no\u0000', 8],
  ])('%j is no JSON from column %i on', async (text, column) => {
    expect(await read(text)).toEqual([[1, 'lineNotJson', { line: 1, column }]]);
  });

  test('a bad line spoils no other', async () => {
    const stream = [Buffer.from('{"a":1}\n{"b":"'), Buffer.from([0xff]), Buffer.from('"}\n{"c":\n{"d":4}')];
    expect(await read(...stream)).toEqual([
      [1, { a: 1 }],
      [2, 'lineNotUtf8', { line: 2, byte: 6 }],
      [3, 'lineNotJson', { line: 3, column: 6 }],
      [4, { d: 4 }],
    ]);
  });

  test('a line over the limit is passed over, one at the limit is read', async () => {
    const [fits, over] = [JSON.stringify('x'.repeat(8)), JSON.stringify('x'.repeat(9))];
    const expected = [
      [1, 'lineTooLong', { line: 1, limit: 10, megabytes: 1 }],
      [2, 'x'.repeat(8)],
      [3, 'lineTooLong', { line: 3, limit: 10, megabytes: 1 }],
    ];
    const text = `${over}\n${fits}\n${over}`;
    expect(await readWith(10, [Buffer.from(text)])).toEqual(expected);
    expect(
      await readWith(
        10,
        [...text].map((unit) => Buffer.from(unit)),
      ),
    ).toEqual(expected);
  });

  test('unpaired surrogates and __proto__ are mere values', async () => {
    const [[, surrogate] = [], [, proto] = []] = await read('"\\ud800"\n{"__proto__":{"text":"x"}}');
    expect(surrogate).toBe('\uD800');
    expect((proto as { text?: string }).text).toBeUndefined();
  });

  test('a hundred thousand brackets are an error of their line', async () => {
    const [bad, good] = await read(`${'['.repeat(100_000)}x\n1`);
    expect(bad?.slice(0, 2)).toEqual([1, 'lineNotJson']);
    expect(good).toEqual([2, 1]);
  });

  test('chunks may end anywhere', async () => {
    const records = fc.array(fc.jsonValue({ stringUnit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(
        records,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom('\n', '\r\n'),
        async (values, size, end) => {
          const bytes = Buffer.from(values.map((value) => JSON.stringify(value)).join(end));
          const chunks: Buffer[] = [];
          for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
          expect(await read(...chunks)).toEqual(
            values.map((value, index) => [index + 1, JSON.parse(JSON.stringify(value)) as unknown]),
          );
        },
      ),
    );
  });
});

function read(...chunks: (string | Uint8Array)[]): Promise<unknown[][]> {
  return readWith(
    undefined,
    chunks.map((chunk) => Buffer.from(chunk as string)),
  );
}

async function readWith(limit: number | undefined, chunks: readonly Uint8Array[]): Promise<unknown[][]> {
  // One buffer for all chunks, as some streams do.
  async function* stream() {
    const buffer = Buffer.alloc(Math.max(0, ...chunks.map((chunk) => chunk.length)));
    for (const chunk of chunks) {
      buffer.set(chunk);
      yield await Promise.resolve(buffer.subarray(0, chunk.length));
    }
  }
  const found: unknown[][] = [];
  for await (const { line, error, ...rest } of readJsonLines(stream(), limit)) {
    found.push(error ? [line, error.key, error.values] : [line, (rest as { record: unknown }).record]);
  }
  return found;
}
