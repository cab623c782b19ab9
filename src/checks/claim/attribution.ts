import { claimCheck } from '../claim-checks.js';

/** A statement that the source ascribes to somebody, and this text to nobody. */
export const claimAttribution = claimCheck({
  id: 'claim/attribution',
  kind: 'attribution',
  exchanges: [],
  severity: 'info',
  alone: { values: ['source'], answers: ['attribution'] },
});
