import type { Comment } from '../documents/document.js';
import type { Span } from '../text/span.js';

export type DirectiveKind = 'disable-next-line' | 'disable-line' | 'disable' | 'enable';

export const DIRECTIVES = [
  'disable-next-line',
  'disable-line',
  'disable',
  'enable',
] as const satisfies readonly DirectiveKind[];

/** What a comment asks for: `wiredrift-disable-next-line name/drift, number -- as the agency writes it`. */
export interface Directive extends Span {
  /** Undefined where the comment names none that exists. */
  readonly kind: DirectiveKind | undefined;
  /** The word as it is written. */
  readonly word: string;
  /** Checks and families; empty for all. */
  readonly names: readonly string[];
  readonly reason?: string;
}

/** @param comment begins with `wiredrift-` */
export function directiveOf({ start, end, text }: Comment): Directive {
  const cut = REASON.exec(text);
  const [word = '', ...names] = (cut ? text.slice(0, cut.index) : text).split(/[\s,]+/u).filter((part) => part !== '');
  const reason = cut && text.slice(cut.index + cut[0].length).trim();
  return {
    start,
    end,
    kind: DIRECTIVES.find((kind) => word === `wiredrift-${kind}`),
    word,
    names: [...new Set(names)],
    ...(reason ? { reason } : {}),
  };
}

const REASON = /(?<!\S)--+(?!\S)/u;

/** Whether a list of checks and families holds a check. */
export function namesCheck(names: readonly string[], check: string): boolean {
  return names.length === 0 || names.some((name) => check === name || check.startsWith(`${name}/`));
}
