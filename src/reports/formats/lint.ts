import type { GlossaryProblems } from '../answers.js';
import type { ReportContext, ReportFormat } from '../report.js';
import { visible } from '../visible.js';

/** One line a format. */
export const LINT_FORMATS = {
  stylish: { reader: 'person', write: writeStylish },
  json: { reader: 'machine', write: writeJson },
  jsonl: { reader: 'machine', write: writeJsonl },
} satisfies Record<string, ReportFormat<GlossaryProblems>>;

/** One object: `{version, problems, summary}`. */
async function* writeJson(glossaries: AsyncIterable<GlossaryProblems>, context: ReportContext) {
  const summary = { files: 0, error: 0, warning: 0, info: 0 };
  let separator = '\n';
  yield `{\n"version": 1,\n"problems": [`;
  for await (const { path, problems } of glossaries) {
    summary.files += 1;
    for (const problem of problems) {
      summary[problem.severity] += 1;
      yield `${separator}${problemJson(path, problem, context)}`;
      separator = ',\n';
    }
  }
  yield `\n],\n"summary": ${JSON.stringify(summary)}\n}\n`;
}

async function* writeJsonl(glossaries: AsyncIterable<GlossaryProblems>, context: ReportContext) {
  for await (const { path, problems } of glossaries)
    for (const problem of problems) yield `${problemJson(path, problem, context)}\n`;
}

function problemJson(
  path: string,
  { severity, message, line, column, entry }: GlossaryProblems['problems'][number],
  { translator }: ReportContext,
): string {
  return JSON.stringify({ path, severity, message: translator.message(message), line, column, entry });
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
