import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { createTranslator } from '../../src/messages/translate.js';
import { REPORT_FORMATS } from '../../src/reports/formats/registry.js';
import type { CheckedText, ReportContext } from '../../src/reports/report.js';
import { displayWidth } from '../../src/reports/width.js';
import { ARABIC_TEXT, CLEAN_TEXT, collected, each, finding, placeOf, RECORD_TEXT, STORY_TEXT } from './samples.js';

const write = (texts: readonly CheckedText[], changes: Partial<ReportContext> = {}) => {
  const context = { translator: createTranslator('en'), colour: false, quiet: false, columns: 80, ...changes };
  return collected(REPORT_FORMATS.stylish.write(each(texts), context));
};

describe('a report for a person', () => {
  test('shows both texts, the reason and the mend', async () => {
    expect(await write([STORY_TEXT])).toBe(`\
story.en.md  compared with wire.en.md, en → en, adaptation

  1:16  error  “Foss” looks like a misspelling of “Voss”.  name/drift
    here    Captain Mirela ⟦Foss⟧ said that the Ardena had left Port Lisse.
    source  …at least 24 people on board, captain Mirela ⟦Voss⟧ said.  1:83
    why     “Foss” and “Voss” sound alike

  3:7  error  The number changed: “24” in the source, “42” here.  number/changed
    here    About ⟦42⟧ people were on board.
    source  …left Port Lisse with at least ⟦24⟧ people on board,…  1:48

  source 2:1  note  Left out: “Nobody was hurt.”.  text/omitted
    source  ⟦Nobody was hurt.⟧

2 errors, 1 note in 1 file
`);
  });

  test('gives no reason that only repeats the words', async () => {
    const [, number] = STORY_TEXT.findings;
    const why = [
      { step: 'sourceValue', values: { text: '24', value: '24' } },
      { step: 'targetValue', values: { text: 'two dozen', value: '24' } },
    ];
    const report = await write([{ ...STORY_TEXT, findings: number ? [{ ...number, why }] : [] }]);
    expect(report).not.toContain('The source says');
    expect(report).toContain('why     This text says “two dozen”, that is 24');
  });

  test('speaks Ukrainian', async () => {
    const report = await write([STORY_TEXT, ARABIC_TEXT], { translator: createTranslator('uk') });
    expect(report).toContain('Схоже, у написанні «Foss» помилка: має бути «Voss».');
    expect(report).toContain('3 помилки, 1 примітка у 2 файлах');
  });

  test('says what was compared where all is well', async () => {
    expect(await write([CLEAN_TEXT])).toBe('Nothing drifted: story.en.md agrees with wire.en.md.\n');
    expect(await write([CLEAN_TEXT, CLEAN_TEXT])).toBe('Nothing drifted: 2 files checked.\n');
    expect(await write([CLEAN_TEXT, STORY_TEXT])).toContain('2 errors, 1 note in 1 of 2 files');
    expect(await write([])).toBe('');
  });

  test('has no closing line where it shall be quiet', async () => {
    expect(await write([CLEAN_TEXT], { quiet: true })).toBe('');
    expect(await write([RECORD_TEXT], { quiet: true })).toMatch(/^record 7\n[^]+Lisse|42/u);
  });

  test('is the same words with colour, the spot marked by it', async () => {
    const coloured = await write([STORY_TEXT], { colour: true });
    expect(coloured).toContain('\u001B[31m');
    expect(coloured).not.toContain('⟦');
    expect(stripVTControlCharacters(coloured)).toContain('Captain Mirela Foss said');
  });

  test('keeps to the width of the page', async () => {
    for (const columns of [60, 80, 100]) {
      const lines = (await write([STORY_TEXT, ARABIC_TEXT, RECORD_TEXT], { columns })).split('\n');
      expect(lines.filter((line) => displayWidth(line) > columns)).toEqual([]);
    }
  });

  test('isolates a line that runs from right to left, and only such a one', async () => {
    const lines = (await write([ARABIC_TEXT])).split('\n');
    expect(lines.find((line) => line.includes('here'))).toMatch(/here {4}\u2068.*⟦فوص⟧.*\u2069$/u);
    expect(lines.find((line) => line.includes('    source'))).not.toContain('\u2068');
  });

  test('lets no control character of a text reach the terminal', async () => {
    const raw = 'Evil \u001B[2J\u202Etext\u200B here.\n';
    const evil = finding('name/script', {
      message: { key: 'finding.name/script', values: { found: '\u202Etext\u200B', expected: 'text' } },
      target: placeOf(raw, '\u202Etext\u200B'),
    });
    const report = await write([{ path: 'a\u0007.md', raw, findings: [evil] }]);
    for (const character of ['\u001B', '\u0007', '\u202E']) expect(report).not.toContain(character);
    expect(report).toContain('⟦<U+202E>text<U+200B>⟧');
  });
});
