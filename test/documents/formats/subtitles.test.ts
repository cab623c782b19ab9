import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSrt } from '../../../src/documents/formats/srt.js';
import { readVtt } from '../../../src/documents/formats/vtt.js';
import { rawSpan } from '../../../src/text/mapped.js';
import { errorOf, expectTrueOffsets, fixed } from './reading.js';

const srt = readFileSync('fixtures/inputs/srt/sample.srt', 'utf8');
const vtt = readFileSync('fixtures/inputs/vtt/sample.vtt', 'utf8');
const texts = (content: ReturnType<typeof readSrt>) => content.blocks.map(({ text }) => text.text);
const cue = (text: string) => `1\n00:00:01,000 --> 00:00:02,000\n${text}\n\n`;

describe('subtitles', () => {
  test('are sentences that run across cues', () => {
    expect(texts(readSrt(srt))).toEqual([
      'Mayor Ana Kovač told the people of Dolna that the bridge was closed.',
      '- Is it safe?',
      '- No.',
    ]);
    expectTrueOffsets(srt, readSrt(srt));
    const crlf = `\uFEFF${srt.replaceAll('\n', '\r\n')}`;
    expect(texts(readSrt(crlf))).toEqual(texts(readSrt(srt)));
    expectTrueOffsets(crlf, readSrt(crlf));
  });

  test('of WebVTT leave comments, styles and voices out', () => {
    const content = readVtt(vtt);
    expect(texts(content)).toEqual(['The river rose & the bridge was closed on Tuesday.', 'Who says so?']);
    expect(content.declaredLanguage).toBe('en-GB');
    expectTrueOffsets(vtt, content);
  });

  test('lead back to the words', () => {
    const text = readVtt(vtt).blocks[0]?.text ?? { text: '', pieces: [] };
    const at = text.text.indexOf('closed');
    const { start, end } = rawSpan(text, { start: at, end: at + 6 });
    expect(vtt.slice(start, end)).toBe('closed');
    const after = fixed(vtt, readVtt(vtt), text, 'Tuesday', 'A & <B>') ?? '';
    expect(texts(readVtt(after))[0]).toContain('closed on A & <B>.');
    expect(fixed(srt, readSrt(srt), readSrt(srt).blocks[2]?.text, 'No', 'a --> b')).toBeUndefined();
  });

  test('without full stops are not one sentence', () => {
    expect(texts(readSrt(cue('la la la').repeat(60)))).toHaveLength(10);
  });

  test('whose blank line was lost are told apart', () => {
    expect(texts(readSrt('1\n00:00:01,000 --> 00:00:02,000\nOne.\n2\n00:00:03,000 --> 00:00:04,000\nTwo.'))).toEqual([
      'One.',
      'Two.',
    ]);
  });

  test.each([
    [() => readSrt('1\n00:00:01 -> 00:00:02\nOne.'), 'subtitleCues@1:1'],
    [() => readSrt('1\n00:00:01 --> 00:00:02\nOne.'), 'subtitleTime@2:1'],
    [() => readVtt(srt), 'vttHeader@1:1'],
  ])('%# is refused', (read, wanted) => {
    expect(errorOf(read)).toBe(wanted);
  });

  test('whatever stands in a cue has true offsets', () => {
    const unit = fc.constantFrom('a', '<', '>', '{\\an8}', '<i>', '. ', '\n', '-', '—', '&amp;', '東', '<v Ana>', ' ');
    fc.assert(
      fc.property(fc.array(fc.string({ unit })), (lines) => {
        const file = lines.map((text) => cue(text.replaceAll('-->', ''))).join('');
        if (file === '') return;
        expectTrueOffsets(file, readSrt(file));
        expectTrueOffsets(`WEBVTT\n\n${file}`, readVtt(`WEBVTT\n\n${file.replaceAll(',', '.')}`));
      }),
    );
  });
});
