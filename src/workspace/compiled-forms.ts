import { readFile, writeFile } from 'node:fs/promises';
import { readDefaultLists } from '../glossary/default-lists.js';
import { readForms, type FormColumns } from '../names/form-columns.js';

/** Made by the build; stands beside the compiled program. */
const COMPILED_FORMS = new URL('../glossaries/default-forms.json', import.meta.url);

/** The forms of the lists that ship, read off once by the build; nothing where the program was not built. */
export async function readCompiledForms(): Promise<FormColumns | undefined> {
  try {
    return JSON.parse(await readFile(COMPILED_FORMS, 'utf8')) as FormColumns;
  } catch {
    return undefined;
  }
}

/** To be called when the lists themselves have been compiled: the columns mean entries by their places. */
export async function writeCompiledForms(): Promise<void> {
  const forms = readForms(await readDefaultLists());
  const plain = (_: string, column: unknown) =>
    ArrayBuffer.isView(column) ? Array.from(column as Uint8Array | Uint16Array | Int32Array) : column;
  await writeFile(COMPILED_FORMS, `${JSON.stringify(forms, plain)}\n`);
}
