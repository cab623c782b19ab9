import { changedCheck } from '../fact-checks.js';

/** 100 km → 100 miles, $5 → €5: the number stayed, what it measures did not. */
export const unitChanged = changedCheck('unit');
