import { describe, expect, test } from '@jest/globals';
import { GLOSSARY_FORMATS } from '../../../src/glossary/formats/registry.js';
import { readGlossary } from '../../../src/glossary/read.js';

function entriesOf(path: string, text: string) {
  const { items, problems } = readGlossary(path, text);
  expect(problems).toEqual([]);
  return items.map((item) => ('entry' in item ? item.entry : item));
}

function problemsOf(path: string, text: string) {
  return readGlossary(path, text).problems.map(({ key, line, column, entry }) => [key, line, column, entry]);
}

const BOEHLER = { id: 'boehler', kind: 'person', names: { en: ['Adam Boehler'], uk: ['Адам Белер', 'Адам Бьолер'] } };

describe('a table with a column a language', () => {
  test.each([
    ['commas', 'id,kind,en,uk\nboehler,person,Adam Boehler,Адам Белер|Адам Бьолер\n'],
    [
      'a mark, semicolons and CR LF',
      '\ufeffID;Type;English;Ukrainian\r\nboehler;PER;Adam Boehler;"Адам Белер | Адам Бьолер"\r\n',
    ],
    ['tabs', 'id\tkind\tterm_en\tuk_UA\nboehler\tpersons\tAdam Boehler\tАдам Белер|Адам Бьолер'.replace('uk_UA', 'uk')],
    ['a line in quotes', 'kind,id,en,українська\nhuman,boehler,Adam Boehler,"Адам Белер\nАдам Бьолер"\n'],
    ['Excel', 'sep=;\nid;category;name (en);Ukrainian (uk)\nboehler;person;Adam Boehler;Адам Белер|Адам Бьолер'],
  ])('%s', (_, text) => {
    expect(entriesOf('list.csv', text)).toMatchObject([BOEHLER]);
  });

  test('has columns for wrong forms, reasons, abbreviations and the parts of a name', () => {
    const header = 'id,kind,en,en reject,en reject why,en abbreviation,family,case sensitive,note';
    const row = 'who,organization,World Health Organization,World Health Organisation,US spelling,WHO,,yes,UN';
    expect(entriesOf('list.csv', `${header}\n${row}\n`)).toMatchObject([
      {
        names: { en: ['World Health Organization', 'WHO'] },
        abbreviations: { en: ['WHO'] },
        reject: { en: [{ form: 'World Health Organisation', why: 'US spelling' }] },
        caseSensitive: true,
        note: 'UN',
      },
    ]);
  });

  test('gives ids where there are none, and says what it leaves out', () => {
    const { items, notices } = readGlossary('list.csv', 'en,uk,page\nAnn Lee,Енн Лі,4\nAnn Lee,Енн Лі,5\n');
    expect(items.map((item) => 'entry' in item && item.entry.id)).toEqual(['ann-lee', 'ann-lee-2']);
    expect(notices.map(({ key }) => key)).toEqual(['notice.columnsIgnored', 'notice.noKind']);
  });
});

test('a table with a form a row', () => {
  const text = [
    'id,kind,language,term,status,reason',
    'boehler,person,uk,Адам Бьолер,admitted,',
    'boehler,,en,Adam Boehler,preferredTerm-admn-sts,',
    'boehler,,uk,Адам Белер,preferred,',
    'boehler,,en,Adam Beller,deprecated,back from Белер',
  ].join('\n');
  expect(entriesOf('list.csv', text)).toMatchObject([
    { ...BOEHLER, reject: { en: [{ form: 'Adam Beller', why: 'back from Белер' }] } },
  ]);
});

describe('names drawn from Wikidata', () => {
  const rows = 'Q312\ten\tApple\tApple Inc.|AAPL\tORG\nQ312\tuk\tЕпл\t\tORG\nQ1\ten\t"Weird Al" Yankovic\t\tPER\n';
  const expected = [
    { id: 'Q312', kind: 'organization', wikidata: 'Q312', names: { en: ['Apple', 'Apple Inc.', 'AAPL'], uk: ['Епл'] } },
    { id: 'Q1', kind: 'person', names: { en: ['"Weird Al" Yankovic'] } },
  ];

  test('without a header', () => {
    expect(entriesOf('names.tsv', rows)).toMatchObject(expected);
  });

  test('with the header of ParaNames', () => {
    const text = 'wikidata_id\teng\tlabel\tlanguage\ttype\nQ9\tLviv\tЛьвів\tuk\tLOC\nQ9\tLviv\tLwów\tpl\tLOC\n';
    expect(entriesOf('names.tsv', text)).toMatchObject([
      { id: 'Q9', kind: 'place', wikidata: 'Q9', names: { uk: ['Львів'], pl: ['Lwów'] } },
    ]);
  });
});

