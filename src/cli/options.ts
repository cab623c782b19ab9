import type { Options } from 'yargs';
import { FORMAT_NAMES, INTERFACE_LANGUAGES, isDay } from '../index.js';
import type { Severity, TextKey, Translator } from '../index.js';
import { CACHE_FILE } from './cache-file.js';
import { CHECK_NAMES } from './check-lists.js';
import type { Command } from './commands.js';
import type { ParsedWords } from './parse-words.js';
import { reportTargets, splitTarget } from './report-targets.js';
import type { ReportTarget } from './report-targets.js';
import { UsageError } from './usage-error.js';

export interface OptionRule {
  readonly help: TextKey;
  readonly type: 'text' | 'list' | 'switch';
  readonly choices?: readonly string[];
  /** What a text has to be. */
  readonly is?: 'check' | 'language' | 'report' | 'day' | 'workers';
  /** What it is where it stands without a value; one that it is given then follows a sign: `--cache=FILE`. */
  readonly alone?: string;
  /** Commands to which it means something; the others take it and say nothing of it in their help. */
  readonly for?: readonly string[];
}

const SEVERITIES = ['error', 'warning', 'info'] as const satisfies readonly Severity[];
const TEXTS = ['check', 'inspect', 'story'];
const ALL_READERS = ['check', 'inspect', 'lookup', 'story'];
const FAILING = ['check', 'lint'];
const CONVERTING = ['import', 'export'];
const REPORTING = [...ALL_READERS, 'lint'];
const WRITING = [...REPORTING, ...CONVERTING, 'compile'];

export const OPTION_RULES = {
  source: { help: 'help.source', type: 'text', for: ['check', 'story'] },
  relation: { help: 'help.relation', type: 'text', choices: ['auto', 'translation', 'adaptation'], for: ['check'] },
  glossary: { help: 'help.glossaryFile', type: 'list', for: ALL_READERS },
  'no-default-glossary': {
    help: 'help.noDefaultGlossary',
    type: 'switch',
    for: [...ALL_READERS, 'compile'],
  },
  lang: { help: 'help.lang', type: 'text', is: 'language', for: ALL_READERS },
  'source-lang': { help: 'help.sourceLang', type: 'text', is: 'language', for: ['check', 'init'] },
  'document-date': { help: 'help.documentDate', type: 'text', is: 'day', for: TEXTS },
  'input-format': {
    help: 'help.inputFormat',
    type: 'text',
    choices: [...FORMAT_NAMES, 'jsonl'],
    for: [...ALL_READERS, ...CONVERTING],
  },
  config: { help: 'help.config', type: 'text', for: ['check'] },
  'no-config': { help: 'help.noConfig', type: 'switch', for: ['check'] },
  'print-config': { help: 'help.printConfig', type: 'text', for: ['check'] },
  'stdin-filename': { help: 'help.stdinFilename', type: 'text', for: TEXTS },
  format: { help: 'help.format', type: 'list', is: 'report', for: WRITING },
  output: { help: 'help.output', type: 'text', for: WRITING },
  check: { help: 'help.checks', type: 'list', is: 'check', for: ['check'] },
  skip: { help: 'help.skip', type: 'list', is: 'check', for: ['check'] },
  'min-severity': { help: 'help.minSeverity', type: 'text', choices: SEVERITIES, for: ['check'] },
  'fail-on': { help: 'help.failOn', type: 'text', choices: [...SEVERITIES, 'never'], for: FAILING },
  baseline: { help: 'help.baseline', type: 'text', for: ['check'] },
  'update-baseline': { help: 'help.updateBaseline', type: 'switch', for: ['check'] },
  accepted: { help: 'help.accepted', type: 'text', for: ['check', 'accept'] },
  since: { help: 'help.since', type: 'text', for: ['check'] },
  cache: { help: 'help.cache', type: 'text', alone: CACHE_FILE, for: ['check'] },
  workers: { help: 'help.workers', type: 'text', is: 'workers', for: ['check'] },
  fix: { help: 'help.fix', type: 'switch', for: ['check'] },
  'fix-dry-run': { help: 'help.fixDryRun', type: 'switch', for: ['check'] },
  score: { help: 'help.score', type: 'switch', for: ['check'] },
  annotate: { help: 'help.annotate', type: 'text', for: ['check'] },
  reason: { help: 'help.reason', type: 'text', for: ['accept'] },
  author: { help: 'help.author', type: 'text', for: ['accept'] },
  expires: { help: 'help.expires', type: 'text', is: 'day', for: ['accept'] },
  from: { help: 'help.from', type: 'text', for: ['accept'] },
  quiet: { help: 'help.quiet', type: 'switch', for: WRITING },
  color: { help: 'help.color', type: 'text', choices: ['auto', 'always', 'never'], for: REPORTING },
  // As other tools call `--color never`.
  'no-color': { help: 'help.color', type: 'switch', for: [] },
  'interface-language': { help: 'help.interfaceLanguage', type: 'text' },
} as const satisfies Record<string, OptionRule>;

