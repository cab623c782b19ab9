import type { Anchors } from './anchors.js';

/** Words of the target → words of the source that they may render, and how closely. */
export type TiedWords = ReadonlyMap<string, readonly TiedWord[]>;

export interface TiedWord {
  readonly word: string;
  /** 0 to 1. */
  readonly closeness: number;
}

/** @param words as they stand in a segment; of the target the words of the source stand for them */
export function wordAnchors(words: readonly string[], kind: string, weight: number, tied?: TiedWords): Anchors {
  const ties = new Map<string, number>();
  for (const word of words) {
    if (!tied) ties.set(`${kind} ${word}`, weight);
    for (const { word: other, closeness } of tied?.get(word) ?? []) {
      const key = `${kind} ${other}`;
      ties.set(key, Math.max(weight * closeness, ties.get(key) ?? 0));
    }
  }
  return ties;
}
