import type { MessageText, Unit } from '../document.js';
import { spoken, withPlaceholders, type Syntax } from './find.js';
import { icuForms, type IcuForm } from './icu.js';

/**
 * The units of one message: itself with its placeholders found, or where it is an ICU message with branches a unit for each, its
 * key followed by the branch: `files[few]`. A branch that the source has not is paired with its `other`.
 *
 * @param isIcu as of `icuForms`
 */
export function messageUnits(unit: Unit, syntaxes: readonly Syntax[], isIcu = false): readonly Unit[] {
  const source = unit.source && icuForms(unit.source, isIcu);
  const target = unit.target && icuForms(unit.target, isIcu);
  if (!source && !target) return [withFound(unit, unit.source, unit.target, syntaxes)];
  return (target ?? source ?? []).map((form) => {
    const { key } = unit;
    const plural = form.plural && { form: form.plural.form, of: `${key}${form.plural.suffix}` };
    const one = { ...unit, key: `${key}${form.suffix}`, ...(plural ? { plural } : {}) };
    if (!target) return withFound(one, form.text, unit.target, syntaxes);
    return withFound(one, source ? counterpart(form, source) : unit.source, form.text, syntaxes);
  });
}

/** The same branch, or where the source has fewer (`few`, a gender of its own), the one for all others. */
function counterpart({ suffix }: IcuForm, forms: readonly IcuForm[]): MessageText | undefined {
  const other = suffix.replace(/(?<=[[=])[^[\]=]+(?=\])/gu, 'other');
  const found = [suffix, other].map((wanted) => forms.find((form) => form.suffix === wanted));
  return (found.find((form) => form !== undefined) ?? forms.at(-1))?.text;
}

function withFound(
  unit: Unit,
  source: MessageText | undefined,
  target: MessageText | undefined,
  syntaxes: readonly Syntax[],
): Unit {
  const { otherSource } = unit;
  const original = source ? `${source.text}\n${otherSource?.text ?? ''}` : (target?.text ?? '');
  const filled = spoken({ source: original, target: target?.text ?? '' }, syntaxes);
  return {
    ...unit,
    ...(source ? { source: withPlaceholders(source, filled) } : {}),
    ...(otherSource ? { otherSource: withPlaceholders(otherSource, filled) } : {}),
    ...(target ? { target: withPlaceholders(target, filled) } : {}),
  };
}
