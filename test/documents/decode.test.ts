import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode, invalidByte } from '../../src/documents/decode.js';
import { InputError } from '../../src/text/input-error.js';

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decode', () => {
  test.each([
    'Київ',
    '\uFEFFКиїв',
    'a\0b',
    `${'sound '.repeat(50)}\0\0\0`,
    '\u200Fשלום\u200E',
    '😀',
    'a\r\nb\rc',
    ' \n x',
  ])('reads %j as it is', async (text) => expect(await decode(bytes(text))).toEqual({ text, encoding: 'utf-8' }));

  test.each([
    ['nothing', bytes(), 'empty', {}],
    ['white space alone', bytes(' \n\t\u00A0'), 'empty', {}],
    ['a byte order mark alone', bytes('\uFEFF'), 'empty', {}],
    ['Latin-1', bytes('Z\nu ', [0xfc], 'rich'), 'notUtf8', { byte: 4, line: 2, column: 3 }],
    ['Windows-1251', bytes([0xca, 0xe8, 0xbf, 0xe2]), 'notUtf8', { byte: 0, line: 1, column: 1 }],
    ['a cut character', bytes('Ки', [0xd1]), 'notUtf8', { byte: 4, line: 1, column: 3 }],
    ['an encoded surrogate', bytes('a', [0xed, 0xa0, 0x80]), 'notUtf8', { byte: 1, line: 1, column: 2 }],
    ['UTF-32', bytes([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'otherEncoding', { encoding: 'UTF-32' }],
    ['a program', bytes([0x4d, 0x5a, 0, 3, 0, 0xff, 0x80]), 'binary', {}],
    ['a PDF', bytes('%PDF-1.7\n'), 'binaryFormat', { format: 'PDF' }],
    ['a Word file', bytes('PK', [3, 4, 20, 0]), 'binaryFormat', { format: 'ZIP' }],
    ['a picture', bytes([0x89], 'PNG\r\n'), 'binaryFormat', { format: 'PNG' }],
  ])('refuses %s', async (_, input, key, values) => {
    expect(await refusal(input)).toEqual({ key, values });
  });

  test('finds the byte at which the platform too gives up', () => {
    const mixed = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.uint8Array({ maxLength: 3 })));
    fc.assert(
      fc.property(mixed, (parts) => {
        const input = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
        const at = invalidByte(input);
        const sound = (end: number) =>
          Buffer.from(input.subarray(0, end).toString('utf8')).equals(input.subarray(0, end));
        expect(sound(at)).toBe(true);
        if (at < input.length)
          expect([1, 2, 3, 4].some((more) => at + more <= input.length && sound(at + more))).toBe(false);
      }),
    );
  });
});

async function refusal(input: Uint8Array): Promise<{ key: string; values: object } | undefined> {
  try {
    await decode(input);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { key: error.key, values: error.values };
  }
}
