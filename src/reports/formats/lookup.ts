import type { FormsByLanguage } from '../../glossary/entry.js';
import type { NameMatch } from '../../names/name.js';
import type { LookupAnswer } from '../answers.js';
import type { Paint } from '../paint.js';
import type { ReportContext, ReportFormat } from '../report.js';
import { rounded } from '../rounded.js';
import { quoted, visible } from '../visible.js';
import { wrap } from '../width.js';

/** One line a format. */
export const LOOKUP_FORMATS = {
  stylish: { reader: 'person', write: writeStylish },
  jsonl: { reader: 'machine', write: writeJsonl },
} satisfies Record<string, ReportFormat<LookupAnswer>>;

async function* writeJsonl(answers: AsyncIterable<LookupAnswer>, { translator }: ReportContext) {
  for await (const { id, name, matches } of answers) {
    const found = matches.map((match) => ({
      entry: match.entry,
      name: match.form,
      status: match.status,
      score: rounded(match.score),
      why: match.why.map(translator.why),
    }));
    yield `${JSON.stringify({ ...(id === undefined ? { name } : { id }), matches: found })}\n`;
  }
}

async function* writeStylish(answers: AsyncIterable<LookupAnswer>, context: ReportContext) {
  const { translator, colour } = context;
  const { createPaint } = await import('../paint.js');
  const paint = createPaint(colour);
  let gap = '';
  for await (const { name, matches, forms } of answers) {
    const found = matches.flatMap((match) => matchLines(match, forms[match.entry] ?? {}, context, paint));
    const lines = found.length > 0 ? found : [`  ${translator.text('lookup.none')}`];
    yield `${gap}${[paint.path(quoted(name)), ...lines].join('\n')}\n`;
    gap = '\n';
  }
}

/** How the entry is written, what the name asked for is to it, and why. */
function matchLines(
  { entry, form, status, score, why }: NameMatch,
  forms: FormsByLanguage,
  { translator, columns }: ReportContext,
  paint: Paint,
): string[] {
  const wrong = status === 'drift' || status === 'rejected';
  const verdict = (wrong ? paint.error : paint.good)(translator.text(`status.${status}`));
  const alike = score < 1 ? `, ${translator.text('inspect.score', { percent: Math.round(score * 100) })}` : '';
  const head = `  ${paint.place(quoted(form))}  ${verdict}  ${paint.faint(visible(entry) + alike)}`;
  const reasons = why.filter(({ step }) => step !== 'listed').map((step) => `    ${visible(translator.why(step))}`);
  const write = Object.entries(forms).map(([language, list]) => `${language} ${list.map(quoted).join(' / ')}`);
  const label = `    ${translator.text('lookup.write')}  `;
  const lines = wrap(write.join(' · '), columns - label.length);
  const hang = ' '.repeat(label.length);
  return [head, ...reasons, ...lines.map((line, at) => (at === 0 ? paint.faint(label) : hang) + line)];
}
