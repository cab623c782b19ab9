import type { Fact } from '../../facts/fact.js';
import type { Translator } from '../../messages/translator.js';
import type { NameMention } from '../../names/name.js';
import { createLineIndex } from '../../text/lines.js';
import type { Span } from '../../text/span.js';
import type { Inspection } from '../answers.js';
import type { Paint } from '../paint.js';
import type { ReportContext, ReportFormat } from '../report.js';
import { rounded } from '../rounded.js';
import { quoted, visible } from '../visible.js';

/** An inspection and the text that its offsets mean. */
export interface InspectedText {
  readonly inspection: Inspection;
  readonly raw: string;
}

/** One line a format. */
export const INSPECT_FORMATS = {
  stylish: { reader: 'person', write: writeStylish },
  json: { reader: 'machine', write: writeJson },
  jsonl: { reader: 'machine', write: writeJsonl },
} satisfies Record<string, ReportFormat<InspectedText>>;

/** One object: `{version, texts}`. */
async function* writeJson(texts: AsyncIterable<InspectedText>) {
  let separator = '\n';
  yield '{\n"version": 1,\n"texts": [';
  for await (const text of texts) {
    yield separator;
    yield* textJson(text);
    separator = ',\n';
  }
  yield '\n]\n}\n';
}

async function* writeJsonl(texts: AsyncIterable<InspectedText>) {
  for await (const text of texts) {
    yield* textJson(text);
    yield '\n';
  }
}

/** Written as it is read: the names of a large text are more than one string holds. */
function* textJson({ inspection: { id, path, language, names, facts } }: InspectedText): Generator<string> {
  yield `${JSON.stringify({ ...(id === undefined ? { path } : { id }), language }).slice(0, -1)},"names":[`;
  yield* listed(names, nameJson);
  yield '],"facts":[';
  yield* listed(facts, factJson);
  yield ']}';
}

function* listed<T>(items: Iterable<T>, json: (item: T) => unknown): Generator<string> {
  let separator = '';
  for (const item of items) {
    yield separator + JSON.stringify(json(item));
    separator = ',';
  }
}

function nameJson({ start, end, text, matches }: NameMention) {
  const [best, ...others] = matches;
  if (!best) return { start, end, text, status: 'none', score: 0 };
  const alternatives = others.map(({ entry, status, score }) => ({ entry, status, score: rounded(score) }));
  const { entry, status, score } = best;
  return {
    start,
    end,
    text,
    entry,
    status,
    score: rounded(score),
    ...(alternatives.length > 0 ? { alternatives } : {}),
  };
}

/** What is said of each fact comes first and in one order; the rest follows as it is. */
function factJson(fact: Fact): Record<string, unknown> {
  const { kind, start, end, text, value, ...rest } = fact;
  return { kind, start, end, text, ...(value === undefined ? {} : { value }), ...rest };
}

async function* writeStylish(texts: AsyncIterable<InspectedText>, context: ReportContext) {
  const { createPaint } = await import('../paint.js');
  const paint = createPaint(context.colour);
  let gap = '';
  for await (const text of texts) {
    yield `${gap}${heading(text, context, paint)}\n`;
    for (const row of rows(text, context, paint)) yield `${row}\n`;
    gap = '\n';
  }
}

function heading({ inspection }: InspectedText, { translator }: ReportContext, paint: Paint): string {
  const { id, path, language, segments, names, facts } = inspection;
  const title = id === undefined ? (path ?? '') : translator.text('report.record', { id });
  const about = [
    language === 'und' ? translator.text('inspect.unknownLanguage') : translator.text('inspect.language', { language }),
    translator.text('inspect.segments', { count: countOf(segments) }),
    translator.text('inspect.names', { count: countOf(names) }),
    translator.text('inspect.facts', { count: countOf(facts) }),
  ];
  return `${paint.path(visible(title))}  ${paint.faint(about.join(', '))}\n`;
}

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  const iterator = items[Symbol.iterator]();
  while (!iterator.next().done) count++;
  return count;
}

/** Names and facts in the order of the text. */
function* rows({ inspection, raw }: InspectedText, { translator }: ReportContext, paint: Paint): Generator<string> {
  const lines = createLineIndex(raw);
  const names = meanings(inspection.names, (name) => nameMeaning(name, translator));
  const facts = meanings(inspection.facts, (fact) => factMeaning(fact, translator));
  for (const { start, text, meaning } of merged(names, facts)) {
    const { line, column } = lines.position(start);
    yield `  ${paint.place(`${line}:${column}`)}  ${quoted(text.replace(/\s+/gu, ' '))}  ${paint.faint(meaning)}`;
  }
}

interface Row extends Span {
  readonly text: string;
  readonly meaning: string;
}

function* meanings<T extends Span & { readonly text: string }>(
  items: Iterable<T>,
  meaning: (item: T) => string,
): Generator<Row> {
  for (const item of items) yield { start: item.start, end: item.end, text: item.text, meaning: meaning(item) };
}

/** Two sorted lists as one; what is longer stands before what is in it. */
function* merged(some: Iterator<Row>, others: Iterator<Row>): Generator<Row> {
  let [one, other] = [some.next(), others.next()];
  while (!one.done || !other.done) {
    if (other.done || (!one.done && isBefore(one.value, other.value))) {
      yield one.value as Row;
      one = some.next();
    } else {
      yield other.value;
      other = others.next();
    }
  }
}

function isBefore(a: Span, b: Span): boolean {
  return a.start < b.start || (a.start === b.start && a.end >= b.end);
}

function nameMeaning({ matches }: NameMention, translator: Translator): string {
  const [best] = matches;
  if (!best) return translator.text('status.none');
  const score = translator.text('inspect.score', { percent: Math.round(best.score * 100) });
  const sure = best.score >= 1 ? [] : [score];
  return [visible(best.entry), translator.text(`status.${best.status}`), ...sure].join(', ');
}

function factMeaning(fact: Fact, translator: Translator): string {
  const kind = translator.text(`kind.${fact.kind}`);
  if (fact.kind === 'quote') return kind;
  const unit = 'unit' in fact ? fact.unit : undefined;
  const weekday = 'weekday' in fact ? weekdayName(fact.weekday, translator.language) : undefined;
  const qualifier = 'qualifier' in fact && fact.qualifier ? translator.text(`qualifier.${fact.qualifier}`) : undefined;
  const range = fact.kind === 'date' && fact.to !== undefined ? `${fact.from}/${fact.to}` : undefined;
  const date = 'date' in fact && fact.date !== undefined ? `(${fact.date})` : undefined;
  return [kind, qualifier, range ?? valueWords(fact.value, translator.language), unit, weekday, date]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A large number in groups of digits; dates and decimals too long for a number stay as they are. */
function valueWords(value: Fact['value'], language: string): string | undefined {
  return typeof value === 'number'
    ? new Intl.NumberFormat(language, { maximumFractionDigits: 20 }).format(value)
    : value;
}

/** @param weekday 1 Monday … 7 Sunday */
function weekdayName(weekday: number | undefined, language: string): string | undefined {
  if (weekday === undefined) return undefined;
  // The first of January 2024 was a Monday.
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2024, 0, weekday)));
}
