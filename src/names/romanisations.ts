import { SCRIPTS } from '../text/scripts.js';
import type { FormTable, ListedForm } from './form-table.js';
import type { HeardWord } from './heard-word.js';
import type { ListedName, RelatedNames } from './relate-names.js';
import { areRomanisations } from './transcribed.js';

const CYRILLIC = SCRIPTS.indexOf('Cyrl');

/**
 * What two names have to do with each other where the listed one comes from Cyrillic letters, as its entry shows: another system of
 * romanisation is no wrong spelling but a right rendering, in the same language too.
 */
export function withRomanisations(
  related: RelatedNames,
  written: readonly HeardWord[],
  { words }: ListedName,
  form: ListedForm,
  table: FormTable,
): RelatedNames {
  if (related.relation !== 'near' || form.script !== 'Latn') return related;
  if (!table.hasFormIn(table.entryOf[form.id] ?? -1, CYRILLIC, undefined)) return related;
  const pairs = related.pairs.map((pair): RelatedNames['pairs'][number] => {
    const [a, b] = [written[pair.written], words[pair.listed]];
    return pair.relation === 'near' && a && b && areRomanisations(a, b)
      ? { ...pair, relation: 'heard', score: SURE }
      : pair;
  });
  if (pairs.some(({ relation }) => relation === 'near')) return related;
  return { ...related, relation: 'heard', score: Math.max(related.score, SURE), pairs };
}

/** As of any other right rendering. */
const SURE = 0.92;
