import { parseArgs } from 'node:util';
import { expandCheckLists } from './check-lists.js';
import { OPTION_RULES } from './options.js';
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
  const { tokens } = parseArgs({
    args: expandCheckLists(args),
    options: { ...DECLARED, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const options = new Map<string, readonly string[]>();
  const unknown: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (isKnown(token.name)) options.set(token.name, [...(options.get(token.name) ?? []), ...valuesIn(token)]);
    else unknown.push(token.rawName);
  }
  return { words, options, unknown, help: options.has('help'), version: options.has('version') };
}

const DECLARED = Object.fromEntries(
  Object.entries(OPTION_RULES).map(([name, { type }]) => [
    name,
    { type: type === 'switch' ? ('boolean' as const) : ('string' as const) },
  ]),
);

function isKnown(name: string): boolean {
  return Object.hasOwn(DECLARED, name) || name === 'help' || name === 'version';
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function valuesIn({ name, rawName: option, value, inlineValue }: OptionToken): readonly string[] {
  if (DECLARED[name]?.type !== 'string') {
    if (value !== undefined) throw new UsageError('usage.noValue', { option });
    return [];
  }
  // A value that begins with a dash can be given as `--output=-name`; without the sign it is the next option.
  const isNextOption = inlineValue !== true && value !== undefined && value.length > 1 && value.startsWith('-');
  if (value === undefined || value === '' || isNextOption) throw new UsageError('usage.missingValue', { option });
  return [value];
}
