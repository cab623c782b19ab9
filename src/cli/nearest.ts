import { distance as editDistance } from 'fastest-levenshtein';

/** The known word that was probably meant: one that ends so, or at most three letters away and no more than half of its own. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const whole = known.filter((candidate) => candidate.endsWith(`/${word}`));
  if (whole.length === 1) return whole[0];
  const distances = known.map((candidate) => ({
    candidate,
    distance: editDistance(word.toLowerCase().slice(0, 60), candidate.toLowerCase()),
  }));
  const best = distances.sort((a, b) => a.distance - b.distance)[0];
  return best && best.distance <= Math.min(3, Math.floor(best.candidate.length / 2)) ? best.candidate : undefined;
}
