import type { MappedText } from '../../text/mapped.js';
import type { MessageText, Unit } from '../document.js';
import { icuBranches, mayBranch } from '../icu-branches.js';
import { markPlaceholders, type Syntax } from './message-text.js';

/** What a format says of a message besides its text. */
export type UnitDetails = Omit<Unit, 'source' | 'target' | 'translatable'> & { readonly translatable?: boolean };

/**
 * The units of one text of a file of one language: itself, or each branch of an ICU message.
 * @param isIcu the format has ICU messages; otherwise a text is one where it has branches
 */
export function unitsOfText(
  details: UnitDetails,
  text: MappedText,
  syntaxes: readonly Syntax[],
  isIcu = false,
): readonly Unit[] {
  const branches = (isIcu && text.text.includes('{')) || mayBranch(text.text) ? icuBranches(text) : undefined;
  if (!branches) return [unit(details, markPlaceholders(text, syntaxes))];
  return branches.map((branch) => {
    const key = `${details.key}${branch.suffix}`;
    const plural = branch.plural && { form: branch.plural.form, of: `${details.key}${branch.plural.suffix}` };
    return unit({ ...details, key, ...(plural && { plural }) }, branch.text);
  });
}

function unit(details: UnitDetails, target: MessageText): Unit {
  return { ...details, target, translatable: details.translatable ?? true };
}
