import { InputError } from '../index.js';
import type { CheckedText, CheckerOptions, CheckRecord, Message } from '../index.js';
import type { FileTarget } from './check-file.js';
import type { CommonOptions } from './options.js';

/*
 * What goes to a worker and comes back: plain data alone.
 */

/** What the checker of a task is made with; functions stay behind. */
export type CheckerSettings = Omit<CheckerOptions, 'onNotice'>;

export interface Task {
  readonly options: CommonOptions;
  readonly settings: CheckerSettings;
}

export interface FileTask extends Task {
  readonly target: FileTarget;
}

export interface RecordsTask extends Task {
  readonly path: string;
  readonly records: readonly CheckRecord[];
}

/** Texts in the order in which they were sent, and what should be known of the run. */
export interface Answer {
  readonly texts: readonly (CheckedText | Failure)[];
  readonly notices: readonly Message[];
}

/** Why a text could not be checked. */
export interface Failure {
  readonly failed: true;
  /** As in `InputError`. */
  readonly key: string;
  readonly values: InputError['values'];
}

/** An error as it is sent; a fault of ours is told as one of the text that it came up with. */
export function failureOf(error: unknown): Failure {
  if (error instanceof InputError) return { failed: true, key: error.key, values: error.values };
  return { failed: true, key: 'crashed', values: { reason: reasonOf(error) } };
}

export function isFailure(answer: CheckedText | Failure): answer is Failure {
  return 'failed' in answer;
}

/** The error and where it came from, for whoever will mend it. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const origin = /^\s*at (?<place>.+)$/mu.exec(error.stack ?? '')?.groups?.['place'];
  return `${error.name}: ${error.message}${origin === undefined ? '' : ` at ${origin}`}`;
}
