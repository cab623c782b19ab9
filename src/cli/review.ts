import { join, relative } from 'node:path';
import { CHECK_IDS, DIRECTIVES, openReview } from '../index.js';
import type { CheckedText, Checker, IdleDirective, Message, Review } from '../index.js';
import type { Configs } from './configs.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';
import type { Target } from './targets.js';
import { UsageError } from './usage-error.js';

/**
 * What is known of findings, as the options and the configuration say.
 * @param isAll whether all files are targets that the configuration knows
 */
export async function openReviewFor(
  options: CommonOptions,
  configs: Configs,
  targets: readonly Target[],
  isAll: boolean,
): Promise<Review> {
  const [first] = targets;
  const configured = first?.config.baseline;
  const { checks, skip, since, minSeverity = first?.config.minSeverity ?? 'info' } = options;
  const baseline = options.baseline ?? (configured === undefined ? undefined : relative('.', configured));
  if (options.updateBaseline && baseline === undefined) throw new UsageError('usage.noBaseline');
  return openReview({
    baseline,
    updateBaseline: options.updateBaseline,
    accepted: await acceptedFile(options, configs),
    acceptedAsked: options.accepted !== undefined,
    since,
    today: new Date().toISOString().slice(0, 10),
    isWhole: isAll && checks.length === 0 && skip.length === 0 && since === undefined && minSeverity === 'info',
  });
}

/** Accepted findings are kept beside the configuration, if nothing else is said. */
export async function acceptedFile({ accepted }: CommonOptions, configs: Configs): Promise<string> {
  if (accepted !== undefined) return accepted;
  const { path, folder } = await configs('all');
  return path === undefined ? ACCEPTED_FILE : relative('.', join(folder, ACCEPTED_FILE));
}

const ACCEPTED_FILE = 'wiredrift.accepted.json';

/** The text with what counts; of comments that do nothing it is said so. */
export async function settled(
  text: CheckedText,
  checker: Checker,
  review: Review,
  session: Session,
): Promise<CheckedText> {
  const judged = await review.judge(text);
  review.note(judged, { checks: new Set(checker.checks.map(({ id }) => id)), minSeverity: checker.minSeverity });
  for (const { path, line, column, problem, found } of judged.idle ?? [])
    session.notice(await idleMessage(problem, found), `${path}:${line}:${column}`);
  return judged;
}

export async function tellRest(review: Review, session: Session): Promise<void> {
  for (const message of await review.finish()) session.notice(message);
}

async function idleMessage(problem: IdleDirective['problem'], found: string): Promise<Message> {
  if (problem === 'unused') return { key: 'notice.idle', values: { found } };
  const known = problem === 'unknownCheck' ? CHECK_IDS : DIRECTIVES.map((kind) => `wiredrift-${kind}`);
  const { nearest } = await import('./nearest.js');
  const near = nearest(found, known);
  return {
    key: `notice.${problem}`,
    values: { found, known: known.join(', '), ...(near === undefined ? {} : { near }) },
  };
}
