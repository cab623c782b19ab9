import { createMappedBuilder, type MappedBuilder } from '../text/mapping.js';
import type { MessageText, Placeholder } from './document.js';

/** Stands for a variable: the sentence keeps its shape, and nothing is read out of a name of the program. */
const OBJECT = '\uFFFC';

/** Puts a message together from text, variables and tags, from the left to the right. */
export interface MessageBuilder extends Omit<MappedBuilder, 'build'> {
  variable(start: number, end: number): void;
  tag(start: number, end: number): void;
  build(at?: number): MessageText;
}

/** @param raw what the offsets mean: the file, or a decoded text that `mapThrough` leads on from */
export function createMessageBuilder(raw: string): MessageBuilder {
  const text = createMappedBuilder(raw);
  const placeholders: Placeholder[] = [];
  const note = (kind: Placeholder['kind'], start: number, end: number) =>
    placeholders.push({ kind, at: text.length, text: raw.slice(start, end) });
  return {
    get length() {
      return text.length;
    },
    keep: (start, end) => text.keep(start, end),
    put: (written, start, end) => text.put(written, start, end),
    variable(start, end) {
      note('variable', start, end);
      text.put(OBJECT, start, end);
    },
    tag: (start, end) => void note('tag', start, end),
    build: (at) => ({ ...text.build(at), placeholders }),
  };
}
