import { createLineIndex, type LineIndex, type Position } from '../text/lines.js';
import { readJsonTree } from './json-tree.js';
import type { GlossaryProblem } from './problem.js';
import { readYamlTree } from './yaml-tree.js';

/** Keys and list indexes that lead from a file's top to a value in it. */
export type ValuePath = readonly (string | number)[];

/** The values of a file and where they stand. */
export interface Tree {
  readonly value: unknown;
  /** UTF-16 offset of the key or the value; of the nearest thing around it where there is none. */
  offset(path: ValuePath, side: 'key' | 'value'): number;
}

/** What keeps a file from being read as YAML or JSON. */
export interface SyntaxProblem {
  readonly key: string;
  readonly values: GlossaryProblem['values'];
  readonly offset: number;
}

export type TreeResult =
  { readonly tree: Tree } | { readonly problems: readonly [SyntaxProblem, ...(readonly SyntaxProblem[])] };

/** Reads a file's text; never throws. A name that ends in `.json` is strict JSON, all else is YAML 1.2. */
export function readTree(path: string, text: string): TreeResult {
  const isJson = path.toLowerCase().endsWith('.json');
  const problem = unreadable(text, isJson);
  if (problem) return { problems: [problem] };
  try {
    return isJson ? readJsonTree(text) : readYamlTree(text);
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

/**
 * In units of 2^20. Measured: 4 MB of YAML (20,000 entries) take two seconds, and many times that where they are
 * something else under a wrong name; JSON of that size takes a fifth of a second.
 */
const LARGEST_YAML = 4;
const LARGEST_JSON = 256;

function unreadable(text: string, isJson: boolean): SyntaxProblem | undefined {
  const limit = isJson ? LARGEST_JSON : LARGEST_YAML;
  if (text.length > limit * 2 ** 20) return { key: 'tooLarge', values: { limit }, offset: 0 };
  const binary = text.search(/(?![\s\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u);
  if (binary >= 0) return { key: 'binary', values: {}, offset: binary };
  if (!/[^\s\ufeff]/u.test(text)) return { key: 'empty', values: {}, offset: 0 };
  return undefined;
}
