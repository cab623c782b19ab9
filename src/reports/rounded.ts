/** A score with four digits: enough to compare by, and the same on every machine. */
export function rounded(score: number): number {
  return Math.round(score * 10_000) / 10_000;
}
