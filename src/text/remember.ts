/**
 * Works the answer for each text out once. When there are `most` it begins anew, so that a stream without end needs no more
 * memory than that.
 */
export function remembering<T>(most: number, answer: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= most) known.clear();
      known.set(text, (found = { answer: answer(text) }));
    }
    return found.answer;
  };
}

/** Makes one thing for what each owner (a language pack, its rules) says of a language, for as long as the owner lives. */
export function onePerLanguage<Owner extends object, T>(
  make: (language: string, owner: Owner | undefined) => T,
): (language: string, owner: Owner | undefined) => T {
  const made = new WeakMap<Owner, Map<string, T>>();
  return (language, owner) => {
    if (!owner) return make(language, owner);
    let languages = made.get(owner);
    if (!languages) made.set(owner, (languages = new Map<string, T>()));
    let thing = languages.get(language);
    if (thing === undefined) languages.set(language, (thing = make(language, owner)));
    return thing;
  };
}
