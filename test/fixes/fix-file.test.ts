import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFile, writeFile } from '../../src/documents/read.js';
import type { Finding } from '../../src/findings/finding.js';
import { applyFixes, isSafe, type Fixable } from '../../src/fixes/apply.js';
import { fixFile } from '../../src/fix-file.js';

function fixable(start: number, end: number, text: string, more: Partial<Finding> = {}): Fixable {
  return {
    check: 'name/rejected',
    severity: 'error',
    message: { key: 'finding.name/rejected', values: {} },
    path: 'a.txt',
    unit: null,
    language: 'en',
    confidence: 1,
    why: [],
    fingerprint: '0000000000000000',
    mqm: 'accuracy',
    ...more,
    fix: { start, end, text },
  };
}

describe('a safe fix', () => {
  test.each<[boolean, Partial<Finding>]>([
    [true, {}],
    [true, { check: 'name/case', severity: 'warning' }],
    [true, { check: 'name/script' }],
    [true, { check: 'name/drift', entry: 'adam-boehler', confidence: 0.85 }],
    [false, { check: 'name/drift' }],
    [false, { check: 'name/drift', entry: 'adam-boehler', confidence: 0.7 }],
    [false, { severity: 'info' }],
    [false, { check: 'name/inconsistent' }],
    [false, { check: 'name/other-language' }],
  ])('%s for %j', (expected, more) => {
    expect(isSafe(fixable(0, 1, 'x', more))).toBe(expected);
  });

  test('is one that says what to write', () => {
    const { fix, ...finding } = fixable(0, 1, 'x');
    expect(fix).toBeDefined();
    expect(isSafe(finding)).toBe(false);
  });
});

describe('fixes of a text', () => {
  const raw = 'one two three';

  test('are made where they stand, in any order', () => {
    const { text, applied } = applyFixes(raw, [fixable(8, 13, '3'), fixable(0, 3, '1')]);
    expect(text).toBe('1 two 3');
    expect(applied).toHaveLength(2);
  });

  test('that overlap are left, all of them, and the others made', () => {
    const fixes = [fixable(0, 7, 'a'), fixable(4, 7, 'b'), fixable(8, 13, '3')];
    expect(applyFixes(raw, fixes)).toMatchObject({ text: 'one two 3', conflicting: fixes.slice(0, 2) });
  });

  test('that say the same are made once', () => {
    const { text, conflicting } = applyFixes(raw, [fixable(4, 7, '2'), fixable(4, 7, '2')]);
    expect({ text, conflicting }).toEqual({ text: 'one 2 three', conflicting: [] });
  });

  test('that touch are no conflict', () => {
    expect(applyFixes(raw, [fixable(0, 3, 'a'), fixable(3, 4, '-')]).text).toBe('a-two three');
  });

  test('change their places and nothing else', () => {
    const places = fc.uniqueArray(fc.nat({ max: 40 }), { maxLength: 8 }).map((all) => all.toSorted((a, b) => a - b));
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 41, maxLength: 41 }),
        places,
        fc.string(),
        (text, ends, put) => {
          const spans = ends.flatMap((start, at) =>
            at % 2 === 0 && ends[at + 1] !== undefined ? [[start, ends[at + 1] ?? 0] as const] : [],
          );
          const fixed = applyFixes(
            text,
            spans.map(([start, end]) => fixable(start, end, put)),
          );
          let expected = text;
          for (const [start, end] of spans.toReversed())
            expected = expected.slice(0, start) + put + expected.slice(end);
          expect(fixed.text).toBe(expected);
        },
      ),
    );
  });
});

/** Every wrong name of a file, where its readers see it. */
const wrongNames = (file: Awaited<ReturnType<typeof readFile>>) =>
  Promise.resolve(
    [...file.raw.matchAll(/Beller/gu)].map(({ index }) =>
      fixable(index, index + 6, file.escape?.('Böhler', index) ?? 'Böhler'),
    ),
  );

const FILES: Readonly<Record<string, string>> = {
  'a.txt': 'Adam Beller spoke.\r\nBeller left.\n',
  'a.md': '# Adam *Beller*\n\nBeller said `x`.\n',
  'a.html': '<p>Adam <b>Beller</b> &amp; Beller</p>',
  'a.json': '{\n\t"a" : "Adam Beller \\u201cyes\\u201d", "b": "Beller"}',
  'a.yaml': 'a: Adam Beller # Beller\nb: "Beller"\n',
  'a.po': 'msgid "x"\nmsgstr "Adam Beller"\n',
  'a.properties': 'a = Adam Beller\\u00e9\n',
  'a.strings': '"a" = "Adam Beller";\n',
};

describe('a fixed file', () => {
  test.each(Object.entries(FILES))('%s reads as the fixed text, and is the file elsewhere', async (path, raw) => {
    const bytes = Buffer.from(raw);
    const { file, bytes: written, fixed } = await fixFile(await readFile(path, bytes), bytes, {}, wrongNames);
    const right = path === 'a.properties' ? 'B\\u00f6hler' : 'Böhler';
    expect(Buffer.from(written).toString()).toBe(raw.replaceAll('Beller', right));
    expect((await readFile(path, written)).raw).toBe(file.raw);
    expect(fixed).toBe(raw.split('Beller').length - 1);
  });

  test.each(Object.entries(FILES))('%s does not change when it is fixed again', async (path, raw) => {
    const bytes = Buffer.from(raw);
    const once = await fixFile(await readFile(path, bytes), bytes, {}, wrongNames);
    const twice = await fixFile(once.file, once.bytes, {}, wrongNames);
    expect(twice.fixed).toBe(0);
    expect(twice.bytes).toBe(once.bytes);
  });

  test('keeps its encoding, and what cannot be written in it is refused', async () => {
    const bytes = Buffer.from([0x41, 0x64, 0xe1, 0x6d, 0x20, 0x42, 0x65, 0x6c, 0x6c, 0x65, 0x72, 0x0a]);
    const file = await readFile('a.properties', Buffer.concat([Buffer.from('a='), bytes]));
    const original = await writeFile(file, file.raw, Buffer.concat([Buffer.from('a='), bytes]));
    const { bytes: written } = await fixFile(file, original, {}, wrongNames);
    expect(Buffer.from(written).toString('latin1')).toContain('Adám B');
  });

  test('stops where fixes go round in a circle', async () => {
    const bytes = Buffer.from('A name.\n');
    const turn = (file: { readonly raw: string }) =>
      Promise.resolve([fixable(0, 1, file.raw.startsWith('A') ? 'B' : 'A')]);
    expect((await fixFile(await readFile('a.txt', bytes), bytes, {}, turn)).fixed).toBe(10);
  });
});
