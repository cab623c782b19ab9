import { addedCheck } from '../fact-checks.js';

export const numberAdded = addedCheck('number');
