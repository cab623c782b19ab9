import { rawSpan, sliceMapped, type MappedText, type Piece } from '../../text/mapped.js';
import type { Span } from '../../text/span.js';
import type { MessageText, Placeholder } from '../document.js';

/** Stands in a message's text for a variable. */
export const VARIABLE = '\uFFFC';

/** Puts a message together from what stands in the file one after another. */
export interface MessageBuilder {
  /** Text that stands in the file just as it reads. */
  verbatim(text: string, raw: number): void;
  /** An escape or entity, which maps as a whole. */
  decoded(text: string, range: Span): void;
  /** @param text how people know it: `{name}`, `<b>` */
  placeholder(kind: Placeholder['kind'], text: string, range: Span): void;
  /** A part of another message, with what stands in it. */
  part(message: MappedText | MessageText): void;
  /** Of the text so far. */
  readonly length: number;
  /** The last unit of the text so far. */
  readonly last: string;
  /** @param place where the message stands, if it is empty */
  build(place: number): MessageText;
}

export function createMessageBuilder(): MessageBuilder {
  const parts: string[] = [];
  const pieces: Piece[] = [];
  const placeholders: Placeholder[] = [];
  let at = 0;
  let isVerbatim = false;
  const add = (text: string, raw: number, rawLength: number): void => {
    isVerbatim = false;
    pieces.push({ at, length: text.length, raw, rawLength });
    parts.push(text);
    at += text.length;
  };
  const decoded = (text: string, { start, end }: Span): void => {
    const rawLength = end - start;
    if (text === '') return;
    // What is as long as it reads would look like a verbatim piece: its first unit is given all of it.
    if (text.length === rawLength && rawLength > 1) add(text.charAt(0), start, rawLength);
    add(text.slice(text.length === rawLength && rawLength > 1 ? 1 : 0), start, rawLength);
  };
  return {
    verbatim(text, raw) {
      const last = pieces.at(-1);
      if (text === '') return;
      if (!last || !isVerbatim || last.raw + last.rawLength !== raw) {
        add(text, raw, text.length);
        isVerbatim = true;
        return;
      }
      const length = last.length + text.length;
      pieces[pieces.length - 1] = { ...last, length, rawLength: length };
      parts.push(text);
      at += text.length;
    },
    decoded,
    placeholder(kind, text, range) {
      placeholders.push({ kind, at, text });
      if (kind === 'variable') decoded(VARIABLE, range);
    },
    part(message) {
      isVerbatim = false;
      if ('placeholders' in message)
        for (const inner of message.placeholders) placeholders.push({ ...inner, at: at + inner.at });
      for (const piece of message.pieces) if (piece.length > 0) pieces.push({ ...piece, at: at + piece.at });
      parts.push(message.text);
      at += message.text.length;
    },
    get length() {
      return at;
    },
    get last() {
      return parts.at(-1)?.at(-1) ?? '';
    },
    build: (place) => ({
      text: parts.join(''),
      pieces: pieces.length > 0 ? pieces : [{ at: 0, length: 0, raw: place, rawLength: 0 }],
      placeholders,
    }),
  };
}

/** A part of a message, with offsets of its own. Tags at its edges are its own too. */
export function sliceMessage(message: MessageText, { start, end }: Span): MessageText {
  const placeholders = message.placeholders
    .filter(({ kind, at }) => at >= start && (kind === 'tag' ? at <= end : at < end))
    .map((inner) => ({ ...inner, at: inner.at - start }));
  return { ...sliceMapped(message, { start, end }), placeholders };
}

/** A mapped text in which nothing stands that is no text. */
export function plainMessage(text: MappedText): MessageText {
  return { ...text, placeholders: [] };
}

/** A message with what matches the pattern read in another way: escapes that its format has besides those of its file. */
export function rewritten(
  message: MessageText,
  pattern: RegExp,
  read: (match: RegExpExecArray) => string | undefined,
): MessageText {
  const builder = createMessageBuilder();
  let last = 0;
  for (const match of message.text.matchAll(pattern)) {
    const text = read(match);
    if (text === undefined) continue;
    const end = match.index + match[0].length;
    builder.part(sliceMessage(message, { start: last, end: match.index }));
    builder.decoded(text, rawSpan(message, { start: match.index, end }));
    last = end;
  }
  if (last === 0) return message;
  builder.part(sliceMessage(message, { start: last, end: message.text.length }));
  return builder.build(message.pieces[0]?.raw ?? 0);
}
