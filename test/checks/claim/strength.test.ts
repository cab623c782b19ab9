import { expect, test } from '@jest/globals';
import { checkText, createChecker } from '../../../src/index.js';

const checker = createChecker({ glossaries: [], defaultGlossary: false, checks: ['claim/strength'] });

const SOURCE =
  'The harbour office met the crew on Monday.\nThe talks run counter to the policy of Oban against direct contacts with smugglers.';

test.each([
  ['Such talks contradict the policy of Oban, which prohibits direct contacts with smugglers.', ['prohibits']],
  ['Such talks contradict the policy of Oban against direct contacts with smugglers.', []],
  ['The island of Skerry prohibits dogs on its beaches.', []],
])('a summary that says more than the source does: %s', async (lead, found) => {
  const { findings } = await checkText(
    {
      source: { text: SOURCE, lang: 'en' },
      target: { text: `${lead}\n${SOURCE}`, lang: 'en' },
      relation: 'adaptation',
    },
    await checker,
  );
  expect(findings.map(({ severity, target }) => [severity, target?.text])).toEqual(found.map((word) => ['info', word]));
});
