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

test.each([
  ['en', 'The council approved the bridge over the river.', 'warning'],
  // Nobody here knows the other ways in which French says no.
  ['fr', 'Le conseil a approuvé le pont sur la rivière.', 'info'],
])('a denial gained from %s is as grave as that language is known', async (lang, text, severity) => {
  const compared = async (target: string) => {
    const { findings } = await checkText(
      { source: { text, lang }, target: { text: target, lang: 'es' }, relation: 'translation' },
      await checker,
    );
    return findings.map((finding) => finding.severity);
  };
  expect(await compared('El consejo no aprobó el puente sobre el río.')).toEqual([severity]);
  expect(await compared('El consejo aprobó el puente sobre el río.')).toEqual([]);
});

test.each([
  ['ru', 'Суд решит, виновен ли директор или нет.'],
  ['hi', 'अदालत तय करेगी कि निदेशक दोषी है या नहीं।'],
  ['it', 'Il tribunale deciderà se il direttore è colpevole o no.'],
])('"or not" denies nothing: %s', async (lang, text) => {
  const source = { text: 'The court will decide whether the director is guilty.', lang: 'en' };
  const { findings } = await checkText({ source, target: { text, lang }, relation: 'translation' }, await checker);
  expect(findings).toEqual([]);
});
