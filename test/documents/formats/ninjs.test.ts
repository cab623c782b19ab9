import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readNinjs } from '../../../src/documents/formats/ninjs.js';
import { errorOf, expectTrueOffsets, fixed } from './reading.js';

const raw = readFileSync('fixtures/inputs/ninjs/sample.json', 'utf8');
const content = readNinjs(raw);
const blocks = (text: string) => readNinjs(text).blocks.map((block) => `${block.kind}: ${block.text.text}`);

describe('a news item', () => {
  test('is read in the order of a story', () => {
    expect(blocks(raw)).toEqual([
      'heading: Пором «Ана» зупинено',
      'paragraph: Марко Веде\u0301, Дольна',
      'heading: Річка',
      'paragraph: Вода піднялася на 2\u00A0метри — сказала Ана "Тітка" Ковач.',
      'listItem: Автобуси&човни',
    ]);
    expect(content).toMatchObject({
      declaredLanguage: 'uk-UA',
      itemId: 'urn:ferry:2:uk',
      translatedFrom: 'urn:ferry:2',
    });
    expectTrueOffsets(raw, content);
  });

  test('says when it was written', () => {
    expect(readNinjs('{"versioncreated": "2026-05-03T10:15:00Z", "headline": "A"}').written).toEqual(['2026-05-03']);
    expect(readNinjs('{"versioncreated": "yesterday", "headline": "A"}').written).toBeUndefined();
  });

  test.each([
    [
      '2',
      {
        headlines: [{ role: 'main', value: 'River rises' }],
        by: 'Ana',
        bodies: [
          { contenttype: 'text/plain', value: 'One.\nTwo.' },
          { contenttype: 'text/html', value: '<p>One.</p><p>Two.</p>' },
        ],
      },
    ],
    [
      '3',
      {
        headlines: [{ value: 'River rises' }],
        by: 'Ana',
        bodies: [{ contentType: 'text/html', value: '<p>One.<br><br>Two.</p>' }],
      },
    ],
    ['1, plain', { headline: 'River rises', byline: 'Ana', body_text: 'One.\nTwo.' }],
  ])('of version %s reads the same', (_version, item) => {
    const text = JSON.stringify(item);
    expect(blocks(text)).toEqual(['heading: River rises', 'paragraph: Ana', 'paragraph: One.', 'paragraph: Two.']);
    expectTrueOffsets(text, readNinjs(text));
  });

  test('a fix is written through both escapes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Ї', '"', '\\', '&', '<', '>', '😀', ';', 'l', 't') }),
        (text) => {
          const after = fixed(raw, content, content.blocks[3]?.text, 'Тітка', text) ?? '';
          expect(blocks(after)[3]).toBe(`paragraph: Вода піднялася на 2\u00A0метри — сказала Ана "${text}" Ковач.`);
          expect(blocks(after)[4]).toBe('listItem: Автобуси&човни');
        },
      ),
    );
    const headline = fixed(raw, content, content.blocks[0]?.text, 'Ана', 'A & "B"') ?? '';
    expect(blocks(headline)[0]).toBe('heading: Пором «A & "B"» зупинено');
  });

  test('that is broken is refused with its place', () => {
    expect(errorOf(() => readNinjs('{"headline": "a"'))).toBe('json@1:17');
    expect(errorOf(() => readNinjs(JSON.stringify({ body_html: '<div>'.repeat(50_000) })))).toBe('tooDeep@-:-');
  });
});
