import { describe, expect, test } from '@jest/globals';
import { compare } from '../check-text.js';

const SOURCE = [
  '“We will repair 40 bridges along the coast this winter,” Anna Holm said in Tampere on Monday.',
  '“Nobody has asked the villages whether they need them so soon,” the mayor of Oban answered.',
].join('\n');

const RIGHT = [
  '«Ми відремонтуємо 40 мостів уздовж узбережжя цієї зими», — сказала Анна Гольм у Тампере в понеділок.',
  '«Ніхто не запитав у сіл, чи потрібні вони їм так скоро», — відповів мер Обана.',
];

async function notes(target: readonly string[]): Promise<readonly string[]> {
  const { findings } = await compare(SOURCE, target.join('\n'), ['en', 'uk']);
  return findings
    .filter(({ check }) => check === 'quote/altered')
    .map(({ severity, why }) =>
      [severity, ...why.map(({ step, values }) => [step, ...Object.values(values)])].join(' '),
    );
}

describe('quote/altered across languages', () => {
  test('a quotation that was translated is none', async () => {
    expect(await notes(RIGHT)).toEqual([]);
  });

  test.each([
    ['another value', 0, ['40 мостів', '60 мостів'], 'info quoteWords,40,60'],
    ['a denial', 0, ['Ми відремонтуємо', 'Ми не відремонтуємо'], 'info quoteWords,не'],
    [
      'half of it',
      1,
      ['Ніхто не запитав у сіл, чи потрібні вони їм так скоро', 'Ніхто не запитав про це'],
      'info quoteShorter',
    ],
  ] as const)('%s is noted', async (_, line, [right, wrong], expected) => {
    expect(await notes(RIGHT.map((text, at) => (at === line ? text.replace(right, wrong) : text)))).toEqual([expected]);
  });

  test('a value beside the quotation is the number’s own matter', async () => {
    const source = '“We will repair all of the bridges before the winter sets in,” she said to 40 farmers.';
    const target = '«Ми відремонтуємо всі мости до настання зими», — сказала вона 60 фермерам.';
    const { findings } = await compare(source, target, ['en', 'uk']);
    expect(findings.map(({ check }) => check)).toEqual(['number/changed']);
  });
});

describe('quote/missing', () => {
  const reported = 'The minister said that no village would be left without light this winter.';
  const quoted = 'The minister said: “No village will be left without light this winter.”';
  const kinds = async (source: string, target: string, to = 'en') =>
    (await compare(source, target, ['en', to])).findings.flatMap(({ check, message }) =>
      check === 'quote/missing' ? [Object.keys(message.values)[0]] : [],
    );

  test('a report that became a quotation', async () => {
    expect(await kinds(reported, quoted)).toEqual(['added']);
    expect(await kinds(reported, 'Міністр сказав: «Жодне село не залишиться без світла цієї зими».', 'uk')).toEqual([
      'added',
    ]);
  });

  test('a quotation that became a report', async () => {
    expect(await kinds(quoted, 'Міністр сказав, що жодне село не залишиться без світла цієї зими.', 'uk')).toEqual([
      'missing',
    ]);
  });

  test('what is quoted, or reported, on both sides', async () => {
    expect(await kinds(quoted, 'Міністр сказав: «Жодне село не залишиться без світла цієї зими».', 'uk')).toEqual([]);
    expect(await kinds(quoted, '— Жодне село не залишиться без світла цієї зими, — сказав міністр.', 'uk')).toEqual([]);
    expect(await kinds(reported, 'Міністр сказав, що жодне село не залишиться без світла цієї зими.', 'uk')).toEqual(
      [],
    );
    expect(await kinds(reported, 'Міністр сказав, що без «світла» не залишиться жодне село.', 'uk')).toEqual([]);
  });
});
