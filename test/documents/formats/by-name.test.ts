import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readFile } from '../../../src/documents/read.js';

test.each([
  ['po/sample.uk.po', 'po', 8],
  ['json/sample.uk.json', 'json', 10],
  ['i18next/sample.uk.json', 'i18next', 11],
  ['arb/sample.uk.arb', 'arb', 8],
  ['xcstrings/sample.xcstrings', 'xcstrings', 9],
  ['yaml/sample.uk.yml', 'yaml', 15],
  ['strings/sample.strings', 'strings', 3],
  ['properties/sample.properties', 'properties', 4],
  ['fluent/sample.ftl', 'fluent', 7],
  ['csv/sample.csv', 'csv', 3],
  ['srt/sample.srt', 'srt', 3],
  ['vtt/sample.vtt', 'vtt', 2],
  ['ninjs/sample.json', 'ninjs', 5],
])('%s is known by its name or its content', async (name, format, count) => {
  const path = `fixtures/inputs/${name}`;
  const file = await readFile(path, readFileSync(path));
  expect(file.format).toBe(format);
  expect(file.type === 'units' ? file.units.length : file.blocks.length).toBe(count);
});

test('UTF-16 .strings and Latin-1 .properties are read', async () => {
  const utf16 = Buffer.from('\uFEFF"a" = "Ковач";', 'utf16le');
  const strings = await readFile('uk.lproj/a.strings', utf16);
  expect(strings).toMatchObject({ targetLanguage: 'uk', units: [{ key: 'a', target: { text: 'Ковач' } }] });
  const properties = await readFile('a.properties', Buffer.from('a = Fran\u00E7ois', 'latin1'));
  expect(properties).toMatchObject({ units: [{ target: { text: 'François' } }] });
});

test('a file that is broken is named with its place', async () => {
  await expect(readFile('x/a.json', '{"a": }')).rejects.toMatchObject({
    key: 'json',
    values: { path: 'x/a.json', line: 1, column: 7 },
  });
});
