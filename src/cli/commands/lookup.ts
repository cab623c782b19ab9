import { createChecker, InputError, lookup, LOOKUP_FORMATS, parseLookupRecord } from '../../index.js';
import type { LookupQuery } from '../../index.js';
import { holdsRecords, readRecords, refuseFiles } from '../inputs.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

export async function run(names: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  if (names.every((name) => name.trim() === '')) throw new UsageError('usage.noNames');
  const files = names.filter((name) => isFile(name, options));
  if (files.length > 0) refuseFiles(files);
  await refuseOutput(files, options);
  const { glossaries, defaultGlossary } = options;
  const checker = await createChecker({ glossaries, defaultGlossary, onNotice: session.notice });
  const answers = lookup(queries(names, options, session), checker);
  await session.report(answers, LOOKUP_FORMATS);
  return session.exitCode(false);
}

/** Everything is a name but standard input and files of queries. */
function isFile(name: string, options: CommonOptions): boolean {
  return name === '-' || holdsRecords(name, options);
}

async function* queries(
  names: readonly string[],
  options: CommonOptions,
  session: Session,
): AsyncGenerator<LookupQuery> {
  const lang = options.lang === undefined ? {} : { lang: options.lang };
  for (const name of names) {
    if (!isFile(name, options)) {
      yield { name, ...lang };
      continue;
    }
    try {
      for await (const query of readRecords(name, parseLookupRecord, options, session)) yield { ...lang, ...query };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      session.complain(error, name);
    }
  }
}
