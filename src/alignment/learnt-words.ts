import type { Reading } from './pair.js';
import { certaintyOf, type ElectedLink } from './similarity.js';
import { stemsIn } from './stems.js';
import type { TiedWord, TiedWords } from './tied-words.js';

/** Links that can be learnt from. */
const SURE = 0.8;
/** Share of the sentences with one of the two words in which the other stands opposite. */
const TOGETHER = 0.4;
/** Words that stand in more of the sentences say nothing of which belong together; in a short text, in more than `FEW`. */
const COMMON = 0.25;
const FEW = 3;
/** Once is half as telling as twice. */
const OFTEN = 2;

/**
 * A story says its words more than once: what stands opposite a word in sentences that surely belong together renders it in
 * the others too. Only words that stand in other sentences as well are learnt, since no others can help.
 */
export function learntWords(links: readonly ElectedLink[], source: Reading, target: Reading): TiedWords {
  const sure = links.filter((link) => certaintyOf(link, false) >= SURE);
  const [from, to] = [usesOf(source, sure.map((link) => link.source)), usesOf(target, sure.map((link) => link.target))]; // prettier-ignore
  const together = new Map<string, Map<string, number>>();
  for (const link of sure) {
    const sources = from.learnable(link.source);
    for (const word of to.learnable(link.target)) {
      const counts = together.get(word) ?? new Map<string, number>();
      together.set(word, counts);
      for (const other of sources) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const learnt = [...together].map(([word, counts]): [string, readonly TiedWord[]] => {
    const tied = [...counts].map(([other, count]) => ({
      word: other,
      closeness: ((2 * count) / (from.linked(other) + to.linked(word))) * Math.min(1, count / OFTEN),
    }));
    return [word, tied.filter(({ closeness }) => closeness >= TOGETHER)];
  });
  return new Map(learnt.filter(([, tied]) => tied.length > 0));
}

/** In how many of its sentences a text has each word, and in how many of those that are linked. */
function usesOf(reading: Reading, linked: readonly number[]) {
  const words = reading.segments.map((segment) => stemsIn(segment, reading));
  const most = Math.max(FEW, reading.segments.length * COMMON);
  const everywhere = countOf(words);
  const inLinked = countOf(linked.map((index) => words[index] ?? []));
  const uses = (word: string) => everywhere.get(word) ?? 0;
  return {
    linked: (word: string) => inLinked.get(word) ?? 0,
    learnable: (index: number) =>
      (words[index] ?? []).filter((word) => uses(word) > (inLinked.get(word) ?? 0) && uses(word) <= most),
  };
}

function countOf(lists: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of lists.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