/** What every command may be told; `undefined` is the default. */
export interface CommonOptions {
  readonly source: string | undefined;
  /** Instead, where sources and targets are, as `files` of a configuration has it. */
  readonly sourcePattern: string | undefined;
  readonly relation: 'auto' | 'translation' | 'adaptation';
  readonly glossaries: readonly string[];
  readonly defaultGlossary: boolean;
  readonly lang: string | undefined;
  readonly sourceLang: string | undefined;
  /** The day on which the texts were written that do not say it. */
  readonly documentDate: string | undefined;
  readonly inputFormat: string | undefined;
  /** The same option where lists of names are read. */
  readonly glossaryFormat: string | undefined;
  readonly stdinFilename: string | undefined;
  /** Never empty. */
  readonly reports: readonly ReportTarget[];
  readonly checks: readonly string[];
  readonly skip: readonly string[];
  /** Without it the configuration decides, and `info`; so with `failOn`, and `error`. */
  readonly minSeverity: Severity | undefined;
  readonly failOn: Severity | 'never' | undefined;
  /** A configuration for all files. */
  readonly config: string | undefined;
  readonly useConfig: boolean;
  /** The file of which the settings are asked. */
  readonly printConfig: string | undefined;
  readonly quiet: boolean;
  readonly color: 'auto' | 'always' | 'never';
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly accepted: string | undefined;
  readonly since: string | undefined;
  /** A file of what was found before. */
  readonly cache: string | undefined;
  /** How many files are checked at a time. */
  readonly workers: number | 'auto';
  /** Whether what can be fixed is fixed: in the files, or to be seen alone. */
  readonly fix: 'write' | 'show' | undefined;
  /** Whether the words of the targets are counted and a score is given. */
  readonly score: boolean;
  /** The folder for annotated copies. */
  readonly annotate: string | undefined;
  readonly reason: string | undefined;
  readonly author: string | undefined;
  readonly expires: string | undefined;
  readonly from: string | undefined;
}

/** What a command says of its formats. */
export type Formats = Pick<Command, 'formats' | 'inputFormats' | 'formatByOutput'>;

/** The options as yargs declares them. */
export function yargsOptions(command: string, formats: Formats, text: Translator['text']): Record<string, Options> {
  const declared = Object.entries<OptionRule>(OPTION_RULES).map(([name, rule]): [string, Options] => {
    const describe = text(rule.help, { choices: choicesOf(name, rule, formats).join(', ') });
    const type = rule.type === 'switch' ? 'boolean' : 'string';
    const hidden = rule.for !== undefined && !rule.for.includes(command);
    return [name, { type, describe, hidden }];
  });
  return Object.fromEntries(declared);
}

function choicesOf(name: string, rule: OptionRule, { formats, inputFormats }: Formats): readonly string[] {
  if (name === 'format') return formats;
  if (name === 'input-format' && inputFormats) return inputFormats;
  return name === 'interface-language' ? INTERFACE_LANGUAGES : (rule.choices ?? []);
}

