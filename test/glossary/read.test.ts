import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readGlossary } from '../../src/glossary/read.js';

const HEAD = 'version: 1\nentries:\n';

/** `line:column key`, in the order of the file. */
function problemsOf(text: string, path = 'list.yaml'): string[] {
  return readGlossary(path, text).problems.map(
    ({ line, column, key }) => `${line}:${column} ${key.replace('glossary.', '')}`,
  );
}

function onlyEntry(text: string) {
  const { items, problems } = readGlossary('list.yaml', text);
  expect(problems).toEqual([]);
  const [item] = items;
  if (!item || !('entry' in item)) throw new Error('no entry');
  return item.entry;
}

describe('a file that is right', () => {
  test('is read in all that an entry may hold', () => {
    const text = `${HEAD}  - id: adam-boehler
    kind: person
    names:
      en: Adam Boehler
      uk: [Адам Белер, Адам Бьолер]
    reject:
      en: [{ form: Adam Beller, why: English of the Ukrainian Белер }, Adam Buhler]
    parts: { given: Adam, family: Boehler }
    gender: masculine
    roles:
      - names: { en: special envoy }
        from: 2025
        until: 2025-03-15
    confusable:
      - entry: steve-witkoff
      - { form: Adam Bowler, lang: en, why: another man }
    wikidata: Q42
    note: any text
`;
    expect(onlyEntry(text)).toEqual({
      id: 'adam-boehler',
      kind: 'person',
      names: { en: ['Adam Boehler'], uk: ['Адам Белер', 'Адам Бьолер'] },
      reject: { en: [{ form: 'Adam Beller', why: 'English of the Ukrainian Белер' }, { form: 'Adam Buhler' }] },
      parts: { given: 'Adam', family: 'Boehler' },
      gender: 'masculine',
      roles: [{ names: { en: ['special envoy'] }, from: '2025', until: '2025-03-15' }],
      confusable: [{ entry: 'steve-witkoff' }, { form: 'Adam Bowler', lang: 'en', why: 'another man' }],
      wikidata: 'Q42',
      note: 'any text',
    });
  });

  test('lists abbreviations among the names, after the others', () => {
    const entry = onlyEntry(
      `${HEAD}  - {id: un, kind: organization, names: {en: United Nations}, abbreviations: {en: [UN, U.N.], uk: ООН}}`,
    );
    expect(entry.names).toEqual({ en: ['United Nations', 'UN', 'U.N.'], uk: ['ООН'] });
    expect(entry.abbreviations).toEqual({ en: ['UN', 'U.N.'], uk: ['ООН'] });
  });

  test('writes tags and texts in one way', () => {
    const entry = onlyEntry(`${HEAD}  - {id: a, kind: place, names: {pt-br: Cafe\u0301, SR-latn: A, no: B}}`);
    expect(entry.names).toEqual({ 'pt-BR': ['Café'], 'sr-Latn': ['A'], no: ['B'] });
  });

  test('may begin with a byte order mark and have Windows line ends', () => {
    const text = `\ufeff${HEAD}  - {id: a, kind: persn, names: {en: A}}\n`.replaceAll('\n', '\r\n');
    expect(problemsOf(text)).toEqual(['3:19 valueNear']);
    expect(problemsOf(text.replace('persn', 'person'))).toEqual([]);
  });

  test('may be JSON, with a byte order mark too', () => {
    const json = '\ufeff{"version":1,"entries":[{"id":"a","kind":"person","names":{"en":"A"}}]}';
    expect(readGlossary('list.JSON', json)).toMatchObject({ problems: [], items: [{ entry: { id: 'a' } }] });
  });

  test('may drop an entry', () => {
    expect(readGlossary('a.yaml', `${HEAD}  - { id: a, remove: true }`).items).toEqual([{ remove: 'a' }]);
  });

  test('may hold the same form under two entries', () => {
    const text = `${HEAD}  - {id: a, kind: person, names: {en: X}}\n  - {id: b, kind: person, names: {en: X}}\n`;
    expect(problemsOf(text)).toEqual([]);
  });
});

