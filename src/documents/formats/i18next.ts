import { ANY_SYNTAX } from '../placeholders/find.js';
import { messageUnits } from '../placeholders/units.js';
import type { UnitsContent } from './content.js';
import { jsonKeys } from './json.js';
import { jsonEscape, parseJson } from './json-nodes.js';
import { leavesOf, unitOf, type KeyLeaf } from './key-tree.js';

/**
 * Messages of an i18next file. `item_one`, `item_other`, `place_ordinal_few` are plural forms of `item` and `place_ordinal`; a context
 * (`friend_male`) is part of the key.
 * @throws InputError as `readJson`
 */
export function readI18next(raw: string): UnitsContent {
  const leaves = leavesOf(jsonKeys(raw, parseJson(raw)));
  const keys = new Set(leaves.map(({ key }) => key));
  const units = leaves.flatMap((leaf) => {
    const plural = leaf.plural ?? pluralOf(leaf, keys);
    return messageUnits({ ...unitOf(leaf), ...(plural && { plural }) }, ANY_SYNTAX);
  });
  return { units, escape: jsonEscape };
}

const SUFFIX = /^(?<of>.+)_(?<form>zero|one|two|few|many|other)$/su;

/** By the suffix; up to version 3 of the format the plural was `item_plural` and the singular had none. */
function pluralOf({ key }: Pick<KeyLeaf, 'key'>, keys: ReadonlySet<string>): KeyLeaf['plural'] {
  const { of, form } = SUFFIX.exec(key)?.groups ?? {};
  if (of !== undefined && form !== undefined && mayBePlural(of, keys)) return { form, of };
  if (keys.has(`${key}_plural`)) return { form: 'one', of: key };
  const singular = key.replace(/_plural$/u, '');
  return singular !== key && keys.has(singular) ? { form: 'other', of: singular } : undefined;
}

/** `choose_one` without its `choose_other` (and no form that stands for many) is a name like any other. */
function mayBePlural(of: string, keys: ReadonlySet<string>): boolean {
  return keys.has(`${of}_other`) || keys.has(`${of}_many`);
}
