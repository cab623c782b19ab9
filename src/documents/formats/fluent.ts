import {
  FluentParser,
  type Comment,
  type Entry,
  type Message,
  type Pattern,
  type Placeable,
  type SelectExpression,
  type Term,
  type TextElement,
} from '@fluent/syntax';
import { lineSpans } from '../../text/lines.js';
import { verbatim } from '../../text/mapped.js';
import { trimSpan } from '../../text/span.js';
import { branchesOf, type Branch, type Choice } from '../placeholders/branches.js';
import type { Unit } from '../document.js';
import { withPlaceholders } from '../placeholders/find.js';
import { createMessageBuilder, type MessageBuilder } from '../placeholders/message-builder.js';
import { alignLines } from './align-lines.js';
import type { UnitsContent } from './content.js';
import { PLURAL_FORMS } from './key-tree.js';
import { malformed, refuseDuplicates, withinDepth } from './malformed.js';
import { maxLengthIn } from './max-length.js';

/**
 * Messages of a Fluent file; attributes (`login.title`) and terms (`-brand`) are units, and so is each variant of a selection:
 * `emails[one]`. What stands in braces is a variable, but text in quotation marks is text.
 * @throws InputError `fluent`, `duplicateKey` {key}, each with {line, column}; `tooDeep`
 */
export function readFluent(raw: string): UnitsContent {
  return withinDepth(() => {
    // A blank line in place of a byte order mark keeps all offsets; behind a space nothing may begin.
    const { body } = new FluentParser({ withSpans: true }).parse(raw.replace(/^\uFEFF/u, '\n'));
    const junk = body.find((entry) => entry.type === 'Junk');
    if (junk) throw malformed(raw, junk.annotations[0]?.span?.start ?? junk.span?.start ?? 0, 'fluent');
    const entries = (body as readonly Entry[]).filter(isMessage);
    refuseDuplicates(raw, entries.map((entry) => ({ key: keyOf(entry), at: entry.span?.start ?? 0 }))); // prettier-ignore
    return { units: entries.flatMap((entry) => unitsOf(raw, entry)), escape: (text, at) => escape(raw, text, at) };
  });
}

function isMessage(entry: Entry | Comment): entry is Message | Term {
  return entry.type === 'Message' || entry.type === 'Term';
}

function keyOf({ type, id }: Message | Term): string {
  return type === 'Term' ? `-${id.name}` : id.name;
}

function unitsOf(raw: string, entry: Message | Term): readonly Unit[] {
  const key = keyOf(entry);
  const notes = entry.comment ? [entry.comment.content] : [];
  const maxLength = maxLengthIn(notes);
  const details = {
    ...(notes.length > 0 && { notes }),
    ...(maxLength !== undefined && { maxLength }),
  };
  const patterns = entry.attributes.map(({ id, value }) => ({ key: `${key}.${id.name}`, pattern: value }));
  if (entry.value) patterns.unshift({ key, pattern: entry.value });
  return patterns.flatMap(({ key: whole, pattern }) =>
    (branchesOf<Element>(pattern.elements, (element) => choiceOf(raw, element)) ?? [ALL_USUAL]).map((branch) => {
      const builder = createMessageBuilder();
      render(raw, pattern.elements, branch, builder);
      const { plural } = branch;
      return {
        key: `${whole}${branch.suffix}`,
        target: withPlaceholders(builder.build(pattern.span?.start ?? 0), ['html']),
        ...(plural && { plural: { form: plural.form, of: `${whole}${plural.suffix}` } }),
        ...details,
        translatable: !SETTINGS.test(whole),
      };
    }),
  );
}

/** Attributes that each language sets as it needs: keys of the keyboard, the size of a window. */
const SETTINGS = /\.(?:accesskey|commandkey|key|keycode|style)$/u;

type Element = Pattern['elements'][number];

const ALL_USUAL: Branch<Element> = { taken: new Map(), suffix: '' };
const CHOICES = new WeakMap<SelectExpression, Choice<Element>>();

function choiceOf(raw: string, element: Element): Choice<Element> | undefined {
  const select =
    element.type === 'Placeable' && element.expression.type === 'SelectExpression' ? element.expression : undefined;
  if (!select) return undefined;
  const known = CHOICES.get(select);
  if (known) return known;
  const options = select.variants.map(({ key, value }) => ({
    label: key.type === 'Identifier' ? key.name : `=${key.value}`,
    elements: value.elements,
  }));
  const usual = options[select.variants.findIndex((variant) => variant.default)];
  const isPlural = options.every(({ label }) => PLURAL_FORMS.has(label) || label.startsWith('='));
  const { selector } = select;
  const argument = selector.span ? raw.slice(selector.span.start, selector.span.end) : '';
  const choice = { argument, isPlural, options, usual };
  CHOICES.set(select, choice);
  return choice;
}

function render(raw: string, elements: readonly Element[], branch: Branch<Element>, builder: MessageBuilder): void {
  for (const element of elements) {
    const choice = choiceOf(raw, element);
    if (choice) render(raw, (branch.taken.get(element) ?? choice.usual)?.elements ?? [], branch, builder);
    else if (element.type === 'TextElement') addText(raw, element, builder);
    else addPlaceable(raw, element, builder);
  }
}

function addText(raw: string, { value, span }: TextElement, builder: MessageBuilder): void {
  const { start, end } = span ?? { start: 0, end: 0 };
  const lines = [...lineSpans(raw.slice(start, end))].map((line, index) => {
    const { start: first, end: to } = trimSpan(raw, { start: start + line.start, end: start + line.end });
    const from = index === 0 ? start + line.start : first;
    const until = line.end === end - start ? end : to;
    return verbatim(raw.slice(from, Math.max(from, until)), from);
  });
  builder.part(alignLines(raw, value, lines, { start, end }));
}

/** `{""}` and `{"{"}` are text that could not stand there otherwise. */
function addPlaceable(raw: string, { expression, span }: Placeable, builder: MessageBuilder): void {
  const { start, end } = span ?? { start: 0, end: 0 };
  if (expression.type !== 'StringLiteral')
    return builder.placeholder('variable', raw.slice(start, end), { start, end });
  const { value } = expression.parse();
  builder.decoded(value, { start, end });
}

/** A line must not begin with a sign of the syntax, nor a value with a space or end in one. */
function escape(raw: string, text: string, at: number): string | undefined {
  if (text === '' || /[\n\r]/u.test(text)) return undefined;
  const written = text.replace(/^ | $|[{}]/gu, '{"$&"}');
  const before = raw.slice(Math.max(raw.lastIndexOf('\n', at - 1), 0), at);
  return /^\s*$/u.test(before) ? written.replace(/^[.*[]/u, '{"$&"}') : written;
}
