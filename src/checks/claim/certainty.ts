import { claimCheck } from '../claim-checks.js';

/** What was believed or alleged is confirmed here, or the reverse; a hedge that only one side has. */
export const claimCertainty = claimCheck({
  id: 'claim/certainty',
  kind: 'certainty',
  exchanges: [
    ['alleged', 'confirmed'],
    ['believed', 'confirmed'],
    ['confirmed', 'alleged'],
    ['confirmed', 'believed'],
  ],
  severity: 'info',
  alone: { values: ['alleged', 'believed'], answers: ['certainty', 'attribution'] },
  gained: true,
});
