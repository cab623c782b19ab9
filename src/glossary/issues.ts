import { distance as editDistance } from 'fastest-levenshtein';
import type { $ZodIssue } from 'zod/v4/core';
import { nearestTag } from './language-tag.js';
import type { ValuePath } from './tree.js';

/** What the schema objects to, in the words of the catalogue: key without its `glossary.`, values, and where. */
export interface Objection {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly path: ValuePath;
  readonly side: 'key' | 'value';
}

/** @param value what was validated  @param known names of the fields that may stand at its top */
export function objectionsOf(issues: readonly $ZodIssue[], value: unknown, known: readonly string[]): Objection[] {
  const all = issues.flatMap((issue) => objections(issue, value, known));
  // `nmaes` is one slip: not an unknown field and a missing one.
  const meant = new Set(all.filter(({ key }) => key === 'unknownFieldNear').map(({ values }) => values['near']));
  return all.filter(({ key, path }) => key !== 'missing' || !meant.has(path.at(-1)));
}

function objections(issue: $ZodIssue, value: unknown, known: readonly string[]): Objection[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const field = fieldName(path);
  const at = (key: string, values: Objection['values'] = {}, side: Objection['side'] = 'value'): Objection[] => [
    { key, values: { field, ...values }, path, side },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownField(key, path, path.length === 0 ? known : fieldsAt(path)));
    case 'invalid_key':
      return tagObjection(path);
    case 'invalid_union':
      return unionObjections(issue, path, value, known) ?? typeObjection(issue, path, value);
    case 'invalid_type':
      return typeObjection(issue, path, value);
    case 'invalid_value':
      return valueObjection(issue.values.map(String), path, value);
    case 'invalid_format':
    case 'too_small':
    case 'too_big':
    case 'custom': {
      const found = valueAt(value, path);
      if (issue.message === 'tag') return tagObjection(path, found);
      return at(issue.message, typeof found === 'string' || typeof found === 'number' ? { text: found } : {});
    }
    default:
      return at('value', { allowed: '' });
  }
}

type UnionIssue = Extract<$ZodIssue, { code: 'invalid_union' }>;

/** The objections of the branch that the value was meant for: right in type, and least wrong inside. */
function unionObjections(
  issue: UnionIssue,
  path: ValuePath,
  value: unknown,
  known: readonly string[],
): Objection[] | undefined {
  const branches = issue.errors
    .map((errors) => errors.map((inner) => ({ ...inner, path: [...path, ...inner.path] })))
    .map((errors) => ({ errors, found: objectionsOf(errors, value, known) }))
    .filter(({ errors }) => !errors.some((inner) => isWrongType(inner, path, value)));
  return branches.sort((a, b) => a.found.length - b.found.length)[0]?.found;
}

function isWrongType(issue: $ZodIssue, path: ValuePath, value: unknown): boolean {
  if (issue.path.length !== path.length) return false;
  if (issue.code === 'invalid_type') return true;
  return issue.code === 'invalid_union' && !unionObjections(issue, path, value, []);
}

function typeObjection(issue: $ZodIssue, path: ValuePath, value: unknown): Objection[] {
  const found = valueAt(value, path);
  const expected = expectedTypes(issue);
  const field = fieldName(path);
  const make = (key: string, values: Objection['values'] = {}): Objection[] => [
    { key, values: { field, ...values }, path, side: 'value' },
  ];
  if (found === undefined) return make('missing');
  if (found === null) return make('nothing');
  if (expected.has('string') && (typeof found === 'number' || typeof found === 'boolean')) {
    return make('quote', { text: String(found) });
  }
  return make(expectedKey(expected), { found: typeName(found) });
}

function expectedTypes(issue: $ZodIssue): Set<string> {
  if (issue.code === 'invalid_type') return new Set([issue.expected]);
  if (issue.code !== 'invalid_union') return new Set();
  return new Set(issue.errors.flat().flatMap((inner) => [...expectedTypes(inner)]));
}

