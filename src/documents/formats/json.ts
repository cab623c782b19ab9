import type { Node } from 'jsonc-parser';
import { ANY_SYNTAX } from '../placeholders/find.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { jsonEscape, jsonText, membersOf, parseJson } from './json-nodes.js';
import { leavesOf, unitOf, type KeyNode } from './key-tree.js';
import { withinDepth } from './malformed.js';

/**
 * Messages of a JSON file of nested keys, a language a file. Keys are joined by dots; places of a list are numbered from 0.
 * @throws InputError `json` {line, column}, `duplicateKey` {key, line, column}, `tooDeep`
 */
export function readJson(raw: string): UnitsContent {
  const leaves = leavesOf(jsonKeys(raw, parseJson(raw)));
  return { units: leaves.flatMap((leaf) => messageUnits(unitOf(leaf), ANY_SYNTAX)), escape: jsonEscape };
}

/** The strings below an object or a list, with their keys. */
export function jsonKeys(raw: string, node: Node): readonly KeyNode[] {
  return withinDepth(() => keysBelow(raw, node));
}

function keysBelow(raw: string, node: Node): readonly KeyNode[] {
  if (node.type === 'array') return (node.children ?? []).map((child, index) => keyNode(raw, String(index), child));
  return membersOf(node).map(({ key, value }) => keyNode(raw, key, value));
}

function keyNode(raw: string, key: string, node: Node): KeyNode {
  if (node.type === 'string') return { key, text: jsonText(raw, node) };
  return { key, children: keysBelow(raw, node) };
}
