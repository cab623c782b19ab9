import { missingCheck } from '../fact-checks.js';

export const numberMissing = missingCheck('number');
