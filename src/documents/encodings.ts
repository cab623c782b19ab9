import { InputError } from '../text/input-error.js';

/** The name of an encoding as WHATWG has it, lower case: `utf-8`, `utf-16le`, `windows-1251`. */
export type Encoding = string;

export const UTF_8 = 'utf-8';

/**
 * Bytes of a text that goes back into the file it came from.
 *
 * @throws InputError `notInEncoding` {encoding, character} where the text has a character that the encoding has not;
 *   `otherEncoding` {encoding} where it can be read, but not be written
 */
export async function encode(text: string, encoding: Encoding = UTF_8): Promise<Uint8Array> {
  if (encoding === UTF_8) return new TextEncoder().encode(text);
  const { default: iconv } = await import('iconv-lite');
  if (!iconv.encodingExists(encoding)) throw new InputError('otherEncoding', { encoding });
  const bytes = iconv.encode(text, encoding, { addBOM: false });
  const back = iconv.decode(bytes, encoding, { stripBOM: false });
  if (back === text) return bytes;
  throw new InputError('notInEncoding', { encoding, character: firstOther(text, back) });
}

/** Text of bytes that are in an encoding; undefined where they are not, or nobody knows the encoding. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true, fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 tells itself by its mark, or by the zero bytes that half of Latin letters, spaces and line ends have. */
export function utf16Of(bytes: Uint8Array): Encoding | undefined {
  if (bytes.length % 2 === 1) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  const sample = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < sample; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.min(even, odd) > 0 || Math.max(even, odd) * 20 < sample) return undefined;
  return even > 0 ? 'utf-16be' : 'utf-16le';
}

/** What the head of an XML, HTML or PO file says of its encoding. Of UTF-16 nothing is believed: it tells itself. */
export function declaredEncoding(bytes: Uint8Array): Encoding | undefined {
  const head = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  const label = DECLARATION.exec(head)?.[1];
  const encoding = label === undefined ? undefined : named(label);
  return encoding?.startsWith('utf-') ? undefined : encoding;
}

const DECLARATION =
  /(?:^<\?xml\s[^>]{0,200}encoding|<meta\s[^>]{0,200}charset|["\n]Content-Type:.{0,200}charset)\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/imu;

/** A guess from the letters, where it is sure: a short text, or one with two likely readings, tells nothing. */
export async function guessedEncoding(bytes: Uint8Array): Promise<Encoding | undefined> {
  const sample = bytes.subarray(0, 2 ** 16);
  if (sample.filter((byte) => byte >= 0x80).length < FEWEST) return undefined;
  const { analyse } = await import('chardet');
  const [first, second] = analyse(sample);
  if (!first || first.confidence < SURE || first.confidence - (second?.confidence ?? 0) < MARGIN) return undefined;
  return named(WIDER[first.name] ?? first.name);
}

const SAMPLE = 4096;
/** Of 100. Measured on sentences: a true guess of forty letters has 45 and more, a false one under 35. */
const SURE = 40;
const MARGIN = 15;
/** Bytes beyond ASCII. One é is in many encodings. */
const FEWEST = 3;
/** The detector names the narrower of two sets of which people use the wider one. */
const WIDER: Readonly<Record<string, string>> = { 'KOI8-R': 'koi8-u', 'ISO-8859-8': 'windows-1255' };

function named(label: string): Encoding | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}

function firstOther(text: string, back: string): string {
  const others = [...back];
  return [...text].find((character, index) => others[index] !== character) ?? '';
}
