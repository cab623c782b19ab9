import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { createTranslator } from '../../src/messages/translate.js';
import { REPORT_FORMATS } from '../../src/reports/formats/registry.js';
import type { CheckedText } from '../../src/reports/report.js';
import { ARABIC_TEXT, CLEAN_TEXT, collected, each, RECORD_TEXT, STORY_TEXT } from './samples.js';

const context = { translator: createTranslator('en'), colour: false, quiet: false, columns: 80 };
const write = (format: 'json' | 'jsonl', texts: readonly CheckedText[]) =>
  collected(REPORT_FORMATS[format].write(each(texts), context));

type Json = Record<string, unknown>;
const schema = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Json;
// The schema library does not read `oneOf` of `required`, nor references to another file: both are looked at by hand.
const findingRules = schema('finding');
delete findingRules['oneOf'];
const findingSchema = z.fromJSONSchema(findingRules);
const report = schema('report') as { properties: { findings: Json } };
report.properties.findings = { type: 'array' };
const reportSchema = z.fromJSONSchema(report);

const SAMPLES = [STORY_TEXT, ARABIC_TEXT, RECORD_TEXT, CLEAN_TEXT];

describe('jsonl', () => {
  test('holds a finding a line, as the schema says', async () => {
    const lines = (await write('jsonl', SAMPLES))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Json);
    expect(lines).toHaveLength(5);
    for (const line of lines) expect(findingSchema.safeParse(line).error?.issues ?? []).toEqual([]);
    for (const line of lines) expect('path' in line).not.toBe('id' in line);
  });

  test('writes words, and leaves out what is absent', async () => {
    const [drift, , omitted] = (await write('jsonl', [STORY_TEXT])).split('\n');
    expect(JSON.parse(drift ?? '')).toEqual({
      check: 'name/drift',
      severity: 'error',
      message: '“Foss” looks like a misspelling of “Voss”.',
      path: 'story.en.md',
      unit: null,
      language: 'en',
      target: { start: 15, end: 19, line: 1, column: 16, text: 'Foss' },
      source: { path: 'wire.en.md', start: 82, end: 86, line: 1, column: 83, text: 'Voss' },
      entry: 'mirela-voss',
      expected: ['Voss'],
      fix: { start: 15, end: 19, text: 'Voss' },
      confidence: 0.9123,
      why: ['“Foss” and “Voss” sound alike'],
      fingerprint: 'f1',
      mqm: 'accuracy/mistranslation',
      its: 'inconsistent-entities',
    });
    expect(Object.keys(JSON.parse(omitted ?? '') as Json)).not.toEqual(
      expect.arrayContaining(['target', 'fix', 'entry']),
    );
  });

  test('names a record by its id, not by a path', async () => {
    const line = JSON.parse(await write('jsonl', [RECORD_TEXT])) as Json;
    expect(line['id']).toBe('7');
    expect(line).not.toHaveProperty('path');
  });

  test('is empty where nothing was found', async () => {
    expect(await write('jsonl', [CLEAN_TEXT])).toBe('');
  });
});

describe('json', () => {
  test('is one object, as the schema says', async () => {
    const found = JSON.parse(await write('json', SAMPLES)) as Json & { findings: Json[] };
    expect(reportSchema.safeParse(found).error?.issues ?? []).toEqual([]);
    for (const one of found.findings) expect(findingSchema.safeParse(one).success).toBe(true);
    expect(found['summary']).toEqual({
      documents: 3,
      findings: 5,
      error: 4,
      warning: 0,
      info: 1,
      known: 0,
      accepted: 0,
      silenced: 0,
    });
  });

  test('counts the records of a file instead of listing them', async () => {
    const { documents } = JSON.parse(await write('json', [RECORD_TEXT, RECORD_TEXT])) as Json;
    expect(documents).toEqual([{ path: 'pairs.jsonl', records: 2, findings: 2 }]);
  });

  test('is valid where nothing was found, and where nothing was read', async () => {
    expect(JSON.parse(await write('json', [CLEAN_TEXT]))).toMatchObject({ findings: [], documents: [{ findings: 0 }] });
    expect(JSON.parse(await write('json', []))).toMatchObject({ findings: [], documents: [] });
  });
});

test('the schema refuses what is no finding', () => {
  expect(findingSchema.safeParse({ check: 'name/drift' }).success).toBe(false);
  expect(findingSchema.safeParse({ check: 'Drift', severity: 'fatal' }).success).toBe(false);
});
