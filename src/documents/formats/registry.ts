import type { Encoding } from '../encodings.js';
import type { Content, UnitsContent } from './content.js';
import { readText } from './text.js';
import { xmlRoot } from './xml-root.js';

export interface Format {
  /** How names of such files end, lower case. */
  readonly extensions: readonly string[];
  /** Endings that are shared with other formats: there the content decides. */
  readonly shared?: readonly string[];
  /** Whether a decoded file with a shared ending is one of this. The first that says so is taken. */
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
 * To add a format, write `formats/<name>.ts` and add a line. Parsers are loaded when a file needs them.
 */
export const FORMATS = {
  text: { extensions: ['.txt'], read: (raw) => ({ blocks: readText(raw) }) },
  markdown: {
    extensions: ['.md', '.markdown'],
    read: async (raw) => (await import('./markdown.js')).readMarkdown(raw),
  },
  xliff: {
    extensions: ['.xliff', '.xlf', '.sdlxliff', '.mqxliff', '.mxliff'],
    shared: ['.xml'],
    isLike: hasRoot('xliff'),
    read: async (raw) => (await import('./xliff.js')).readXliff(raw),
  },
  tmx: {
    extensions: ['.tmx'],
    shared: ['.xml'],
    isLike: hasRoot('tmx'),
    read: async (raw) => (await import('./tmx.js')).readTmx(raw),
  },
  android: {
    extensions: [],
    shared: ['.xml'],
    isLike: hasRoot('resources'),
    read: async (raw, path) => (await import('./android.js')).readAndroid(raw, path),
  },
  qt: {
    extensions: [],
    shared: ['.ts', '.xml'],
    isLike: hasRoot('TS'),
    read: async (raw) => (await import('./qt.js')).readQt(raw),
  },
  resx: {
    extensions: ['.resx', '.resw'],
    read: async (raw, path) => (await import('./resx.js')).readResx(raw, path),
  },
  stringsdict: {
    extensions: ['.stringsdict'],
    read: async (raw, path) => (await import('./stringsdict.js')).readStringsdict(raw, path),
  },
} satisfies Record<string, Format>;

/** @param names of the root element, without its prefix */
export function hasRoot(...names: readonly string[]): (raw: string) => boolean {
  return (raw) => names.includes(xmlRoot(raw) ?? '');
}
