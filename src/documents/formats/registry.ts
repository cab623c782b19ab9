import type { Encoding } from '../encodings.js';
import type { Content, UnitsContent } from './content.js';
import { readText } from './text.js';
import { xmlRoot } from './xml-root.js';

export interface Format {
  /** How names of such files end, lower case. */
  readonly extensions: readonly string[];
  /** Where formats share an ending: whether a decoded file is one of this. The first that says so is taken. */
  isLike?(raw: string): boolean;
  /** What such files are in where they are not UTF-8 and do not say. */
  readonly encoding?: Encoding;
  /**
   * @param raw the decoded file, a byte order mark included
   * @param path may tell a language: `values-uk/strings.xml`
   * @throws InputError with `line` and `column` (from 1) where the file is broken
   */
  read(raw: string, path: string): Content | UnitsContent | Promise<Content | UnitsContent>;
}

/**
 * To add a format, write `formats/<name>.ts` and add a line. Parsers are loaded when a file needs them. What shares an ending
 * with others stands before the one that takes all the rest.
 */
export const FORMATS = {
  text: { extensions: ['.txt'], read: (raw) => ({ blocks: readText(raw) }) },
  markdown: {
    extensions: ['.md', '.markdown'],
    read: async (raw) => (await import('./markdown.js')).readMarkdown(raw),
  },
} satisfies Record<string, Format>;

/** @param names of the root element, without its prefix */
export function hasRoot(...names: readonly string[]): (raw: string) => boolean {
  return (raw) => names.includes(xmlRoot(raw) ?? '');
}
