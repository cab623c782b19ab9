import { CHECK_IDS, DIRECTIVES, openReview } from '../index.js';
import type { CheckedText, Checker, IdleDirective, Message, Review } from '../index.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

/** Where accepted findings are kept, if nothing else is said. */
export const ACCEPTED_FILE = 'wiredrift.accepted.json';

/** What is known of findings, as the options say. @param checker that the texts are checked with */
export async function reviewOf(options: CommonOptions, checker: Checker): Promise<Review> {
  const { baseline, updateBaseline, accepted, since } = options;
  if (updateBaseline && baseline === undefined) throw new UsageError('usage.noBaseline');
  return openReview({
    baseline,
    updateBaseline,
    accepted: accepted ?? ACCEPTED_FILE,
    acceptedAsked: accepted !== undefined,
    since,
    today: new Date().toISOString().slice(0, 10),
    checks: checker.checks.map(({ id }) => id),
    minSeverity: checker.minSeverity,
  });
}

/** The texts with what counts; at their end it is said what should be known of the rest. */
export async function* reviewed(
  texts: AsyncIterable<CheckedText>,
  review: Review,
  session: Session,
): AsyncGenerator<CheckedText> {
  for await (const text of texts) {
    const judged = await review.judge(text);
    review.note(judged);
    for (const idle of judged.idle ?? []) await tellIdle(idle, session);
    yield judged;
  }
  for (const message of await review.finish()) session.notice(message);
}

async function tellIdle({ path, line, column, problem, found }: IdleDirective, session: Session): Promise<void> {
  session.notice(await idleMessage(problem, found), `${path}:${line}:${column}`);
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
