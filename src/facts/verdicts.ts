import type { Verdict } from './fact.js';

/** The one that joins two values most closely. */
export function best(verdicts: readonly Verdict[]): Verdict {
  const order = ['same', 'rounded', 'converted', 'vaguer', 'sharper', 'contradicts'] as const;
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'absent';
}
