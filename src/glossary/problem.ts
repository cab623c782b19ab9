import type { Severity } from '../findings/finding.js';
import type { Message } from '../messages/step.js';
import { InputError } from '../text/input-error.js';
import type { Position } from '../text/lines.js';

/** What is wrong with a glossary file, and where. The words are under `glossary.<key>` in the catalogue. */
export interface GlossaryProblem extends Message, Position {
  readonly severity: Severity;
  readonly path: string;
  /** Id of the entry it is about, where that is known. */
  readonly entry?: string;
}

/** Glossary files that cannot be used; holds what is wrong with all of them. */
export class GlossaryError extends InputError {
  readonly problems: readonly GlossaryProblem[];

  constructor(problems: readonly GlossaryProblem[]) {
    super('glossary', { count: problems.length, path: problems[0]?.path ?? '' });
    this.name = 'GlossaryError';
    this.problems = problems;
  }
}

/** For sorting: the order in which a reader meets them. */
export function byPlace(a: GlossaryProblem, b: GlossaryProblem): number {
  return a.line - b.line || a.column - b.column;
}

/** A problem with a file as a whole. */
export function fileProblem(path: string, key: string, values: Message['values'] = {}): GlossaryProblem {
  return { severity: 'error', key: `glossary.${key}`, values, path, line: 1, column: 1 };
}