describe('TBX', () => {
  const dca = `<?xml version="1.0"?>
<tbx type="TBX-Basic" style="dca" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader><fileDesc/></tbxHeader><text><body>
<conceptEntry id="boehler"><descrip type="subjectField">person</descrip>
<langSec xml:lang="en"><termSec><term>Adam Boehler</term><termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec>
<termSec><term>Adam Beller</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec>
<langSec xml:lang="uk"><termSec><term>Адам Бьолер</term></termSec><termSec><term>Адам Белер</term>
<termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`;
  const dct = dca
    .replace(
      'style="dca"',
      'style="dct" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"',
    )
    .replaceAll(
      /<termNote type="administrativeStatus">([^<]+)<\/termNote>/gu,
      '<min:administrativeStatus>$1</min:administrativeStatus>',
    )
    .replace('<descrip type="subjectField">person</descrip>', '<min:subjectField>person</min:subjectField>');
  const martif = `<?xml version='1.0'?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en"><martifHeader><fileDesc/></martifHeader><text><body>
<termEntry id="boehler"><descripGrp><descrip type="subjectField">PER</descrip></descripGrp>
<langSet xml:lang="en"><ntig><termGrp><term>Adam <hi>Boehler</hi></term><termNote type="partOfSpeech">properNoun</termNote></termGrp></ntig>
<tig><term>Adam Beller</term><termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
<langSet xml:lang="uk"><tig><term>Адам Белер</term></tig><tig><term>Адам&#x20;Бьолер</term></tig></langSet></termEntry></body></text></martif>`;

  test.each([
    ['3 with categories as attributes', 'list.tbx', dca],
    ['3 with categories as tags', 'list.xml', dct],
    ['2 basic', 'list.tbx', martif],
  ])('%s', (_, path, text) => {
    expect(entriesOf(path, text)).toMatchObject([{ ...BOEHLER, reject: { en: [{ form: 'Adam Beller' }] } }]);
  });

  test('entities of its own are not expanded', () => {
    const bomb = dca
      .replace('<tbx ', '<!DOCTYPE tbx [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>\n<tbx ')
      .replace('Адам Белер', '&a;&b;');
    expect(problemsOf('list.tbx', bomb)).toMatchObject([['glossary.xml', 7, expect.any(Number), undefined]]);
  });

  test.each([
    ['an open tag', dca.replace('</langSec>', ''), 'glossary.xml'],
    ['another kind of XML', '<tmx><body/></tmx>', 'glossary.tbxRoot'],
    ['an unknown status', dca.replace('supersededTerm-admn-sts', 'maybe'), 'glossary.status'],
    ['a language that is not said', dca.replace(' xml:lang="uk"', ''), 'glossary.tbxLanguage'],
    ['a form both right and wrong', dca.replace('Adam Beller', 'Adam Boehler'), 'glossary.acceptedAndRejected'],
  ])('%s is told', (_, text, key) => {
    expect(problemsOf('list.tbx', text)[0]?.[0]).toBe(key);
  });
});

describe('what is wrong with a table is told with its place', () => {
  test.each([
    ['an open quotation mark', 'id,kind,en\na,person,"Ann', [['glossary.csvUnclosed', 2, 10, undefined]]],
    ['text behind a quotation', 'id,kind,en\na,person,"Ann" Lee\n', [['glossary.csvQuote', 2, 10, undefined]]],
    ['an unquoted comma', 'id,kind,en\na,person,Lee, Ann\n', [['glossary.tableCells', 2, 14, 'a']]],
    ['no languages', 'who,what\na,b\n', [['glossary.tableNoLanguages', 1, 1, undefined]]],
    ['an unknown kind', 'id,kind,en\na,persn,Ann\n', [['glossary.valueNear', 2, 3, 'a']]],
    ['an id twice', 'id,kind,en\na,person,Ann\na,person,Bob\n', [['glossary.duplicateId', 3, 1, 'a']]],
    ['no name', 'id,kind,en\na,person,\n', [['glossary.noNames', 2, 1, 'a']]],
    ['right and wrong', 'id,kind,en,en reject\na,person,Ann,Ann\n', [['glossary.acceptedAndRejected', 2, 14, 'a']]],
    ['an unknown status', 'id,language,term,status\na,en,Ann,perhaps\n', [['glossary.status', 2, 10, 'a']]],
    ['an unknown language', 'id,kind,language,term\na,person,Klingonese,Ann\n', [['glossary.tag', 2, 21, 'a']]],
  ])('%s', (_, text, expected) => {
    expect(problemsOf('list.csv', text)).toEqual(expected);
  });
});

test('a format can be named where the file does not say it', () => {
  const { items } = readGlossary('names.txt', 'Q1\ten\tAnn\t\tPER\n', GLOSSARY_FORMATS.wikidata);
  expect(items).toHaveLength(1);
});
