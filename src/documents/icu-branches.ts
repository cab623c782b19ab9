import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { MappedText } from '../text/mapped.js';
import { mapThrough } from '../text/mapping.js';
import { branchesOf, type Branch, type Choice } from './branches.js';
import type { MessageText } from './document.js';
import { createMessageBuilder, type MessageBuilder } from './message-builder.js';

/** A message as it reads when one branch of its plurals and selections is taken. */
export interface IcuBranch extends Pick<Branch<unknown>, 'suffix' | 'plural'> {
  readonly text: MessageText;
}

/**
 * The branches of an ICU message; arguments and the `#` of a plural are variables.
 * @returns undefined where the text is no ICU message, or one with more branches than a person writes
 */
export function icuBranches(message: MappedText): readonly IcuBranch[] | undefined {
  const elements = parsed(message.text);
  if (!elements) return undefined;
  return branchesOf(elements, choiceOf)?.map((branch) => {
    const builder = createMessageBuilder(message.text);
    render(elements, message.text, branch, false, builder);
    return { ...branch, text: mapThrough(builder.build(), message) };
  });
}

/** Whether a text has plural or selection branches, as far as can be told without parsing it. */
export function mayBranch(text: string): boolean {
  return BRANCHING.test(text);
}

const BRANCHING = /\{\s{0,20}[^{},\s]{1,80}\s{0,20},\s{0,20}(?:plural|select|selectordinal)\s{0,20},/u;

function parsed(text: string): MessageFormatElement[] | undefined {
  try {
    return parse(text, {
      captureLocation: true,
      ignoreTag: true,
      shouldParseSkeletons: false,
      requiresOtherClause: false,
    });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** By element: the options must be the same values whenever they are asked for. */
const CHOICES = new WeakMap<MessageFormatElement, Choice<MessageFormatElement>>();

function choiceOf(element: MessageFormatElement): Choice<MessageFormatElement> | undefined {
  if (element.type !== TYPE.plural && element.type !== TYPE.select) return undefined;
  const known = CHOICES.get(element);
  if (known) return known;
  const options = Object.entries(element.options).map(([label, { value }]) => ({ label, elements: value }));
  const usual = options.find(({ label }) => label === 'other') ?? options.at(-1);
  const choice = { argument: element.value, isPlural: element.type === TYPE.plural, options, usual };
  CHOICES.set(element, choice);
  return choice;
}

function render(
  elements: readonly MessageFormatElement[],
  text: string,
  branch: Branch<MessageFormatElement>,
  inPlural: boolean,
  builder: MessageBuilder,
): void {
  for (const element of elements) {
    const start = element.location?.start.offset ?? 0;
    const end = element.location?.end.offset ?? start;
    const choice = choiceOf(element);
    if (choice) {
      const { elements: inner = [] } = branch.taken.get(element) ?? choice.usual ?? {};
      render(inner, text, branch, choice.isPlural || inPlural, builder);
    } else if (element.type === TYPE.literal) literal(text, start, end, inPlural, builder);
    else builder.variable(start, end);
  }
}

/** Two apostrophes are one; one before a brace quotes, up to the next. */
const MARKS = /''|'[{}][^']*'?|<\/?[A-Za-z0-9][^<>]{0,500}>/gu;
const MARKS_IN_PLURAL = /''|'[{}#][^']*'?|<\/?[A-Za-z0-9][^<>]{0,500}>/gu;

function literal(text: string, start: number, end: number, inPlural: boolean, builder: MessageBuilder): void {
  let from = start;
  for (const match of text.slice(start, end).matchAll(inPlural ? MARKS_IN_PLURAL : MARKS)) {
    const at = start + match.index;
    builder.keep(from, at);
    from = at + match[0].length;
    if (match[0].startsWith('<')) builder.tag(at, from);
    else builder.put(match[0] === "''" ? "'" : match[0].replaceAll("'", ''), at, from);
  }
  builder.keep(from, end);
}
