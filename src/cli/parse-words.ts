// The parser of yargs by itself: the rest of yargs lays out help pages, which costs more than a short check does.
import parser from 'yargs-parser';
import { expandCheckLists } from './check-lists.js';
import { OPTION_RULES } from './options.js';
import type { OptionRule } from './options.js';
import { UsageError } from './usage-error.js';

/** A command line, taken apart; whether it makes sense is not yet asked. */
export interface ParsedWords {
  /** Commands, files and names, in order; text stays text: 007 is a name too. */
  readonly words: readonly string[];
  /** By name without its dashes, all values that were given; a switch has none. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  /** Options that do not exist, as they were written. */
  readonly unknown: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
}

/** @throws UsageError for an option without the value that it needs, or with one that it does not take */
export function parseWords(args: readonly string[]): ParsedWords {
  const words = withValues(expandCheckLists(args));
  refuseSwitchValues(words);
  refuseMissingValues(words);
  const { _: positional, '--': rest = [], ...found } = parser(words, RULES);
  const options = new Map<string, readonly string[]>();
  for (const [name, value] of Object.entries(found)) if (name in OPTION_RULES) options.set(name, valuesOf(name, value));
  return {
    words: [...positional.map(String).filter((word) => !isOption(word)), ...(rest as readonly string[])],
    options,
    unknown: positional
      .map(String)
      .filter(isOption)
      .map((word) => word.replace(/=.*/su, '')),
    help: found['help'] === true,
    version: found['version'] === true,
  };
}

/** An option that may stand alone gets the value that it has then, so that the next word is none of it. */
function withValues(words: readonly string[]): string[] {
  const end = words.includes('--') ? words.indexOf('--') : words.length;
  return words.map((word, at) => {
    const rule: OptionRule | undefined =
      at < end ? OPTION_RULES[word.slice(2) as keyof typeof OPTION_RULES] : undefined;
    return rule?.alone === undefined || !word.startsWith('--') ? word : `${word}=${rule.alone}`;
  });
}

const names = (wanted: (type: string) => boolean) =>
  Object.entries(OPTION_RULES).flatMap(([name, { type }]) => (wanted(type) ? [name] : []));
const SWITCHES = [...names((type) => type === 'switch'), 'help', 'version'];
const TEXTS = names((type) => type !== 'switch');

const RULES: parser.Options = {
  boolean: SWITCHES,
  string: TEXTS,
  narg: Object.fromEntries(TEXTS.map((name) => [name, 1])),
  alias: { help: ['h'] },
  configuration: {
    'boolean-negation': false,
    'camel-case-expansion': false,
    'dot-notation': false,
    'parse-numbers': false,
    'parse-positional-numbers': false,
    'populate--': true,
    'strip-aliased': true,
    'unknown-options-as-args': true,
  },
};

function refuseSwitchValues(words: readonly string[]): void {
  const own = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined);
  const option = SWITCHES.map((name) => `--${name}`).find((name) => own.some((word) => word.startsWith(`${name}=`)));
  if (option !== undefined) throw new UsageError('usage.noValue', { option });
}

/** A value that begins with a dash can be given as `--output=-name`; without the sign it is the next option. */
function refuseMissingValues(words: readonly string[]): void {
  const own = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined);
  const option = own.find(
    (word, at) => TEXTS.includes(word.slice(2)) && word.startsWith('--') && isOption(own[at + 1] ?? '--'),
  );
  if (option !== undefined) throw new UsageError('usage.missingValue', { option });
}

function valuesOf(name: string, value: unknown): readonly string[] {
  const values = [value].flat().filter((item) => typeof item === 'string');
  if (TEXTS.includes(name) && (values.length === 0 || values.includes(''))) {
    throw new UsageError('usage.missingValue', { option: `--${name}` });
  }
  return values;
}

/** `-` alone is standard input. */
function isOption(word: string): boolean {
  return word.length > 1 && word.startsWith('-');
}
