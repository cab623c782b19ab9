import type { Finding, Location } from '../../src/findings/finding.js';
import type { CheckedText } from '../../src/reports/report.js';
import { createLineIndex } from '../../src/text/lines.js';

const WIRE =
  'The ferry Ardena left Port Lisse with at least 24 people on board, captain Mirela Voss said.\nNobody was hurt.\n';
const STORY = 'Captain Mirela Foss said that the Ardena had left Port Lisse.\n\nAbout 42 people were on board.\n';
const ARABIC = 'قالت القبطانة ميريلا فوص إن العبارة غادرت الميناء وعلى متنها 42 شخصا.\n';

export function placeOf(raw: string, text: string, path?: string): Location {
  const start = raw.indexOf(text);
  return {
    ...(path === undefined ? {} : { path }),
    start,
    end: start + text.length,
    ...createLineIndex(raw).position(start),
    text,
  };
}

export function finding(check: string, extra: Partial<Finding> & Pick<Finding, 'message'>): Finding {
  return {
    check,
    severity: 'error',
    path: 'story.en.md',
    unit: null,
    language: 'en',
    confidence: 0.912345,
    why: [],
    fingerprint: 'f1',
    mqm: 'accuracy/mistranslation',
    ...extra,
  };
}

const drift = finding('name/drift', {
  message: { key: 'finding.name/drift', values: { found: 'Foss', expected: 'Voss' } },
  target: placeOf(STORY, 'Foss', 'story.en.md'),
  source: placeOf(WIRE, 'Voss', 'wire.en.md'),
  entry: 'mirela-voss',
  expected: ['Voss'],
  fix: { start: STORY.indexOf('Foss'), end: STORY.indexOf('Foss') + 4, text: 'Voss' },
  why: [{ step: 'soundsLike', values: { from: 'Foss', to: 'Voss' } }],
});

const number = finding('number/changed', {
  message: { key: 'finding.number/changed', values: { found: '42', source: '24' } },
  target: placeOf(STORY, '42'),
  source: placeOf(WIRE, '24', 'wire.en.md'),
});

const omitted = finding('text/omitted', {
  severity: 'info',
  message: { key: 'finding.text/omitted', values: { source: 'Nobody was hurt.' } },
  source: placeOf(WIRE, 'Nobody was hurt.', 'wire.en.md'),
});

export const STORY_TEXT: CheckedText = {
  path: 'story.en.md',
  language: 'en',
  raw: STORY,
  source: { path: 'wire.en.md', language: 'en', raw: WIRE },
  relation: 'adaptation',
  findings: [drift, number, omitted],
};

export const ARABIC_TEXT: CheckedText = {
  path: 'story.ar.md',
  language: 'ar',
  raw: ARABIC,
  source: { path: 'wire.en.md', language: 'en', raw: WIRE },
  findings: [
    finding('name/drift', {
      path: 'story.ar.md',
      language: 'ar',
      message: { key: 'finding.name/drift', values: { found: 'فوص', expected: 'فوس' } },
      target: placeOf(ARABIC, 'فوص'),
      source: placeOf(WIRE, 'Voss', 'wire.en.md'),
      expected: ['فوس'],
    }),
  ],
};

export const RECORD_TEXT: CheckedText = {
  path: 'pairs.jsonl',
  id: '7',
  raw: STORY,
  findings: [{ ...number, path: null, id: '7' }],
};

export const CLEAN_TEXT: CheckedText = { ...STORY_TEXT, findings: [] };

export async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

export async function collected(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}
