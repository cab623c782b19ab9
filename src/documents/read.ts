import { InputError } from '../text/input-error.js';
import { decode, type Decoded } from './decode.js';
import type { Comment, Document, Units } from './document.js';
import { encode, UTF_8 } from './encodings.js';
import type { Content, UnitsContent } from './formats/content.js';
import { FORMATS, type Format } from './formats/registry.js';
import { readText } from './formats/text.js';
import { xmlRoot } from './formats/xml-root.js';
import { cutLong } from './long-blocks.js';

export type FormatName = keyof typeof FORMATS;

export const FORMAT_NAMES = Object.keys(FORMATS) as readonly FormatName[];

export interface ReadOptions {
  /** One of `FORMAT_NAMES`; by default the file's name decides, and its content where formats share an ending. */
  readonly format?: string | undefined;
  /** BCP 47, of the text or of the translations; it goes before what the file says of itself. */
  readonly declaredLanguage?: string | undefined;
}

/**
 * Reads a file: running text into blocks, a localisation file into messages.
 *
 * @param path names the file, and its format where the options do not
 * @throws InputError those of `decode`, with the `path`; `unknownFormat` {path, format, formats}; `unknownXml` {path, root};
 *   `tooDeep` {path}; those of the format's reader, with `line` and `column`
 */
export async function readFile(
  path: string,
  bytesOrText: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Document | Units> {
  return naming(path, async () => {
    const { text, encoding } = await open(path, bytesOrText, options.format);
    const format = named(options.format) ?? formatOf(path, text);
    if (format !== 'text' && text.length > MAX_PARSED) throw new InputError('tooLarge', PARSED_LIMIT);
    const content = await formatNamed(format).read(text, path);
    const comments = await commentsIn(text, formatNamed(format));
    const head = { path, raw: text, format, encoding, ...(comments.length > 0 && { comments }) } as const;
    return 'units' in content
      ? unitsOf(head, content, options.declaredLanguage)
      : documentOf(head, content, options.declaredLanguage);
  });
}

/** The most that is read of a file with a structure, in UTF-16 units: what is made of it takes ten times as much memory. Plain text takes less. */
export const MAX_PARSED = 2 ** 27;
const PARSED_LIMIT = { limit: MAX_PARSED, megabytes: MAX_PARSED / 2 ** 20 };

/** Those that speak to wiredrift: few files have one, and no other need be looked through. */
async function commentsIn(raw: string, format: Format): Promise<readonly Comment[]> {
  if (!raw.includes(ADDRESS)) return [];
  return ((await format.comments?.(raw)) ?? []).filter(({ text }) => text.startsWith(ADDRESS));
}

const ADDRESS = 'wiredrift-';

/**
 * Reads a file of running text.
 *
 * @throws InputError those of `readFile`; `unitsNotText` {path, format} where the file holds messages
 */
export async function readDocument(
  path: string,
  bytesOrText: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Document> {
  const file = await readFile(path, bytesOrText, options);
  if (file.type === 'units') throw new InputError('unitsNotText', { path, format: file.format });
  return file;
}

/**
 * The bytes of a file with another text: in its encoding, and for a packed file (DOCX) with all else as it was.
 *
 * @param raw what stands instead of the file's `raw`
 * @param original the bytes that the file was read from
 * @throws InputError those of `encode`, with the `path`; `notWritableBack` {path, encoding} where even the text as it was would give
 *   other bytes
 */
export async function writeFile(file: Document | Units, raw: string, original: Uint8Array): Promise<Uint8Array> {
  return naming(file.path, async () => {
    const name = named(file.format);
    const format = name && formatNamed(name);
    const text = (await format?.unpack?.(original)) ?? original;
    if (Buffer.compare(await encode(file.raw, file.encoding), text) !== 0)
      throw new InputError('notWritableBack', { encoding: file.encoding ?? UTF_8 });
    const bytes = await encode(raw, file.encoding);
    return (await format?.pack?.(original, bytes)) ?? bytes;
  });
}

/** A document of plain text that is at hand, such as a record's: at once, and an empty one is a document without blocks. */
export function readPlainText(
  path: string,
  raw: string,
  declaredLanguage?: string,
  written?: readonly string[],
): Document {
  const content = { blocks: readText(raw), ...(written && { written }) };
  return documentOf({ path, raw, format: 'text', encoding: UTF_8 }, content, declaredLanguage);
}

/**
 * The format that a file's name tells, or its content where formats share an ending; plain text where neither does.
 *
 * @throws InputError `unknownXml` {root}: as plain text, XML would be nonsense
 */
export function formatOf(path: string, raw: string): FormatName {
  const [own] = byName(path, 'extensions');
  const found = byName(path, 'shared').find((name) => formatNamed(name).isLike?.(raw)) ?? own;
  if (found === undefined && path.toLowerCase().endsWith('.xml'))
    throw new InputError('unknownXml', { root: xmlRoot(raw) ?? '' });
  return found ?? 'text';
}

function byName(path: string, endings: 'extensions' | 'shared'): readonly FormatName[] {
  const name = path.toLowerCase();
  return FORMAT_NAMES.filter((format) => formatNamed(format)[endings]?.some((end) => name.endsWith(end)));
}

function formatNamed(name: FormatName): Format {
  return FORMATS[name];
}

function named(format: string | undefined): FormatName | undefined {
  if (format === undefined || Object.hasOwn(FORMATS, format)) return format as FormatName | undefined;
  throw new InputError('unknownFormat', { format, formats: FORMAT_NAMES.join(', ') });
}

async function open(path: string, bytesOrText: Uint8Array | string, format: string | undefined): Promise<Decoded> {
  if (typeof bytesOrText === 'string') return { text: bytesOrText, encoding: UTF_8 };
  const [likely] = format === undefined ? byName(path, 'extensions') : [named(format)];
  const reader = likely && formatNamed(likely);
  return decode((await reader?.unpack?.(bytesOrText)) ?? bytesOrText, reader?.encoding);
}

async function naming<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    // Some parsers call themselves for every level: thousands of `>` before one line of Markdown exhaust the stack.
    if (error instanceof RangeError) throw new InputError('tooDeep', { path });
    throw error instanceof InputError ? new InputError(error.key, { path, ...error.values }) : error;
  }
}

type Head = Pick<Document, 'path' | 'raw' | 'format' | 'encoding' | 'comments'>;

function documentOf(head: Head, { blocks, ...content }: Content, declared: string | undefined): Document {
  const document = { type: 'document', ...head, ...content, blocks: blocks.flatMap(cutLong) } as const;
  return declared === undefined ? document : { ...document, declaredLanguage: declared };
}

function unitsOf(head: Head, content: UnitsContent, declared: string | undefined): Units {
  const units = { type: 'units', ...head, ...content } as const;
  return declared === undefined ? units : { ...units, targetLanguage: declared };
}
