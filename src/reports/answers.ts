import type { BlockKind } from '../documents/document.js';
import type { Fact } from '../facts/fact.js';
import type { Severity } from '../findings/finding.js';
import type { FormsByLanguage } from '../glossary/entry.js';
import type { Message } from '../messages/step.js';
import type { NameMatch, NameMention } from '../names/name.js';
import type { Span } from '../text/span.js';

/** What was understood of one text. All offsets mean the file as it is. Each part can be gone through more than once. */
export interface Inspection {
  readonly id?: string | number;
  readonly path?: string;
  /** BCP 47; `und` where it is not known. */
  readonly language: string;
  readonly segments: Iterable<Span & { readonly kind: BlockKind }>;
  /** Names and facts in the order of the text. */
  readonly names: Iterable<NameMention>;
  readonly facts: Iterable<Fact>;
}

/** What the glossary knows of one name; the best match first. */
export interface LookupAnswer {
  readonly id?: string | number;
  readonly name: string;
  readonly matches: readonly NameMatch[];
  /** By the ids of the matched entries, how each is written: by language, the first form is the one to write. */
  readonly forms: Readonly<Record<string, FormsByLanguage>>;
}

/** What is wrong in one glossary file. */
export interface GlossaryProblems {
  readonly path: string;
  readonly problems: readonly {
    readonly severity: Severity;
    readonly message: Message;
    readonly line: number;
    readonly column: number;
    readonly entry?: string;
  }[];
}
