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

/** What was worked out of a thing, for whoever asks again. */
export interface Kept<Owner extends object, T> {
  get(owner: Owner): T | undefined;
  set(owner: Owner, value: T): void;
}

/**
 * A WeakMap for things that live no longer than a text is checked, such as a segment: what is kept stands in the thing itself. Of
 * what a WeakMap that has grown old knows nothing dies young, so that each text would be carried along until everything is swept.
 */
export function keptWith<Owner extends object, T>(): Kept<Owner, T> {
  // A private field can be put on any object: it is not seen from outside, and no copy has it.
  class Holder extends Itself {
    #value: T;

    constructor(owner: Owner, value: T) {
      super(owner);
      this.#value = value;
    }

    static get(owner: Owner): T | undefined {
      return #value in owner ? (owner as unknown as Holder).#value : undefined;
    }

    static set(owner: Owner, value: T): void {
      if (#value in owner) (owner as unknown as Holder).#value = value;
      else new Holder(owner, value);
    }
  }
  return Holder;
}

class Itself {
  constructor(owner: object) {
    return owner;
  }
}
