import { coreOf, type PlacedName } from '../alignment/match-names.js';
import type { Alignment, Pair, ReadSegment } from '../alignment/pair.js';
import { candidates, hasCapitals, soundAlikes } from '../alignment/sound-alikes.js';
import { fold } from '../text/fold.js';
import type { Span } from '../text/span.js';
import { tokenise } from '../text/words.js';

/** Where a name of the source is heard in the sentence that renders it. */
export interface HeardName extends Span {
  readonly segment: ReadSegment;
}

/** Finds names by their sound in a target whose script has no capitals to show them: بيترو هالوشكو for Petro Halushko. */
export function nameHearer(alignment: Alignment): (name: PlacedName, pair: Pair) => HeardName | undefined {
  const { source, target } = alignment;
  if (source.language === target.language || !hasCapitals(source) || hasCapitals(target)) return () => undefined;
  const alikes = soundAlikes(source, target);
  return (name, pair) => {
    const words = new Set(candidates(coreOf(name)).map((word) => fold(word)));
    const family = fold(candidates(coreOf(name)).at(-1) ?? '');
    for (const segment of pair.target) {
      const { text } = segment.text;
      const heard = tokenise(text).flatMap(({ start, end }) => {
        const names = (alikes.get(fold(text.slice(start, end))) ?? []).filter((each) => words.has(each));
        return names.length > 0 ? [{ start, end, names }] : [];
      });
      const last = heard.find(({ names }) => names.includes(family));
      if (!last) continue;
      const first = heard.find(({ end, start }) => start < last.start && NEXT.test(text.slice(end, last.start)));
      return { segment, start: (first ?? last).start, end: last.end };
    }
    return undefined;
  };
}

/** Words of one name stand beside each other. */
const NEXT = /^[\s\u00A0·-]{1,2}$/u;
