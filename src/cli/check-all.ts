import { InputError } from '../index.js';
import type { CheckedText, CheckRecord, Message, Review } from '../index.js';
import { annotated } from './annotating.js';
import type { Cache } from './cache.js';
import { checkFile } from './check-file.js';
import type { FileRun, Sources } from './check-file.js';
import { checkRecord, checkRecordsOf } from './check-records.js';
import type { Checkers, TargetChecker } from './checkers.js';
import { fixed } from './fixing.js';
import { holdsRecords, nameOf } from './inputs.js';
import type { CommonOptions } from './options.js';
import type { Pool } from './pool.js';
import { settled } from './review.js';
import type { Session } from './session.js';
import type { Target } from './targets.js';
import { failureOf, isFailure } from './tasks.js';
import type { Answer, Failure } from './tasks.js';
import type { Workers } from './workers.js';

/** What all targets are checked with. */
export interface Run {
  readonly options: CommonOptions;
  readonly session: Session;
  readonly checkers: Checkers;
  readonly sources: Sources;
  readonly review: Review;
  readonly workers: Workers;
  readonly cache: Cache | undefined;
}

/** The texts of all targets in their order, however many are checked at a time; what cannot be checked is told, and the rest goes on. */
export async function* checkAll(targets: readonly Target[], run: Run): AsyncGenerator<readonly [CheckedText, Target]> {
  const { options, session, review } = run;
  const begun: Begun[] = [];
  let ended = 0;
  let checked = 0;
  const end = async function* (each: Begun | undefined) {
    if (each) yield* textsOf(each, { done: ended, all: targets.length }, run);
    ended += 1;
  };
  for (const [at, target] of targets.entries()) {
    if (!(await review.isChanged(target.file, target.source))) continue;
    checked += 1;
    const prepared = await run.checkers(target);
    const pool = canShare(target, options) ? await run.workers.pool(targets.length - at) : undefined;
    begun.push({ target, prepared, outcomes: await begin(target, prepared, pool, run) });
    while (begun.length > (pool ? pool.size * AHEAD : 0)) yield* end(begun.shift());
  }
  while (begun.length > 0) yield* end(begun.shift());
  const { since } = options;
  if (since !== undefined && checked === 0) session.notice({ key: 'notice.nothingChanged', values: { ref: since } });
}

/** How many tasks a worker is given before the first of them is told: none waits, and memory stays bounded. */
const AHEAD = 4;

type Outcome = CheckedText | Failure;

interface Begun {
  readonly target: Target;
  readonly prepared: TargetChecker;
  readonly outcomes: AsyncIterable<Outcome>;
}

async function* textsOf(
  { target, prepared, outcomes }: Begun,
  { done, all }: { readonly done: number; readonly all: number },
  { options, session, review }: Run,
): AsyncGenerator<readonly [CheckedText, Target]> {
  const { file } = target;
  if (all > 1) {
    session.progress.show(() => session.translator.text('progress.files', { done, all, path: file }), done / all);
  }
  try {
    for await (const outcome of outcomes) {
      if (isFailure(outcome)) session.complain(new InputError(outcome.key, outcome.values), nameOf(file, options));
      else yield [await settled(outcome, prepared.checker, review, session), target];
    }
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    session.complain(error, nameOf(file, options));
  }
}

/** What reads standard input, asks git or writes files is done where that is known. */
function canShare(target: Target, { since, fix, annotate }: CommonOptions): boolean {
  if (since !== undefined || fix !== undefined || annotate !== undefined) return false;
  return target.file !== '-' && target.source !== '-';
}

/** In a worker it begins at once, here when its outcome is asked for. */
async function begin(
  target: Target,
  prepared: TargetChecker,
  pool: Pool | undefined,
  run: Run,
): Promise<AsyncIterable<Outcome>> {
  const { options, session, cache } = run;
  if (holdsRecords(target.file, options)) return recordOutcomes(target, prepared, run);
  const known = canShare(target, options) ? await cache?.find(target, prepared.settings) : undefined;
  if (known?.text) return sent(Promise.resolve({ texts: [known.text], notices: [] }), session.noticeOnce);
  if (!pool) return kept(fileOutcome(target, prepared, run), known?.keep);
  const { file, plan, source } = target;
  const plain = { file, plan, ...(source !== undefined && { source }) };
  const answer = pool.checkFile({ target: plain, options, settings: prepared.settings });
  return kept(sent(answer, session.noticeOnce), known?.keep);
}

async function* fileOutcome(target: Target, { checker }: TargetChecker, run: Run): AsyncGenerator<Outcome> {
  const { options, session, sources, review, workers } = run;
  const counting = async (text: CheckedText) => (await review.judge(text)).findings;
  const file: FileRun = {
    ...{ options, sources, stdin: session.terminal.stdin, before: (path, reading) => review.before(path, reading) },
    ...(options.fix !== undefined && {
      fixed: (content, bytes, language, check) =>
        fixed(content, bytes, language, async (each) => counting(await check(each)), run),
    }),
    ...(options.annotate !== undefined && {
      annotated: (content, bytes, text) => annotated(content, bytes, text, run),
    }),
  };
  yield await workers.timed(() => checkFile(target, checker, file).catch(failureOf));
}

async function* sent(answer: Promise<Answer>, tell: (notice: Message) => void): AsyncGenerator<Outcome> {
  const { texts, notices } = await answer;
  for (const notice of notices) tell(notice);
  yield* texts;
}

async function* kept(
  outcomes: AsyncIterable<Outcome>,
  keep: ((text: CheckedText) => Promise<void>) | undefined,
): AsyncGenerator<Outcome> {
  for await (const outcome of outcomes) {
    if (keep && !isFailure(outcome)) await keep(outcome);
    yield outcome;
  }
}

/** A batch for a worker: enough to pay for its way, and little enough to keep many in memory. */
const MOST_RECORDS = 128;
const MOST_CHARACTERS = 2 ** 17;

/** One at a time, or in batches where workers run; lines that come in by a pipe are not kept waiting for others. */
async function* recordOutcomes(
  target: Target,
  { checker, settings }: TargetChecker,
  { options, session, workers }: Run,
): AsyncGenerator<Outcome> {
  const path = nameOf(target.file, options);
  const begun: AsyncIterable<Outcome>[] = [];
  let batch: CheckRecord[] = [];
  let size = 0;
  const send = (pool: Pool) => {
    begun.push(sent(pool.checkRecords({ records: batch, path, options, settings }), session.noticeOnce));
    [batch, size] = [[], 0];
  };
  let pool: Pool | undefined;
  for await (const record of checkRecordsOf(target.file, options, session)) {
    pool = target.file === '-' && options.workers === 'auto' ? undefined : await workers.pool(Infinity);
    if (!pool) {
      yield await workers.timed(() => checkRecord(record, path, checker).catch(failureOf));
      continue;
    }
    batch.push(record);
    size += lengthOf(record);
    if (batch.length >= MOST_RECORDS || size >= MOST_CHARACTERS) send(pool);
    while (begun.length > pool.size * AHEAD) yield* begun.shift() ?? [];
  }
  if (pool && batch.length > 0) send(pool);
  for (const each of begun) yield* each;
}

function lengthOf({ source, target }: CheckRecord): number {
  return [source, target].reduce((sum, text) => sum + (text && 'text' in text ? text.text.length : 0), 0);
}
