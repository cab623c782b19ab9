import type { Node } from 'jsonc-parser';
import type { UnitsContent } from './content.js';
import { jsonEscape, jsonText, membersOf, parseJson } from './json-nodes.js';
import { leavesOf, type KeyNode } from './key-tree.js';
import { withinDepth } from './malformed.js';
import { unitsOfText } from './message-units.js';
import type { Syntax } from './message-text.js';

/** What a JSON file is, as far as its first part tells. */
export type JsonKind = 'arb' | 'xcstrings' | 'ninjs' | 'i18next' | 'json';

/**
 * Messages of a JSON file of nested keys, a language a file. Keys are joined by dots; places of a list are numbered from 0.
 * @throws InputError `json` {line, column}, `duplicateKey` {key, line, column}, `tooDeep`
 */
export function readJson(raw: string): UnitsContent {
  const leaves = leavesOf(jsonKeys(raw, parseJson(raw)));
  return { units: leaves.flatMap(({ text, ...details }) => unitsOfText(details, text, SYNTAXES)), escape: jsonEscape };
}

const SYNTAXES: readonly Syntax[] = ['percentBrace', 'brace', 'printf', 'tag'];

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

/** Tells the kinds of JSON apart, by what they cannot do without. */
export function sniffJson(raw: string): JsonKind {
  const start = raw.slice(0, SAMPLE);
  if (/"@@locale"\s*:/u.test(start)) return 'arb';
  if (/"sourceLanguage"\s*:/u.test(start) && /"strings"\s*:\s*\{/u.test(start)) return 'xcstrings';
  if (NEWS_FIELDS.filter((field) => field.test(start)).length >= 2) return 'ninjs';
  return /\{\{|\$t\(|_(?:zero|one|two|few|many|other|plural)"\s*:/u.test(start) ? 'i18next' : 'json';
}

const SAMPLE = 20_000;
const NEWS_FIELDS = [
  /"(?:body_?(?:text|html|xhtml)|bodies|bod(?:yText|yHtml))"\s*:/u,
  /"headlines?"\s*:/u,
  /"(?:uri|guid|versioncreated|versionCreated|pubstatus|pubStatus|urgency|\$standard)"\s*:/u,
];
