import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readGlossaryFile } from '../../../src/glossary/load.js';
import { readGlossary, type GlossaryFile } from '../../../src/glossary/read.js';

const folder = mkdtempSync(join(tmpdir(), 'term-bases-'));

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const entriesOf = ({ items }: GlossaryFile) => items.flatMap((item) => ('entry' in item ? [item.entry] : []));
const keysOf = ({ problems }: GlossaryFile) => problems.map(({ key, line }) => `${key} ${line}`);

const SHEETS =
  '<x:sheets><x:sheet name="Terms" sheetId="1" r:id="rId1"/><x:sheet name="German" sheetId="2" r:id="rId2"/></x:sheets>';
const RELATIONS =
  '<Relationships><Relationship Id="rId2" Target="worksheets/sheet2.xml"/><Relationship Id="rId1" Target="/xl/worksheets/sheet1.xml"/></Relationships>';
const STRINGS =
  '<sst><si><t>id</t></si><si><t>en</t></si><si><t>uk</t></si><si><r><t>обліковий </t></r><r><t>запис</t></r><rPh><t>x</t></rPh></si></sst>';

function workbook(rows: string, others: Record<string, string> = {}): Uint8Array {
  const parts = {
    'xl/workbook.xml': `<x:workbook xmlns:x="a" xmlns:r="b">${SHEETS}</x:workbook>`,
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/sharedStrings.xml': STRINGS,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>de</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Konto</t></is></c></row></sheetData></worksheet>`,
    ...others,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const shared = (at: string, index: number) => `<c r="${at}" t="s"><v>${index}</v></c>`;
const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
const HEAD = `<row r="1">${shared('A1', 0)}${shared('B1', 1)}${shared('C1', 2)}${inline('E1', 'Case sensitive')}</row>`;

describe('an Excel workbook', () => {
  test('is read from its first sheet: shared, rich and inline texts, truth values, gaps, line breaks in a cell', async () => {
    const rows = `${HEAD}<row r="3">${inline('A3', 'account')}${inline('B3', 'account\naccounts')}${shared('C3', 3)}<c r="E3" t="b"><v>1</v></c></row>`;
    const read = await readGlossaryFile(file('terms.xlsx', workbook(rows)));
    expect(keysOf(read)).toEqual([]);
    expect(entriesOf(read)).toEqual([
      {
        ...{ id: 'account', kind: 'term', reject: {}, confusable: [], caseSensitive: true },
        names: { en: ['account', 'accounts'], uk: ['обліковий запис'] },
      },
    ]);
  });

  test('is read from the sheet that is named', async () => {
    const path = file('two.xlsx', workbook(HEAD));
    expect(entriesOf(await readGlossaryFile(`${path}#german`)).map(({ names }) => names)).toEqual([{ de: ['Konto'] }]);
    const absent = await readGlossaryFile(`${path}#French`);
    expect(absent.problems[0]).toMatchObject({ key: 'glossary.workbookSheet', values: { sheets: 'Terms, German' } });
  });

  test('tells a problem by the number of its row', async () => {
    const rows = `${HEAD}<row r="4">${inline('A4', 'x')}${inline('B4', ' ')}${inline('C4', ' ')}</row>`;
    expect(keysOf(await readGlossaryFile(file('empty.xlsx', workbook(rows))))).toEqual(['glossary.noNames 4']);
  });

  test('says what is none, and survives one that is made to break', async () => {
    const broken = [
      'no zip at all',
      workbook(HEAD).slice(0, 200),
      workbook('<row r="-5"><c r="A1"/></row>'),
      workbook('<row r="99999999999"><c r="A1"/></row>'),
      workbook(HEAD, { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "aa">]><workbook>&a;</workbook>' }),
    ];
    for (const [at, bytes] of broken.entries())
      expect(keysOf(await readGlossaryFile(file(`broken-${at}.xlsx`, bytes)))).toEqual(['glossary.workbook 1']);
    const wide = `${HEAD}<row r="2">${inline('A2', 'a')}${inline('B2', 'b')}${inline('XFD2', 'far')}</row>`;
    expect(entriesOf(await readGlossaryFile(file('wide.xlsx', workbook(wide))))).toHaveLength(1);
  });
});

const MULTITERM = `<?xml version="1.0" encoding="UTF-16"?><mtf>
<conceptGrp><concept>17</concept>
  <languageGrp><language type="English" lang="EN-US"/>
    <termGrp><term>record</term><descripGrp><descrip type="Part of Speech">Noun</descrip></descripGrp></termGrp></languageGrp>
  <languageGrp><language type="Ukrainian" lang="UK"/>
    <termGrp><term>реєстр</term><descripGrp><descrip type="Status">forbidden</descrip></descripGrp><descripGrp><descrip type="Note">another thing</descrip></descripGrp></termGrp>
    <termGrp><term>облік</term></termGrp>
    <termGrp><term>запис</term><descripGrp><descrip type="Status">Preferred</descrip></descripGrp></termGrp></languageGrp>
  <descripGrp><descrip type="Colour of the cover">red</descrip></descripGrp>
</conceptGrp></mtf>`;

describe('a MultiTerm export', () => {
  test('gives terms with status, part of speech and the fields that are not understood', () => {
    const read = readGlossary('terms.xml', MULTITERM);
    expect(keysOf(read)).toEqual([]);
    expect(entriesOf(read)).toEqual([
      {
        ...{ id: '17', kind: 'term', partOfSpeech: 'noun', confusable: [] },
        names: { 'en-US': ['record'], uk: ['запис', 'облік'] },
        reject: { uk: [{ form: 'реєстр', why: 'another thing' }] },
      },
    ]);
    expect(read.notices).toContainEqual({ key: 'notice.fieldsIgnored', values: { fields: 'Colour of the cover' } });
  });

  test('is read in UTF-16, as MultiTerm writes it', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(MULTITERM, 'utf16le')]);
    expect(entriesOf(await readGlossaryFile(file('terms.xml', bytes)))).toHaveLength(1);
  });

  test('says what is wrong with one', () => {
    expect(keysOf(readGlossary('a.xml', '<mtf><conceptGrp></mtf>'))).toEqual(['glossary.xml 1']);
    const nameless = '<mtf><conceptGrp>\n<languageGrp><language type="Klingonish"/></languageGrp></conceptGrp></mtf>';
    expect(keysOf(readGlossary('a.xml', nameless))).toEqual(['glossary.tbxLanguage 2']);
  });
});

