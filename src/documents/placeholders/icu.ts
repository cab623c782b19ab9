import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { rawSpan } from '../../text/mapped.js';
import type { MessageText } from '../document.js';
import { branchesOf, type Branch, type Choice } from './branches.js';
import { createMessageBuilder, sliceMessage, type MessageBuilder } from './message-builder.js';

/** An ICU message as it reads when one branch of its plurals and selections is taken. */
export interface IcuForm extends Pick<Branch<unknown>, 'suffix' | 'plural'> {
  readonly text: MessageText;
}

/**
 * The texts of an ICU message (`Take {count, plural, one {# file} other {# files}}`), one for each branch, with what stands around
 * it. Arguments, and the `#` of a plural, are variables.
 *
 * @param isIcu all messages of the format are ICU's; otherwise only those with branches are taken for such
 * @returns undefined where it is no ICU message, or has more branches than a person writes
 */
export function icuForms(message: MessageText, isIcu = false): readonly IcuForm[] | undefined {
  const mayBe = isIcu ? message.text.includes('{') : BRANCHING.test(message.text);
  const elements = mayBe ? parsed(message.text) : undefined;
  if (!elements) return undefined;
  return branchesOf(elements, choiceOf)?.map((branch) => {
    const builder = createMessageBuilder();
    render(elements, message, branch, false, builder);
    return { ...branch, text: builder.build(message.pieces[0]?.raw ?? 0) };
  });
}

const BRANCHING = /\{\s{0,9}[\p{L}\p{N}_.-]{1,80}\s{0,9},\s{0,9}(?:plural|select|selectordinal)\s{0,9},/u;

function parsed(text: string): MessageFormatElement[] | undefined {
  try {
    return parse(text, { captureLocation: true, ignoreTag: true, shouldParseSkeletons: false });
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** By element: a choice must be the same value whenever it is asked for. */
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
  message: MessageText,
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
      render(inner, message, branch, choice.isPlural || inPlural, builder);
    } else if (element.type === TYPE.literal) addLiteral(message, start, end, inPlural, builder);
    else builder.placeholder('variable', message.text.slice(start, end), rawSpan(message, { start, end }));
  }
}

/** Two apostrophes are one; one before a brace quotes, up to the next. */
const QUOTES = /''|'[{}][^']*'?/gu;
const QUOTES_IN_PLURAL = /''|'[{}#][^']*'?/gu;

function addLiteral(
  message: MessageText,
  start: number,
  end: number,
  inPlural: boolean,
  builder: MessageBuilder,
): void {
  let from = start;
  for (const match of message.text.slice(start, end).matchAll(inPlural ? QUOTES_IN_PLURAL : QUOTES)) {
    const at = start + match.index;
    builder.part(sliceMessage(message, { start: from, end: at }));
    from = at + match[0].length;
    const read = match[0] === "''" ? "'" : match[0].replaceAll("'", '');
    builder.decoded(read, rawSpan(message, { start: at, end: from }));
  }
  builder.part(sliceMessage(message, { start: from, end }));
}
