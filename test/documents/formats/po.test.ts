import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { po } from 'gettext-parser';
import { formsOf } from '../../../src/documents/formats/po-plurals.js';
import { readPo } from '../../../src/documents/formats/po.js';
import { errorOf, expectTrueOffsets, fixed, shown, unitOf } from './reading.js';

const raw = readFileSync('fixtures/inputs/po/sample.uk.po', 'utf8');
const content = readPo(raw);

describe('a PO catalogue', () => {
  test('gives its messages, the right source to each plural form', () => {
    expect(shown(content)).toEqual([
      'Mayor Ana Kovač opened the bridge.: Mayor Ana Kovač opened the bridge. → Мерка Ана Ковач відкрила міст.',
      'menu|Open: Open → Відчинити',
      'button|Open: Open → ',
      'The river rose.\nBuses will run all night.: The river rose.\nBuses will run all night. → Річка піднялася.\nАвтобуси ходитимуть усю ніч.',
      '%d house[one]: ◇ house → ◇ будинок',
      '%d house[few]: ◇ houses → ◇ будинки',
      '%d house[many]: ◇ houses → ◇ будинків',
      'Say “hello” to {name}: Say “hello” to ◇ → Скажіть "привіт", ◇',
    ]);
    expect(content.targetLanguage).toBe('uk');
    expectTrueOffsets(raw, content);
  });

  test('says what the format says of a message', () => {
    expect(content.units.map(({ state }) => state)).toEqual([
      'translated', 'translated', 'untranslated', 'draft', 'translated', 'translated', 'translated', 'translated',
    ]); // prettier-ignore
    expect(unitOf(content, 'menu|Open')).toMatchObject({ maxLength: 12, notes: ['Max length: 12', 'a verb'] });
    expect(unitOf(content, '%d house[few]').plural).toEqual({ form: 'few', of: '%d house' });
    expect(unitOf(content, '%d house[few]').target?.placeholders).toEqual([{ kind: 'variable', at: 0, text: '%d' }]);
  });

  test('reads as gettext-parser does', () => {
    const { translations } = po.parse(raw);
    const theirs = Object.values(translations).flatMap((messages) => Object.values(messages));
    const wanted = theirs.filter(({ msgid }) => msgid !== '').flatMap(({ msgstr }) => msgstr);
    const mine = content.units.map(({ target }) => {
      const texts = target?.placeholders.map(({ text }) => text) ?? [];
      return target?.text.replaceAll('\uFFFC', () => texts.shift() ?? '');
    });
    expect([...mine].sort()).toEqual([...wanted].sort());
  });

  test('numbers the forms as its rule does', () => {
    expect(formsOf('nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);', 'lv')).toEqual([
      'one',
      'other',
      'zero',
    ]);
    expect(formsOf('nplurals=2; plural=(n > 1);', 'fr')).toEqual(['one', 'other']);
    expect(formsOf('nplurals=1; plural=0;', 'ja')).toEqual(['other']);
    expect(formsOf('nplurals=6; plural=n==0?0:n==1?1:n==2?2:n%100>=3&&n%100<=10?3:n%100>=11?4:5;', 'ar')).toEqual([
      'zero', 'one', 'two', 'few', 'many', 'other',
    ]); // prettier-ignore
    expect(formsOf('nplurals=3; plural=n%;', 'pl')).toEqual(['one', 'few', 'many']);
    expect(formsOf(undefined, 'pl')).toEqual([]);
  });

  test.each([
    ['msgid "a"\nmsgstr "b', 'poQuote@2:8'],
    ['msgid "a"\nmsgstr "b" c', 'poString@2:11'],
    ['msgid "a"\nmsgstr b', 'poString@2:8'],
    ['msgid "a"\nnonsense\nmsgstr "b"', 'poLine@2:1'],
    ['"loose"', 'poLine@1:1'],
    ['msgid "a"\nmsgstr "b"\n\nmsgid "a"\nmsgstr "c"', 'duplicateKey@4:8'],
  ])('refuses %j', (broken, wanted) => {
    expect(errorOf(() => readPo(broken))).toBe(wanted);
  });

  test('leaves obsolete messages out', () => {
    expect(readPo('#~ msgid "old"\n#~ msgstr "alt"\n').units).toEqual([]);
  });

  test('a fix reads back, and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'Ї', '"', '\\', '\n', '\t', '😀', "'", ' ', 'n') }),
        (text) => {
          const target = unitOf(content, 'Mayor Ana Kovač opened the bridge.').target;
          const after = fixed(raw, content, target, 'Ана Ковач', text) ?? '';
          const again = readPo(after);
          expectTrueOffsets(after, again);
          expect(again.units[0]?.target?.text).toBe(`Мерка ${text} відкрила міст.`);
          expect(again.units.slice(1).map(({ target: other }) => other?.text)).toEqual(
            content.units.slice(1).map(({ target: other }) => other?.text),
          );
        },
      ),
    );
  });

  test('takes no harm from what is huge', () => {
    const many = '\\"'.repeat(200_000);
    expect(readPo(`msgid "${many}"\nmsgstr ""\n`).units[0]?.key).toHaveLength(200_000);
    expect(readPo('"'.padStart(300_000, '#')).units).toEqual([]);
  });
});
