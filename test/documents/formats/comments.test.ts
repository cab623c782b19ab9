import { describe, expect, test } from '@jest/globals';
import { readFile } from '../../../src/documents/read.js';

const SAID = 'wiredrift-disable-line name/drift';

/** A file of each format with one comment that speaks to wiredrift, and what looks like one and is none. */
const FILES: Readonly<Record<string, string>> = {
  'a.md': `Text.\n\n<!-- ${SAID} -->\n\n> Quoted <!-- ${SAID} --> text.\n\n\`<!-- ${SAID} -->\`\n\n    <!-- ${SAID} -->\n`,
  'a.html': `<p>Text <!-- ${SAID} --> more</p><script>"<!-- ${SAID} -->"</script><p title="<!-- ${SAID} -->">x</p><!--${SAID}-->`,
  'a.yaml': `# ${SAID}\na: "# ${SAID}"\nb: |\n  # ${SAID}\nc: word # ${SAID}\nd: word# ${SAID}\n`,
  'a.po': `# ${SAID}\nmsgid "# ${SAID}"\nmsgstr "x"\n\n  # ${SAID}\n#, fuzzy\nmsgid "b"\nmsgstr ""\n"# ${SAID}"\n`,
  'a.properties': `# ${SAID}\na = # ${SAID}\n! ${SAID}\nb = x\n`,
  'a.json': `{\n  // ${SAID}\n  "a": "// ${SAID}", /* ${SAID} */ "b": "\\"/* ${SAID} */"\n}\n`,
  'a.strings': `/* ${SAID} */\n"a" = "// ${SAID}";\n// ${SAID}\n"b" = "\\"";\n`,
  'a.ftl': `# ${SAID}\na = x\n    # ${SAID}\n\n## ${SAID}\n\nb = y\n`,
  'a.xliff': `<xliff version="1.2"><!-- ${SAID} --><file source-language="en" target-language="uk"><body><trans-unit id="a"><source>a</source><target><![CDATA[<!-- ${SAID} -->]]></target></trans-unit><!--${SAID}--></body></file></xliff>`,
  'a.vtt': `WEBVTT\n\nNOTE ${SAID}\n\n00:01.000 --> 00:02.000\nNOTE ${SAID}\n\nNOTE\n${SAID}\n`,
};

describe('comments that speak to wiredrift', () => {
  test.each(Object.entries(FILES))('%s has two of them', async (path, raw) => {
    const { comments } = await readFile(path, raw);
    expect(comments?.map(({ text }) => text)).toEqual([SAID, SAID]);
    for (const { start, end } of comments ?? []) expect(raw.slice(start, end)).toContain(SAID);
  });

  test.each(Object.entries(FILES))('%s keeps their places behind a byte order mark', async (path, raw) => {
    const { comments } = await readFile(path, `\uFEFF${raw}`);
    expect(comments?.map(({ start, end }) => `\uFEFF${raw}`.slice(start, end).includes(SAID))).toEqual([true, true]);
  });

  test('others are not kept, and plain text has none', async () => {
    expect((await readFile('a.md', '<!-- a note of wiredrift-disable -->\n\nText.\n')).comments).toBeUndefined();
    expect((await readFile('a.txt', `# ${SAID}\n<!-- ${SAID} -->\n`)).comments).toBeUndefined();
  });
});