describe('every problem is told, each at its place', () => {
  /* A caret stands before each place that must be pointed at. */
  test.each([
    ['a kind with a slip', 'kind: ^persn, names: {en: A}', ['valueNear']],
    ['a kind that is none', 'kind: ^company, names: {en: A}', ['value']],
    ['an unknown field with a near one', 'kind: person, names: {en: A}, ^rejects: {}', ['unknownFieldNear']],
    ['a required field with a slip', 'kind: person, ^nmaes: {en: A}', ['unknownFieldNear']],
    ['an unknown field', 'kind: person, names: {en: A}, ^colour: red', ['unknownField']],
    ['a malformed tag', 'kind: person, names: {^en_US: A, ^x9: B}', ['tagNear', 'tag']],
    ['the name of a language', 'kind: person, names: {^English: A}', ['tagNear']],
    ['one language twice', 'kind: person, names: {en-us: A, ^en-US: B}', ['languageTwice']],
    ['no names', 'kind: person, names: ^{}', ['noNames']],
    ['an empty form', 'kind: person, names: {en: ^"", de: [A, ^"  "]}', ['emptyForm', 'emptyForm']],
    ['a number for a text', 'kind: work, names: {en: ^1984}', ['quote']],
    ['a list for a text', 'kind: person, names: {en: A}, note: ^[x]', ['expectedText']],
    ['a mapping for forms', 'kind: person, names: {en: ^{a: b}}', ['expectedTexts']],
    ['a list for a mapping', 'kind: person, names: ^[A]', ['expectedMapping']],
    ['an empty list', 'kind: person, names: {en: ^[]}', ['emptyList']],
    ['a text for yes or no', 'kind: person, names: {en: A}, caseSensitive: ^maybe', ['expectedBoolean']],
    ['a control character in a form', 'kind: person, names: {en: ^"A\\tB"}', ['controlCharacter']],
    [
      'a form accepted and rejected',
      'kind: person, names: {en: [A, B]}, reject: {en: [C, ^B]}',
      ['acceptedAndRejected'],
    ],
    ['with another apostrophe', "kind: person, names: {en: O'Neil}, reject: {en: ^O’Neil}", ['acceptedAndRejected']],
    ['a rejected form without a form', 'kind: person, names: {en: A}, reject: {en: [^{why: x}]}', ['missing']],
    ['a list in a list of rejected forms', 'kind: person, names: {en: A}, reject: {en: [^[x]]}', ['expectedRejected']],
    ['a wrong field of a confusable', 'kind: person, names: {en: A}, confusable: [{^entri: b}]', ['unknownFieldNear']],
    ['a date that is none', 'kind: person, names: {en: A}, roles: [{names: {en: x}, from: ^2025-13}]', ['date']],
    [
      'dates in the wrong order',
      'kind: person, names: {en: A}, roles: [{names: {en: x}, from: 2025, until: ^2024-12}]',
      ['dates'],
    ],
    ['a malformed Wikidata id', 'kind: person, names: {en: A}, wikidata: ^X12', ['wikidata']],
    ['a field beside remove', 'remove: true, ^kind: person', ['unknownField']],
    ['remove that is not true', 'remove: ^yes', ['value']],
  ])('%s', (_, fields, keys) => {
    const marked = `  - {id: a, ${fields}}`;
    const columns = [...marked.matchAll(/\^/gu)].map(({ index }, carets) => index + 1 - carets);
    const expected = keys.map((key, index) => `3:${columns[index]} ${key}`);
    expect(problemsOf(`${HEAD}${marked.replaceAll('^', '')}\n`)).toEqual(expected);
  });

  test('a field that is missing, at the entry; nothing where a form should be, at its field', () => {
    expect(problemsOf(`${HEAD}  - {id: a, kind: person}`)).toEqual(['3:5 missing']);
    const text = `${HEAD}  - id: a\n    kind: person\n    names:\n      en:\n      de: A\n`;
    expect(problemsOf(text)).toEqual(['6:10 nothing']);
  });

  test('case is no contradiction: HAMAS may be rejected beside Hamas', () => {
    const text = `${HEAD}  - {id: a, kind: organization, caseSensitive: true, names: {en: Hamas}, reject: {en: HAMAS}}`;
    expect(problemsOf(text)).toEqual([]);
  });

  test('an id that stands twice, with the line of the first', () => {
    const text = `${HEAD}  - {id: a, kind: person, names: {en: A}}\n  - {id: a, kind: person, names: {en: B}}\n`;
    expect(readGlossary('list.yaml', text).problems).toEqual([
      {
        severity: 'error',
        key: 'glossary.duplicateId',
        values: { first: 3, entry: 'a' },
        path: 'list.yaml',
        line: 4,
        column: 10,
        entry: 'a',
      },
    ]);
  });

  test('an id with a control character, an empty one, a number, none', () => {
    const item = (id: string) => `  - {${id}kind: person, names: {en: A}}\n`;
    const text = `${HEAD}${item('id: "a\\tb", ')}${item('id: "", ')}${item('id: 007, ')}${item('')}`;
    expect(problemsOf(text)).toEqual(['3:10 controlCharacter', '4:10 emptyId', '5:10 quote', '6:5 missing']);
  });

  test('all problems of a file at once, in its order', () => {
    const text = `version: 2\nentries:\n  - {id: a, kind: x, names: {en: A}}\n  - text\n  - {id: c, kind: person, names: {}}\n`;
    expect(problemsOf(text)).toEqual(['1:10 version', '3:19 value', '4:5 expectedMapping', '5:34 noNames']);
  });

  test('a file of another kind does not bring a problem a line', () => {
    const { problems } = readGlossary('list.yaml', `${HEAD}${'  - x\n'.repeat(5_000)}`);
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)).toMatchObject({ key: 'glossary.more', values: { count: 4_900 } });
  });
});

