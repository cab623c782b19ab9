import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readArb } from '../../../src/documents/formats/arb.js';
import { readI18next } from '../../../src/documents/formats/i18next.js';
import { sniffJson } from '../../../src/documents/formats/json-kind.js';
import { readJson } from '../../../src/documents/formats/json.js';
import { readXcstrings } from '../../../src/documents/formats/xcstrings.js';
import { errorOf, expectTrueOffsets, fixed, shown, unitOf } from './reading.js';

const sample = (name: string) => readFileSync(`fixtures/inputs/${name}`, 'utf8');

describe('JSON keys', () => {
  const raw = sample('json/sample.uk.json');
  const content = readJson(raw);

  test('are joined by dots; plural forms and ICU branches are units', () => {
    expect(shown(content)).toEqual([
      'news.opened: Мерка Ана Ковач відкрила "новий" міст.',
      'news.houses.one: ◇ будинок',
      'news.houses.few: ◇ будинки',
      'news.houses.many: ◇ будинків',
      'news.houses.other: ◇ будинку',
      'list.0: Вода піднялася',
      'icu[=0]: Немає човнів у ◇',
      'icu[one]: ◇ човен у ◇',
      'icu[few]: ◇ човни у ◇',
      'icu[other]: ◇ човнів у ◇',
    ]);
    expect(unitOf(content, 'news.houses.few').plural).toEqual({ form: 'few', of: 'news.houses' });
    expect(unitOf(content, 'icu[=0]').plural).toEqual({ form: '=0', of: 'icu' });
    expect(unitOf(content, 'icu[one]').target?.placeholders.map(({ text }) => text)).toEqual(['#', '{port}']);
    expectTrueOffsets(raw, content);
  });

  test.each([
    ['{"a": "b",}', 'json@1:11'],
    ['{"a": "b"', 'json@1:10'],
    ['{\n"a": "b\n}', 'json@2:6'],
    ['{"a": "\\q"}', 'json@1:7'],
    ['{"a": "1", "b": {"c": "2", "c": "3"}}', 'duplicateKey@1:28'],
    ['', 'json@1:1'],
    ['['.repeat(200_000), 'tooDeep@-:-'],
    ['{"a":'.repeat(100_000), 'tooDeep@-:-'],
  ])('refuse %.40s', (broken, wanted) => {
    expect(errorOf(() => readJson(broken))).toBe(wanted);
  });

  test('a byte order mark does no harm', () => {
    const marked = `\uFEFF${raw}`;
    expectTrueOffsets(marked, readJson(marked));
    expect(shown(readJson(marked))).toEqual(shown(content));
  });

  test('a fix reads back, and changes nothing else', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'Ї', '"', '\\', '\n', '😀', '/', "'", ' ') }), (text) => {
        const after = fixed(raw, content, unitOf(content, 'news.opened').target, 'Ана Ковач', text) ?? '';
        const again = readJson(after);
        expectTrueOffsets(after, again);
        expect(again.units[0]?.target?.text).toBe(`Мерка ${text} відкрила "новий" міст.`);
        expect(shown(again).slice(1)).toEqual(shown(content).slice(1));
      }),
    );
  });

  test('a message with more branches than a person writes is one unit', () => {
    const branches = Array.from({ length: 5_000 }, (_, index) => `=${index} {x}`).join(' ');
    expect(readJson(JSON.stringify({ a: `{n, plural, ${branches} other {y}}` })).units).toHaveLength(1);
    const many = '{n, plural, one {a} other {b}}'.repeat(60);
    expect(readJson(JSON.stringify({ a: many })).units.length).toBeLessThanOrEqual(100);
    const deep = '{n, plural, one {a} other {'.repeat(30) + '}}'.repeat(30);
    expect(readJson(JSON.stringify({ a: deep })).units.length).toBeLessThanOrEqual(100);
  });

  test('an ICU message that is broken is text', () => {
    expect(shown(readJson('{"a": "{n, plural, one {boat} other {boats}"}'))).toHaveLength(1);
  });
});

