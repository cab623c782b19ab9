import type { Entry, FormsByLanguage, RejectedForm } from '../entry.js';

/** An entry as a glossary file writes it: `normaliseEntry` makes the same entry of it again. */
export function fileEntryOf(entry: Entry): Record<string, unknown> {
  const { id, kind, names, abbreviations, reject, parts, gender, indeclinable, caseSensitive } = entry;
  const { partOfSpeech, doNotTranslate, required } = entry;
  const { confusable, roles, wikidata, note } = entry;
  return {
    id,
    kind,
    ...(wikidata !== undefined && { wikidata }),
    names: lists(abbreviations ? withoutShort(names, abbreviations) : names),
    ...(abbreviations && { abbreviations: lists(abbreviations) }),
    ...(Object.keys(reject).length > 0 && { reject: rejectedLists(reject) }),
    ...(parts && { parts }),
    ...(gender && { gender }),
    ...(indeclinable !== undefined && { indeclinable }),
    ...(caseSensitive !== undefined && { caseSensitive }),
    ...(partOfSpeech && { partOfSpeech }),
    ...(doNotTranslate !== undefined && { doNotTranslate }),
    ...(required !== undefined && { required }),
    ...(confusable.length > 0 && { confusable }),
    ...(roles && { roles: roles.map((role) => ({ ...role, names: lists(role.names) })) }),
    ...(note !== undefined && { note }),
  };
}

/** `normaliseEntry` puts the abbreviations behind the other forms; elsewhere they have to be named twice. */
function withoutShort(names: FormsByLanguage, abbreviations: FormsByLanguage): FormsByLanguage {
  const kept = Object.entries(names).flatMap(([tag, forms]): [string, readonly string[]][] => {
    const short = abbreviations[tag] ?? [];
    const others = forms.slice(0, forms.length - short.length);
    const isTail = short.every((form, at) => forms[others.length + at] === form);
    if (!isTail) return [[tag, forms]];
    return others.length > 0 ? [[tag, others]] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : names;
}

function lists(forms: FormsByLanguage): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    Object.entries(forms).map(([tag, list]) => [tag, list.length === 1 ? (list[0] ?? '') : list]),
  );
}

function rejectedLists(reject: Entry['reject']): Record<string, unknown> {
  const plain = ({ form, why }: RejectedForm) => (why === undefined ? form : { form, why });
  return Object.fromEntries(Object.entries(reject).map(([tag, forms]) => [tag, forms.map(plain)]));
}
