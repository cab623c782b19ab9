import type { Finding, Location } from '../../findings/finding.js';
import { SEVERITIES } from '../../findings/order.js';
import type { Translator } from '../../messages/translator.js';
import { excerpt } from '../excerpt.js';
import { attributes, escapeHtml, tag } from '../html/markup.js';
import type { Markup } from '../html/markup.js';
import { markedText } from '../html/marked-text.js';
import { pageEnd, pageHead } from '../html/page.js';
import { SCRIPT } from '../html/script.js';
import { STYLE } from '../html/style.js';
import { createPaint } from '../paint.js';
import { nameOfText } from '../plain-words.js';
import { addPassed, addTo, NOTHING, NOTHING_PASSED } from '../report.js';
import type { CheckedText, ReportContext, Tally } from '../report.js';
import { closingLine, passedLine } from '../summary.js';
import { tellingSteps } from '../telling-steps.js';
import { revealed } from '../visible.js';

/** A page to send round: what was found, and both texts with its places marked. It loads nothing from anywhere. */
export async function* writeHtml(texts: AsyncIterable<CheckedText>, { translator }: ReportContext) {
  const parts = { title: `wiredrift: ${translator.text('page.title')}`, style: STYLE, script: SCRIPT };
  yield pageHead(parts, translator);
  const checks = new Set<string>();
  const seen = { texts: 0, withFindings: 0, records: false };
  let tally: Tally = NOTHING;
  let passed = NOTHING_PASSED;
  let last: CheckedText | undefined;
  for await (const text of texts) {
    const first = tally.error + tally.warning + tally.info;
    last = text;
    seen.texts += text.isAgain ? 0 : 1;
    seen.records ||= text.id !== undefined;
    tally = addTo(tally, text.findings);
    passed = addPassed(passed, text.passed);
    if (text.findings.length === 0) continue;
    seen.withFindings += 1;
    for (const { check } of text.findings) checks.add(check);
    yield documentSection(text, first, translator);
  }
  const closing = last ? closingLine(tally, { ...seen, passed }, last, translator, createPaint(false)) : '';
  yield header({ closing, also: passedLine(passed, translator) }, [...checks].sort(), tally, translator);
  yield pageEnd(parts);
}

interface Closing {
  readonly closing: string;
  /** What does not count. */
  readonly also: string;
}

function header({ closing, also }: Closing, checks: readonly string[], tally: Tally, { text }: Translator): Markup {
  const boxes = SEVERITIES.filter((severity) => tally[severity] > 0).map((severity) => {
    const box = `<input${attributes({ type: 'checkbox', name: 'severity', value: severity, checked: true })}>`;
    return tag('label', {}, `${box} ${escapeHtml(text(`severity.${severity}`))} (${tally[severity]})`);
  });
  const options = [
    tag('option', { value: '' }, escapeHtml(text('page.allChecks'))),
    ...checks.map((check) => tag('option', { value: check }, escapeHtml(check))),
  ];
  const select = tag('select', { name: 'check', 'aria-label': text('page.checks') }, options.join(''));
  const filters = tag('div', { class: 'filters', hidden: true }, boxes.join('') + select);
  const keys = tag('p', { class: 'keys', hidden: true }, escapeHtml(text('page.keys')));
  return tag(
    'header',
    {},
    `${tag('h1', {}, escapeHtml(closing))}\n${also ? `${tag('p', {}, escapeHtml(also))}\n` : ''}${checks.length > 0 ? filters + keys : emptyFilters()}\n`,
  );
}

/** The script looks for the filters also where there is nothing to filter. */
function emptyFilters(): Markup {
  return tag('div', { hidden: true }, '<select name="check"><option value=""></option></select>');
}

