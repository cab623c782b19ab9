import type { Message } from '../messages/step.js';
import type { GlossaryFormatName, WrittenFormatName } from './formats/names.js';
import { layer, readGlossaryFile } from './load.js';
import { GlossaryError } from './problem.js';

export interface ConvertedList {
  /** The new file, piece by piece. */
  readonly pieces: Iterable<string>;
  /** What was not taken over, or what its reader should know. */
  readonly notices: readonly Message[];
}

/**
 * Writes lists of names in another format. Several are laid over each other: the later entry of an id wins.
 * @param from how to read them; else each file's name says it
 * @throws GlossaryError with every problem of every file
 */
export async function convertGlossaries(
  paths: readonly string[],
  to: WrittenFormatName,
  from?: GlossaryFormatName,
): Promise<ConvertedList> {
  const files = await Promise.all(paths.map((path) => readGlossaryFile(path, from)));
  const problems = files.flatMap((file) => file.problems);
  if (problems.length > 0) throw new GlossaryError(problems);
  const entries = [...layer(files.map(({ items }) => items)).entries.values()];
  const { GLOSSARY_FORMATS } = await import('./formats/registry.js');
  const { pieces, notices } = GLOSSARY_FORMATS[to].write(entries);
  return { pieces, notices: [...files.flatMap((file) => file.notices), ...notices] };
}
