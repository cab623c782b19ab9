import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readXml, type XmlElement } from '../../../src/documents/formats/xml.js';
import { childrenNamed, escapeXml, xmlMessage, xmlTextOf } from '../../../src/documents/formats/xml-text.js';
import { formatOf } from '../../../src/documents/read.js';
import { readUnits, refusalOf } from './units.js';

const records = (raw: string, ...names: string[]): XmlElement[] => {
  const found: XmlElement[] = [];
  readXml(raw, ['a'], new Set(names), (element) => found.push(element));
  return found;
};
const slice = (raw: string, { start, end }: { start: number; end: number }) => raw.slice(start, end);

describe('XML', () => {
  test('elements know their places', () => {
    const whole =
      '\uFEFF<?xml version="1.0"?>\r\n<!-- > <r> --><!DOCTYPE a [<!-- > --><!ENTITY e "x>">]>\n<a k="&lt;>">' +
      '<?pi > ?><p:r x="1">one<s/>two<![CDATA[<r>]]>&e;</p:r><r/></a>';
    const found = records(whole, 'r');
    expect(found.map((element) => slice(whole, element))).toEqual([
      '<p:r x="1">one<s/>two<![CDATA[<r>]]>&e;</p:r>',
      '<r/>',
    ]);
    expect(found.map(({ inner }) => slice(whole, inner))).toEqual(['one<s/>two<![CDATA[<r>]]>&e;', '']);
    expect(found[0]?.children.map((child) => slice(whole, child))).toEqual(['one', '<s/>', 'two', '<r>', '&e;']);
    expect(found[0]?.parent?.attributes).toEqual({ k: '<>' });
  });

  test('entities are decoded, those of the file stand for themselves', () => {
    const raw = '<!DOCTYPE a [<!ENTITY app "Us">]><a><r>&lt;&#x41;&#128512;\r\n&app;&amp;amp;</r></a>';
    const [record] = records(raw, 'r');
    const message = record && xmlMessage(raw, record, () => undefined);
    expect(message?.text).toBe('<A😀\n￼&amp;');
    expect(message?.placeholders).toEqual([{ kind: 'variable', at: 5, text: '&app;' }]);
  });

  test('what is written is read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab<>&]"\' ї', ']]>', '😀', '&amp;', '\n') }), (text) => {
        const raw = `<a><r><!-- c -->${escapeXml(text)}</r></a>`;
        const [record] = records(raw, 'r');
        expect(record && xmlTextOf(raw, record)).toBe(text);
      }),
    );
  });

  test('children of a record are found by name, records in records are theirs', () => {
    const [record, ...others] = records('<a><r><r>1</r><s/><r>2</r></r></a>', 'r');
    expect(others).toEqual([]);
    expect(record && childrenNamed(record, 'r')).toHaveLength(2);
  });
});

describe('broken XML is refused with its place', () => {
  test.each([
    [
      'cut off',
      '<xliff>\n <file><trans-unit id="1"><source>Hel',
      { key: 'xmlUnclosed', element: 'source', line: 2, column: 27 },
    ],
    ['crossed', '<xliff>\n<a><b></a></b></xliff>', { key: 'xmlUnclosed', element: 'b', line: 2, column: 4 }],
    ['a bare &', '<xliff>\n<file>R&D</file></xliff>', { key: 'xmlEntity', line: 2, column: 8 }],
    ['an unknown entity', '<xliff>&nbsp;</xliff>', { key: 'xmlEntity', line: 1, column: 8 }],
    ['a bare <', '<xliff>1 < 2</xliff>', { key: 'xmlBroken', line: 1, column: 11 }],
    ['two roots', '<xliff/><xliff/>', { key: 'xmlBroken', line: 1, column: 15 }],
    ['no XML', 'Hello', { key: 'xmlBroken', line: 1, column: 1 }],
    ['an attribute twice', '<xliff a="1" a="2"/>', { key: 'xmlBroken', line: 1, column: 20 }],
    ['another file', '<html/>', { key: 'otherRoot', root: 'html', expected: 'xliff', line: 1, column: 1 }],
  ])('%s', async (_, raw, values) => expect(await refusalOf('a.xliff', raw)).toEqual({ path: 'a.xliff', ...values }));

  test('what is nested too deeply', async () => {
    expect(await refusalOf('a.xliff', `<xliff>${'<a>'.repeat(100_000)}`)).toMatchObject({ key: 'tooDeep', line: 1 });
  });
});

describe('XML that is meant to do harm does none', () => {
  test('a billion laughs', async () => {
    const bomb = Array.from({ length: 30 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
      '',
    );
    const raw = `<!DOCTYPE xliff [<!ENTITY l0 "lol">${bomb}]><xliff><trans-unit id="1"><source>&l30;</source></trans-unit></xliff>`;
    expect((await readUnits('a.xliff', raw)).units[0]?.source).toMatchObject({
      text: '￼',
      placeholders: [{ text: '&l30;' }],
    });
  });

  test('an entity from outside', async () => {
    const raw =
      '<!DOCTYPE xliff [<!ENTITY f SYSTEM "file:///etc/passwd">]><xliff><trans-unit id="1"><source>&f;</source></trans-unit></xliff>';
    expect((await readUnits('a.xliff', raw)).units[0]?.source?.text).toBe('￼');
  });

  test('large attributes, many attributes, many entities, many comments', async () => {
    const attributes = Array.from({ length: 20_000 }, (_, index) => `a${index}=""`).join(' ');
    const raw = `<xliff x="${'&lt;'.repeat(250_000)}" ${attributes}><!--${'<'.repeat(1e6)}-->${'<!-- -->'.repeat(50_000)}<trans-unit id="1"><source>${'&amp;'.repeat(200_000)}${'<x id="1"/>'.repeat(50_000)}</source></trans-unit></xliff>`;
    expect((await readUnits('a.xliff', raw)).units[0]?.source?.text).toHaveLength(250_000);
  });
});

describe('an ending that formats share', () => {
  test.each([
    ['strings.xml', '<?xml version="1.0"?><!-- a > --><resources/>', 'android'],
    ['uk.ts', '<!DOCTYPE TS>\n<TS/>', 'qt'],
    ['main.ts', 'export const a = 1;', 'text'],
    ['a.xml', '<x:xliff xmlns:x="urn"/>', 'xliff'],
    ['cut.xliff', '<?xml version', 'xliff'],
  ])('%s: %s', (path, raw, format) => expect(formatOf(path, raw)).toBe(format));

  test('an unknown one is refused', async () => {
    expect(await refusalOf('pom.xml', '<!DOCTYPE project [ <!ENTITY a ">"> ]><project/>')).toEqual({
      key: 'unknownXml',
      path: 'pom.xml',
      root: 'project',
    });
  });
});
