import type { Translator } from '../index.js';

/** The words that yargs says by itself, in ours; what is not here is never shown. */
export function yargsStrings(text: Translator['text']): Record<string, string> {
  return {
    'Commands:': text('help.commands'),
    'Options:': text('help.options'),
    command: text('help.command'),
    string: text('help.value'),
    boolean: text('help.switch'),
  };
}
