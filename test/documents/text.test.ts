import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../src/documents/document.js';
import { readPlainText } from '../../src/documents/read.js';

const WRAPPED = [
  'Residents of the valley were told on Tuesday to leave their houses before',
  'nightfall, as the river rose faster than anyone had foreseen and the bridge',
  'at Dolna was closed. Buses will run all night, said Mayor Ana',
  'Kovač, who asked neighbours to look after those who cannot walk.',
];

describe('plain text', () => {
  test('a line is a paragraph', () => {
    expect(blocks('One line here.\nAnother line here.\n\nA third.')).toEqual([
      'paragraph: One line here.',
      'paragraph: Another line here.',
      'paragraph: A third.',
    ]);
  });

  test('wrapped lines are joined', () => {
    expect(blocks(WRAPPED.join('\n'))).toEqual([`paragraph: ${WRAPPED.join(' ')}`]);
  });

  test.each(['\n', '\r\n', '\r', ' \n  '])('wrapped lines are joined over %j, with the way back', (end) => {
    const document = readPlainText('x', WRAPPED.join(end));
    const [block] = document.blocks;
    expect(block?.text.text).toBe(WRAPPED.join(' '));
    expectTrueOffsets(document);
  });

  test('a blank line parts wrapped paragraphs, a short line ends one', () => {
    const text = [...WRAPPED, '', ...WRAPPED].join('\n');
    expect(blocks(text)).toHaveLength(2);
  });

  test('sentences of like length, a line each, are not joined', () => {
    const lines = WRAPPED.map((line) => `${line.slice(0, 60)}.`.replace(/^./u, (letter) => letter.toUpperCase()));
    expect(blocks(lines.join('\n'))).toHaveLength(lines.length);
  });

  test('words of a list are not joined', () => {
    expect(blocks('apple\nbanana\ncherry')).toHaveLength(3);
  });

  test('headlines of like length are not joined', () => {
    const headlines = [
      'Officials say the talks with the group went on',
      'Families of hostages demand answers in the capital',
    ];
    expect(blocks(headlines.join('\n'))).toHaveLength(2);
  });

  test('Chinese lines are joined without a space', () => {
    const lines = [
      '周二当局要求山谷居民在天黑之前离开家园因为河水上涨的速度比任何',
      '人预想的都要快而且多尔纳的桥梁已经关闭市长说公共汽车将整夜运行他',
      '请邻居们照顾那些不能走路的人。',
    ];
    expect(blocks(lines.join('\n'))).toEqual([`paragraph: ${lines.join('')}`]);
  });

  test('a hyphen at a line end stays, without a space', () => {
    const lines = [
      ...WRAPPED.slice(0, 2),
      'at Dolna was closed. Buses will run all night, said the long-',
      'standing mayor of the town.',
    ];
    expect(blocks(lines.join('\n'))[0]).toContain('the long-standing mayor');
  });

  test('a short line before a longer paragraph is a heading', () => {
    expect(blocks(`Floods in the valley\n\n${WRAPPED.join(' ')}\nThe end.`)).toEqual([
      'heading: Floods in the valley',
      `paragraph: ${WRAPPED.join(' ')}`,
      'paragraph: The end.',
    ]);
  });

  test.each(['It rained.', 'She said:', '- a point', '***', '1. first'])('%j before one is none', (line) => {
    expect(blocks(`${line}\n\n${WRAPPED.join(' ')}`)[0]).not.toMatch(/^heading/u);
  });

  test('list items', () => {
    expect(blocks('• one\n2) two\n- three\n5th of May')).toEqual([
      'listItem: • one',
      'listItem: 2) two',
      'listItem: - three',
      'paragraph: 5th of May',
    ]);
  });

  test.each(['', ' ', '\uFEFF', '\n\r\n \t', '\u00A0\u2003'])('%j has no blocks', (text) => {
    expect(blocks(text)).toEqual([]);
  });

  test('offsets are true whatever the text', () => {
    const line = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...WRAPPED, '', '- x', '\u200F', '\uD800'));
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom('\n', '\r\n', '\r'), (lines, end) => {
        const document = readPlainText('x', lines.join(end));
        expectTrueOffsets(document);
        const visible = (text: string) => text.replace(/\s/gu, '');
        expect(visible(document.blocks.map((block) => block.text.text).join(''))).toBe(visible(document.raw));
      }),
    );
  });
});

function blocks(raw: string): string[] {
  return readPlainText('x', raw).blocks.map((block) => `${block.kind}: ${block.text.text}`);
}

/** Pieces of equal length are the raw text itself, but for a line break, which reads as a space. */
function expectTrueOffsets({ raw, blocks }: Document): void {
  for (const { text } of blocks) {
    let at = 0;
    for (const piece of text.pieces) {
      expect(piece.at).toBe(at);
      at += piece.length;
      const shown = text.text.slice(piece.at, at);
      const source = raw.slice(piece.raw, piece.raw + piece.rawLength);
      if (shown !== source) expect([shown, source.trim()]).toEqual([' ', '']);
    }
    expect(at).toBe(text.text.length);
  }
}
