import { claimCheck } from '../claim-checks.js';

/** What runs counter to a rule is forbidden here, what was asked for is demanded, or the reverse. */
export const claimStrength = claimCheck({
  id: 'claim/strength',
  kind: 'strength',
  exchanges: [
    ['contradicts', 'prohibits'],
    ['prohibits', 'contradicts'],
    ['asks', 'demands'],
    ['demands', 'asks'],
    ['worries', 'condemns'],
    ['condemns', 'worries'],
  ],
  severity: 'info',
});
