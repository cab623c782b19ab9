import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../../src/documents/read.js';
import { expectTrueOffsets } from './units.js';

const textsOf = async (raw: string) => {
  const document = await readDocument('a.mdx', raw);
  expectTrueOffsets(document);
  return document.blocks.map(({ kind, text }) => `${kind}: ${text.text.replace(/ +/gu, ' ')}`);
};

describe('MDX', () => {
  test.each<[string, string, string[]]>([
    ['imports and exports', "import X from './x'\nexport const a = { b: 'Not this' }\n\nTwo dogs.\n", ['paragraph: Two dogs.']],
    ['tags on lines of their own', '<Tab title="Not {this}" on={() => a > 5}>\n\n    Two *dogs*.\n\n</Tab>\n', ['paragraph: Two dogs.']],
    ['text right between tags', '<Note>\nTwo dogs.\n</Note>\n', ['paragraph: Two dogs.']],
    ['tags in a line', '# Two <Badge n={2}/> dogs <b>came</b>\n', ['heading: Two dogs came']],
    ['expressions', 'It is {price * 2} euros, {`a ${b}`} or so.\n', ['paragraph: It is \uFFFC euros, \uFFFC or so.']],
    ['comments', 'Two{/* not this */} dogs.\n', ['paragraph: Two dogs.']],
    ['code', 'A `<b>{x}` is\n\n```jsx\n<Tab>{not}</Tab>\nimport this\n```\n', ['paragraph: A \uFFFC is']],
    ['braces and signs of text', 'A { alone, \\{x\\} and 3 < 5 dogs\n', ['paragraph: A { alone, {x} and 3 < 5 dogs']],
    ['an important word', 'Two dogs\nimportant and exported\n', ['paragraph: Two dogs important and exported']],
  ])('%s', async (_, raw, texts) => {
    expect(await textsOf(raw)).toEqual(texts);
  }); // prettier-ignore

  test('hears its comments', async () => {
    const raw = '{/* wiredrift-disable-next-line number -- so */}\nTwo dogs.\n';
    const { comments = [] } = await readDocument('a.mdx', raw);
    expect(comments.map(({ start, end, text }) => [raw.slice(start, end), text])).toEqual([
      ['{/* wiredrift-disable-next-line number -- so */}', 'wiredrift-disable-next-line number -- so'],
    ]);
  });
});
