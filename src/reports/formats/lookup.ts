import type { Translator } from '../../messages/translate.js';
import type { NameMatch } from '../../names/name.js';
import type { LookupAnswer } from '../answers.js';
import type { Paint } from '../paint.js';
import type { ReportContext, ReportFormat } from '../report.js';
import { rounded } from '../rounded.js';
import { quoted, visible } from '../visible.js';

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

async function* writeStylish(answers: AsyncIterable<LookupAnswer>, { translator, colour }: ReportContext) {
  const { createPaint } = await import('../paint.js');
  const paint = createPaint(colour);
  let gap = '';
  for await (const { name, matches } of answers) {
    const found = matches.flatMap((match) => matchLines(match, translator, paint));
    const lines = found.length > 0 ? found : [`  ${translator.text('lookup.none')}`];
    yield `${gap}${[paint.path(quoted(name)), ...lines].join('\n')}\n`;
    gap = '\n';
  }
}

function matchLines({ entry, form, status, score, why }: NameMatch, translator: Translator, paint: Paint): string[] {
  const alike = translator.text('inspect.score', { percent: Math.round(score * 100) });
  const wrong = status === 'drift' || status === 'rejected';
  const verdict = (wrong ? paint.error : paint.good)(translator.text(`status.${status}`));
  const head = `  ${paint.place(quoted(form))}  ${verdict}  ${paint.faint(`${visible(entry)}, ${alike}`)}`;
  return [head, ...why.map((step) => `    ${visible(translator.why(step))}`)];
}
