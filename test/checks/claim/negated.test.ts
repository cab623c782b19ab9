import { expect, test } from '@jest/globals';
import { checkText, createChecker } from '../../../src/index.js';

const checker = createChecker({ glossaries: [], defaultGlossary: false, checks: ['claim/negated'] });

const SOURCE =
  'Anna Holm said that 40 trucks may come once Oban agrees, but there is no date yet.\nThe harbour of Tampere opened on Monday.';

test.each([
  ['a denial that the next sentence holds is not lost', 'Es gibt aber kein Datum.', []],
  ['one that nothing beside it holds is', 'Es gibt ein Datum.', ['warning']],
])('%s', async (_, next, severities) => {
  const text = `Anna Holm sagte, 40 Lastwagen dürften kommen, sobald Oban zustimmt.\n${next}\nDer Hafen von Tampere öffnete am Montag.`;
  const { findings } = await checkText(
    { source: { text: SOURCE, lang: 'en' }, target: { text, lang: 'de' }, relation: 'translation' },
    await checker,
  );
  expect(findings.map(({ severity }) => severity)).toEqual(severities);
});
