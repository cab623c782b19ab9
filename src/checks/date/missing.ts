import { missingCheck } from '../fact-checks.js';

export const dateMissing = missingCheck('date');
