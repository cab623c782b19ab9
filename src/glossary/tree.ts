import { createLineIndex, type LineIndex, type Position } from '../text/lines.js';
import type { Message } from '../messages/step.js';
import type { GlossaryFormat } from './formats/format.js';
import type { GlossaryProblem } from './problem.js';

/** Keys and list indexes that lead from a file's top to a value in it. */
export type ValuePath = readonly (string | number)[];

/** The values of a file and where they stand. */
export interface Tree {
  readonly value: unknown;
  /** UTF-16 offset of the key or the value; of the nearest thing around it where there is none. */
  offset(path: ValuePath, side: 'key' | 'value'): number;
}

/** What keeps a file from being read in its format. */
export interface SyntaxProblem {
  readonly key: string;
  readonly values: GlossaryProblem['values'];
  readonly offset: number;
  /** Id of the entry it is about, where that is known. */
  readonly entry?: string;
}

export type TreeResult =
  | { readonly tree: Tree; readonly notices?: readonly Message[] }
  | { readonly problems: readonly [SyntaxProblem, ...(readonly SyntaxProblem[])] };

/** Reads a file's text; never throws. */
export function readTree(text: string, format: GlossaryFormat): TreeResult {
  const problem = unreadable(text, format);
  if (problem) return { problems: [problem] };
  try {
    return format.read(text);
  } catch (error) {
    // The parsers recurse: a file that nests thousands deep ends their stack.
    if (error instanceof RangeError) return { problems: [{ key: 'tooDeep', values: {}, offset: 0 }] };
    throw error;
  }
}

/** Says where a place of the tree is in the text, counted from 1. */
export function createLocator(tree: Tree, text: string): (path: ValuePath, side?: 'key' | 'value') => Position {
  let lines: LineIndex | undefined;
  return (path, side = 'value') => (lines ??= createLineIndex(text)).position(tree.offset(path, side));
}

function unreadable(text: string, { limit }: GlossaryFormat): SyntaxProblem | undefined {
  if (text.length > limit * 2 ** 20) return { key: 'tooLarge', values: { limit }, offset: 0 };
  const binary = text.search(/(?![\s\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u);
  if (binary >= 0) return { key: 'binary', values: {}, offset: binary };
  if (!/[^\s\ufeff]/u.test(text)) return { key: 'empty', values: {}, offset: 0 };
  return undefined;
}
