import type { Node } from 'jsonc-parser';
import type { MessageText, Unit, UnitState } from '../document.js';
import { withPlaceholders } from '../placeholders/find.js';
import { plainMessage } from '../placeholders/message-builder.js';
import type { UnitsContent } from './content.js';
import { declaredTag } from './declared-tag.js';
import { jsonEscape, jsonText, memberOf, membersOf, parseJson, stringOf } from './json-nodes.js';
import { withinDepth } from './malformed.js';

/**
 * Messages of an Xcode string catalogue, once for each language that it is translated into; source alone where there is none.
 * Variants by plural form, device or argument are units of their own: `%lld files[few]`, `Tap[mac]`.
 * @throws InputError as `readJson`
 */
export function readXcstrings(raw: string): UnitsContent {
  const root = parseJson(raw);
  const written = stringOf(memberOf(root, 'sourceLanguage')) ?? '';
  const sourceLanguage = declaredTag(written);
  const entries = membersOf(memberOf(root, 'strings')).map(({ key, keyNode, value }) =>
    entryOf(raw, key, keyNode, value),
  );
  const languages = new Set(entries.flatMap(({ variants }) => [...variants.keys()]).filter((tag) => tag !== written));
  const targets = languages.size === 0 ? [undefined] : [...languages];
  return {
    units: targets.flatMap((target) => entries.flatMap((entry) => unitsOf(entry, written, target))),
    ...(sourceLanguage !== undefined && { sourceLanguage }),
    escape: jsonEscape,
  };
}

interface Entry {
  readonly key: string;
  /** The key is the source text where there is no other. */
  readonly keyText: MessageText;
  readonly notes: readonly string[];
  readonly translatable: boolean;
  /** By language as written, then by suffix. */
  readonly variants: ReadonlyMap<string, ReadonlyMap<string, Variant>>;
}

interface Variant {
  readonly text: MessageText;
  readonly state: UnitState;
  readonly plural?: { readonly form: string; readonly suffix: string };
}

const STATES: Readonly<Record<string, UnitState>> = {
  new: 'untranslated',
  needs_review: 'draft',
  translated: 'translated',
};

function entryOf(raw: string, key: string, keyNode: Node, value: Node): Entry {
  const variants = new Map<string, ReadonlyMap<string, Variant>>();
  for (const { key: tag, value: localization } of membersOf(memberOf(value, 'localizations'))) {
    const found = new Map<string, Variant>();
    withinDepth(() => collect(raw, localization, '', undefined, found));
    variants.set(tag, found);
  }
  const comment = stringOf(memberOf(value, 'comment'));
  return {
    key,
    keyText: messageOf(raw, keyNode),
    notes: comment === undefined ? [] : [comment],
    translatable: memberOf(value, 'shouldTranslate')?.value !== false,
    variants,
  };
}

function messageOf(raw: string, node: Node): MessageText {
  return withPlaceholders(plainMessage(jsonText(raw, node)), ['printf', 'html']);
}

function collect(
  raw: string,
  node: Node,
  suffix: string,
  plural: Variant['plural'],
  found: Map<string, Variant>,
): void {
  const unit = memberOf(node, 'stringUnit');
  const value = memberOf(unit, 'value');
  if (value?.type === 'string') {
    const state = STATES[stringOf(memberOf(unit, 'state')) ?? ''] ?? 'translated';
    found.set(suffix, { text: messageOf(raw, value), state, ...(plural && { plural }) });
  }
  for (const { key: axis, value: forms } of membersOf(memberOf(node, 'variations'))) {
    for (const { key, value: form } of membersOf(forms)) {
      collect(raw, form, `${suffix}[${key}]`, axis === 'plural' ? { form: key, suffix } : plural, found);
    }
  }
  for (const { key, value: substitution } of membersOf(memberOf(node, 'substitutions'))) {
    collect(raw, substitution, `${suffix}[${key}]`, plural, found);
  }
}

function unitsOf(entry: Entry, sourceTag: string, targetTag?: string): readonly Unit[] {
  const { key, keyText, notes, translatable } = entry;
  const source = entry.variants.get(sourceTag) ?? new Map<string, Variant>();
  const own = targetTag === undefined ? undefined : entry.variants.get(targetTag);
  const targetLanguage = declaredTag(targetTag ?? '');
  const variants: ReadonlyMap<string, Pick<Variant, 'plural'>> = own ??
  (source.size > 0 ? source : new Map([['', {}]]));
  return [...variants].map(([suffix, { plural }]) => {
    const target = own?.get(suffix);
    return {
      key: `${key}${suffix}`,
      source: (source.get(suffix) ?? nearest(source, plural))?.text ?? keyText,
      ...(target && { target: target.text }),
      ...(plural && { plural: { form: plural.form, of: `${key}${plural.suffix}` } }),
      ...(targetTag !== undefined && { state: target?.state ?? 'untranslated' }),
      ...(targetLanguage !== undefined && { targetLanguage }),
      ...(notes.length > 0 && { notes }),
      translatable,
    };
  });
}

/** What a variant renders that the source language does not have: its `other`, or the text without variants. */
function nearest(source: ReadonlyMap<string, Variant>, plural: Variant['plural']): Variant | undefined {
  return (plural && source.get(`${plural.suffix}[other]`)) ?? source.get('') ?? source.get('[other]');
}
