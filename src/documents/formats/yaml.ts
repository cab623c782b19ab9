import { isMap, isScalar, isSeq, Lexer, parseDocument, type Pair, type Scalar } from 'yaml';
import { InputError } from '../../text/input-error.js';
import { refuseDeepYaml } from '../nesting.js';
import type { Comment } from '../document.js';
import { ANY_SYNTAX } from '../placeholders/find.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { declaredTag } from './declared-tag.js';
import { leavesOf, unitOf, type KeyNode } from './key-tree.js';
import { malformed, refuseDuplicates, withinDepth } from './malformed.js';
import { maxLengthIn } from './max-length.js';
import { yamlEscape, yamlText } from './yaml-scalar.js';
import { englishName } from '../../languages/english-name.js';

/**
 * Messages of a YAML file of nested keys. Where one key with the name of a language holds all others (Rails), it says the
 * language and is no part of the keys. Aliases are not followed: what they stand for is read where it stands.
 * @throws InputError `yaml`, `yamlTab`, `yamlQuote`, `duplicateKey` {key}, each with {line, column}; `tooDeep`
 */
export function readYaml(raw: string): UnitsContent {
  const scalars: Scalar[] = [];
  const roots = withinDepth(() => keysOf(raw, parse(raw), scalars));
  const [only] = roots;
  const language = roots.length === 1 && only?.children ? rootLanguage(only.key) : undefined;
  const leaves = leavesOf(language === undefined || !only?.children ? roots : only.children);
  return {
    units: leaves.flatMap((leaf) => {
      const maxLength = maxLengthIn(leaf.notes ?? []);
      return messageUnits({ ...unitOf(leaf), ...(maxLength !== undefined && { maxLength }) }, ANY_SYNTAX);
    }),
    ...(language !== undefined && { targetLanguage: language }),
    escape: (text, at) => yamlEscape(text, at, scalarAt(scalars, at)),
  };
}

/** What follows `#`, where it is no part of a value. */
export function yamlComments(raw: string): readonly Comment[] {
  const comments: Comment[] = [];
  let at = 0;
  let isValue = false;
  for (const token of new Lexer().lex(raw)) {
    if (MARKERS.has(token)) {
      isValue = token === SCALAR;
      continue;
    }
    const end = at + token.length;
    if (!isValue && token.startsWith('#')) comments.push({ start: at, end, text: token.replace(/^#+/u, '').trim() });
    [at, isValue] = [end, false];
  }
  return comments;
}

/** Tokens that stand for no text of the file: the beginning of a document, the end of a flow, and what says that a value follows. */
const SCALAR = '\u001F';
const MARKERS: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR]);

const PROBLEMS: Readonly<Partial<Record<string, string>>> = { TAB_AS_INDENT: 'yamlTab', MISSING_CHAR: 'yamlQuote', BAD_SCALAR_START: 'yamlQuote' }; // prettier-ignore

function parse(raw: string): unknown {
  refuseDeepYaml(raw);
  // The parser compares each key with all others of its map: 100,000 keys would take it minutes.
  const options = { stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const;
  const document = parseDocument(raw, options);
  const [error] = document.errors;
  if (!error) return document.contents;
  if (error.code === 'RESOURCE_EXHAUSTION') throw new InputError('tooDeep');
  throw malformed(raw, error.pos[0], PROBLEMS[error.code] ?? 'yaml');
}

function keysOf(raw: string, node: unknown, scalars: Scalar[]): readonly KeyNode[] {
  if (isSeq(node)) return node.items.flatMap((item, index) => keyNode(raw, String(index), item, scalars));
  if (!isMap(node)) return [];
  const keys = node.items.map(({ key }) => key).filter((key) => isScalar(key));
  refuseDuplicates(raw, keys.map(({ value, range }) => ({ key: String(value), at: range?.[0] ?? 0 }))); // prettier-ignore
  return node.items.flatMap((pair) => {
    const key = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (key === undefined || key === '<<') return [];
    return keyNode(raw, key, pair.value, scalars, notesOf(pair));
  });
}

function keyNode(
  raw: string,
  key: string,
  value: unknown,
  scalars: Scalar[],
  notes?: KeyNode['notes'],
): readonly KeyNode[] {
  const about = notes ? { notes } : {};
  if (isMap(value) || isSeq(value)) return [{ key, children: keysOf(raw, value, scalars), ...about }];
  if (!isScalar(value) || typeof value.value !== 'string' || !value.range) return [];
  scalars.push(value);
  return [{ key, text: yamlText(raw, value), ...about }];
}

function notesOf({ key }: Pair): KeyNode['notes'] {
  const comment = isScalar(key) ? key.commentBefore : undefined;
  const notes = (comment ?? '').split('\n').map((line) => line.trim());
  const written = notes.filter((note) => note !== '');
  return written.length > 0 ? written : undefined;
}

/** `en`, `pt-BR`, `zh_Hant`; not `app`, which has the shape of one too, but no language of that code has a name. */
function rootLanguage(key: string): string | undefined {
  const tag = declaredTag(key);
  const [language = ''] = tag?.split('-') ?? [];
  if (tag === undefined || !/^\p{Ll}{2,3}$/u.test(key.split(/[-_]/u)[0] ?? '')) return undefined;
  return englishName(language) === undefined ? undefined : tag;
}

/** The scalars are in the order of the file. */
function scalarAt(scalars: readonly Scalar[], at: number): Scalar | undefined {
  let low = 0;
  let high = scalars.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scalars[middle]?.range?.[1] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return scalars[low];
}
