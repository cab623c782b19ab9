import type { RecordText, TextInput } from '../index.js';

/** The whole text, as a finding's offsets mean it. */
export function rawOf(input: TextInput): string {
  return 'document' in input ? input.document.raw : input.text;
}

/** A record's own language wins over the one that the command line gives for all. */
export function withLanguage({ text, written, ...record }: RecordText, forAll?: string): TextInput {
  const lang = record.lang ?? forAll;
  return { text, ...(lang !== undefined && { lang }), ...(written && { written }) };
}
