import type { GlossaryProblems } from '../answers.js';
import type { ReportContext, ReportFormat } from '../report.js';
import { visible } from '../visible.js';

/** One line a format. */
export const LINT_FORMATS = {
  stylish: { reader: 'person', write: writeStylish },
  jsonl: { reader: 'machine', write: writeJsonl },
} satisfies Record<string, ReportFormat<GlossaryProblems>>;

async function* writeJsonl(glossaries: AsyncIterable<GlossaryProblems>, { translator }: ReportContext) {
  for await (const { path, problems } of glossaries) {
    for (const { severity, message, line, column, entry } of problems) {
      yield `${JSON.stringify({ path, severity, message: translator.message(message), line, column, entry })}\n`;
    }
  }
}

async function* writeStylish(
  glossaries: AsyncIterable<GlossaryProblems>,
  { translator, colour, quiet }: ReportContext,
) {
  const { createPaint } = await import('../paint.js');
  const paint = createPaint(colour);
  let count = 0;
  let clean = true;
  for await (const { path, problems } of glossaries) {
    count += 1;
    if (problems.length === 0) continue;
    clean = false;
    const lines = problems.map(({ severity, message, line, column, entry }) => {
      const words = visible(translator.message(message));
      const of = entry === undefined ? '' : `  ${paint.faint(visible(translator.text('lint.entry', { entry })))}`;
      return `  ${paint.place(`${line}:${column}`)}  ${paint[severity](translator.text(`severity.${severity}`))}  ${words}${of}`;
    });
    yield `${[paint.path(visible(path)), ...lines].join('\n')}\n\n`;
  }
  if (clean && !quiet) yield `${paint.good(translator.text('lint.clean', { count }))}\n`;
}
