import type { Message, Step } from '../messages/step.js';
import type { Span } from '../text/span.js';

export type Severity = 'error' | 'warning' | 'info';

/** A place in a file or record: half-open UTF-16 offsets; line and column from 1; `text` is the raw slice. */
export interface Location extends Span {
  readonly path?: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** Replace the raw range by the text, which is already escaped as the format needs. */
export interface Edit extends Span {
  readonly text: string;
}

/** What an editor is told. Words are made when it is written out (`reports/`). */
export interface Finding {
  /** `<family>/<check>`, e.g. `name/drift`. */
  readonly check: string;
  readonly severity: Severity;
  readonly message: Message;
  /** The target's file; `null` for a batch record, which carries `id` instead. */
  readonly path: string | null;
  readonly id?: string | number;
  /** Key of the message in a localisation file. */
  readonly unit: string | null;
  /** BCP 47 tag of the target text. */
  readonly language: string;
  readonly target?: Location;
  readonly source?: Location;
  /** Glossary entry. */
  readonly entry?: string;
  readonly expected?: readonly string[];
  readonly fix?: Edit;
  /** 0 to 1. */
  readonly confidence: number;
  readonly why: readonly Step[];
  /** Stays the same when lines move and text elsewhere changes. */
  readonly fingerprint: string;
  /** Category of the Multidimensional Quality Metrics. */
  readonly mqm: string;
}
