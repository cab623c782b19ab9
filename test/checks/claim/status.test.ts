import { expect, test } from '@jest/globals';
import { compare, inShort } from '../check-text.js';

const PLANNED = 'The minister plans a trip to Oban. Six ships lie in the harbour.';

// A German clause takes a verb from its particle.
test.each([
  ['Der Minister sagte die Reise nach Oban ab. Sechs Schiffe liegen im Hafen.', 'sagte die Reise nach Oban ab'],
  ['Der Minister sagt, weil es stürmt, die Reise nach Oban ab. Sechs Schiffe liegen im Hafen.', undefined],
  ['Der Minister plant eine Reise nach Oban. Sechs Schiffe liegen im Hafen.', undefined],
  ['Der Minister sagte, er plane ab Montag eine Reise nach Oban. Sechs Schiffe liegen im Hafen.', undefined],
])('%s', async (target, cancelled) => {
  const found = inShort(await compare(PLANNED, target, ['en', 'de']), 'info');
  expect(found.filter((line) => line.includes('claim/status'))).toEqual(
    cancelled === undefined ? [] : [`info claim/status plans → ${cancelled}`],
  );
});
