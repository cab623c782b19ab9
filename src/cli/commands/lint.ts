import { LINT_FORMATS, lintGlossary } from '../../index.js';
import type { GlossaryProblems } from '../../index.js';
import { createGate } from '../gate.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

export const FORMATS = Object.keys(LINT_FORMATS);

export async function run(files: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  const paths = [...files, ...options.glossaries];
  if (paths.length === 0) throw new UsageError('usage.noGlossaries');
  await refuseOutput(paths, options);
  const gate = createGate(options.failOn);
  const glossaries = gate.watch(linted(paths));
  await session.report(glossaries, LINT_FORMATS[options.format as keyof typeof LINT_FORMATS]);
  return session.exitCode(gate.failed());
}

/** All files at once: what one of them accepts, another may reject. */
async function* linted(
  paths: readonly string[],
): AsyncGenerator<GlossaryProblems & { readonly findings: GlossaryProblems['problems'] }> {
  for (const glossary of await lintGlossary(paths)) yield { ...glossary, findings: glossary.problems };
}
