import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decode } from '../../src/documents/decode.js';
import { encode } from '../../src/documents/encodings.js';
import { readFile } from '../../src/documents/read.js';

const UKRAINIAN = 'Вітаємо! Ваш обліковий запис створено, перевірте пошту.';

describe('an encoding other than UTF-8', () => {
  test.each([
    ['UTF-16 with its mark', '\uFEFFКиїв\r\n', 'utf-16le'],
    ['UTF-16, big end first', '\uFEFFКиїв', 'utf-16be'],
    ['UTF-16 without its mark', '"greeting" = "Hello";\n', 'utf-16le'],
    ['UTF-16 without its mark, big end first', '<?xml version="1.0"?><a/>', 'utf-16be'],
    ['declared by XML', '<?xml version="1.0" encoding="windows-1251"?>\n<a>Ні</a>', 'windows-1251'],
    ['declared by HTML', '<meta charset=windows-1250><p>Kůň', 'windows-1250'],
    ['declared by PO', 'msgid ""\nmsgstr "Content-Type: text/plain; charset=KOI8-U\\n"\n"Київ"', 'koi8-u'],
    ['guessed from Ukrainian', UKRAINIAN, 'windows-1251'],
    ['guessed from French', 'Les négociations se poursuivront à Genève, a déclaré le ministre.', 'windows-1252'],
    ['guessed from Japanese', '東京で首相が会見した。会談は続くという。', 'shift_jis'],
    ['guessed from Arabic', 'قال رئيس الوزراء يوم الثلاثاء إن المحادثات ستستمر.', 'windows-1256'],
  ])('is read and written back: %s', async (_, text, encoding) => {
    const bytes = iconv.encode(text, encoding, { addBOM: false });
    expect(await decode(bytes)).toEqual({ text, encoding });
    expect(Buffer.from(await encode(text, encoding))).toEqual(bytes);
  });

  test('is what the format uses, if nothing else tells', async () => {
    expect(await decode(Buffer.from('Z\xFCrich', 'latin1'), 'windows-1252')).toEqual({
      text: 'Zürich',
      encoding: 'windows-1252',
    });
  });

  test('does not hold every character', async () => {
    await expect(encode('Zürich – Ωmega', 'windows-1252')).rejects.toThrow(
      'notInEncoding {"encoding":"windows-1252","character":"Ω"}',
    );
  });

  test('stays with the file', async () => {
    const file = await readFile('wire.txt', iconv.encode(UKRAINIAN, 'windows-1251'));
    expect(file).toMatchObject({ type: 'document', raw: UKRAINIAN, encoding: 'windows-1251' });
  });

  test.each(['windows-1251', 'windows-1252', 'koi8-u', 'utf-16le', 'utf-16be', 'utf-8'])(
    '%s goes there and back',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'aЖїé"\\\n\uFEFF') }), async (text) => {
          const bytes = iconv.encode(text, encoding, { addBOM: false });
          const read = iconv.decode(bytes, encoding, { stripBOM: false });
          expect(Buffer.from(await encode(read, encoding))).toEqual(bytes);
        }),
      );
    },
  );
});

test.each([
  ['one bad byte in UTF-8', Buffer.concat([Buffer.from('Київ і Львів, '), Buffer.from([0xd1])])],
  ['a few letters, of which nobody can say whose they are', Buffer.from([0xca, 0xe8, 0xbf, 0xe2])],
  [
    'a declaration that is wrong',
    Buffer.concat([Buffer.from('<?xml encoding="shift_jis"?>'), Buffer.from([0xff, 0x20])]),
  ],
])('%s is refused', (_, bytes) => expect(decode(bytes)).rejects.toThrow(/notUtf8/u));
