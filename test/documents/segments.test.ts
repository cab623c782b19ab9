import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readDocument, readPlainText } from '../../src/documents/read.js';
import { segmentDocument, segmentsOf } from '../../src/documents/segments.js';
import { rawSpan } from '../../src/text/mapped.js';

const texts = (raw: string, language = 'und') =>
  segmentDocument(readPlainText('x', raw), undefined, language).map((segment) => segment.text.text);

describe('segments', () => {
  test('are numbered, know their block, and lead back to the file', async () => {
    const raw = '\uFEFF# One. Two\n\n- Three *fo*ur. Five.\n';
    const segments = segmentDocument(await readDocument('x.md', raw), undefined, 'en');
    const shown = segments.map(({ index, block, kind, text }) => [index, block, kind, text.text]);
    expect(shown).toEqual([
      [0, 0, 'heading', 'One.'],
      [1, 0, 'heading', 'Two'],
      [2, 1, 'listItem', 'Three four.'],
      [3, 1, 'listItem', 'Five.'],
    ]);
    const spans = segments.map(({ text }) => rawSpan(text, { start: 0, end: text.text.length }));
    expect(spans.map(({ start, end }) => raw.slice(start, end))).toEqual(['One.', 'Two', 'Three *fo*ur.', 'Five.']);
  });

  test('never cross a block', () => {
    expect(texts('Minister of state\nand others\n\nof Dr.\n\nJones.')).toEqual([
      'Minister of state',
      'and others',
      'of Dr.',
      'Jones.',
    ]);
  });

  test.each(['en', 'und', 'tlh', 'x', 'not a tag!', ''])('the language %j does no harm', (language) => {
    expect(texts('One. Two.', language)).toEqual(['One.', 'Two.']);
  });

  test.each([
    ['NUL', 'One\0. Two\0.', ['One\0.', 'Two\0.']],
    ['unpaired surrogates', 'One \uD800. \uDC00 Two.', ['One \uD800.', '\uDC00 Two.']],
    ['right-to-left marks', '\u200Fאחת.\u200F שתיים.', ['\u200Fאחת.\u200F', 'שתיים.']],
    ['nothing', '', []],
    ['spaces', ' \n\u00A0', []],
    ['a byte order mark', '\uFEFF', []],
    ['stops alone', '...!!!???', ['...!!!???']],
    ['a line separator', 'One\u2028two', ['One', 'two']],
  ])('%s', (_, raw, expected) => {
    expect(texts(raw)).toEqual(expected);
  });

  test.each([
    ['words', 'слово '.repeat(170_000)],
    ['one word', 'х'.repeat(1_000_000)],
    ['surrogate pairs', '😀'.repeat(500_000)],
    ['marks', '\u0301'.repeat(1_000_000)],
    ['stops', '.'.repeat(1_000_000)],
    ['initials', 'A. '.repeat(340_000)],
    ['spaces', `a.${' '.repeat(1_000_000)}B`],
  ])('a line of a million %s is cut and nothing is lost', (_, line) => {
    const found = texts(line);
    expect(Math.max(...found.map((text) => text.length))).toBeLessThanOrEqual(5_000);
    expect(found.join('').replace(/\s/gu, '')).toBe(line.replace(/\s/gu, ''));
    expect(found.filter((text) => /^[\uDC00-\uDFFF]/u.test(text))).toEqual([]);
  });

  test('sentences are the same wherever a window ends', () => {
    const sentence = 'Mr. Smith of the U.S. Army left on Friday at noon… Then he slept. ';
    const raw = sentence.repeat(3_000);
    expect(new Set(texts(raw, 'en'))).toEqual(
      new Set(['Mr. Smith of the U.S. Army left on Friday at noon…', 'Then he slept.']),
    );
  });

  test('come one by one', () => {
    const { value } = segmentsOf(readPlainText('x', 'One. Two.'), undefined, 'en').next();
    expect(value?.text.text).toBe('One.');
  });

  test('are in order, do not overlap, slice back and hold all that is not white space', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '. ',
        '.',
        '! ',
        '? ',
        '… ',
        '\n',
        '\r\n',
        'U.S. ',
        'Dr. ',
        '5. ',
        '» ',
        '“',
        '"',
        '。',
        '؟ ',
        '[5] ',
        '(',
        ') ',
        'A',
        'я',
        '\uD800',
        ' ',
      ),
    );
    fc.assert(
      fc.property(fc.array(part), fc.constantFrom('und', 'en', 'de', 'el', 'hy', 'cs'), (parts, language) => {
        const document = readPlainText('x', parts.join(''));
        let end = 0;
        let seen = '';
        for (const { text } of segmentDocument(document, undefined, language)) {
          const span = rawSpan(text, { start: 0, end: text.text.length });
          expect(span.start).toBeGreaterThanOrEqual(end);
          end = span.end;
          seen += text.text;
          expect(text.text).toBe(text.text.trim());
          expect(text.text).not.toBe('');
          if (text.pieces.length === 1) expect(document.raw.slice(span.start, span.end)).toBe(text.text);
        }
        expect(seen.replace(/\s/gu, '')).toBe(document.raw.replace(/\s/gu, ''));
      }),
    );
  });
});
