import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFile } from '../../../src/documents/read.js';
import { InputError } from '../../../src/text/input-error.js';
import { expectTrueOffsets } from './units.js';

const SAMPLES = [
  'po/sample.uk.po', 'json/sample.uk.json', 'i18next/sample.uk.json', 'arb/sample.uk.arb', 'xcstrings/sample.xcstrings',
  'yaml/sample.uk.yml', 'strings/sample.strings', 'properties/sample.properties', 'fluent/sample.ftl', 'csv/sample.csv',
  'srt/sample.srt', 'vtt/sample.vtt', 'ninjs/sample.json',
]; // prettier-ignore
/** More in CI that has time for it. */
const RUNS = 60;

const bits = fc.constantFrom(
  '"', '\\', '{', '}', '[', ']', '\n', '\r', '\n\n', ' ', '\t', ':', '=', '#', '<', '>', '&', '*', '-->', '\\u12', "'", '%',
  'msgid "', 'msgstr[1] "', '|', '- ', '\uFEFF', '\uD800', '😀', ',', ';', '/*', 'plural, ', '|\n', '&a', '*a', '? ', '---\n', '...',
); // prettier-ignore
const slip = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(12),
  bit: bits,
  times: fc.nat(40),
});

test.each(SAMPLES)('%s, spoilt, is read with true offsets or refused with its place', async (name) => {
  const raw = readFileSync(`fixtures/inputs/${name}`, 'utf8');
  const [format = ''] = name.split('/');
  await fc.assert(
    fc.asyncProperty(fc.array(slip, { minLength: 1, maxLength: 4 }), async (slips) => {
      const spoilt = slips.reduce((text, { at, cut, bit, times }) => {
        const place = Math.floor(at * text.length);
        return text.slice(0, place) + bit.repeat(times) + text.slice(place + cut);
      }, raw);
      try {
        expectTrueOffsets(await readFile(name, spoilt, { format }));
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        if (error.key !== 'tooDeep') expect(error.values['line']).toBeGreaterThan(0);
      }
    }),
    { numRuns: RUNS },
  );
});
