import { compareVersions, createChecker, STORY_FORMATS } from '../../index.js';
import type { Checker, Document, StoryTable } from '../../index.js';
import { documentDateOf } from '../checkers.js';
import { readText, refuseFiles } from '../inputs.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** Lays versions of one story beside each other. Differences are what is asked for, so they are no failure. */
export async function run(files: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  const { source, glossaries, defaultGlossary } = options;
  const others = files.filter((file) => file !== source);
  const paths = [...(source === undefined ? [] : [source]), ...others];
  refuseFiles(paths);
  if (paths.length < 2) throw new UsageError('usage.oneVersion');
  await refuseOutput(paths, options);
  const checker = await createChecker({
    glossaries,
    defaultGlossary,
    ...documentDateOf(options.documentDate),
    onNotice: session.notice,
  });
  const versions: Document[] = [];
  for (const path of paths) versions.push(await readText(path, options.lang, options, session.terminal));
  await session.report(tables(versions, source !== undefined, checker), STORY_FORMATS);
  return session.exitCode(false);
}

async function* tables(versions: readonly Document[], hasWire: boolean, checker: Checker): AsyncGenerator<StoryTable> {
  yield compareVersions(
    { versions: versions.map((document) => ({ document })), ...(hasWire ? { wire: 0 } : {}) },
    checker,
  );
}