describe('a file that cannot be read is one clear problem', () => {
  test.each([
    ['empty', '', ['1:1 empty']],
    ['blank', '\ufeff \n\n', ['1:1 empty']],
    ['a list', '- a\n', ['1:1 notMapping']],
    ['a text', 'hello world', ['1:1 notMapping']],
    ['without a version', 'entries: []', ['1:1 missing']],
    ['without entries', 'version: 1', ['1:1 missing']],
    ['with nothing in entries', 'version: 1\nentries:\n', ['2:9 nothing']],
    ['with a mapping of entries', 'version: 1\nentries: {a: b}', ['2:10 expectedList']],
    ['binary', 'version: 1\n\u0000', ['2:1 binary']],
    ['a tab for spaces', 'version: 1\nentries:\n\t- id: a\n', ['3:1 tab']],
    ['an open quote', `${HEAD}  - id: "a\n`, ['4:1 unclosed']],
    ['a colon in a bare text', `${HEAD}  - id: a\n    note: Foo: bar\n`, ['4:11 unquoted']],
    ['a key twice', `${HEAD}  - id: a\n    id: b\n`, ['4:5 duplicateKey']],
    ['two documents', `version: 1\nentries: []\n---\nversion: 1\n`, ['3:1 documents']],
    ['an alias of nothing', `${HEAD}  - {id: *x}\n`, ['3:10 alias']],
    ['an alias bomb', bomb(), ['1:1 aliases']],
    ['too large for YAML', `# ${'x'.repeat(5_000_000)}`, ['1:1 tooLarge']],
  ])('%s', (_, text, expected) => {
    expect(problemsOf(text)).toEqual(expected);
  });

  test.each([
    ['a comma too many', '{"version":1,\n "entries":[,]}', ['2:13 json']],
    ['a comment', '{"version":1, // one\n"entries":[]}', ['1:15 json']],
    ['a key twice', '{"version":1,"version":1,"entries":[]}', ['1:14 duplicateKey']],
    ['nested thousands deep', '['.repeat(100_000), ['1:1 tooDeep']],
  ])('JSON: %s', (_, text, expected) => {
    expect(problemsOf(text, 'list.json')).toEqual(expected);
  });

  test('YAML nested deep does not throw', () => {
    expect(problemsOf(`version: 1\nentries: ${'['.repeat(20_000)}`)).toHaveLength(1);
  });
});

test('no text makes the reader throw', () => {
  const piece = fc.constantFrom(
    '- ',
    'id: a',
    'names: ',
    '{',
    '}',
    '[',
    ']',
    '\n',
    '  ',
    '"',
    "'",
    '*a ',
    '&a ',
    ': ',
    '!!x ',
    '\t',
    'я',
    '#',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom('a.yaml', 'a.json'), (pieces, path) => {
      const text = HEAD.slice(0, pieces.length % 2 ? HEAD.length : 0) + pieces.join('');
      const lines = text.split('\n').length;
      for (const { line, column } of readGlossary(path, text).problems) {
        expect(line >= 1 && line <= lines && column >= 1).toBe(true);
      }
    }),
  );
});

test('a place is found by id and path', () => {
  const file = readGlossary(
    'a.yaml',
    `${HEAD}  - {id: a, kind: person, names: {en: A}}\n  - id: b\n    kind: person\n    names:\n      en: [X, Y]\n`,
  );
  expect(file.position('b', ['names', 'en', 1])).toEqual({ line: 7, column: 15 });
  expect(file.position('a', ['names', 'en', 0])).toEqual({ line: 3, column: 39 });
});

function bomb(): string {
  const levels = ['a: &a [x,x,x,x,x,x,x,x,x]', 'b: &b [*a,*a,*a,*a,*a,*a,*a,*a]', 'c: &c [*b,*b,*b,*b,*b,*b,*b,*b]'];
  return `${levels.join('\n')}\nd: [*c,*c,*c,*c,*c,*c]\nversion: 1\nentries: []\n`;
}
