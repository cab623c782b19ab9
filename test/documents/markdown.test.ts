import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InputError } from '../../src/text/input-error.js';
import { rawSpan } from '../../src/text/mapped.js';
import { readDocument } from '../../src/documents/read.js';

describe('Markdown', () => {
  test.each([
    ['# A *title* #', ['heading: A title']],
    ['Title\n=====\n\ntext', ['heading: Title', 'paragraph: text']],
    ['one\ntwo', ['paragraph: one two']],
    ['one  \r\ntwo\\\nthree<br>four', ['paragraph: one two three four']],
    ['- one\n  more\n- two\n\n  three', ['listItem: one more', 'listItem: two', 'listItem: three']],
    ['> one\n> two', ['blockQuote: one two']],
    ['- > quoted\n- [x] done', ['blockQuote: quoted', 'listItem: done']],
    ['| a | b |\n|--|--|\n| c\\|d | *e* |', ['tableCell: a', 'tableCell: b', 'tableCell: c|d', 'tableCell: e']],
    ['[the text](http://x.org/Y "T") and [more][r]\n\n[r]: http://z.org', ['paragraph: the text and more']],
    ['![A dog](d.png) runs', ['paragraph: A dog runs']],
    ['![A \\* dog](d.png)', ['paragraph: A * dog']],
    ['see https://x.org/a_b and me@x.org.', ['paragraph: see https://x.org/a_b and me@x.org.']],
    ['run `npm test` now', ['paragraph: run \uFFFC now']],
    ['```\ncode\n```\n\n    code\n\n<div>\nhtml\n</div>\n\ntext <b>bold</b>', ['paragraph: text bold']],
    ['---\ntitle: No\n---\n\ntext', ['paragraph: text']],
    ['+++\ntitle = "No"\n+++\n\ntext', ['paragraph: text']],
    ['~~gone~~ **left**[^1]\n\n[^1]: A note.', ['paragraph: gone left', 'paragraph: A note.']],
    ['AT&amp;T &copy; &#1050;иїв 1 \\* 2 &unknown; &amp;amp;', ['paragraph: AT&T © Київ 1 * 2 &unknown; &amp;']],
    ['\uFEFF# Title', ['heading: Title']],
    ['a\0b', ['paragraph: a\uFFFDb']],
  ])('%j', async (raw, expected) => {
    const document = await readDocument('x.md', raw);
    expect(document.blocks.map((block) => `${block.kind}: ${block.text.text}`)).toEqual(expected);
  });

  test.each([
    ['AT&amp;T won', 'AT&T', 'AT&amp;T'],
    ['AT&amp;T won', '&', '&amp;'],
    ['5 \\* 3', '*', '\\*'],
    ['Adam **Boeh**ler', 'Boehler', 'Boeh**ler'],
    ['> Adam\n> Boehler', 'Adam Boehler', 'Adam\n> Boehler'],
    ['\uFEFFrun `npm` twice', 'twice', 'twice'],
    ['run `npm` twice', '\uFFFC', '`npm`'],
    ['![A dog](d.png)', 'dog', 'dog'],
  ])('in %j the place of %j is %j', async (raw, shown, source) => {
    const [block] = (await readDocument('x.md', raw)).blocks;
    const start = block?.text.text.indexOf(shown) ?? -1;
    const span = block && rawSpan(block.text, { start, end: start + shown.length });
    expect(span && raw.slice(span.start, span.end)).toBe(source);
  });

  test('front matter may say the language; the caller goes before it', async () => {
    const raw = '---\ntitle: x\nlang: "uk-UA"\n---\ntext';
    expect((await readDocument('x.md', raw)).declaredLanguage).toBe('uk-UA');
    expect((await readDocument('x.md', raw, { declaredLanguage: 'ru' })).declaredLanguage).toBe('ru');
    expect(await readDocument('x.md', 'lang: uk')).not.toHaveProperty('declaredLanguage');
  });

  test('every verbatim piece is the raw text', async () => {
    const syntax = fc.constantFrom(
      '*', '**', '_', '`', '[', '](u)', '![', '> ', '- ', '1. ', '# ', '\n', '\r\n', '\r', '\n\n', '&amp;', '&#x41;', '\\', '|', '\n|-|\n',
      '<b>', '~~', '\t', '  ', 'word', 'Київ', '[^1]', '[^1]: ', '---\n', '\0', '\uFEFF', '😀', '\uD800', 'www.x.org',
    ); // prettier-ignore
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(syntax, fc.string({ unit: 'binary', maxLength: 4 }))), async (parts) => {
        const { raw, blocks } = await readDocument('x.md', parts.join(''));
        for (const { text } of blocks) {
          let at = 0;
          for (const piece of text.pieces) {
            expect(piece.at).toBe(at);
            at += piece.length;
            const shown = text.text.slice(piece.at, at);
            const source = raw.slice(piece.raw, piece.raw + piece.rawLength);
            const isReplaced = [' ', '\uFFFC', '\uFFFD'].includes(shown);
            if (piece.length === piece.rawLength && !isReplaced) {
              expect(shown.replaceAll('\uFFFD', '\0')).toBe(source.replaceAll('\uFFFD', '\0'));
            }
          }
          expect(at).toBe(text.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('what is nested beyond reason is refused, not a crash', async () => {
    await expect(readDocument('x.md', '>'.repeat(20_000))).rejects.toEqual(
      new InputError('tooDeep', { path: 'x.md', line: 1, column: 1 }),
    );
  });

  test.each([
    ['---\ndate: 2026-05-03\n---\nText.', ['2026-05-03']],
    ['---\ntitle: A\npubDate: "2026-05-03T10:15:00+03:00"\n---\nText.', ['2026-05-03']],
    ['+++\ndate = 2026-05-03T10:15:00Z\n+++\nText.', ['2026-05-03']],
    ['---\ndate: tomorrow\n---\nText.', undefined],
    ['date: 2026-05-03', undefined],
  ])('front matter may say when it was written: %j', async (raw, written) => {
    expect((await readDocument('a.md', raw)).written).toEqual(written);
  });

  test('formats go by name', async () => {
    expect((await readDocument('a/README.MD', '# x')).format).toBe('markdown');
    expect((await readDocument('a/notes', '# x')).format).toBe('text');
    expect((await readDocument('a.md', '# x', { format: 'text' })).format).toBe('text');
    await expect(readDocument('a', 'x', { format: 'toString' })).rejects.toMatchObject({ key: 'unknownFormat' });
    await expect(readDocument('a', new Uint8Array())).rejects.toEqual(new InputError('empty', { path: 'a' }));
  });
});
