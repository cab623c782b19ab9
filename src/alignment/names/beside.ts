import { isTranslatedWord } from '../../names/translated-words.js';
import type { Alignment } from '../pair.js';
import { isRight, type Counterparts } from './counterparts.js';
import { NAME, type SegmentWord } from './name-words.js';

/** West Virginia Metro News: a word beside one that is kept letter by letter should be kept too, even one that is elsewhere translated. */
export function insideTheSame(
  word: SegmentWord,
  { source, target }: Counterparts,
  { source: reading }: Alignment,
): SegmentWord | undefined {
  const at = target.indexOf(word);
  for (const step of [-1, 1]) {
    const neighbour = target[at + step];
    if (!neighbour?.isCapital || !(step === -1 ? word : neighbour).followsOn) continue;
    for (const [place, other] of source.entries()) {
      const beside = source[place - step];
      if (other.folded !== neighbour.folded || !beside?.isCapital || beside.heard.script !== word.heard.script)
        continue;
      const isTitle = step === 1 && (beside.certainty < NAME || reading.pack?.contexts?.capitalNouns === true);
      if ((step === -1 ? beside : other).followsOn && beside.certainty > 0 && !isTitle && beside.folded !== word.folded)
        return beside;
    }
  }
  return undefined;
}

/** Given name and family name: where the word before or after has its counterpart, what stands beside that is the rendering. */
export function besideTheSame(
  word: SegmentWord,
  { source, target, relatives, isAlone }: Counterparts,
  { target: reading }: Alignment,
): SegmentWord | undefined {
  const at = source.indexOf(word);
  for (const step of [-1, 1]) {
    const neighbour = source[at + step];
    const joined = step === -1 ? word.followsOn : neighbour?.followsOn;
    if (!neighbour || !joined || neighbour.certainty === 0) continue;
    for (const [other, kin] of relatives(neighbour, 'source')) {
      const beside = target[target.indexOf(other) - step];
      const isJoined = step === -1 ? beside?.followsOn : other.followsOn;
      if (!beside || !isJoined || !isRight(kin)) continue;
      if (isAlone(beside, 'target') && mayBeName(beside) && !isTranslatedWord(beside.folded, reading.pack))
        return beside;
    }
  }
  return undefined;
}

const SHORTEST_UNCASED = 4;

/** In a script with capitals a name has one. */
function mayBeName(word: SegmentWord): boolean {
  if (word.isCapital) return word.certainty > 0;
  return word.text === word.text.toUpperCase() && word.text.length >= SHORTEST_UNCASED;
}
