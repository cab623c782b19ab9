import { isAlias, isMap, isScalar, isSeq, parseDocument, visit, type Document, type YAMLError } from 'yaml';
import { deepYaml } from '../documents/nesting.js';
import type { SyntaxProblem, Tree, TreeResult, ValuePath } from './tree.js';

/** Reads one YAML 1.2 document. Keys are texts: `no:` is Norwegian and `1:` is "1". */
export function readYamlTree(text: string): TreeResult {
  const deep = deepYaml(text);
  if (deep !== undefined) return { problems: [{ key: 'tooDeep', values: {}, offset: deep }] };
  const document = parseDocument(text, { stringKeys: true, prettyErrors: false, logLevel: 'error' });
  const [first, ...rest] = syntaxProblems(document.errors, text);
  if (first) return { problems: [first, ...rest] };
  const unknown = unknownAlias(document);
  if (unknown) return { problems: [unknown] };
  try {
    return { tree: treeOf(document.toJS({ maxAliasCount: 100 }), document) };
  } catch (error) {
    // Aliases of aliases of aliases: a small file that would fill the memory.
    if (error instanceof ReferenceError) return { problems: [{ key: 'aliases', values: {}, offset: 0 }] };
    throw error;
  }
}

function unknownAlias(document: Document): SyntaxProblem | undefined {
  let found: SyntaxProblem | undefined;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return undefined;
      found = { key: 'alias', values: { text: alias.source }, offset: alias.range?.[0] ?? 0 };
      return visit.BREAK;
    },
  });
  return found;
}

/** Every key that stands twice, and of the rest the first alone: what follows a slip of syntax is mostly its echo. */
function syntaxProblems(errors: readonly YAMLError[], text: string): SyntaxProblem[] {
  const other = errors.find((error) => error.code !== 'DUPLICATE_KEY');
  return errors
    .filter((error) => error === other || error.code === 'DUPLICATE_KEY')
    .map((error) => ({ ...problemOf(error, text), offset: error.pos[0] }));
}

function problemOf({ code, pos }: YAMLError, text: string): Omit<SyntaxProblem, 'offset'> {
  if (code === 'DUPLICATE_KEY') return { key: 'duplicateKey', values: { field: keyAt(text, pos[0]) } };
  return { key: PROBLEM_OF_CODE[code] ?? 'yaml', values: {} };
}

const PROBLEM_OF_CODE: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  MULTIPLE_DOCS: 'documents',
  // A text with ": " in it, or one that begins with a sign that means something to YAML.
  BLOCK_AS_IMPLICIT_KEY: 'unquoted',
  MULTILINE_IMPLICIT_KEY: 'unquoted',
  BAD_SCALAR_START: 'unquoted',
  MISSING_CHAR: 'unclosed',
  NON_STRING_KEY: 'keyNotText',
};

function keyAt(text: string, offset: number): string {
  return /^[^:\n]{0,80}/u.exec(text.slice(offset, offset + 100))?.[0].trim() ?? '';
}

function treeOf(value: unknown, document: Document): Tree {
  return { value, offset: (path, side) => offsetIn(document, path, side) };
}

function offsetIn(document: Document, path: ValuePath, side: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    const child = childOf(node, step);
    if (!child) break;
    const isLast = depth === path.length - 1;
    offset = (isLast && side === 'key' ? startOf(child.key) : startOf(child.value)) ?? startOf(child.key) ?? offset;
    node = child.value;
  }
  return offset;
}

function childOf(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isSeq(node) && typeof step === 'number') return { key: undefined, value: node.items[step] };
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
}

function startOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
}
