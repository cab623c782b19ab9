import {
  EXPORT_FORMATS,
  IMPORT_FORMATS,
  INSPECT_FORMATS,
  LINT_FORMATS,
  LOOKUP_FORMATS,
  REPORT_FORMATS,
  STORY_FORMATS,
} from '../index.js';
import type { TextKey } from '../index.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';

export interface Command {
  readonly help: TextKey;
  /** The words after the command, as its help shows them, and what they are. */
  readonly words: string;
  readonly wordsHelp: TextKey;
  /** Names for `--format`; the first is the default. */
  readonly formats: readonly string[];
  /** Names for `--input-format`, where they are not those of texts. */
  readonly inputFormats?: readonly string[];
  /** The ending of `--output` says the format, where nothing else does. */
  readonly formatByOutput?: true;
  /** Loaded when the command is given. */
  readonly load: () => Promise<{
    readonly run: (words: readonly string[], options: CommonOptions, session: Session) => Promise<number> | number;
  }>;
}

/** One line a command. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  check: {
    help: 'help.check',
    words: 'FILES…',
    wordsHelp: 'help.files',
    formats: Object.keys(REPORT_FORMATS),
    load: () => import('./commands/check.js'),
  },
  inspect: {
    help: 'help.inspect',
    words: 'FILES…',
    wordsHelp: 'help.files',
    formats: Object.keys(INSPECT_FORMATS),
    load: () => import('./commands/inspect.js'),
  },
  lookup: {
    help: 'help.lookup',
    words: 'NAME…',
    wordsHelp: 'help.names',
    formats: Object.keys(LOOKUP_FORMATS),
    load: () => import('./commands/lookup.js'),
  },
  story: {
    help: 'help.story',
    words: 'FILES…',
    wordsHelp: 'help.versions',
    formats: Object.keys(STORY_FORMATS),
    load: () => import('./commands/story.js'),
  },
  explain: {
    help: 'help.explain',
    words: '[CHECK]',
    wordsHelp: 'help.checkId',
    formats: ['stylish'],
    load: () => import('./commands/explain.js'),
  },
};

export const GLOSSARY_COMMANDS: Readonly<Record<string, Command>> = {
  lint: {
    help: 'help.lint',
    words: 'FILES…',
    wordsHelp: 'help.glossaryFiles',
    formats: Object.keys(LINT_FORMATS),
    load: () => import('./commands/lint.js'),
  },
  compile: {
    help: 'help.compile',
    words: 'FILES…',
    wordsHelp: 'help.glossaryFiles',
    formats: ['wdg'],
    load: () => import('./commands/compile.js'),
  },
  import: {
    help: 'help.import',
    words: 'FILES…',
    wordsHelp: 'help.listFiles',
    formats: ['yaml', 'json'],
    inputFormats: IMPORT_FORMATS,
    formatByOutput: true,
    load: () => import('./commands/convert.js'),
  },
  export: {
    help: 'help.export',
    words: 'FILES…',
    wordsHelp: 'help.listFiles',
    formats: EXPORT_FORMATS,
    inputFormats: IMPORT_FORMATS,
    formatByOutput: true,
    load: () => import('./commands/convert.js'),
  },
};
