import type { Alignment, Pair, ReadSegment } from '../../alignment/pair.js';
import { cuePoints, isNearTo } from '../../languages/detect.js';
import type { LanguagePack } from '../../languages/pack.js';
import { scriptOf } from '../../text/scripts.js';
import type { Check, Draft } from '../check.js';

/** A sentence of the target that is in another language than the rest: left as the source has it, or from another file. */
export const textLanguage: Check = {
  id: 'text/language',
  mqm: 'accuracy/untranslated',
  *pair(pair: Pair, { source, target }: Alignment): Iterable<Draft> {
    if (target.language === 'und' || isNearTo(source.language, target.language)) return;
    for (const segment of pair.target) {
      const found = otherLanguage(segment, target.language, target.pack, source.language);
      if (found === undefined) continue;
      yield {
        severity: 'warning',
        message: { key: 'finding.text/language', values: { language: target.language, found } },
        target: { segment, start: 0, end: segment.text.text.length },
        confidence: 0.8,
        why: [],
        about: found,
      };
    }
  },
};

/** Fewer letters may be a title, a command or a name. */
const LEAST_LETTERS = 60;
/** How much the words of the other language must speak for it, and how much more than those of the right one. */
const LEAST_POINTS = 4;
const TIMES_OWN = 4;

function otherLanguage(
  { text: { text } }: ReadSegment,
  declared: string,
  pack: LanguagePack | undefined,
  source: string,
): string | undefined {
  if (text.length < LEAST_LETTERS) return undefined;
  const points = cuePoints(text);
  const own = points.get(baseOf(declared)) ?? 0;
  // A language of which no words are known is only told from that of the source.
  const candidates = [...points].filter(
    ([tag, most]) => most >= LEAST_POINTS && !isNearTo(tag, declared) && (pack !== undefined || tag === baseOf(source)),
  );
  const [best, most = 0] = candidates.sort((a, b) => b[1] - a[1])[0] ?? [];
  if (best === undefined) return undefined;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < LEAST_LETTERS) return undefined;
  const isForeignScript =
    pack && letters.filter((letter) => pack.scripts.includes(scriptOf(letter))).length * 8 < letters.length;
  return isForeignScript || most >= TIMES_OWN * Math.max(1, own) ? best : undefined;
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
