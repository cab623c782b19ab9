import type { MappedText } from '../../text/mapped.js';
import type { Unit } from '../document.js';
import { plainMessage } from '../placeholders/message-builder.js';

/** A key of a file of nested keys: with a text, or with keys below it. */
export interface KeyNode {
  readonly key: string;
  readonly text?: MappedText;
  readonly children?: readonly KeyNode[];
  readonly notes?: readonly string[];
}

/** A text with its whole key. */
export interface KeyLeaf extends Pick<Unit, 'key' | 'plural' | 'notes'> {
  readonly text: MappedText;
}

export const PLURAL_FORMS: ReadonlySet<string> = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** All texts in the order of the file, their keys joined by dots; keys that are plural forms alone make one message. */
export function leavesOf(roots: readonly KeyNode[]): readonly KeyLeaf[] {
  const leaves: KeyLeaf[] = [];
  const walk = (nodes: readonly KeyNode[], path: string): void => {
    const isPlural = path !== '' && areForms(nodes);
    for (const { key, text, children, notes } of nodes) {
      const whole = path === '' ? key : `${path}.${key}`;
      const plural = isPlural ? { plural: { form: key, of: path } } : {};
      if (text) leaves.push({ key: whole, text, ...plural, ...(notes && { notes }) });
      if (children) walk(children, whole);
    }
  };
  walk(roots, '');
  return leaves;
}

/** `one` and `other` below one key, and nothing else. A language without plurals has `other` alone. */
function areForms(nodes: readonly KeyNode[]): boolean {
  const isAll = nodes.every(({ key, text }) => text !== undefined && PLURAL_FORMS.has(key));
  return isAll && nodes.some(({ key }) => key === 'other' || key === 'many');
}

/** A text of a file of one language. */
export function unitOf({ text, ...leaf }: KeyLeaf): Unit {
  return { ...leaf, target: plainMessage(text), translatable: true };
}
