import { parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { MappedText } from '../../text/mapped.js';
import { unescaped } from '../../text/mapping.js';
import { malformed, refuseDuplicates, withinDepth, withoutMark } from './malformed.js';

/** A field of a JSON object. */
export interface Member {
  readonly key: string;
  readonly keyNode: Node;
  readonly value: Node;
}

/**
 * A JSON text with its places; comments are forgiven.
 * @throws InputError `json` {line, column}, `duplicateKey` {key, line, column}, `tooDeep`
 */
export function parseJson(raw: string): Node {
  const errors: ParseError[] = [];
  const root = withinDepth(() => parseTree(withoutMark(raw), errors, { allowTrailingComma: false }));
  const [error] = errors;
  if (error || !root) throw malformed(raw, error?.offset ?? 0, 'json');
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'object') {
      refuseDuplicates(raw, membersOf(node).map(({ key, keyNode }) => ({ key, at: keyNode.offset }))); // prettier-ignore
    }
    for (const child of node.children ?? []) open.push(child);
  }
  return root;
}

/** None where the node is no object. */
export function membersOf(node: Node | undefined): readonly Member[] {
  if (node?.type !== 'object') return [];
  return (node.children ?? []).flatMap(({ children: [keyNode, value] = [] }) =>
    keyNode && value ? [{ key: String(keyNode.value), keyNode, value }] : [],
  );
}

export function memberOf(node: Node | undefined, key: string): Node | undefined {
  return membersOf(node).find((member) => member.key === key)?.value;
}

/** @returns undefined where the node is no string */
export function stringOf(node: Node | undefined): string | undefined {
  return node?.type === 'string' ? String(node.value) : undefined;
}

/** What stands between the quotation marks of a string. */
export function jsonText(raw: string, { offset, length }: Node): MappedText {
  return unescaped(raw, [{ start: offset + 1, end: offset + length - 1 }], ESCAPES, decode);
}

export function jsonEscape(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

/** A character beyond the first plane is written as two escapes and is one. */
const ESCAPES = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\[^]/gu;

function decode(escaped: string): string {
  return JSON.parse(`"${escaped}"`) as string;
}
