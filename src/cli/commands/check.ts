import { createAcrossFiles, InputError, REPORT_FORMATS } from '../../index.js';
import type { CheckedText } from '../../index.js';
import { createAnnotating } from '../annotating.js';
import { checkTarget, createSources } from '../check-target.js';
import type { Run } from '../check-target.js';
import { createCheckers } from '../checkers.js';
import type { Checkers } from '../checkers.js';
import { createConfigs } from '../configs.js';
import { isFailing } from '../fail-on.js';
import { holdsRecords, nameOf, refuseStdinTwice } from '../inputs.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import { openReviewFor, settled, tellRest } from '../review.js';
import type { Session } from '../session.js';
import { findTargets } from '../targets.js';
import type { Target } from '../targets.js';
import { UsageError } from '../usage-error.js';

export async function run(words: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  const { source } = options;
  const configs = createConfigs(options);
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
  const sources = createSources(options, session);
  const [first] = targets;
  // What is wrong with a list of names, or with the source of all, is said once and before anything else.
  for (const target of targets) await usableChecker(target, checkers);
  if (first && source !== undefined) await sources(first);
  const review = await openReviewFor(options, configs, targets, words.length === 0);
  let failed = false;
  const annotate = options.annotate === undefined ? undefined : createAnnotating(options.annotate, session);
  const each = checkedTexts(targets, checkers, { options, session, sources, review });
  const together = withAcrossFiles(each, checkers, async (text, target) =>
    settled(text, await checkers(target), review, session),
  );
  const texts = watched(together, async (text, { config }) => {
    const failOn = options.failOn ?? config.failOn ?? 'error';
    failed ||= text.findings.some(({ severity }) => isFailing(severity, failOn));
    await annotate?.(text);
  });
  if (options.fix === 'show') await runOut(texts);
  else await session.report(texts, REPORT_FORMATS);
  await tellRest(review, session);
  return session.exitCode(failed);
}

/** The patches are the report. */
async function runOut(texts: AsyncIterable<unknown>): Promise<void> {
  const iterator = texts[Symbol.asyncIterator]();
  while (!(await iterator.next()).done);
}

/** @throws UsageError where all checks are left out */
async function usableChecker(target: Target, checkers: Checkers): Promise<void> {
  const { checks } = await checkers(target);
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
      across.add(text, await checkers(target));
      targets.set(text.path, target);
    }
    yield item;
  }
  for (const text of across.found()) {
    const target = targets.get(text.path);
    if (target) yield [await settle(text, target), target];
  }
}

async function* watched(
  items: AsyncIterable<readonly [CheckedText, Target]>,
  see: (text: CheckedText, target: Target) => Promise<void>,
): AsyncGenerator<CheckedText> {
  for await (const [text, target] of items) {
    await see(text, target);
    yield text;
  }
}

async function* checkedTexts(
  targets: readonly Target[],
  checkers: Checkers,
  run: Run,
): AsyncGenerator<readonly [CheckedText, Target]> {
  const { options, session, review } = run;
  let checked = 0;
  for (const [done, target] of targets.entries()) {
    const { file, source } = target;
    if (!(await review.isChanged(file, source))) continue;
    checked += 1;
    if (targets.length > 1) {
      session.progress.show(() => session.translator.text('progress.files', { done, all: targets.length, path: file }));
    }
    try {
      const checker = await checkers(target);
      for await (const text of checkTarget(target, checker, run))
        yield [await settled(text, checker, review, session), target];
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      session.complain(error, nameOf(file, options));
    }
  }
  const { since } = options;
  if (since !== undefined && checked === 0) session.notice({ key: 'notice.nothingChanged', values: { ref: since } });
}
