import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from '../checks/check-text.js';
import { checkText, createChecker } from '../../src/index.js';

const STORY = [
  'The harbour of Lindholm will be dredged from April, the port authority said.',
  'The work will cost 14 million euros and take 18 months.',
  'Mayor Greta Sandvik called it overdue.',
  'Fishermen fear for the spawning grounds of the Salt Bay.',
  'The council votes on Thursday.',
];

async function leftOut(lines: readonly string[], language = 'en'): Promise<readonly string[]> {
  const checker = await createChecker({ glossaries: [], defaultGlossary: false });
  const text = lines.join('\n');
  const source = { text: STORY.join('\n'), lang: 'en' };
  const checked = await checkText({ source, target: { text, lang: language } }, checker);
  return (checked.leftOut?.target ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('what a page puts around a story is left out of the comparison', () => {
  test.each([
    ['a byline', 'By Nora Whitfield and Paul de Vries', 0],
    ['an agency line', 'Lindholm • Coast News', 0],
    ['a desk line', '(Coast News desk, Lindholm)', 5],
    ['who wrote and edited it', '(Reporting by Nora Whitfield; Editing by Paul Stone)', 5],
    ['a credit', 'Photo: Nora Whitfield / Coast News', 2],
    ['a link to another story', 'Read also: Seven harbours that were dredged in 2019', 3],
    ['a promise', 'Updates will follow.', 5],
    ['buttons', 'Share Tweet Print', 5],
  ])('%s', async (_, line, at) => {
    expect(await leftOut(STORY.toSpliced(at, 0, line))).toEqual([line]);
  });

  test.each([
    ['by a day', 'By Friday the dredger will have left the yard in Old Haven.', 0],
    ['a sentence in brackets', '(The yard in Old Haven built 3 of them.)', 5],
    ['a sentence about reporting', 'Reporting by local papers had made the plan known.', 2],
    ['a sentence about photos', 'Photos of the bay hang in the town hall.', 2],
    ['a sentence about reading', 'Read also wrote the report of 1998.', 3],
    ['responses that were counted', 'Eight responses were sent to the council.', 5],
  ])('but not %s', async (_, line, at) => {
    expect(await leftOut(STORY.toSpliced(at, 0, line))).toEqual([]);
  });

  test('all that readers have written below it', async () => {
    const comments = ['2 Comments', 'It should cost 90 million.', 'On Monday, Olga Brandt said the same.'];
    expect(await leftOut([...STORY, ...comments])).toEqual([comments.join('\n')]);
  });

  test('in other languages', async () => {
    const ukrainian = [
      'Гавань Ліндгольма поглиблюватимуть із квітня, повідомила адміністрація порту.',
      'Роботи коштуватимуть 14 мільйонів євро і триватимуть 18 місяців.',
      'Мер Грета Сандвік сказала, що це давно треба було зробити.',
      'Рибалки бояться за нерестовища Солоної затоки.',
      'Рада голосує в четвер.',
    ];
    const frame = ['Автор: Ніна Коваль', 'Читайте також: Сім гаваней, які поглибили у 2019 році', 'Новина оновлюється'];
    expect(await leftOut([frame[0] ?? '', ...ukrainian, ...frame.slice(1)], 'uk')).toEqual([
      frame[0],
      frame.slice(1).join('\n'),
    ]);
    expect(await leftOut(ukrainian, 'uk')).toEqual([]);
  });

  test('of a dateline the day and the place', async () => {
    const [first = '', ...rest] = STORY;
    const dated = [`LINDHOLM, March 5 (Coast News) – ${first}`, ...rest];
    expect(inShort(await compare(STORY.join('\n'), dated.join('\n'), ['en', 'en']), 'info')).toEqual([]);
    const other = [`On March 5 – a Tuesday – the council met. ${first}`, ...rest];
    expect(inShort(await compare(STORY.join('\n'), other.join('\n'), ['en', 'en']), 'info')).not.toEqual([]);
  });
});
