import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/documents/read.js';
import { expectNoCrash, expectTrueOffsets } from './units.js';

const NITF = `<?xml version="1.0" encoding="UTF-8"?>
<nitf xml:lang="uk"><head><title>No</title><docdata><p>No</p></docdata></head><body>
<body.head><hedline><hl1>Рада &amp; уряд</hl1></hedline><byline>Ана Ковач</byline><dateline>КИЇВ</dateline></body.head>
<body.content><p lede="true">Рада <em>ухвалила</em> закон.</p><ul><li>Перше</li><li><p>Друге</p></li></ul><table><tr><td>5</td></tr></table></body.content>
</body></nitf>`;

const NEWSML = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" standard="NewsML-G2" xml:lang="en">
<itemMeta><title>No</title></itemMeta>
<contentMeta><headline>Talks go on</headline><language tag="uk"/><subject><name>No</name></subject></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>No</title></head><body><h1>Перемовини</h1><p>Вони <b>тривають</b>.</p></body></html></inlineXML></contentSet>
</newsItem>`;

const blocksOf = async (raw: string) => {
  const document = await readDocument('story.xml', raw);
  expectTrueOffsets(document);
  return [
    document.format,
    document.declaredLanguage,
    ...document.blocks.map(({ kind, text }) => `${kind}: ${text.text}`),
  ];
};

describe('a story', () => {
  test('in NITF', async () => {
    expect(await blocksOf(NITF)).toEqual([
      'nitf',
      'uk',
      'heading: Рада & уряд',
      'paragraph: Ана Ковач',
      'paragraph: КИЇВ',
      'paragraph: Рада ухвалила закон.',
      'listItem: Перше',
      'paragraph: Друге',
      'tableCell: 5',
    ]);
  });

  test('in NewsML-G2', async () => {
    expect(await blocksOf(NEWSML)).toEqual([
      'newsml',
      'uk',
      'heading: Talks go on',
      'heading: Перемовини',
      'paragraph: Вони тривають.',
    ]);
  });

  test.each([
    [NITF.replace('<docdata>', '<docdata><date.issue norm="20260503T101500+0300"/>'), ['2026-05-03']],
    [
      NEWSML.replace('<itemMeta>', '<itemMeta><versionCreated>2026-05-03T20:15:00Z</versionCreated>'),
      ['2026-05-03', '2026-05-04'],
    ],
    [NITF, undefined],
  ])('with the day on which it was written', async (raw, written) => {
    expect((await readDocument('story.xml', raw)).written).toEqual(written);
  });

  test.each([NITF, NEWSML])('that is broken is refused, and no more', (raw) => expectNoCrash('a.xml', raw));
});
