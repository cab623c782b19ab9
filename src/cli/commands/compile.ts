import { compileGlossary, writeAtomically } from '../../index.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

export async function run(files: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  const { glossaries, defaultGlossary, reports } = options;
  const output = reports[0]?.output;
  const paths = [...glossaries, ...files];
  if (paths.length === 0) throw new UsageError('usage.nothingToCompile');
  if (output === undefined) throw new UsageError('usage.noOutput');
  await refuseOutput(paths, options);
  const { bytes, entries, forms } = await compileGlossary(paths, { defaultLists: defaultGlossary });
  await writeAtomically(output, [bytes]);
  const megabytes = Math.ceil(bytes.length / 1e6);
  session.notice({ key: 'notice.compiled', values: { path: output, entries, forms, megabytes } });
  return session.exitCode(false);
}
