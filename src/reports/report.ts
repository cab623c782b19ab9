import type { Relation } from '../alignment/pair.js';
import type { Finding, Severity } from '../findings/finding.js';
import type { RenderingDigests } from '../findings/rendering.js';
import type { IdleDirective } from '../findings/silence.js';
import type { Translator } from '../messages/translator.js';

/** One text that was checked, and what was found in it. */
export interface CheckedText {
  /** The file; of a record the file that holds it. */
  readonly path: string;
  /** Of a record. */
  readonly id?: string | number;
  /** BCP 47. */
  readonly language?: string;
  /** The whole text as it is in the file, which the findings' offsets mean. */
  readonly raw: string;
  readonly source?: { readonly path?: string; readonly language?: string; readonly raw: string };
  readonly relation?: Relation;
  /** Lines of either file that stand around the story and were not compared. */
  readonly leftOut?: Record<'source' | 'target', readonly { readonly line: number; readonly endLine: number }[]>;
  readonly findings: readonly Finding[];
  /** A file that was told before, with what was found when all were known. */
  readonly isAgain?: boolean;
  /** Of the target, where a score is asked for. */
  readonly words?: number;
  /** Where they are to be held against those of other files. */
  readonly renderings?: RenderingDigests;
  /** Found too, and known. */
  readonly passed?: Passed;
  /** Comments that silence nothing. */
  readonly idle?: readonly IdleDirective[];
}

/** What was found and does not count. */
export interface Passed {
  /** In the baseline. */
  readonly known?: readonly Finding[];
  /** Accepted by somebody, with a reason. */
  readonly accepted?: readonly Finding[];
  /** How many findings comments in the file silence. */
  readonly silenced?: number;
}

/** How many findings of a run do not count, and why. */
export interface PassedTally {
  readonly known: number;
  readonly accepted: number;
  readonly silenced: number;
}

export const NOTHING_PASSED: PassedTally = { known: 0, accepted: 0, silenced: 0 };

export function addPassed(tally: PassedTally, { known = [], accepted = [], silenced = 0 }: Passed = {}): PassedTally {
  return {
    known: tally.known + known.length,
    accepted: tally.accepted + accepted.length,
    silenced: tally.silenced + silenced,
  };
}

/** What a report is written with; it decides nothing about colour or language by itself. */
export interface ReportContext {
  readonly translator: Translator;
  readonly colour: boolean;
  /** Findings only, no closing line. */
  readonly quiet: boolean;
  /** Width of the page in terminal columns. */
  readonly columns: number;
  /** Of wiredrift, where a report names it. */
  readonly version?: string;
  /** The page of a check in Markdown, for reports that carry their own help. */
  readonly pageOf?: (check: string) => Promise<string | undefined>;
}

/** Turns texts into pieces of a report as they come, so that a stream without end needs no more memory than a short one. */
export type ReportWriter<Item> = (items: AsyncIterable<Item>, context: ReportContext) => AsyncIterable<string>;

export interface ReportFormat<Item> {
  /** A machine's report is in English unless it is asked otherwise, and never in colour. */
  readonly reader: 'person' | 'machine';
  readonly write: ReportWriter<Item>;
}

export type Tally = Readonly<Record<Severity, number>>;

export const NOTHING: Tally = { error: 0, warning: 0, info: 0 };

export function addTo(tally: Tally, findings: readonly Finding[]): Tally {
  const sum = { ...tally };
  for (const { severity } of findings) sum[severity] += 1;
  return sum;
}
