import type { DriftSearch } from './drift-mentions.js';
import type { ListedForm } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import { LIKE_ALL, LIKE_ALONE, LIKE_BESIDE_RIGHT } from './like-words.js';
import { isUncased, type TextWord } from './read-text.js';
import type { RelatedNames } from './relate-names.js';
import { skeletonOf } from './sounds.js';
import { hasOwnForm } from './status.js';

export const SHORTEST_ALONE = 7;
const SHORTEST_FAMILY = 5;
const HEARD = 0.88;
const HEARD_ALONE_UNCASED = 0.93;

/** What `isStrong` would not let pass is not searched for. */
export function isWorthAlone(word: TextWord | undefined, search: DriftSearch): boolean {
  const length = word?.known.text.length ?? 0;
  if (length < SHORTEST_FAMILY) return false;
  const isLong = length >= SHORTEST_ALONE || search.hasNamed;
  return (isLong && !word?.opensSentence) || search.near.isMixed;
}

/** Whether a form that is like these words is near enough to be meant. */
export function isStrong(
  words: readonly TextWord[],
  written: readonly HeardWord[],
  form: ListedForm,
  related: RelatedNames,
  search: DriftSearch,
): boolean {
  const { pairs, extent, relation } = related;
  const isNamed = () => search.named().has(search.index.table.entryOf[form.id] ?? -1);
  // Without a form in this language a place has a name of its own here, and a rendering no standard to differ from.
  const isMeasured =
    (words.length > 1 && form.entry.kind === 'person') || hasOwnForm(form.id, search.language, search.index.table);
  if (relation === 'near' && (!isMeasured || form.script !== written[0]?.script)) return false;
  const near = pairs.filter((pair) => pair.relation === 'near');
  if (
    near.some((pair) =>
      isEndingAlone(
        written[pair.written],
        form.words[pair.listed] ?? '',
        pair.derivation !== undefined,
        words.length === 1,
      ),
    )
  )
    return false;
  if (words.length > 1) {
    if (extent !== 'whole' || form.words.length < 2) return false;
    if (relation === 'heard')
      return pairs.every(
        (pair) => pair.relation === 'same' || (pair.relation === 'heard' && pair.score > heardLimit(written)),
      );
    const right = pairs.length - near.length;
    return right > 0
      ? near.every((pair) => pair.score >= LIKE_BESIDE_RIGHT && (form.words[pair.listed]?.length ?? 0) > 3)
      : near.every((pair) => pair.score >= LIKE_ALL) && pairs.length > 1;
  }
  const [pair] = pairs;
  const [word] = words;
  if (!pair || !word) return false;
  const length = Math.min(word.known.text.length, form.words[pair.listed]?.length ?? 0);
  if (relation === 'heard')
    return length >= SHORTEST_FAMILY && (extent === 'whole' || isNamed()) && pair.score > heardLimit(written);
  if (word.opensSentence || extent === 'given') return false;
  if (extent === 'family') return length >= SHORTEST_FAMILY && pair.score >= LIKE_BESIDE_RIGHT && isNamed();
  return length >= SHORTEST_ALONE && pair.score >= LIKE_ALONE;
}

/** Without capitals and with few vowels an ordinary word is soon like some name: a rendering must be long and exact. */
function heardLimit(written: readonly HeardWord[]): number {
  const [first] = written;
  if (!first || !isUncased(first.script)) return HEARD;
  const consonants = written.map((word) => skeletonOf(word.sounds)).join('').length;
  return consonants < (written.length > 1 ? 5 : 4) ? Infinity : written.length > 1 ? HEARD : HEARD_ALONE_UNCASED;
}

/** Ukraine and Ukrainian, Kremlin and Kremlins: what differs at the end alone is a derived word or a case that no rule knows. */
function isEndingAlone(written: HeardWord | undefined, listed: string, isDerived: boolean, isAlone: boolean): boolean {
  if (!written) return false;
  const a = written.folded;
  const shorter = Math.min(a.length, listed.length);
  let same = 0;
  while (same < shorter && a[same] === listed[same]) same++;
  let alike = 0;
  while (alike < shorter - same && a.at(-1 - alike) === listed.at(-1 - alike)) alike++;
  if (alike > 0 || same < 3) return false;
  return isAlone
    ? same >= shorter - 3
    : !isDerived && same >= shorter - 2 && (a.length !== listed.length || written.rules?.declensions !== undefined);
}
