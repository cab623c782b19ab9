import { claimCheck } from '../claim-checks.js';

/** Who has left an office, or holds it for a time or under another, holds it in full here; or the reverse. */
export const claimRole = claimCheck({
  id: 'claim/role',
  kind: 'tenure',
  exchanges: [
    ['former', 'acting'],
    ['former', 'deputy'],
    ['acting', 'former'],
    ['deputy', 'former'],
    ['deputy', 'acting'],
    ['acting', 'deputy'],
  ],
  severity: 'info',
  alone: { values: ['former', 'acting', 'deputy'], answers: ['tenure'], once: true, ofPeople: true },
  gained: true,
});
