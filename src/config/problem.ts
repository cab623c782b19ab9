import { InputError } from '../text/input-error.js';

/** A configuration that cannot be used: `path`, `line` and `column` where known, and why; the words are under `input.config…`. */
export class ConfigError extends InputError {
  constructor(key: string, values: Readonly<Record<string, string | number>>) {
    super(`config.${key}`, values);
    this.name = 'ConfigError';
  }
}
