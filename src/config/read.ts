import { distance as editDistance } from 'fastest-levenshtein';
import type { $ZodIssue } from 'zod/v4/core';
import { readJsonTree, WITH_COMMENTS } from '../glossary/json-tree.js';
import type { TreeResult, ValuePath } from '../glossary/tree.js';
import { readYamlTree } from '../glossary/yaml-tree.js';
import { createLineIndex } from '../text/lines.js';
import { ConfigError } from './problem.js';
import { configSchema } from './schema.js';
import type { ConfigFile } from './schema.js';

/**
 * Reads a configuration in YAML or JSON (with comments).
 * @param path names it in errors, and its format by how it ends
 * @param text the file as it is
 * @throws ConfigError with `path`, `line` and `column`
 */
export function readConfig(path: string, text: string): ConfigFile {
  if (!/[^\s\uFEFF]/u.test(text)) return {};
  const result = treeOf(path, text);
  const lines = createLineIndex(text);
  if ('problems' in result) {
    const [{ key, values, offset }] = result.problems;
    throw new ConfigError('syntax', { path, ...lines.position(offset), problem: key, ...values });
  }
  const { tree } = result;
  return validConfig(path, tree.value, (at, side) => lines.position(tree.offset(at, side)));
}

function treeOf(path: string, text: string): TreeResult {
  try {
    return /\.jsonc?$/iu.test(path) ? readJsonTree(text, WITH_COMMENTS) : readYamlTree(text);
  } catch (error) {
    // The parsers recurse: a file that nests thousands deep ends their stack.
    if (error instanceof RangeError) return { problems: [{ key: 'tooDeep', values: {}, offset: 0 }] };
    throw error;
  }
}

type Locate = (path: ValuePath, side: 'key' | 'value') => { readonly line: number; readonly column: number };

/**
 * The same for what a script exports or a package.json holds.
 * @param locate where a value stands, if that is known
 */
export function validConfig(path: string, value: unknown, locate?: Locate): ConfigFile {
  const { success, data, error } = configSchema.safeParse(value ?? {});
  if (success) return data;
  const issues = error.issues.flatMap((each) => innermost(each, []));
  // `lng` is one slip: not an unknown field and a missing one.
  const issue = issues.find((each) => each.issue.code === 'unrecognized_keys') ?? issues[0];
  throw new ConfigError(...complaint(path, issue, value, locate));
}

interface PlacedIssue {
  readonly issue: $ZodIssue;
  readonly at: ValuePath;
}

/** Of a choice, the branch that is least wrong. */
function innermost(issue: $ZodIssue, base: ValuePath): readonly PlacedIssue[] {
  const at = [...base, ...issue.path.filter((step) => typeof step !== 'symbol')];
  if (issue.code !== 'invalid_union') return [{ issue, at }];
  const branches = issue.errors.map((errors) => errors.flatMap((each) => innermost(each, at)));
  const inside = branches.filter((errors) =>
    errors.every((each) => each.at.length > at.length || each.issue.code !== 'invalid_type'),
  );
  return inside.toSorted((a, b) => a.length - b.length)[0] ?? [{ issue, at }];
}

function complaint(
  path: string,
  placed: PlacedIssue | undefined,
  value: unknown,
  locate: Locate | undefined,
): [key: string, values: Record<string, string | number>] {
  const { issue, at } = placed ?? { issue: undefined, at: [] };
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const whole = unknown === undefined ? at : [...at, unknown];
  const place = locate?.(whole, unknown === undefined ? 'value' : 'key') ?? {};
  const field = whole.filter((step) => typeof step === 'string').join('.') || 'config';
  const values = { path, ...place, field };
  if (unknown !== undefined) {
    const near = nearest(unknown, fieldsAt(at));
    return near === undefined
      ? ['unknownField', { ...values, known: fieldsAt(at).join(', ') }]
      : ['unknownFieldNear', { ...values, near }];
  }
  if (issue?.code === 'invalid_value') {
    return ['value', { ...values, found: shown(valueAt(value, at)), allowed: issue.values.map(String).join(', ') }];
  }
  const own = issue?.code === 'custom' || issue?.code === 'invalid_format' ? issue.message : undefined;
  const found = valueAt(value, at);
  return [own ?? (found === undefined ? 'missing' : 'type'), { ...values, found: shown(found) }];
}

/** The fields that may stand in the mapping at a path. */
function fieldsAt(path: ValuePath): readonly string[] {
  if (path[0] === 'overrides') return Object.keys(configSchema.shape.overrides.unwrap().element.shape);
  if (path[0] === 'files') return ['source', 'target', 'format', 'relation'];
  if (path[0] === 'words') return ['forbid', 'source', 'lang', 'use', 'instead', 'why'];
  return Object.keys(configSchema.shape);
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, distance: editDistance(word.slice(0, 40), candidate) }))
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= Math.max(1, Math.floor(best.candidate.length / 2.5)) ? best.candidate : undefined;
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '').slice(0, 60);
}
