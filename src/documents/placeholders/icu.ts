import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { rawSpan } from '../../text/mapped.js';
import type { Span } from '../../text/span.js';
import type { MessageText } from '../document.js';
import { createMessageBuilder, sliceMessage, VARIABLE, type MessageBuilder } from './message-builder.js';

/** One way through the branches of an ICU message. */
export interface IcuForm {
  /** The branches taken: `count.few`, `gender.female.count.one`; empty for the text around the branches. */
  readonly path: string;
  /** CLDR category or `=0`, where the last branch is one of a plural; `of` is the path up to it. */
  readonly plural?: { readonly form: string; readonly of: string };
  readonly text: MessageText;
}

/**
 * The texts of an ICU message with branches (`{count, plural, one {# file} other {# files}}`), each by itself: every branch, and what
 * stands around them, where a branching argument is a variable. Arguments are variables.
 *
 * @returns undefined where it has no branches, or is no ICU message
 */
export function icuForms(message: MessageText): readonly IcuForm[] | undefined {
  if (!BRANCHING.test(message.text)) return undefined;
  const elements = parsed(message.text);
  if (!elements) return undefined;
  const forms: IcuForm[] = [];
  collect(elements, { start: 0, end: message.text.length }, { path: '' }, message, forms);
  return forms;
}

const BRANCHING = /\{\s{0,9}[\p{L}\p{N}_.-]{1,80}\s{0,9},\s{0,9}(?:plural|select|selectordinal)\s{0,9},/u;

function parsed(text: string): readonly MessageFormatElement[] | undefined {
  try {
    return parse(text, { captureLocation: true, ignoreTag: true, shouldParseSkeletons: false });
  } catch {
    return undefined;
  }
}

function collect(
  elements: readonly MessageFormatElement[],
  span: Span,
  form: Omit<IcuForm, 'text'>,
  message: MessageText,
  forms: IcuForm[],
): void {
  const builder = createMessageBuilder();
  const branches: IcuForm[] = [];
  for (const element of elements) {
    const range = { start: element.location?.start.offset ?? 0, end: element.location?.end.offset ?? 0 };
    if (element.type === TYPE.literal) addLiteral(element.value, range, message, builder);
    else if (element.type === TYPE.select || element.type === TYPE.plural) {
      const isPlural = element.type === TYPE.plural;
      builder.placeholder('variable', `{${element.value}, ${isPlural ? 'plural' : 'select'}}`, rawSpan(message, range));
      const of = form.path === '' ? element.value : `${form.path}.${element.value}`;
      for (const [name, option] of Object.entries(element.options)) {
        const inner = { start: (option.location?.start.offset ?? 0) + 1, end: (option.location?.end.offset ?? 0) - 1 };
        const plural = isPlural ? { plural: { form: name, of } } : {};
        collect(option.value, inner, { path: `${of}.${name}`, ...plural }, message, branches);
      }
    } else builder.placeholder('variable', message.text.slice(range.start, range.end), rawSpan(message, range));
  }
  const place = rawSpan(message, { start: span.start, end: span.start }).start;
  const text = builder.build(place);
  if (branches.length === 0 || text.text.replaceAll(VARIABLE, '').trim() !== '') forms.push({ ...form, text });
  for (const branch of branches) forms.push(branch);
}

/** Apostrophes quote: `''` is one, `'{'` a brace. */
function addLiteral(value: string, { start, end }: Span, message: MessageText, builder: MessageBuilder): void {
  if (value.length === end - start) return builder.part(sliceMessage(message, { start, end }));
  let read = 0;
  for (let at = start; at < end; at++) {
    const isApostrophe = message.text.charAt(at) === "'";
    if (isApostrophe && message.text.charAt(at + 1) === "'") {
      builder.decoded("'", rawSpan(message, { start: at, end: at + 2 }));
      at++;
    } else if (isApostrophe && value.charAt(read) !== "'") continue;
    else builder.part(sliceMessage(message, { start: at, end: at + 1 }));
    read++;
  }
}
