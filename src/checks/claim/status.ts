import { claimCheck } from '../claim-checks.js';

/** A plan that is cancelled here, a state that has ended. */
export const claimStatus = claimCheck({
  id: 'claim/status',
  kind: 'status',
  exchanges: [
    ['planned', 'cancelled'],
    ['planned', 'postponed'],
    ['cancelled', 'planned'],
    ['cancelled', 'postponed'],
    ['postponed', 'planned'],
    ['postponed', 'cancelled'],
    ['extended', 'ended'],
    ['ended', 'extended'],
    ['ongoing', 'ended'],
    ['ended', 'ongoing'],
  ],
  severity: 'info',
});