/** @throws UsageError for an option that does not exist or a value that it cannot have */
export function readOptions(parsed: ParsedWords, formats: Formats, path: readonly string[]): CommonOptions {
  refuseUnknown(parsed, path);
  const list = (name: keyof typeof OPTION_RULES) => valuesOf(parsed, name, formats);
  const last = (name: keyof typeof OPTION_RULES) => list(name).at(-1);
  // `valuesOf` has let through none but the choices of the table above.
  return {
    source: isPattern(last('source')) ? undefined : last('source'),
    sourcePattern: isPattern(last('source')) ? last('source') : undefined,
    relation: (last('relation') ?? 'auto') as CommonOptions['relation'],
    glossaries: list('glossary'),
    defaultGlossary: !parsed.options.has('no-default-glossary'),
    lang: last('lang'),
    sourceLang: last('source-lang'),
    documentDate: last('document-date'),
    inputFormat: last('input-format'),
    stdinFilename: last('stdin-filename'),
    glossaryFormat: last('input-format'),
    reports: reportTargets(list('format'), last('output'), fallbackFormat(last('output'), formats)),
    checks: list('check'),
    skip: list('skip'),
    minSeverity: last('min-severity') as CommonOptions['minSeverity'],
    failOn: last('fail-on') as CommonOptions['failOn'],
    config: last('config'),
    useConfig: !parsed.options.has('no-config'),
    printConfig: last('print-config'),
    quiet: parsed.options.has('quiet'),
    color: parsed.options.has('no-color') ? 'never' : ((last('color') ?? 'auto') as CommonOptions['color']),
    baseline: last('baseline'),
    updateBaseline: parsed.options.has('update-baseline'),
    accepted: last('accepted'),
    since: last('since'),
    cache: last('cache'),
    workers: workersOf(last('workers')),
    fix: parsed.options.has('fix-dry-run') ? 'show' : parsed.options.has('fix') ? 'write' : undefined,
    score: parsed.options.has('score'),
    annotate: last('annotate'),
    reason: last('reason'),
    author: last('author'),
    expires: last('expires'),
    from: last('from'),
  };
}

function isPattern(source = ''): boolean {
  return source.includes('{lang}');
}

function workersOf(value = 'auto'): CommonOptions['workers'] {
  return value === 'auto' ? value : Number(value);
}

/** The first; or, where the command writes lists of names, `names.csv` is to be a CSV file. */
function fallbackFormat(output: string | undefined, { formats, formatByOutput }: Formats): string {
  const extension = /\.(?<name>[^./\\]+)$/u.exec(output ?? '')?.groups?.['name']?.toLowerCase();
  const meant = formatByOutput ? formats.find((format) => format === extension) : undefined;
  return meant ?? formats[0] ?? '';
}

/** @throws UsageError for the first option that does not exist */
export function refuseUnknown({ unknown: [found] }: ParsedWords, path: readonly string[]): void {
  if (found === undefined) return;
  const known = [...Object.keys(OPTION_RULES), 'help', 'version'].map((option) => `--${option}`);
  throw new UsageError('usage.unknownOption', { found, command: ['wiredrift', ...path].join(' ') }, known);
}

function valuesOf(parsed: ParsedWords, name: keyof typeof OPTION_RULES, formats: Formats): string[] {
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
  if (rule.is === 'day' && !isDay(value)) throw new UsageError('usage.badDay', { option, found: value });
  if (rule.is === 'workers' && !/^(?:auto|[1-9]\d?)$/u.test(value))
    throw new UsageError('usage.unknownValue', { found: value, option, choices: 'auto, 1, 2, …, 99' });
  const [name, path] = rule.is === 'report' ? splitTarget(value) : [value];
  if (path === '') throw new UsageError('usage.missingValue', { option: `${option} ${name}=` });
  if (choices.length > 0 && !choices.includes(name)) {
    throw new UsageError('usage.unknownValue', { found: name, option, choices: choices.join(', ') }, choices);
  }
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false;
  }
}
