import type { NameRules } from '../../pack.js';

/** Chinese names do not change. */
// prettier-ignore
export const names: NameRules = {
};
