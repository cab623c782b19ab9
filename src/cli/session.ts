import { writeFile } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import type { Message, ReportContext, ReportFormat, Translator } from '../index.js';
import { checkPage, loadTranslator, writeAtomically } from '../index.js';
import { errorLines } from './error-lines.js';
import type { CommonOptions } from './options.js';
import { createProgress } from './progress.js';
import type { Progress } from './progress.js';
import type { ReportTarget } from './report-targets.js';
import { share } from './share.js';
import { version } from './version.js';
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
  /** From now on these words are in another language, where the command line does not say which. Machines go on in English. */
  readonly speak: (language: string | undefined) => Promise<void>;
  /** Says on stderr what should be known of the run; it changes nothing. @param place of a file that it speaks of */
  readonly notice: (message: Message, place?: string) => void;
  /** The same, where it was not said yet. */
  readonly noticeOnce: (message: Message) => void;
  /** Says on stderr what is wrong with an input. From then on the run ends with 2, though the rest goes on. */
  readonly complain: (error: unknown, path: string, line?: number) => void;
  /** Writes what a command found, as the options say, to stdout or to files. @param formats those of the command, by name */
  readonly report: <Item>(
    items: AsyncIterable<Item>,
    formats: Readonly<Record<string, ReportFormat<Item>>>,
  ) => Promise<void>;
  /** @param failed something at or above `--fail-on` was found */
  readonly exitCode: (failed: boolean) => number;
}

export function createSession(
  terminal: Terminal,
  first: Translator,
  asked: string | undefined,
  options: CommonOptions,
): Session {
  let translator = first;
  const progress = createProgress(terminal.stderr, options.quiet);
  let complained = false;
  const said = new Set<string>();
  const notice: Session['notice'] = (message, place = 'wiredrift') => {
    if (options.quiet) return;
    progress.clear();
    terminal.stderr.write(`${place}: ${translator.message(message)}\n`);
  };
  return {
    terminal,
    get translator() {
      return translator;
    },
    progress,
    async speak(language) {
      if (asked === undefined && language !== undefined) translator = await loadTranslator(language);
    },
    notice,
    noticeOnce(message) {
      const key = JSON.stringify(message);
      if (!said.has(key)) notice(message);
      said.add(key);
    },
    complain(error, path, line) {
      complained = true;
      progress.clear();
      for (const text of errorLines(error, translator, path, line)) terminal.stderr.write(`${text}\n`);
    },
    async report(items, formats) {
      const targets: readonly SessionTarget[] = [...options.reports, ...stepSummary(terminal.env, options.reports)];
      const streams = share(items, targets.length);
      const writing = targets.map(async ({ format: name, ...target }, at) => {
        const format = formats[name];
        const stream = streams[at];
        if (!format || !stream) return;
        const place = { ...options, output: target.output };
        const spoken = format.reader === 'machine' ? await loadTranslator(asked ?? 'en') : translator;
        const pieces = format.write(stream, reportContext(terminal, spoken, place, format.reader));
        if (target.output === undefined) await writeAll(pieces, terminal.stdout, progress.clear);
        else if (target.append) await writeFile(target.output, pieces, { flag: 'a' });
        else await writeAtomically(target.output, pieces);
      });
      await Promise.all(writing);
      progress.clear();
    },
    exitCode: (failed) => (complained ? 2 : failed ? 1 : 0),
  };
}

interface SessionTarget extends ReportTarget {
  readonly append?: boolean;
}

/** GitHub shows what stands in this file on the page of the run; other steps write into it too. */
function stepSummary(env: Terminal['env'], reports: readonly ReportTarget[]): readonly SessionTarget[] {
  const output = env['GITHUB_STEP_SUMMARY'];
  const isAsked = output && reports.some(({ format }) => format === 'github');
  return isAsked ? [{ format: 'markdown', output, append: true }] : [];
}

function reportContext(
  terminal: Terminal,
  translator: Translator,
  { output, quiet, color }: Pick<CommonOptions, 'quiet' | 'color'> & { readonly output: string | undefined },
  reader: ReportFormat<unknown>['reader'],
): ReportContext {
  const machine = reader === 'machine';
  const toTerminal = output === undefined && terminal.stdout.isTTY === true;
  return {
    translator,
    colour: !machine && wantsColour(terminal.env, color, toTerminal),
    quiet,
    version: version(),
    pageOf: checkPage,
    columns: Math.min(Math.max((toTerminal && terminal.stdout.columns) || 80, 60), 120),
  };
}

/** no-color.org wins over force-color.org, as in picocolors. */
function wantsColour(env: Terminal['env'], asked: CommonOptions['color'], toTerminal: boolean): boolean {
  if (asked !== 'auto') return asked === 'always';
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return toTerminal && env['TERM'] !== 'dumb';
}
