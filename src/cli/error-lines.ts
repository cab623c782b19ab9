import { GlossaryError, InputError } from '../index.js';
import type { Translator } from '../index.js';
import { reasonOf } from './tasks.js';
import type { UsageError } from './usage-error.js';

/** What is wrong with the command line, and what was probably meant. */
export async function usageLine({ key, values, known }: UsageError, translator: Translator): Promise<string> {
  // Loaded for an error alone: every start would pay for it.
  const near = known.length > 0 ? (await import('./nearest.js')).nearest(String(values['found']), known) : undefined;
  return `wiredrift: ${oneLine(translator.text(key, { ...values, ...(near === undefined ? {} : { near }) }))}`;
}

/** What is wrong with an input: the file and place, then the mend, in one line. A glossary has a line a problem. */
export function errorLines(error: unknown, translator: Translator, path?: string, line?: number): string[] {
  if (!(error instanceof InputError)) {
    return [`wiredrift: ${oneLine(translator.text('usage.unexpected', { reason: reasonOf(error) }))}`];
  }
  if (error instanceof GlossaryError) {
    return error.problems.map((problem) => {
      const entry = problem.entry === undefined ? '' : ` (${translator.text('lint.entry', { entry: problem.entry })})`;
      const at = OF_THE_WHOLE.has(problem.key) ? { path: problem.path } : problem;
      return oneLine(`${place(at)}${translator.message(problem)}${entry}`);
    });
  }
  const values = { ...(path === undefined ? {} : { path }), ...(line === undefined ? {} : { line }), ...error.values };
  return [`${place(values)}${oneLine(translator.message({ key: `input.${error.key}`, values }))}`];
}

/** There is no line to go to. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(
  ['notFound', 'folder', 'unreadable', 'notUtf8', 'format', 'empty', 'compiledVersion', 'compiledDamaged'].map(
    (key) => `glossary.${key}`,
  ),
);

interface Placed {
  readonly path?: string | number;
  readonly line?: string | number;
  readonly column?: string | number;
}

/** `story.md:3:41: `, as far as it is known, in the form that terminals and editors make links of. */
function place({ path, line, column }: Placed): string {
  if (path === undefined) return 'wiredrift: ';
  return `${[path, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')}: `;
}

function oneLine(text: string): string {
  return text.replace(/\p{Cc}+\s*/gu, ' ');
}
