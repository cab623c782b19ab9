import { readDefaultLists } from './default-lists.js';
import { readGlossaryFile } from './load.js';
import type { GlossaryProblem } from './problem.js';

/** All problems of glossary files: what makes one unusable, and what only looks wrong. @param paths in the order of their layers */
export async function lintGlossaryFiles(paths: readonly string[]): Promise<readonly GlossaryProblem[]> {
  // Loaded for this alone: with it come the parsers and the schema library, which a check of two texts has no use for.
  const { lintGlossary } = await import('./lint.js');
  const files = await Promise.all(paths.map((path) => readGlossaryFile(path)));
  const shipped = new Set((await readDefaultLists()).map(({ id }) => id));
  return [...files.flatMap((file) => file.problems), ...lintGlossary(files, shipped)];
}
