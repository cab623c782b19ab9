import { createAcrossFiles, REPORT_FORMATS } from '../../index.js';
import type { CheckedText } from '../../index.js';
import { openCache } from '../cache.js';
import { checkAll } from '../check-all.js';
import { createSources } from '../check-file.js';
import { createCheckers } from '../checkers.js';
import type { Checkers } from '../checkers.js';
import { createConfigs } from '../configs.js';
import { isFailing } from '../fail-on.js';
import { holdsRecords, refuseStdinTwice } from '../inputs.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import { openReviewFor, settled, tellRest } from '../review.js';
import type { Session } from '../session.js';
import { findTargets } from '../targets.js';
import type { Target } from '../targets.js';
import { UsageError } from '../usage-error.js';
import { createWorkers } from '../workers.js';

export async function run(words: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  const { source } = options;
  const configs = createConfigs(options);
  await session.speak(
    (await configs(options.printConfig ?? words.find((word) => word !== '-') ?? 'all')).interfaceLanguage,
  );
  if (options.printConfig !== undefined) {
    const { printConfig } = await import('../print-config.js');
    return printConfig(options.printConfig, options, session, configs);
  }
  refuseStdinTwice(words, source);
  if (source !== undefined && words.some((word) => holdsRecords(word, options))) {
    throw new UsageError('usage.sourceOfRecords');
  }
  if (options.fix !== undefined && words.includes('-')) throw new UsageError('usage.fixFiles');
  const targets = await findTargets(words, options, session, configs);
  await refuseOutput([...targets.map(({ file }) => file), ...(source === undefined ? [] : [source])], options);
  const checkers = createCheckers(options, session, targets.length > 1);
  const sources = createSources(options, session.terminal.stdin);
  const [first] = targets;
  // What is wrong with a list of names, or with the source of all, is said once and before anything else.
  for (const target of targets) await usableChecker(target, checkers);
  if (first && source !== undefined) await sources(first);
  const review = await openReviewFor(options, configs, targets, words.length === 0);
  const workers = createWorkers(options, await glossariesOf(targets, checkers));
  const cache = options.cache === undefined ? undefined : await openCache(options.cache, options);
  let failed = false;
  const all = checkAll(targets, { options, session, checkers, sources, review, workers, cache });
  const together = withAcrossFiles(all, checkers, async (text, target) =>
    settled(text, (await checkers(target)).checker, review, session),
  );
  const texts = watched(together, ({ findings }, { config }) => {
    const failOn = options.failOn ?? config.failOn ?? 'error';
    failed ||= findings.some(({ severity }) => isFailing(severity, failOn));
  });
  try {
    if (options.fix === 'show') await runOut(texts);
    else await session.report(texts, REPORT_FORMATS);
  } finally {
    await workers.close();
    await cache?.save(session);
  }
  await tellRest(review, session);
  return session.exitCode(failed);
}

async function glossariesOf(targets: readonly Target[], checkers: Checkers): Promise<ReadonlySet<string>> {
  const paths = new Set<string>();
  for (const target of targets) for (const path of (await checkers(target)).settings.glossaries) paths.add(path);
  return paths;
}

/** The patches are the report. */
async function runOut(texts: AsyncIterable<unknown>): Promise<void> {
  const iterator = texts[Symbol.asyncIterator]();
  while (!(await iterator.next()).done);
}

/** @throws UsageError where all checks are left out */
async function usableChecker(target: Target, checkers: Checkers): Promise<void> {
  const { checks } = (await checkers(target)).checker;
  if (checks.length === 0) throw new UsageError('usage.noChecks');
}

/** All texts, and behind them what can be told only when all are known. */
async function* withAcrossFiles(
  items: AsyncIterable<readonly [CheckedText, Target]>,
  checkers: Checkers,
  settle: (text: CheckedText, target: Target) => Promise<CheckedText>,
): AsyncGenerator<readonly [CheckedText, Target]> {
  const across = createAcrossFiles();
  const targets = new Map<string, Target>();
  for await (const item of items) {
    const [text, target] = item;
    if (text.renderings) {
      across.add(text, (await checkers(target)).checker);
      targets.set(text.path, target);
    }
    yield item;
  }
  for (const text of await across.found()) {
    const target = targets.get(text.path);
    if (target) yield [await settle(text, target), target];
  }
}

async function* watched(
  items: AsyncIterable<readonly [CheckedText, Target]>,
  see: (text: CheckedText, target: Target) => void,
): AsyncGenerator<CheckedText> {
  for await (const [text, target] of items) {
    see(text, target);
    yield text;
  }
}
