import type { Encoding } from '../encodings.js';
import type { Comment } from '../document.js';
import { hashLines, noteBlocks, slashComments, unindentedHashLines, xmlComments } from './comments.js';
import type { Content, UnitsContent } from './content.js';
import { sniffJson } from './json-kind.js';
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
  /** The bytes of the text in a packed file, and the same file with another text. */
  unpack?(bytes: Uint8Array): Promise<Uint8Array>;
  pack?(bytes: Uint8Array, text: Uint8Array): Promise<Uint8Array>;
  /** Comments of a file that can be read; left out where the format has none. */
  comments?(raw: string): readonly Comment[] | Promise<readonly Comment[]>;
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
    comments: async (raw) => (await import('./markdown.js')).markdownComments(raw),
  },
  mdx: {
    extensions: ['.mdx'],
    read: async (raw) => (await import('./mdx.js')).readMdx(raw),
    comments: async (raw) => (await import('./mdx.js')).mdxComments(raw),
  },
  xliff: {
    extensions: ['.xliff', '.xlf', '.sdlxliff', '.mqxliff', '.mxliff'],
    shared: ['.xml'],
    isLike: hasRoot('xliff'),
    read: async (raw) => (await import('./xliff.js')).readXliff(raw),
    comments: xmlComments,
  },
  tmx: {
    extensions: ['.tmx'],
    shared: ['.xml'],
    isLike: hasRoot('tmx'),
    read: async (raw) => (await import('./tmx.js')).readTmx(raw),
    comments: xmlComments,
  },
  android: {
    extensions: [],
    shared: ['.xml'],
    isLike: hasRoot('resources'),
    read: async (raw, path) => (await import('./android.js')).readAndroid(raw, path),
    comments: xmlComments,
  },
  qt: {
    extensions: [],
    shared: ['.ts', '.xml'],
    isLike: hasRoot('TS'),
    read: async (raw) => (await import('./qt.js')).readQt(raw),
    comments: xmlComments,
  },
  resx: {
    extensions: ['.resx', '.resw'],
    read: async (raw, path) => (await import('./resx.js')).readResx(raw, path),
    comments: xmlComments,
  },
  html: {
    extensions: ['.html', '.htm', '.xhtml'],
    read: async (raw) => (await import('./html.js')).readHtml(raw),
    comments: async (raw) => (await import('./html.js')).htmlComments(raw),
  },
  docx: {
    extensions: ['.docx'],
    unpack: async (bytes) => (await import('./docx.js')).unpackDocx(bytes),
    pack: async (bytes, text) => (await import('./docx.js')).packDocx(bytes, text),
    read: async (raw) => (await import('./docx.js')).readDocx(raw),
  },
  nitf: {
    extensions: ['.nitf'],
    shared: ['.xml'],
    isLike: hasRoot('nitf'),
    read: async (raw) => (await import('./news.js')).readNitf(raw),
    comments: xmlComments,
  },
  newsml: {
    extensions: ['.newsml'],
    shared: ['.xml'],
    isLike: hasRoot('newsItem', 'newsMessage'),
    read: async (raw) => (await import('./news.js')).readNewsml(raw),
    comments: xmlComments,
  },
  stringsdict: {
    extensions: ['.stringsdict'],
    read: async (raw, path) => (await import('./stringsdict.js')).readStringsdict(raw, path),
    comments: xmlComments,
  },
  po: { extensions: ['.po', '.pot'], read: async (raw) => (await import('./po.js')).readPo(raw), comments: hashLines },
  arb: {
    extensions: ['.arb'],
    shared: ['.json'],
    isLike: (raw) => sniffJson(raw) === 'arb',
    read: async (raw) => (await import('./arb.js')).readArb(raw),
    comments: slashComments,
  },
  xcstrings: {
    extensions: ['.xcstrings'],
    read: async (raw) => (await import('./xcstrings.js')).readXcstrings(raw),
    comments: slashComments,
  },
  ninjs: {
    extensions: [],
    shared: ['.json'],
    isLike: (raw) => sniffJson(raw) === 'ninjs',
    read: async (raw) => (await import('./ninjs.js')).readNinjs(raw),
    comments: slashComments,
  },
  i18next: {
    extensions: [],
    shared: ['.json'],
    isLike: (raw) => sniffJson(raw) === 'i18next',
    read: async (raw) => (await import('./i18next.js')).readI18next(raw),
    comments: slashComments,
  },
  json: {
    extensions: ['.json'],
    read: async (raw) => (await import('./json.js')).readJson(raw),
    comments: slashComments,
  },
  yaml: {
    extensions: ['.yml', '.yaml'],
    read: async (raw) => (await import('./yaml.js')).readYaml(raw),
    comments: async (raw) => (await import('./yaml.js')).yamlComments(raw),
  },
  strings: {
    extensions: ['.strings'],
    read: async (raw, path) => (await import('./strings.js')).readStrings(raw, path),
    comments: slashComments,
  },
  properties: {
    extensions: ['.properties'],
    // Java read Latin-1 until version 9.
    encoding: 'windows-1252',
    read: async (raw) => (await import('./properties.js')).readProperties(raw),
    comments: hashLines,
  },
  fluent: {
    extensions: ['.ftl'],
    read: async (raw) => (await import('./fluent.js')).readFluent(raw),
    comments: unindentedHashLines,
  },
  csv: { extensions: ['.csv', '.tsv'], read: async (raw) => (await import('./csv.js')).readCsv(raw) },
  srt: { extensions: ['.srt'], read: async (raw) => (await import('./srt.js')).readSrt(raw) },
  vtt: { extensions: ['.vtt'], read: async (raw) => (await import('./vtt.js')).readVtt(raw), comments: noteBlocks },
} satisfies Record<string, Format>;

/** @param names of the root element, without its prefix */
export function hasRoot(...names: readonly string[]): (raw: string) => boolean {
  return (raw) => names.includes(xmlRoot(raw) ?? '');
}
