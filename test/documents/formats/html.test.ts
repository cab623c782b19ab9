import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../../src/documents/read.js';
import { rawSpan } from '../../../src/text/mapped.js';
import { expectNoCrash, expectTrueOffsets, refusalOf } from './units.js';

const PAGE = `<!doctype html>
<html lang="uk-UA"><head><title>Новини &amp; події</title><style>p { x: "no" }</style><script>no()</script></head>
<body><h1>Прем&rsquo;єр\n  у <em>Києві</em></h1>
<p>One&nbsp;two <code>npm i</code> <span translate="no">Acme</span>, three<br>four &copy; 2025 &lt;b&gt; <!-- no --> <img src="x" alt="A &quot;bridge&quot; &amp; river">end.
<ul><li>First<li>Second <p>inner</p></ul><pre>no</pre><blockquote>Said</blockquote>
<table><tr><th>Name<td>Value</table><div translate="no">no</div>after &notanentity; R&D
</body></html>`;

const blocksOf = async (raw: string) => {
  const document = await readDocument('page.html', raw);
  expectTrueOffsets(document);
  return document.blocks.map(({ kind, text }) => `${kind}: ${text.text}`);
};

describe('HTML', () => {
  test('gives its running text', async () => {
    expect((await readDocument('page.html', PAGE)).declaredLanguage).toBe('uk-UA');
    expect(await blocksOf(PAGE)).toEqual([
      'heading: Новини & події',
      'heading: Прем’єр у Києві',
      'paragraph: A "bridge" & river',
      'paragraph: One\u00A0two ￼ ￼, three four © 2025 <b> end.',
      'listItem: First',
      'listItem: Second',
      'listItem: inner',
      'blockQuote: Said',
      'tableCell: Name',
      'tableCell: Value',
      'paragraph: after &notanentity; R&D'.replace('&not', '¬'),
    ]);
  });

  test('leads back to the file, and is written as it must be', async () => {
    const document = await readDocument('page.html', PAGE);
    const slice = (block: number, words: string) => {
      const text = document.blocks[block]?.text ?? { text: '', pieces: [] };
      const start = text.text.indexOf(words);
      const span = rawSpan(text, { start, end: start + words.length });
      return [PAGE.slice(span.start, span.end), document.escape?.('a "b" & <c>', span.start)];
    };
    expect(slice(1, 'Прем’єр у Києві')).toEqual(['Прем&rsquo;єр\n  у <em>Києві', 'a "b" &amp; &lt;c>']);
    expect(slice(2, '"bridge"')).toEqual(['&quot;bridge&quot;', 'a &quot;b&quot; &amp; &lt;c>']);
    expect(slice(3, '© 2025')[0]).toBe('&copy; 2025');
  });

  test('what is written is read', async () => {
    const unit = fc.constantFrom(...'aї<>&;"\'', '&amp;', '&lt', '&#', 'x41', ' ');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit }), async (text) => {
        const frame = await readDocument('a.html', '<p>x</p>');
        const read = (await readDocument('a.html', `<p>x${frame.escape?.(text, 3)}x</p>`)).blocks[0]?.text.text;
        expect(read).toBe(`x${text}x`.replace(/ +/gu, ' '));
      }),
    );
  });

  test('that is broken is read all the same', () => expectNoCrash('a.html', PAGE));

  test('that is meant to do harm does none', async () => {
    expect(await refusalOf('a.html', '<div>'.repeat(100_000))).toEqual({ key: 'tooDeep', path: 'a.html' });
    const large = `<p title="${'a'.repeat(1e6)}">${'&amp;'.repeat(100_000)}</p>${'<p>a</p>'.repeat(20_000)}`;
    expect((await blocksOf(large)).length).toBeGreaterThan(20_000);
  });
});