/** @param first the number of the text's first finding on the page */
function documentSection(text: CheckedText, first: number, translator: Translator): Markup {
  const { findings, source, raw, language } = text;
  const marksOf = (side: 'target' | 'source') =>
    findings.flatMap((finding, at) => {
      const place = finding[side];
      return place ? [{ start: place.start, end: place.end, finding: first + at, severity: finding.severity }] : [];
    });
  const panes = [
    source &&
      pane(
        source.path ?? translator.text('report.source'),
        source.language,
        markedText(source.raw, marksOf('source'), 's'),
      ),
    pane(nameOfText(text), language, markedText(raw, marksOf('target'), 't')),
  ];
  const about = [source?.path, [source?.language, language].filter(Boolean).join(' → ')].filter(Boolean).join(', ');
  const list = findings.map((finding, at) => findingItem(finding, first + at, text, translator));
  const content = [
    tag('h2', {}, tag('bdi', {}, escapeHtml(nameOfText(text)))),
    about &&
      tag(
        'p',
        { class: 'about' },
        escapeHtml(source?.path === undefined ? about : translator.text('report.compared', { path: about })),
      ),
    tag('ol', { class: 'found' }, `\n${list.join('\n')}\n`),
    tag('div', { class: 'texts' }, panes.filter((part) => part !== undefined).join('\n')),
  ];
  return `${tag('main', { class: source ? 'document with-source' : 'document' }, content.filter(Boolean).join('\n'))}\n`;
}

function pane(title: string, language: string | undefined, content: Markup): Markup {
  const body = tag('div', { lang: language, dir: 'auto' }, content);
  return tag('section', { class: 'text' }, `${tag('h3', {}, tag('bdi', {}, escapeHtml(title)))}\n${body}`);
}

function findingItem(finding: Finding, number: number, checked: CheckedText, translator: Translator): Markup {
  const { severity, check, message, unit, target, source, fix, expected } = finding;
  const { text } = translator;
  const place = target
    ? `${target.line}:${target.column}`
    : source && text('report.sourcePlace', { place: `${source.line}:${source.column}` });
  const anchor = target ? `#t${number}` : source && checked.source ? `#s${number}` : undefined;
  const head = [
    tag('span', { class: 'severity' }, escapeHtml(text(`severity.${severity}`))),
    place &&
      (anchor
        ? tag('a', { class: 'place', href: anchor }, escapeHtml(place))
        : tag('span', { class: 'place' }, escapeHtml(place))),
    unit && tag('span', { class: 'place' }, escapeHtml(unit)),
    tag('span', { class: 'check', title: translator.find(`check.${check}.title`) }, escapeHtml(check)),
  ];
  const wanted = fix?.text ?? expected?.join(' / ');
  const rows: readonly (readonly [label: string, content: Markup | undefined])[] = [
    [text('report.source'), source && excerptMarkup(checked.source?.raw, source)],
    [text('report.here'), target && excerptMarkup(checked.raw, target)],
    [text(fix ? 'report.fix' : 'report.write'), wanted === undefined ? undefined : escapeHtml(wanted)],
  ];
  const list = rows.flatMap(([name, value]) =>
    value === undefined ? [] : [tag('dt', {}, escapeHtml(name)) + tag('dd', { dir: 'auto' }, value)],
  );
  const content = [
    tag('p', { class: 'head' }, head.filter(Boolean).join(' ')),
    tag('p', {}, escapeHtml(translator.message(message))),
    ...tellingSteps(finding).map((step) => tag('p', { class: 'why' }, escapeHtml(translator.why(step)))),
    list.length > 0 ? tag('dl', {}, list.join('')) : '',
  ];
  const values = {
    class: severity,
    tabindex: 0,
    'data-finding': number,
    'data-severity': severity,
    'data-check': check,
  };
  return tag('li', values, content.join(''));
}

/** Room for an excerpt, in columns of a terminal: about two lines of a card. */
const ROOM = 110;

/** The words of a place among those around them. @param raw absent where the text is not at hand */
function excerptMarkup(raw: string | undefined, place: Location): Markup {
  const span = raw === undefined ? { start: 0, end: place.text.length } : place;
  const { before, marked, after } = excerpt(raw ?? place.text, span, ROOM);
  return escapeHtml(before) + tag('b', {}, escapeHtml(revealed(marked))) + escapeHtml(after);
}
