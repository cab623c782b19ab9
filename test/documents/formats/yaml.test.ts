import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { readYaml } from '../../../src/documents/formats/yaml.js';
import { errorOf, expectTrueOffsets, fixed, shown, unitOf } from './reading.js';

const raw = readFileSync('fixtures/inputs/yaml/sample.uk.yml', 'utf8');
const content = readYaml(raw);

describe('YAML keys', () => {
  test('are read below their language, however the text is written', () => {
    expect(content.targetLanguage).toBe('uk');
    expect(shown(content)).toEqual([
      'news.opened: Мерка Ана Ковач відкрила міст.',
      'news.quoted: Мерка "Ана" Ковач відкрила міст.',
      "news.single: Об'єкт # 5: «міст»",
      'news.folded: Вода піднялася на два метри.\nАвтобуси ходитимуть.',
      'news.literal: Перший рядок\n  другий рядок\n',
      'news.plain: вода піднялася знову',
      'news.no: Ні',
      'news.empty: ',
      'news.list.0: човен',
      'news.list.1: пором',
      'news.alias: Річка',
      'houses.one: ◇ будинок',
      'houses.few: ◇ будинки',
      'houses.many: ◇ будинків',
      'houses.other: ◇ будинку',
    ]);
    expect(unitOf(content, 'houses.few').plural).toEqual({ form: 'few', of: 'houses' });
    expectTrueOffsets(raw, content);
  });

  test('lead back to the words of every line', () => {
    for (const [key, word] of [
      ['folded', 'метри'],
      ['folded', 'ходитимуть'],
      ['literal', 'другий'],
      ['plain', 'знову'],
      ['quoted', 'відкрила'],
      ['single', 'міст'],
    ] as const) {
      const text = unitOf(content, `news.${key}`).target;
      expect(fixed(raw, content, text, word, 'НОВЕ')).toBe(
        raw.replace(new RegExp(`(?<=${key}:[^]*?)${word}`, 'u'), 'НОВЕ'),
      );
    }
  });

  test.each(['\r\n', '\n'])('are read over lines that end in %j', (end) => {
    const other = raw.replaceAll('\n', end);
    expect(shown(readYaml(other))).toEqual(shown(content));
    expectTrueOffsets(other, readYaml(other));
  });

  test.each([
    ['a: "b', 'yamlQuote@1:6'],
    ['a: 1\na: 2', 'duplicateKey@2:1'],
    ['a:\n\tb: c', 'yamlTab@2:1'],
    ['a: b: c', 'yaml@1:4'],
    ['a: @x', 'yamlQuote@1:4'],
    ['['.repeat(50_000), 'tooDeep@1:101'],
  ])('refuse %.30j', (broken, wanted) => {
    expect(errorOf(() => readYaml(broken))).toBe(wanted);
  });

  test('a file without a language has all keys', () => {
    expect(shown(readYaml('app:\n  name: Пором\n'))).toEqual(['app.name: Пором']);
    expect(readYaml('app:\n  name: Пором\n').targetLanguage).toBeUndefined();
  });

  test('aliases are not followed', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `b${i}: &b${i} [*${i ? `b${i - 1}` : 'a'}, *a]`).join('\n')}\n`;
    expect(readYaml(bomb).units).toHaveLength(2);
  });

  test.each(['opened', 'quoted', 'single', 'folded', 'literal', 'plain'])('a fix of %s reads back', (key) => {
    const word =
      { opened: 'Ковач', quoted: 'відкрила', single: 'міст', folded: 'метри', literal: 'другий', plain: 'піднялася' }[
        key
      ] ?? '';
    const whole = unitOf(content, `news.${key}`).target;
    const letters = fc.constantFrom('a', 'Ї', '"', '\\', '#', ':', ' ', "'", '\n', ',', '[', '-', '&', '😀');
    fc.assert(
      fc.property(fc.string({ unit: letters }), (text) => {
        const after = fixed(raw, content, whole, word, text);
        if (after === undefined) return;
        expect(unitOf(readYaml(after), `news.${key}`).target?.text).toBe(whole?.text.replace(word, () => text));
      }),
    );
  });

  test('whatever a program writes is read, with true offsets', () => {
    const letters = fc.constantFrom('a', 'Ї', '"', '\\', '#', ':', ' ', "'", '\n', ',', '[', '-', '&', '😀', '\t');
    fc.assert(
      fc.property(
        fc.string({ unit: letters, maxLength: 60 }),
        fc.constantFrom('QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL', 'PLAIN'),
        (text, type) => {
          const file = stringify({ a: { b: text } }, { defaultStringType: type as 'PLAIN', lineWidth: 30 });
          const read = readYaml(file);
          expectTrueOffsets(file, read);
          expect(read.units[0]?.target?.text).toBe((parse(file) as { a: { b: string } }).a.b);
        },
      ),
      { numRuns: 500 },
    );
  });
});
