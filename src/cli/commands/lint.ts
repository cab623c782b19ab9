import { LINT_FORMATS, lintGlossaryFiles } from '../../index.js';
import { isFailing } from '../fail-on.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

export async function run(files: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  const paths = [...new Set([...files, ...options.glossaries])];
  if (paths.length === 0) throw new UsageError('usage.noGlossaries');
  await refuseOutput(paths, options);
  // All files at once: what one of them accepts, another may reject.
  const problems = await lintGlossaryFiles(paths);
  const glossaries = paths.map((path) => ({
    path,
    problems: problems.filter((problem) => problem.path === path).map((problem) => ({ ...problem, message: problem })),
  }));
  await session.report(each(glossaries), LINT_FORMATS);
  const isUnreadable = problems.some(({ key }) => UNREADABLE.has(key));
  return isUnreadable
    ? 2
    : session.exitCode(problems.some(({ severity }) => isFailing(severity, options.failOn ?? 'error')));
}

/** There was no glossary to look at. */
const UNREADABLE: ReadonlySet<string> = new Set(
  ['notFound', 'folder', 'unreadable', 'notUtf8', 'binary', 'format', 'compiledVersion', 'compiledDamaged'].map(
    (key) => `glossary.${key}`,
  ),
);

// A report is written as its parts come, also where all of them are there.
async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
