import { InputError } from '../text/input-error.js';
import { decode } from './decode.js';
import type { Document } from './document.js';
import type { Content } from './formats/content.js';
import { readText } from './formats/text.js';
import { cutLong } from './long-blocks.js';

interface Format {
  /** How names of such files end, lower case. */
  readonly extensions: readonly string[];
  /** @param raw the decoded file, a byte order mark included */
  read(raw: string): Content | Promise<Content>;
}

/** To add a format, write `formats/<name>.ts` and add a line. Parsers are loaded when a file needs them. */
const FORMATS = {
  text: { extensions: ['.txt'], read: (raw) => ({ blocks: readText(raw) }) },
  markdown: {
    extensions: ['.md', '.markdown'],
    read: async (raw) => (await import('./formats/markdown.js')).readMarkdown(raw),
  },
} satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

export interface ReadOptions {
  /** One of `FORMAT_NAMES`; by default the file's name decides. */
  readonly format?: string | undefined;
  /** BCP 47; it goes before what the file says of itself. */
  readonly declaredLanguage?: string | undefined;
}

/**
 * Reads a text into blocks.
 *
 * @param path names the document, and its format where the options do not
 * @throws InputError those of `decode`, with the `path`; `unknownFormat` {path, format, formats}; `tooDeep` {path}
 */
export async function readDocument(
  path: string,
  bytesOrText: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Document> {
  const format = options.format ?? formatOf(path);
  if (!isFormatName(format)) {
    throw new InputError('unknownFormat', { path, format, formats: FORMAT_NAMES.join(', ') });
  }
  const raw = typeof bytesOrText === 'string' ? bytesOrText : decodeNaming(path, bytesOrText);
  const content = await readContent(path, raw, format);
  return documentOf(path, raw, format, content, options.declaredLanguage);
}

/** The same for plain text that is at hand, such as a record's: at once, and an empty one is a document without blocks. */
export function readPlainText(path: string, raw: string, declaredLanguage?: string): Document {
  return documentOf(path, raw, 'text', { blocks: readText(raw) }, declaredLanguage);
}

/** The format that a file's name tells; plain text where it tells none. */
export function formatOf(path: string): FormatName {
  const name = path.toLowerCase();
  return FORMAT_NAMES.find((format) => FORMATS[format].extensions.some((end) => name.endsWith(end))) ?? 'text';
}

function isFormatName(name: string): name is FormatName {
  return Object.hasOwn(FORMATS, name);
}

function decodeNaming(path: string, bytes: Uint8Array): string {
  try {
    return decode(bytes);
  } catch (error) {
    throw error instanceof InputError ? new InputError(error.key, { path, ...error.values }) : error;
  }
}

async function readContent(path: string, raw: string, format: FormatName): Promise<Content> {
  try {
    return await FORMATS[format].read(raw);
  } catch (error) {
    // The Markdown parser calls itself for every level: thousands of `>` before one line exhaust the stack.
    throw error instanceof RangeError ? new InputError('tooDeep', { path }) : error;
  }
}

function documentOf(
  path: string,
  raw: string,
  format: FormatName,
  content: Content,
  declared: string | undefined,
): Document {
  const declaredLanguage = declared ?? content.declaredLanguage;
  const document = { type: 'document', path, raw, format, blocks: content.blocks.flatMap(cutLong) } as const;
  return declaredLanguage === undefined ? document : { ...document, declaredLanguage };
}
