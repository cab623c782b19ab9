import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readDocument, writeFile } from '../../../src/documents/read.js';
import { rawSpan } from '../../../src/text/mapped.js';
import { expectTrueOffsets, refusalOf } from './units.js';

const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const MAIN = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run('Мости &amp; ')}${run('дороги')}</w:p>
<w:p>${run('Сказав ')}<w:del w:id="1"><w:r><w:delText>старий</w:delText></w:r></w:del><w:ins w:id="2">${run('новий')}</w:ins><w:r><w:tab/></w:r><w:hyperlink>${run('мер')}</w:hyperlink>.</w:p>
<w:p><w:pPr><w:numPr/></w:pPr>${run('перший')}</w:p><w:p/>
<w:tbl><w:tr><w:tc><w:p>${run('клітина')}</w:p></w:tc></w:tr></w:tbl>
</w:body></w:document>`;
const FILES = {
  '[Content_Types].xml': strToU8('<Types/>'),
  'word/document.xml': strToU8(MAIN),
  'word/styles.xml': strToU8('<s/>'),
  'word/media/a.png': new Uint8Array([1, 2, 3]),
};
const DOCX = zipSync(FILES);

describe('DOCX', () => {
  test('gives the paragraphs of its main text', async () => {
    const document = await readDocument('a.docx', DOCX);
    expectTrueOffsets(document);
    expect(document.raw).toBe(MAIN);
    expect(document.blocks.map(({ kind, text }) => `${kind}: ${text.text}`)).toEqual([
      'heading: Мости & дороги',
      'paragraph: Сказав новий мер',
      'listItem: перший',
      'tableCell: клітина',
    ]);
  });

  test('is written back with all else as it was', async () => {
    const document = await readDocument('a.docx', DOCX);
    const text = document.blocks[0]?.text ?? { text: '', pieces: [] };
    const { start, end } = rawSpan(text, { start: 8, end: 14 });
    expect(document.raw.slice(start, end)).toBe('дороги');
    const fixed = await writeFile(
      document,
      `${MAIN.slice(0, start)}${document.escape?.('R&D', start)}${MAIN.slice(end)}`,
      DOCX,
    );
    const files = unzipSync(fixed);
    expect(Object.keys(files)).toEqual(Object.keys(FILES));
    expect(strFromU8(files['word/document.xml'] ?? new Uint8Array())).toBe(MAIN.replace('дороги', 'R&amp;D'));
    for (const name of ['[Content_Types].xml', 'word/styles.xml', 'word/media/a.png'] as const)
      expect(files[name]).toEqual(FILES[name]);
    expect((await readDocument('a.docx', fixed)).blocks[0]?.text.text).toBe('Мости & R&D');
    expect(Buffer.from(await writeFile(document, MAIN, DOCX)).length).toBeGreaterThan(0);
  });

  test('that is no whole DOCX is refused', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(2 ** 27 + 1) });
    expect(await refusalOf('a.docx', bomb)).toMatchObject({ key: 'zipTooLarge', megabytes: 128 });
    expect(await refusalOf('a.docx', DOCX.subarray(0, 200))).toEqual({ key: 'zipBroken', path: 'a.docx' });
    expect(await refusalOf('a.docx', strToU8('Hello'))).toEqual({ key: 'zipBroken', path: 'a.docx' });
    expect(await refusalOf('a.docx', zipSync({ 'a.txt': strToU8('a') }))).toEqual({
      key: 'docxWithoutText',
      path: 'a.docx',
    });
    for (let at = 0; at < DOCX.length; at += 31) await refusalOf('a.docx', DOCX.with(at, 255));
  });
});

describe('notes, headers and footers of a DOCX', () => {
  const part = (root: string, text: string) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<w:${root} xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>${run(text)}</w:p></w:${root}>`;
  const files = {
    'word/header1.xml': strToU8(part('hdr', 'Шапка')),
    ...FILES,
    'word/footnotes.xml': strToU8(part('footnotes', 'Нота &amp; нота')),
  };
  const bytes = zipSync(files);

  test('are read after the main text', async () => {
    const document = await readDocument('a.docx', bytes);
    expectTrueOffsets(document);
    expect(document.blocks.map(({ text }) => text.text).slice(-3)).toEqual(['клітина', 'Нота & нота', 'Шапка']);
  });

  test('are written back into their own files', async () => {
    const document = await readDocument('a.docx', bytes);
    const at = document.raw.indexOf('Шапка');
    const written = await writeFile(document, document.raw.replace('Шапка', 'Кашкет'), bytes);
    expect(at).toBeGreaterThan(MAIN.length);
    const after = unzipSync(written);
    expect(after).toEqual({ ...files, 'word/header1.xml': strToU8(part('hdr', 'Кашкет')) });
    expect(await writeFile(document, document.raw, bytes)).toBe(bytes);
  });

  test('count for the limit together', async () => {
    const large = new Uint8Array(2 ** 26);
    const bomb = zipSync({ ...FILES, 'word/header1.xml': large, 'word/header2.xml': large }, { level: 1 });
    expect(await refusalOf('a.docx', bomb)).toMatchObject({ key: 'zipTooLarge' });
  });
});

test('a file goes back into its bytes', async () => {
  const bytes = Buffer.from('\uFEFFHello\r\n', 'utf16le');
  const document = await readDocument('a.txt', bytes);
  expect(Buffer.from(await writeFile(document, document.raw, bytes))).toEqual(bytes);
  await expect(writeFile(document, document.raw, Buffer.from('other'))).rejects.toThrow(/notWritableBack/u);
});