function expectedKey(types: ReadonlySet<string>): string {
  if (types.has('string') && types.has('object')) return 'expectedRejected';
  if (types.has('string') && types.has('array')) return 'expectedTexts';
  if (types.has('string')) return 'expectedText';
  if (types.has('array')) return 'expectedList';
  if (types.has('boolean')) return 'expectedBoolean';
  return 'expectedMapping';
}

function valueObjection(allowed: readonly string[], path: ValuePath, value: unknown): Objection[] {
  const found = valueAt(value, path);
  const field = fieldName(path);
  if (found === undefined) return [{ key: 'missing', values: { field }, path, side: 'value' }];
  const text = typeof found === 'string' || typeof found === 'number' ? found : typeName(found);
  const near = typeof found === 'string' ? nearest(found, allowed) : undefined;
  const key = field === 'version' ? 'version' : near ? 'valueNear' : 'value';
  const values = { field, text, allowed: allowed.join(', '), ...(near && { near }) };
  return [{ key, values, path, side: 'value' }];
}

/** @param tag the tag; without one the last step of the path is a key that should be a tag */
function tagObjection(path: ValuePath, tag?: unknown): Objection[] {
  const text = typeof tag === 'string' ? tag : String(path.at(-1));
  const near = nearestTag(text);
  const values = { text, ...(near && { near }) };
  return [{ key: near ? 'tagNear' : 'tag', values, path, side: tag === undefined ? 'key' : 'value' }];
}

function unknownField(field: string, path: ValuePath, known: readonly string[]): Objection {
  const near = nearest(field, known) ?? SYNONYMS[field.toLowerCase()];
  const isOffered = near !== undefined && known.includes(near);
  const values = isOffered ? { field, near } : { field, known: known.join(', ') };
  return { key: isOffered ? 'unknownFieldNear' : 'unknownField', values, path: [...path, field], side: 'key' };
}

/** What other glossary formats call our fields. */
const SYNONYMS: Readonly<Record<string, string>> = {
  type: 'kind', forms: 'names', name: 'names', translations: 'names', wrong: 'reject', forbidden: 'reject', delete: 'remove',
  acronyms: 'abbreviations', comment: 'note', terms: 'entries', items: 'entries', reason: 'why', language: 'lang',
}; // prettier-ignore

function fieldsAt(path: ValuePath): readonly string[] {
  return FIELDS_UNDER[String(path.find((step) => typeof step === 'string' && step in FIELDS_UNDER))] ?? [];
}

const FIELDS_UNDER: Readonly<Record<string, readonly string[]>> = {
  reject: ['form', 'why'],
  confusable: ['entry', 'form', 'lang', 'why'],
  parts: ['given', 'middle', 'patronymic', 'family'],
  roles: ['names', 'from', 'until'],
};

/** The word that a slip of the fingers leads away from (two letters in five, `nmaes`); undefined where none is near. */
function nearest(word: string, known: readonly string[]): string | undefined {
  const near = known
    .map((candidate) => ({ candidate, distance: editDistance(word.slice(0, 40).toLowerCase(), candidate) }))
    .sort((a, b) => a.distance - b.distance)[0];
  return near && near.distance <= Math.max(1, Math.floor(near.candidate.length / 2.5)) ? near.candidate : undefined;
}

/** `reject.en.form`; indexes of lists are left out, the line says which. An item as a whole is one of `entries`. */
function fieldName(path: ValuePath): string {
  return path.filter((step) => typeof step === 'string').join('.') || 'entries';
}

function valueAt(value: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((inner, step) => {
    return typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined;
  }, value);
}

/** A key of the catalogue under `glossary.type`. */
export function typeName(value: unknown): 'list' | 'mapping' | 'text' | 'number' | 'boolean' | 'nothing' {
  if (Array.isArray(value)) return 'list';
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'number' || typeof value === 'bigint') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'string' ? 'text' : 'mapping';
}
