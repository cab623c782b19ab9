import type { FormsByLanguage } from '../../glossary/entry.js';
import type { NameMatch } from '../../names/name.js';
import type { LookupAnswer } from '../answers.js';
import type { Paint } from '../paint.js';
import type { ReportContext, ReportFormat } from '../report.js';
import { rounded } from '../rounded.js';
import { quoted, visible } from '../visible.js';
import { displayWidth } from '../width.js';

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
  const label = `    ${translator.text('lookup.write')}  `;
  const lines = filled(spellings(forms), columns - label.length);
  const hang = ' '.repeat(label.length);
  return [head, ...reasons, ...lines.map((line, at) => (at === 0 ? paint.faint(label) : hang) + line)];
}

/** Languages that write the name alike stand together: `en, de Adam Boehler`. */
function spellings(forms: FormsByLanguage): readonly string[] {
  const languages = new Map<string, string[]>();
  for (const [language, list] of Object.entries(forms)) {
    const written = list.map(quoted).join(' / ');
    languages.set(written, [...(languages.get(written) ?? []), language]);
  }
  return [...languages].map(([written, tags]) => `${tags.join(', ')}: ${written}`);
}

/** As many to a line as fit; one that is longer than a line goes on under its own beginning. */
function filled(items: readonly string[], columns: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const longer = last === undefined ? item : `${last} · ${item}`;
    if (last !== undefined && displayWidth(longer) <= columns) lines[lines.length - 1] = longer;
    else lines.push(...broken(item, columns));
  }
  return lines;
}

/** Between two forms, never inside one. */
function broken(item: string, columns: number): string[] {
  const lines: string[] = [];
  for (const form of item.split(' / ')) {
    const last = lines.at(-1);
    if (last === undefined) lines.push(form);
    else if (displayWidth(`${last} / ${form} /`) <= columns) lines[lines.length - 1] = `${last} / ${form}`;
    else {
      lines[lines.length - 1] = `${last} /`;
      lines.push(`    ${form}`);
    }
  }
  return lines;
}
