import { changedCheck } from '../fact-checks.js';

export const dateChanged = changedCheck('date');
