import { changedCheck } from '../fact-checks.js';

export const numberChanged = changedCheck('number');
