import type { TextKey } from '../index.js';

/** The command line was not used as it should be. Said in one line; ends with 2. */
export class UsageError extends Error {
  readonly key: TextKey;
  readonly values: Readonly<Record<string, string | number>>;
  /** What might have been meant in place of the value `found`. */
  readonly known: readonly string[];

  constructor(key: TextKey, values: Readonly<Record<string, string | number>> = {}, known: readonly string[] = []) {
    super(key);
    this.name = 'UsageError';
    this.key = key;
    this.values = values;
    this.known = known;
  }
}
