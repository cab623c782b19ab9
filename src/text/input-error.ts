/** Why an input could not be used. The command line turns the key into one line of words and ends with 2. */
export class InputError extends Error {
  /** Catalogue key under `input.`, e.g. `notUtf8`. */
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(key: string, values: Readonly<Record<string, string | number>> = {}) {
    super(`${key} ${JSON.stringify(values)}`);
    this.name = 'InputError';
    this.key = key;
    this.values = values;
  }
}
