/** The longest a translation may be, where a comment or a flag says it: `max-length:40`, "Maximum length: 40 characters". */
export function maxLengthIn(notes: readonly string[]): number | undefined {
  const found = notes.map((note) => MOST.exec(note)?.[1]).find((number) => number !== undefined);
  return found === undefined ? undefined : Number(found);
}

const MOST = /(?<!\p{L})max(?:imum|\.)?[-_ ]?(?:length|len|chars?|characters?|size)[ ]?[:=]?[ ]?(\d{1,6})(?!\d)/iu;
