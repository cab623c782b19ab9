import type { Options } from 'yargs';
import { INTERFACE_LANGUAGES } from '../index.js';
import type { Severity, TextKey, Translator } from '../index.js';
import { CHECK_NAMES } from './check-lists.js';
import type { ParsedWords } from './parse-words.js';
import { UsageError } from './usage-error.js';

interface OptionRule {
  readonly help: TextKey;
  readonly type: 'text' | 'list' | 'switch';
  readonly choices?: readonly string[];
  /** What a text has to be. */
  readonly is?: 'check' | 'language';
  /** Commands to which it means something; the others take it and say nothing of it in their help. */
  readonly for?: readonly string[];
}

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const TEXTS = ['check', 'inspect'];
const ALL_READERS = ['check', 'inspect', 'lookup'];
const FAILING = ['check', 'lint'];
const REPORTING = [...ALL_READERS, 'lint'];

export const OPTION_RULES = {
  source: { help: 'help.source', type: 'text', for: ['check'] },
  relation: { help: 'help.relation', type: 'text', choices: ['auto', 'translation', 'adaptation'], for: ['check'] },
  glossary: { help: 'help.glossaryFile', type: 'list', for: ALL_READERS },
  'no-default-glossary': {
    help: 'help.noDefaultGlossary',
    type: 'switch',
    for: [...ALL_READERS, 'compile'],
  },
  lang: { help: 'help.lang', type: 'text', is: 'language', for: ALL_READERS },
  'source-lang': { help: 'help.sourceLang', type: 'text', is: 'language', for: ['check'] },
  'input-format': { help: 'help.inputFormat', type: 'text', choices: ['text', 'markdown', 'jsonl'], for: ALL_READERS },
  'stdin-filename': { help: 'help.stdinFilename', type: 'text', for: TEXTS },
  format: { help: 'help.format', type: 'text', for: REPORTING },
  output: { help: 'help.output', type: 'text', for: [...REPORTING, 'compile'] },
  check: { help: 'help.checks', type: 'list', is: 'check', for: ['check'] },
  skip: { help: 'help.skip', type: 'list', is: 'check', for: ['check'] },
  'min-severity': { help: 'help.minSeverity', type: 'text', choices: SEVERITIES, for: ['check'] },
  'fail-on': { help: 'help.failOn', type: 'text', choices: [...SEVERITIES, 'never'], for: FAILING },
  quiet: { help: 'help.quiet', type: 'switch', for: [...REPORTING, 'compile'] },
  'interface-language': { help: 'help.interfaceLanguage', type: 'text' },
} as const satisfies Record<string, OptionRule>;

/** What every command may be told; `undefined` is the default. */
export interface CommonOptions {
  readonly source: string | undefined;
  readonly relation: 'auto' | 'translation' | 'adaptation';
  readonly glossaries: readonly string[];
  readonly defaultGlossary: boolean;
  readonly lang: string | undefined;
  readonly sourceLang: string | undefined;
  readonly inputFormat: 'text' | 'markdown' | 'jsonl' | undefined;
  readonly stdinFilename: string | undefined;
  readonly format: string;
  readonly output: string | undefined;
  readonly checks: readonly string[];
  readonly skip: readonly string[];
  readonly minSeverity: Severity;
  readonly failOn: Severity | 'never';
  readonly quiet: boolean;
}

/** The options as yargs declares them. @param formats those of the command */
export function yargsOptions(
  command: string,
  formats: readonly string[],
  text: Translator['text'],
): Record<string, Options> {
  const declared = Object.entries<OptionRule>(OPTION_RULES).map(([name, rule]): [string, Options] => {
    const describe = text(rule.help, { choices: choicesOf(name, rule, formats).join(', ') });
    const type = rule.type === 'switch' ? 'boolean' : 'string';
    const hidden = rule.for !== undefined && !rule.for.includes(command);
    return [name, { type, describe, hidden }];
  });
  return Object.fromEntries(declared);
}

function choicesOf(name: string, rule: OptionRule, formats: readonly string[]): readonly string[] {
  if (name === 'format') return formats;
  return name === 'interface-language' ? INTERFACE_LANGUAGES : (rule.choices ?? []);
}

/** @throws UsageError for an option that does not exist or a value that it cannot have */
export function readOptions(parsed: ParsedWords, formats: readonly string[], path: readonly string[]): CommonOptions {
  refuseUnknown(parsed, path);
  const list = (name: keyof typeof OPTION_RULES) => valuesOf(parsed, name, formats);
  const last = (name: keyof typeof OPTION_RULES) => list(name).at(-1);
  // `valuesOf` has let through none but the choices of the table above.
  return {
    source: last('source'),
    relation: (last('relation') ?? 'auto') as CommonOptions['relation'],
    glossaries: list('glossary'),
    defaultGlossary: !parsed.options.has('no-default-glossary'),
    lang: last('lang'),
    sourceLang: last('source-lang'),
    inputFormat: last('input-format') as CommonOptions['inputFormat'],
    stdinFilename: last('stdin-filename'),
    format: last('format') ?? formats[0] ?? '',
    output: last('output'),
    checks: list('check'),
    skip: list('skip'),
    minSeverity: (last('min-severity') ?? 'info') as Severity,
    failOn: (last('fail-on') ?? 'error') as CommonOptions['failOn'],
    quiet: parsed.options.has('quiet'),
  };
}

/** @throws UsageError for the first option that does not exist */
export function refuseUnknown({ unknown: [found] }: ParsedWords, path: readonly string[]): void {
  if (found === undefined) return;
  const known = [...Object.keys(OPTION_RULES), 'help', 'version'].map((option) => `--${option}`);
  throw new UsageError('usage.unknownOption', { found, command: ['wiredrift', ...path].join(' ') }, known);
}

function valuesOf(parsed: ParsedWords, name: keyof typeof OPTION_RULES, formats: readonly string[]): string[] {
  const rule: OptionRule = OPTION_RULES[name];
  const given = parsed.options.get(name) ?? [];
  const values = rule.is === 'check' ? given.flatMap((value) => value.split(',')) : [...given];
  const choices = choicesOf(name, rule, formats);
  for (const value of values) refuseValue(value, `--${name}`, rule, name === 'interface-language' ? [] : choices);
  return values;
}

function refuseValue(value: string, option: string, rule: OptionRule, choices: readonly string[]): void {
  if (value === '') throw new UsageError('usage.missingValue', { option });
  if (rule.is === 'check' && !CHECK_NAMES.includes(value)) {
    throw new UsageError('usage.unknownCheck', { found: value }, CHECK_NAMES);
  }
  if (rule.is === 'language' && !isLanguageTag(value))
    throw new UsageError('usage.badLanguage', { option, found: value });
  if (choices.length > 0 && !choices.includes(value)) {
    throw new UsageError('usage.unknownValue', { found: value, option, choices: choices.join(', ') }, choices);
  }
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