describe('i18next', () => {
  const raw = sample('i18next/sample.uk.json');
  const content = readI18next(raw);

  test('has plural forms by suffix, contexts in the key', () => {
    expect(shown(content)).toEqual([
      'greeting: Вітаю, ◇! Більше',
      'item_one: ◇ річ',
      'item_few: ◇ речі',
      'item_many: ◇ речей',
      'item_other: ◇ речі',
      'friend_male: Друг',
      'friend_female: Подруга',
      'choose_one: Виберіть',
      'old: День',
      'old_plural: Дні',
      'nested.link: Див. ◇, ◇',
    ]);
    const plurals = content.units.map(({ plural }) => plural && `${plural.of}/${plural.form}`);
    expect(plurals.filter((plural) => plural !== undefined)).toEqual([
      'item/one', 'item/few', 'item/many', 'item/other', 'old/one', 'old/other',
    ]); // prettier-ignore
    expect(unitOf(content, 'greeting').target?.placeholders.map(({ kind }) => kind)).toEqual([
      'variable',
      'tag',
      'tag',
    ]);
    expectTrueOffsets(raw, content);
  });
});

describe('ARB', () => {
  const raw = sample('arb/sample.uk.arb');
  const content = readArb(raw);

  test('has its language, notes, lengths and ICU branches', () => {
    expect(shown(content)).toEqual([
      'title: Пором до Дольної',
      'boats[one]: ◇ човен біля ◇',
      'boats[few]: ◇ човни біля ◇',
      'boats[other]: ◇ човна біля ◇',
      'rode[female]: Вона поїхала до ◇.',
      'rode[male]: Він поїхав до ◇.',
      'rode[other]: Вони поїхали до ◇.',
      "plain: It's ◇",
    ]);
    expect(content.targetLanguage).toBe('uk');
    expect(unitOf(content, 'title')).toMatchObject({ maxLength: 30, notes: ['Shown in the header'] });
    expect(unitOf(content, 'boats[few]')).toMatchObject({
      notes: ['{count} · int · 3', '{place}'],
      plural: { form: 'few', of: 'boats' },
    });
    expect(unitOf(content, 'rode[male]').plural).toBeUndefined();
    expectTrueOffsets(raw, content);
  });

  test('a branch is fixed where it stands', () => {
    const after = fixed(raw, content, unitOf(content, 'rode[male]').target, 'Він', "В'ін") ?? '';
    expect(unitOf(readArb(after), 'rode[male]').target?.text).toBe("В'ін поїхав до \uFFFC.");
    expect(content.escape('{x}', 0)).toBeUndefined();
  });
});

describe('string catalogues', () => {
  const raw = sample('xcstrings/sample.xcstrings');
  const content = readXcstrings(raw);
  const inLanguage = (tag: string) =>
    shown({ ...content, units: content.units.filter((unit) => unit.targetLanguage === tag) });

  test('give each language with the source', () => {
    expect(content.sourceLanguage).toBe('en');
    expect(inLanguage('de')).toEqual([
      'The river rose.: The river rose. → Der Fluss stieg.',
      'boats[one]: ◇ boat',
      'boats[other]: ◇ boats',
      'v1.0: v1.0',
    ]);
    expect(inLanguage('uk')).toEqual([
      'The river rose.: The river rose. → Річка піднялася.',
      'boats[one]: ◇ boat → ◇ човен',
      'boats[few]: ◇ boats → ',
      'boats[many]: ◇ boats → ◇ човнів',
      'v1.0: v1.0',
    ]);
    expectTrueOffsets(raw, content);
  });

  test('say how far a translation is', () => {
    const ukrainian = content.units.filter((unit) => unit.targetLanguage === 'uk');
    expect(ukrainian.map(({ state }) => state)).toEqual([
      'draft',
      'translated',
      'untranslated',
      'translated',
      'untranslated',
    ]);
    expect(ukrainian.at(-1)?.translatable).toBe(false);
    expect(ukrainian[0]?.notes).toEqual(['A headline']);
  });
});

test('JSON files are told apart by what is in them', () => {
  const kinds = [
    'json/sample.uk.json',
    'i18next/sample.uk.json',
    'arb/sample.uk.arb',
    'xcstrings/sample.xcstrings',
    'ninjs/sample.json',
  ];
  expect(kinds.map((name) => sniffJson(sample(name)))).toEqual(['json', 'i18next', 'arb', 'xcstrings', 'ninjs']);
});
