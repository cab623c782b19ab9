import type { Severity } from '../index.js';
import type { CommonOptions } from './options.js';

const WEIGHT = { never: 4, error: 3, warning: 2, info: 1 } as const satisfies Record<Severity | 'never', number>;

/** Whether something of this severity makes the run end with 1. */
export function isFailing(severity: Severity, failOn: NonNullable<CommonOptions['failOn']>): boolean {
  return WEIGHT[severity] >= WEIGHT[failOn];
}
