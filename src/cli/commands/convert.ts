import { convertGlossaries, writeAtomically } from '../../index.js';
import type { GlossaryFormatName, WrittenFormatName } from '../../index.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import type { ReportTarget } from '../report-targets.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';
import { writeAll } from '../write-all.js';

/** `glossary import` and `glossary export`: they differ in the formats that they write. */
export async function run(files: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  if (files.length === 0) throw new UsageError('usage.noGlossaries');
  await refuseOutput(files, options);
  for (const target of options.reports) await convert(files, target, options, session);
  return session.exitCode(false);
}

async function convert(
  files: readonly string[],
  { format, output }: ReportTarget,
  { glossaryFormat, quiet }: CommonOptions,
  session: Session,
): Promise<void> {
  // `readOptions` has let through none but the names of formats.
  const [to, from] = [format as WrittenFormatName, glossaryFormat as GlossaryFormatName | undefined];
  const { pieces, notices } = await convertGlossaries(files, to, from);
  if (output === undefined) await writeAll(each(pieces), session.terminal.stdout, session.progress.clear);
  else await writeAtomically(output, inLargePieces(pieces));
  if (!quiet) notices.forEach((notice) => session.notice(notice));
}

async function* each<T>(items: Iterable<T>): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}

/** A call of the system for each entry would take longer than making them. */
function* inLargePieces(pieces: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const piece of pieces) {
    waiting += piece;
    if (waiting.length < LARGE) continue;
    yield waiting;
    waiting = '';
  }
  yield waiting;
}

const LARGE = 2 ** 18;
