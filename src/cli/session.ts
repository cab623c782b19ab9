import type { Writable } from 'node:stream';
import type { Message, ReportContext, ReportFormat, Translator } from '../index.js';
import { createTranslator, writeAtomically } from '../index.js';
import { errorLines } from './error-lines.js';
import type { CommonOptions } from './options.js';
import { createProgress } from './progress.js';
import type { Progress } from './progress.js';
import { writeAll } from './write-all.js';

/** What the command line touches of the process. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** One run of a command. */
export interface Session {
  readonly terminal: Terminal;
  /** The words of help, progress and complaints. */
  readonly translator: Translator;
  readonly progress: Progress;
  /** Says on stderr what should be known of the run; it changes nothing. */
  readonly notice: (message: Message) => void;
  /** Says on stderr what is wrong with an input. From then on the run ends with 2, though the rest goes on. */
  readonly complain: (error: unknown, path: string, line?: number) => void;
  /** Writes what a command found, as the options say, to stdout or to a file. */
  readonly report: <Item>(items: AsyncIterable<Item>, format: ReportFormat<Item>) => Promise<void>;
  /** @param failed something at or above `--fail-on` was found */
  readonly exitCode: (failed: boolean) => number;
}

export function createSession(
  terminal: Terminal,
  translator: Translator,
  asked: string | undefined,
  options: CommonOptions,
): Session {
  const progress = createProgress(terminal.stderr, options.quiet);
  let complained = false;
  return {
    terminal,
    translator,
    progress,
    notice(message) {
      if (options.quiet) return;
      progress.clear();
      terminal.stderr.write(`wiredrift: ${translator.message(message)}\n`);
    },
    complain(error, path, line) {
      complained = true;
      progress.clear();
      for (const text of errorLines(error, translator, path, line)) terminal.stderr.write(`${text}\n`);
    },
    async report(items, format) {
      const context = reportContext(terminal, translator, asked, options, format.reader === 'machine');
      const pieces = format.write(items, context);
      if (options.output === undefined || options.output === '-')
        await writeAll(pieces, terminal.stdout, progress.clear);
      else await writeAtomically(options.output, pieces);
      progress.clear();
    },
    exitCode: (failed) => (complained ? 2 : failed ? 1 : 0),
  };
}

function reportContext(
  terminal: Terminal,
  translator: Translator,
  asked: string | undefined,
  { output, quiet }: CommonOptions,
  machine: boolean,
): ReportContext {
  const toTerminal = (output === undefined || output === '-') && terminal.stdout.isTTY === true;
  return {
    translator: machine ? createTranslator(asked ?? 'en') : translator,
    colour: !machine && wantsColour(terminal.env, toTerminal),
    quiet,
    columns: Math.min(Math.max((toTerminal && terminal.stdout.columns) || 80, 60), 120),
  };
}

/** no-color.org wins over force-color.org, as in picocolors. */
function wantsColour(env: Terminal['env'], toTerminal: boolean): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return toTerminal && env['TERM'] !== 'dumb';
}
