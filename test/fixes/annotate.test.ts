import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { annotateXliff, type QualityIssue } from '../../src/documents/formats/xliff-issues.js';

const FIRST = `\ufeff<?xml version="1.0"?>\r
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a"><body>
<trans-unit id="1"><source>One &amp; two</source><target state="translated">Один &lt; два</target><alt-trans><target>x</target></alt-trans></trans-unit>
<trans-unit id="2"><source>No</source><target/></trans-unit>
</body></file></xliff>`;
const SECOND = `<xliff version="2.1" srcLang="en" trgLang="uk" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f">
<unit id="u"><segment id="1"><source>One</source><target>Один <ph id="1"/></target></segment><segment id="2"><source>Two</source><target>Два</target></segment></unit>
</file></xliff>`;

const issueAt = (raw: string, words: string, comment = 'Wrong'): QualityIssue => {
  return { at: raw.indexOf(words), type: 'terminology', comment, severity: 50 };
};

function isWellFormed(xml: string): boolean {
  const parser = new SaxesParser({ xmlns: true });
  let isGood = true;
  parser.on('error', () => (isGood = false));
  parser.write(xml).close();
  return isGood;
}

describe('findings in an XLIFF file', () => {
  test.each([
    ['1.2', FIRST, 'Один', 'its:locQualityIssuesRef="#wiredrift-1">Один'],
    ['1.2, of the source', FIRST, 'One', 'its:locQualityIssuesRef="#wiredrift-1">Один'],
    ['2.1', SECOND, 'Два', 'its:locQualityIssuesRef="#its=wiredrift-1">Два</mrk>'],
  ])('of version %s stand beside their text, which refers to them', (_, raw, words, expected) => {
    const written = annotateXliff(raw, [issueAt(raw, words)]);
    expect(written).toContain(expected);
    expect(written).toContain('<its:locQualityIssue locQualityIssueType="terminology" locQualityIssueComment="Wrong"');
    expect(isWellFormed(written)).toBe(true);
  });

  test('give the version of ITS where the schema of XLIFF has a place for it', () => {
    expect(annotateXliff(FIRST, [issueAt(FIRST, 'Один')])).toContain('version="2.0" xml:id="wiredrift-1"');
    expect(annotateXliff(SECOND, [issueAt(SECOND, 'Два')])).toMatch(/<its:locQualityIssues xmlns:its="[^"]+" xml:id=/u);
  });

  test.each([FIRST, SECOND])(
    'are the same when they are written twice, and leave nothing when there are none',
    (raw) => {
      const comment = fc.string({
        unit: fc.constantFrom('a', '<', '>', '"', '&', '\n', '\u0001', '\ud800', '»', ']]>'),
      });
      fc.assert(
        fc.property(comment, fc.subarray(['Один', 'Два', 'One', 'Two', 'No']), (text, places) => {
          const issues = places.filter((words) => raw.includes(words)).map((words) => issueAt(raw, words, text));
          const once = annotateXliff(raw, issues);
          const moved = issues.map((issue) => ({ ...issue, at: once.indexOf(raw.slice(issue.at, issue.at + 3)) }));
          expect(isWellFormed(once)).toBe(true);
          expect(annotateXliff(once, moved)).toBe(once);
          expect(annotateXliff(once, [])).toBe(raw);
        }),
      );
    },
  );

  test('leave alone what somebody else has annotated', () => {
    const other = FIRST.replace('<target state', '<target its:locQualityIssuesRef="#x" xmlns:its="i" state');
    expect(annotateXliff(other, [issueAt(other, 'Один')])).toBe(other);
  });
});
