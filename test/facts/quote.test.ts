import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../src/facts/read.js';
import { packOf } from './pack.js';

async function quotes(tag: string, text: string) {
  return readFacts(text, await packOf(tag)).flatMap((fact) => (fact.kind === 'quote' ? [fact] : []));
}

const QUOTED: readonly (readonly [tag: string, text: string, ...values: string[]])[] = [
  ['en', '“We will win,” he said.', 'We will win,'],
  ['en', '"We will win," he said.', 'We will win,'],
  ['de', '„Wir siegen“, sagte er.', 'Wir siegen'],
  ['de', '»Wir siegen«, sagte er.', 'Wir siegen'],
  ['fr', 'Il a dit : « On gagne. »', 'On gagne.'],
  ['uk', '«Ми переможемо», — сказав він.', 'Ми переможемо'],
  ['ja', '「勝つ」と『本』', '勝つ', '本'],
  ['sv', 'Han sa ”vi vinner” nu', 'vi vinner'],
  ['en', "It's the boys' 'looking like muppets' day", 'looking like muppets'],
  ['en', "It's the boys' day, don't you think? Rock 'n' roll in the '90s"],
  ['en', '“He said ‘no’ to me,” she said.', 'He said ‘no’ to me,', 'no'],
  ['he', 'צה"ל הודיע'],
  ['en', 'a 5" pipe'],
];

describe('quotations', () => {
  test.each(QUOTED.map(([tag, text, ...values]) => ({ tag, text, values })))('$text', async ({ tag, text, values }) => {
    expect((await quotes(tag, text)).map(({ value }) => value)).toEqual(values);
  });

  test('one that goes on in another segment is open', async () => {
    expect(await quotes('en', 'She said: “This is the start.')).toMatchObject([{ open: 'end', value: 'This is the start.' }]);
    expect(await quotes('en', 'This is the end,” she said.')).toMatchObject([{ open: 'start', value: 'This is the end,' }]);
  }); // prettier-ignore

  test('says how many words, so that a title is told from speech', async () => {
    const [title, speech] = await quotes('en', 'In “Dune” he says “the spice must flow”.');
    expect([title?.words, speech?.words]).toEqual([1, 4]);
    expect([title?.certainty, speech?.certainty]).toEqual(['likely', 'certain']);
  });

  test('facts inside a quotation are read', async () => {
    expect(readFacts('“We lost 5 men”', await packOf('en')).map(({ kind }) => kind)).toEqual(['quote', 'number']);
  });
});