describe('flags of other tools', () => {
  test('Pontoon: columns', () => {
    const table =
      'en,uk,Part of speech,Case sensitive,Exact match,Do not translate\nFirefox,Firefox,proper noun,yes,yes,yes\n';
    expect(entriesOf(readGlossary('a.csv', table))[0]).toMatchObject({
      ...{ partOfSpeech: 'properNoun', caseSensitive: true, indeclinable: true, doNotTranslate: true },
    });
  });

  test('Weblate: a column of flags, a row a form', () => {
    const table = 'id,language,term,flags\na,en,account,"read-only, terminology"\na,uk,акаунт,forbidden\n';
    const [entry] = entriesOf(readGlossary('a.csv', table));
    expect(entry).toMatchObject({
      doNotTranslate: true,
      names: { en: ['account'] },
      reject: { uk: [{ form: 'акаунт' }] },
    });
  });

  test('TBX: part of speech and status', () => {
    const xml = `<tbx><text><body><conceptEntry id="a"><langSec xml:lang="en"><termSec><term>run</term><termNote type="partOfSpeech">verb</termNote></termSec>
      <termSec><term>go</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termSec></langSec></conceptEntry></body></text></tbx>`;
    expect(entriesOf(readGlossary('a.tbx', xml))[0]).toMatchObject({
      ...{ partOfSpeech: 'verb', names: { en: ['run'] }, reject: { en: [{ form: 'go' }] } },
    });
  });
});
