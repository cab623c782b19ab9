import type { NameRules } from '../../pack.js';

export const names = {} satisfies NameRules;
