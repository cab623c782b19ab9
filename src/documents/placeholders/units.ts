import type { MessageText, Unit } from '../document.js';
import { withPlaceholders, type Syntax } from './find.js';
import { icuForms, type IcuForm } from './icu.js';

/**
 * The units of one message: itself with its placeholders found, or where it is an ICU message with branches a unit for each, its
 * key followed by the branch (`files.count.few`). A branch that the source has not is paired with its `other`.
 */
export function messageUnits(unit: Unit, syntaxes: readonly Syntax[]): readonly Unit[] {
  const source = formsOf(unit.source);
  const target = formsOf(unit.target);
  if (!source && !target) return [withFound(unit, unit.source, unit.target, syntaxes)];
  return (target ?? source ?? []).map((form) => {
    const key = form.path === '' ? unit.key : `${unit.key}.${form.path}`;
    const plural = form.plural && { form: form.plural.form, of: `${unit.key}.${form.plural.of}` };
    const one = { ...unit, key, ...(plural ? { plural } : {}) };
    if (!target) return withFound(one, form.text, unit.target, syntaxes);
    return withFound(one, source ? counterpart(form, source) : unit.source, form.text, syntaxes);
  });
}

function formsOf(message: MessageText | undefined): readonly IcuForm[] | undefined {
  return message && icuForms(message);
}

/** The same branch, or where the source has fewer (`few`, a gender of its own), the one for all others. */
function counterpart({ path }: IcuForm, forms: readonly IcuForm[]): MessageText | undefined {
  const other = path
    .split('.')
    .map((part, index) => (index % 2 === 0 ? part : 'other'))
    .join('.');
  return (forms.find((form) => form.path === path) ?? forms.find((form) => form.path === other))?.text;
}

function withFound(
  unit: Unit,
  source: MessageText | undefined,
  target: MessageText | undefined,
  syntaxes: readonly Syntax[],
): Unit {
  const found = { ...unit };
  delete found.source;
  delete found.target;
  return {
    ...found,
    ...(source ? { source: withPlaceholders(source, syntaxes) } : {}),
    ...(target ? { target: withPlaceholders(target, syntaxes) } : {}),
  };
}
