import {
  findNodeAtLocation,
  getNodeValue,
  parseTree,
  type Node,
  type ParseError,
  type ParseOptions,
} from 'jsonc-parser';
import type { SyntaxProblem, Tree, TreeResult, ValuePath } from './tree.js';

/** Reads JSON, strict unless the options say otherwise, and refuses a key that stands twice in one object (JSON.parse would keep the last in silence). */
export function readJsonTree(text: string, options: ParseOptions = STRICT): TreeResult {
  // A byte order mark is no JSON; a space in its place keeps all offsets.
  const json = text.replace(/^\ufeff/u, ' ');
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, options);
  const [error] = errors;
  if (error || !root) return { problems: [{ key: 'json', values: {}, offset: error?.offset ?? 0 }] };
  const [first, ...rest] = duplicateKeys(root);
  if (first) return { problems: [first, ...rest] };
  return { tree: treeOf(getNodeValue(root), root) };
}

const STRICT: ParseOptions = { disallowComments: true, allowTrailingComma: false };
/** As people write their configurations. */
export const WITH_COMMENTS: ParseOptions = { disallowComments: false, allowTrailingComma: true };

function treeOf(value: unknown, root: Node): Tree {
  return {
    value,
    offset(path, side) {
      const node = nearestNode(root, path);
      const property = node.exact && side === 'key' ? node.node.parent : undefined;
      return (property?.type === 'property' ? property : node.node).offset;
    },
  };
}

function nearestNode(root: Node, path: ValuePath): { node: Node; exact: boolean } {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return { node, exact: length === path.length };
  }
  return { node: root, exact: false };
}

function duplicateKeys(node: Node): SyntaxProblem[] {
  const seen = new Set<unknown>();
  const problems: SyntaxProblem[] = [];
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key && seen.has(key.value)) {
      problems.push({ key: 'duplicateKey', values: { field: String(key.value) }, offset: key.offset });
    }
    seen.add(key?.value);
    problems.push(...duplicateKeys(child));
  }
  return problems;
}
