import { sliceMapped } from '../text/mapped.js';
import { trimSpan, type Span } from '../text/span.js';
import type { Block } from './document.js';

/** In UTF-16 units. A line of a hundred million letters is no paragraph: what is read as a whole stays bounded. */
const LONGEST = 20_000;
/** A sentence's end is looked for so far back, then a word's. */
const REACH = 2_000;

/** A block as it is, or a long one in parts: between two sentences where that can be, else between two words or characters. */
export function cutLong(block: Block): readonly Block[] {
  const { kind, text } = block;
  if (text.text.length <= LONGEST) return [block];
  return [...parts(text.text)].map((span) => ({ kind, text: sliceMapped(text, span) }));
}

function* parts(text: string): Generator<Span> {
  let start = 0;
  while (start < text.length) {
    const end = start + LONGEST >= text.length ? text.length : cutBefore(text, start + LONGEST);
    const part = trimSpan(text, { start, end });
    if (part.start < part.end) yield part;
    start = end;
  }
}

function cutBefore(text: string, limit: number): number {
  const from = limit - REACH;
  const reach = text.slice(from, limit);
  const sentence = [...reach.matchAll(SENTENCE_END)].at(-1);
  if (sentence) return from + sentence.index + sentence[0].length;
  const space = reach.search(/\s\S*$/u);
  if (space > 0) return from + space;
  const character = reach.search(/\P{M}\p{M}*$/u);
  return character > 0 ? from + character : limit;
}

const SENTENCE_END = /[.!?…]["”»’)]*\s+(?=\p{Lu})|[。！？]+|[؟۔।॥։]\s+/gu;
