import { describe, expect, test } from '@jest/globals';
import { lintGlossary } from '../../src/glossary/lint.js';
import { readGlossary } from '../../src/glossary/read.js';

function lint(...files: string[]): string[] {
  const read = files.map((items, index) => readGlossary(`${index + 1}.yaml`, `version: 1\nentries:\n${items}`));
  expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  return lintGlossary(read).map(
    ({ path, line, column, severity, key }) => `${path}:${line}:${column} ${severity} ${key.replace('glossary.', '')}`,
  );
}

const item = (id: string, fields: string, kind = 'person') => `  - {id: ${id}, kind: ${kind}, ${fields}}\n`;

describe('a form', () => {
  test.each([
    ['with spaces around it', 'names: {en: "A "}', 'spaces'],
    ['with two spaces in it', 'names: {en: A  B}', 'spaces'],
    ['with a zero-width space', 'names: {en: "A\\u200bB"}', 'invisible'],
    ['with a no-break space', 'names: {en: "A\\u00a0B"}', 'invisible'],
    ['with a soft hyphen', 'names: {de: "A\\u00adB"}', 'invisible'],
    ['with a Latin letter in a Cyrillic word', 'names: {uk: Cемен}', 'mixedScripts'],
    ['in Latin letters under Ukrainian', 'names: {uk: Adam Boehler}', 'script'],
    ['in Cyrillic letters under English', 'names: {en: Адам Белер}', 'script'],
    ['in Cyrillic letters under sr-Latn', 'names: {sr-Latn: Вучић}', 'script'],
    ['that stands twice', 'names: {en: [A B, C, A B]}', 'formTwice'],
    ['that differs in capitals alone', 'names: {en: [Adam, ADAM]}', 'caseTwin'],
    ['rejected in a script of another language', 'names: {en: A}, reject: {en: Белер}', 'script'],
    ['rejected for its capitals where they do not count', 'names: {en: Hamas}, reject: {en: HAMAS}', 'rejectedCase'],
  ])('%s', (_, fields, key) => {
    expect(lint(item('a', fields)).map((line) => line.split(' ').slice(1).join(' '))).toEqual([`warning ${key}`]);
  });

  test.each([
    ['in either script of Serbian', 'names: {sr: [Вучић, Vučić]}', 'person'],
    ['in Chinese, Japanese, Korean', 'names: {zh: 特朗普, ja: [石破茂, トランプ], ko: 트럼프}', 'person'],
    ['in a script without a pack', 'names: {th: แพทองธาร}', 'person'],
    ['of a brand in Latin letters', 'names: {uk: Reuters, ru: Axios}', 'organization'],
    ['with a zero-width joiner in Persian', 'names: {fa: "علی خامنه\\u200cای"}', 'person'],
    ['without a letter', 'names: {uk: "24/7"}', 'work'],
    [
      'rejected for its capitals where they count',
      'names: {en: Hamas}, reject: {en: HAMAS}, caseSensitive: true',
      'organization',
    ],
    ['of an abbreviation in other capitals', 'names: {it: Onu}, abbreviations: {it: ONU}', 'organization'],
    ['of two scripts in two words', 'names: {ja: FOXニュース, uk: "телеканал CNN"}', 'organization'],
  ])('is fine %s', (_, fields, kind) => {
    expect(lint(item('a', fields, kind))).toEqual([]);
  });

  test('is pointed at', () => {
    expect(lint(item('a', 'names: {en: [A, "B "]}'))).toEqual(['1.yaml:3:43 warning spaces']);
  });
});

describe('entries together', () => {
  test('a form accepted in one and rejected in another', () => {
    const items = item('a', 'names: {en: A}, reject: {en: B}') + item('b', 'names: {en-GB: B}');
    expect(lint(items)).toEqual(['1.yaml:4:42 warning rejectedElsewhere']);
  });

  test('the same in another language is fine', () => {
    expect(lint(item('a', 'names: {en: A}, reject: {en: B}') + item('b', 'names: {de: B}'))).toEqual([]);
  });

  test('a confusable that is nowhere, or itself', () => {
    const items = item('a', 'names: {en: A}, confusable: [{entry: b}, {entry: a}, {entry: c}]');
    const keys = lint(items + item('c', 'names: {en: C}')).map((line) => line.split(' ').at(-1));
    expect(keys).toEqual(['confusableMissing', 'confusableSelf']);
  });

  test('a confusable in another file is found', () => {
    expect(lint(item('a', 'names: {en: A}, confusable: [{entry: b}]'), item('b', 'names: {en: B}'))).toEqual([]);
  });

  test('an entry laid over another is mentioned', () => {
    expect(lint(item('a', 'names: {en: A}'), item('a', 'names: {en: AA}'))).toEqual(['2.yaml:3:10 info overrides']);
  });

  test('a removal that removes nothing', () => {
    expect(lint(item('a', 'names: {en: A}'), '  - {id: a, remove: true}\n  - {id: x, remove: true}\n')).toEqual([
      '2.yaml:4:10 warning removesNothing',
    ]);
  });
});
