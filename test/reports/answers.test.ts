import { describe, expect, test } from '@jest/globals';
import { createTranslator } from '../../src/messages/translate.js';
import type { GlossaryProblems, Inspection, LookupAnswer } from '../../src/reports/answers.js';
import { INSPECT_FORMATS } from '../../src/reports/formats/inspect.js';
import { LINT_FORMATS } from '../../src/reports/formats/lint.js';
import { LOOKUP_FORMATS } from '../../src/reports/formats/lookup.js';
import { collected, each } from './samples.js';

const context = { translator: createTranslator('en'), colour: false, quiet: false, columns: 80 };

const raw = 'Voss met 24 people.\n“We left.”\n';
const QUOTE = {
  kind: 'quote',
  start: 20,
  end: 30,
  text: '“We left.”',
  value: 'We left.',
  inner: { start: 21, end: 29 },
  words: 2,
  certainty: 'certain',
} as const;
const inspection: Inspection = {
  path: 'story.en.md',
  language: 'en',
  segments: [{ start: 0, end: 19, kind: 'paragraph' }],
  names: [
    {
      start: 0,
      end: 4,
      text: 'Voss',
      core: { start: 0, end: 4 },
      certainty: 1,
      matches: [
        { entry: 'mirela-voss', form: 'Mirela Voss', status: 'inflected', score: 0.98765, why: [] },
        { entry: 'karl-voss', form: 'Karl Voss', status: 'inflected', score: 0.5, why: [] },
      ],
    },
  ],
  facts: [
    { kind: 'date', start: 0, end: 4, text: 'Voss', weekday: 1, certainty: 'possible' },
    { kind: 'number', start: 9, end: 11, text: '24', value: 24, certainty: 'certain', spelled: false },
    QUOTE,
  ],
};

describe('inspect', () => {
  test('answers a line a text', async () => {
    const line = await collected(INSPECT_FORMATS.jsonl.write(each([{ inspection, raw }])));
    const twice = each([
      { inspection, raw },
      { inspection, raw },
    ]);
    expect(JSON.parse(await collected(INSPECT_FORMATS.json.write(twice)))).toEqual({
      version: 1,
      texts: [JSON.parse(line), JSON.parse(line)],
    });
    expect(JSON.parse(line)).toMatchObject({
      path: 'story.en.md',
      language: 'en',
      names: [
        {
          start: 0,
          end: 4,
          text: 'Voss',
          entry: 'mirela-voss',
          status: 'inflected',
          score: 0.9877,
          alternatives: [{ entry: 'karl-voss', status: 'inflected', score: 0.5 }],
        },
      ],
      facts: [
        { kind: 'date', weekday: 1 },
        { kind: 'number', start: 9, end: 11, text: '24', value: 24 },
        { kind: 'quote' },
      ],
    });
    expect(line).not.toContain('segments');
  });

  test('calls a name that no entry knows none, and a record by its id', async () => {
    const mention = { start: 0, end: 4, text: 'Voss', core: { start: 0, end: 4 }, certainty: 1, matches: [] };
    const record = { id: '7', language: 'en', segments: [], names: [mention], facts: [] };
    const line = await collected(INSPECT_FORMATS.jsonl.write(each([{ inspection: record, raw }])));
    expect(JSON.parse(line)).toEqual({
      id: '7',
      language: 'en',
      names: [{ start: 0, end: 4, text: 'Voss', status: 'none', score: 0 }],
      facts: [],
    });
  });

  test('shows names and facts in the order of the text', async () => {
    expect(await collected(INSPECT_FORMATS.stylish.write(each([{ inspection, raw }]), context))).toBe(`\
story.en.md  language en, 1 segment, 1 name, 3 facts

  1:1  Voss  mirela-voss, inflected or in part, 99 % alike
  1:1  Voss  date Monday
  1:10  24  number 24
  2:1  “We left.”  quotation
`);
  });
});

describe('lookup', () => {
  const answer: LookupAnswer = {
    id: '1',
    name: 'Foss',
    forms: { 'mirela-voss': { en: ['Mirela Voss', 'M. Voss'], uk: ['Мірела Восс'] } },
    matches: [
      {
        entry: 'mirela-voss',
        form: 'Mirela Voss',
        status: 'drift',
        score: 0.9,
        why: [{ step: 'soundsLike', values: { from: 'Foss', to: 'Voss' } }],
      },
    ],
  };

  test('answers a line a query', async () => {
    expect(JSON.parse(await collected(LOOKUP_FORMATS.jsonl.write(each([answer]), context)))).toEqual({
      id: '1',
      matches: [
        {
          entry: 'mirela-voss',
          name: 'Mirela Voss',
          status: 'drift',
          score: 0.9,
          why: ['“Foss” and “Voss” sound alike'],
        },
      ],
    });
  });

  test('shows how the name is written, or that nothing is like it', async () => {
    const nothing = { name: 'Zzyzx', matches: [], forms: {} };
    expect(await collected(LOOKUP_FORMATS.stylish.write(each([answer, nothing]), context))).toBe(`\
Foss
  Mirela Voss  a misspelling  mirela-voss, 90 % alike
    “Foss” and “Voss” sound alike
    write  en: Mirela Voss / M. Voss · uk: Мірела Восс

Zzyzx
  no entry is like this name
`);
  });
});

describe('glossary lint', () => {
  const bad: GlossaryProblems = {
    path: 'names.yaml',
    problems: [
      {
        severity: 'warning',
        message: { key: 'glossary.overrides', values: { entry: 'x', other: 'a.yaml' } },
        line: 3,
        column: 5,
        entry: 'x',
      },
    ],
  };
  test('has a line a problem', async () => {
    const line = JSON.parse(await collected(LINT_FORMATS.jsonl.write(each([bad]), context))) as object;
    const whole = JSON.parse(await collected(LINT_FORMATS.json.write(each([bad]), context))) as { problems: object[] };
    expect(whole.problems[0]).toEqual(line);
    expect(whole).toMatchObject({ version: 1, summary: { files: 1 } });
    expect(line).toMatchObject({ path: 'names.yaml', severity: 'warning', line: 3, column: 5, entry: 'x' });
  });

  test('says so where nothing is wrong', async () => {
    const clean = { path: 'names.yaml', problems: [] };
    expect(await collected(LINT_FORMATS.stylish.write(each([clean]), context))).toBe('Nothing wrong in 1 glossary.\n');
    expect(await collected(LINT_FORMATS.stylish.write(each([bad]), context))).toMatch(
      /^names\.yaml\n {2}3:5 {2}warning/u,
    );
  });
});
