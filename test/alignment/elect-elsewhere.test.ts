import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from '../checks/check-text.js';

const SOURCE = [
  'The council of Oldport met in the town hall to talk about the harbour.',
  'Mayor Anna Brandt opened the talks, and a vote was put off until June.',
  'Fishermen stood outside with banners and drums all through the evening.',
  'A ferry company wants to build a new pier beside the old lighthouse.',
].join('\n');

/** The same story, its sentences turned round. */
const told = (month: string) =>
  [
    'Eine Fährgesellschaft will neben dem alten Leuchtturm eine neue Mole bauen.',
    'Fischer standen den ganzen Abend mit Transparenten und Trommeln vor der Tür.',
    `Bürgermeisterin Anna Brandt eröffnete die Gespräche, und eine Abstimmung wurde auf ${month} verschoben.`,
    'Der Rat von Oldport tagte im Rathaus, um über den Hafen zu sprechen.',
  ].join('\n');

describe('a story in another order', () => {
  test('a month that the source says nowhere stands for the one that is left over', async () => {
    const found = inShort(await compare(SOURCE, told('November'), ['en', 'de']));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/date\/changed June → November$/u);
  });

  test('the same month is found wherever it stands', async () => {
    expect(inShort(await compare(SOURCE, told('Juni'), ['en', 'de']))).toEqual([]);
  });

  test('two months that are new say nothing of each other', async () => {
    const two = `${told('November')}\nDer Bau soll im März beginnen.`;
    expect(inShort(await compare(SOURCE, two, ['en', 'de']), 'warning').length).toBeLessThanOrEqual(1);
  });
});
