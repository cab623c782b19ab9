import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse as parseProperties } from 'dot-properties';
import fc from 'fast-check';
import type { UnitsContent } from '../../../src/documents/formats/content.js';
import { readFluent } from '../../../src/documents/formats/fluent.js';
import { readProperties } from '../../../src/documents/formats/properties.js';
import { readStrings } from '../../../src/documents/formats/strings.js';
import { errorOf, expectTrueOffsets, fixed, shown, unitOf } from './reading.js';

const LETTERS = fc.constantFrom('a', 'Ї', '"', '\\', '\n', '😀', '=', ':', '#', ';', '{', '}', "'", ' ', '.', 'u');

function expectFixes(read: (raw: string) => UnitsContent, raw: string, key: string, word: string): void {
  const content = read(raw);
  const whole = unitOf(content, key).target;
  fc.assert(
    fc.property(fc.string({ unit: LETTERS }), (text) => {
      const after = fixed(raw, content, whole, word, text);
      if (after === undefined) return;
      const again = read(after);
      expectTrueOffsets(after, again);
      if (!/[{}]/u.test(text)) expect(unitOf(again, key).target?.text).toBe(whole?.text.replace(word, () => text));
      expect(shown(again).filter((line) => !line.startsWith(key))).toEqual(
        shown(content).filter((line) => !line.startsWith(key)),
      );
    }),
  );
}

describe('.strings', () => {
  const raw = readFileSync('fixtures/inputs/strings/sample.strings', 'utf8');
  const content = readStrings(raw);

  test('are read with their comments', () => {
    expect(shown(content)).toEqual([
      'headline: Мерка "Ана" Ковач\nвідкрила міст.',
      'greeting: Вітаю, ◇! ◇ човнів — 50%',
      'OK: OK',
    ]);
    expect(unitOf(content, 'headline').maxLength).toBe(40);
    expect(unitOf(content, 'greeting').notes).toEqual(['greeting']);
    expectTrueOffsets(raw, content);
    expect(shown(readStrings(`\uFEFF${raw}`))).toEqual(shown(content));
  });

  test.each([
    ['"a" = "b"', 'stringsSyntax@1:10'],
    ['"a" = "b', 'unclosed@1:7'],
    ['/* a', 'unclosed@1:1'],
    ['"a" "b";', 'stringsSyntax@1:4'],
    ['?', 'stringsSyntax@1:1'],
    ['"a" = "b";\n"a" = "c";', 'duplicateKey@2:1'],
  ])('%j is refused', (broken, wanted) => {
    expect(errorOf(() => readStrings(broken))).toBe(wanted);
  });

  test('a fix reads back', () => expectFixes(readStrings, raw, 'headline', 'Ковач'));

  test('huge comments and strings do no harm', () => {
    expect(readStrings(`${'//\n'.repeat(100_000)}"a" = "${'\\"'.repeat(100_000)}";`).units).toHaveLength(1);
  });
});

describe('.properties', () => {
  const raw = readFileSync('fixtures/inputs/properties/sample.properties', 'utf8');
  const content = readProperties(raw);

  test('are read over line ends and escapes', () => {
    expect(shown(content)).toEqual([
      'headline: Мерка Ana Kovač',
      "greeting: Hello, ◇! It's ◇",
      'path: C:\\ferry\tnew',
      'empty: ',
    ]);
    expect(unitOf(content, 'headline')).toMatchObject({ maxLength: 40, notes: ['Headline. Max length: 40'] });
    expectTrueOffsets(raw, content);
    expectTrueOffsets(raw.replaceAll('\n', '\r\n'), readProperties(raw.replaceAll('\n', '\r\n')));
    expect(shown(readProperties(raw.replaceAll('\n', '\r\n')))).toEqual(shown(content));
  });

  test('that are broken are refused', () => {
    expect(errorOf(() => readProperties('a = \\u12'))).toBe('propertiesEscape@1:5');
    expect(errorOf(() => readProperties('a = 1\na: 2'))).toBe('duplicateKey@2:1');
  });

  test('a fix reads back, in ASCII where the file is', () => {
    expectFixes(readProperties, raw, 'headline', 'Kovač');
    expect(content.escape('č😀', 0)).toBe('\\u010d\\ud83d\\ude00');
    expect(readProperties('a = č').escape('č', 0)).toBe('č');
    expect(readProperties('a = é').escape('éč', 0)).toBe('é\\u010d');
  });

  test('read as the library does', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\\', '\n', 'n', 'č', ' ', '=', '\t') }), (text) => {
        const file = `key = ${text.replace(/\n/gu, '\\\n ')}`;
        if (file.includes('\\u')) return;
        expectTrueOffsets(file, readProperties(file));
        expect(readProperties(file).units[0]?.target?.text).toBe(parseProperties(file)['key']);
      }),
    );
  });
});

describe('Fluent', () => {
  const raw = readFileSync('fixtures/inputs/fluent/sample.ftl', 'utf8');
  const content = readFluent(raw);

  test('has terms, attributes and variants', () => {
    expect(shown(content)).toEqual([
      '-brand: Пором',
      'hello: Вітаю, ◇ на ◇! {',
      'hello.title: Назва тут',
      'boats[=0]: Немає човнів біля міста',
      'boats[one]: ◇ човен біля міста',
      'boats[other]: ◇ човни біля міста',
      'long: Перший рядок\n  другий рядок\n\nтретій рядок ◇ кінець',
    ]);
    expect(unitOf(content, 'boats[one]').plural).toEqual({ form: 'one', of: 'boats' });
    expect(unitOf(content, 'hello').target?.placeholders.map(({ text }) => text)).toEqual(['{ $name }', '{ -brand }']);
    expect(unitOf(content, 'hello.title').target?.placeholders).toEqual([
      { kind: 'tag', at: 6, text: '<b>' },
      { kind: 'tag', at: 9, text: '</b>' },
    ]);
    expect(unitOf(content, 'hello').maxLength).toBe(60);
    expectTrueOffsets(raw, content);
    const crlf = raw.replaceAll('\n', '\r\n');
    expect(shown(readFluent(crlf))).toEqual(shown(content));
    expectTrueOffsets(crlf, readFluent(crlf));
  });

  test('that is broken is refused with its place', () => {
    expect(errorOf(() => readFluent('a = b\nc = { $d\n'))).toBe('fluent@3:1');
    expect(errorOf(() => readFluent('a = b\na = c\n'))).toBe('duplicateKey@2:1');
    expect(errorOf(() => readFluent(`a = ${'{'.repeat(50_000)}`))).toBe('tooDeep@-:-');
  });

  test('a fix reads back', () => {
    expectFixes(readFluent, raw, 'hello.title', 'Назва');
    const after = fixed(raw, content, unitOf(content, 'long').target, 'другий', 'A {b}') ?? '';
    expect(unitOf(readFluent(after), 'long').target?.text).toContain('\n  A {b} рядок\n\nтретій');
  });
});
