import type { Span } from '../../text/span.js';
import { childNamed, childrenNamed, escapeXml, openRange } from './xml-text.js';
import { readXml, type XmlElement } from './xml.js';

/** Something that is wrong with a text of the file, as the Internationalization Tag Set 2.0 puts it. */
export interface QualityIssue {
  /** An offset in the file, inside the unit that it is about. */
  readonly at: number;
  /** locQualityIssueType */
  readonly type: string;
  readonly comment: string;
  /** 0 to 100. */
  readonly severity: number;
}

const NAMESPACE = 'http://www.w3.org/2005/11/its';
const DECLARED = `xmlns:its="${NAMESPACE}"`;
const MARK = 'wiredrift-';

/**
 * An XLIFF text with issues written into it as ITS 2.0 has it: a list of them beside the texts of their unit, to which the target
 * refers. XLIFF 1.2 lets the target do so itself; in XLIFF 2 a `mrk` around its content does. What was written so before is
 * replaced, so that to do it twice changes nothing more. All else stays as it was.
 */
export function annotateXliff(raw: string, issues: readonly QualityIssue[]): string {
  const edits = [...formerMarks(raw)];
  let count = 0;
  readXml(raw, ['xliff'], UNITS, (unit) => {
    const own = issues.filter(({ at }) => at >= unit.start && at < unit.end);
    const places = unit.name === 'unit' ? targetsOfSecond(unit) : [childNamed(unit, 'target')];
    for (const target of places) {
      if (!target || target.inner.start === target.inner.end) continue;
      const said = own.filter(({ at }) => ownerOf(at, places, unit) === target);
      if (said.length === 0 || isTaken(raw, target, edits)) continue;
      const id = `${MARK}${++count}`;
      edits.push(...(unit.name === 'unit' ? marksOfSecond(target, id) : marksOfFirst(raw, target, id)));
      const end = unit.name === 'unit' ? unit.inner.start : unit.inner.end;
      edits.push({ start: end, end, text: listOf(said, id, unit.name) });
    }
  });
  return edited(raw, edits);
}

const UNITS: ReadonlySet<string> = new Set(['trans-unit', 'unit']);

interface TextEdit extends Span {
  readonly text: string;
}

function targetsOfSecond(unit: XmlElement): readonly (XmlElement | undefined)[] {
  return childrenNamed(unit, 'segment').map((segment) => childNamed(segment, 'target'));
}

/** The target of the segment that an offset stands in; what stands elsewhere in the unit is said of its first. */
function ownerOf(at: number, targets: readonly (XmlElement | undefined)[], unit: XmlElement): XmlElement | undefined {
  const inside = targets.find((target) => {
    const around = target?.parent === unit ? target : target?.parent;
    return around !== undefined && at >= around.start && at < around.end;
  });
  return inside ?? targets.find((target) => target !== undefined);
}

/** Somebody else's issues are referred to already: there is no second place. */
function isTaken(raw: string, target: XmlElement, former: readonly Span[]): boolean {
  const { start, end } = openRange(target);
  const at = raw.slice(start, end).indexOf('locQualityIssuesRef');
  return at >= 0 && !former.some((span) => span.start <= start + at && start + at < span.end);
}

function marksOfFirst(raw: string, target: XmlElement, id: string): readonly TextEdit[] {
  const { start, end } = openRange(target);
  const isDeclared = raw.slice(start, end).replace(OWN_ATTRIBUTES, '').includes('xmlns:its=');
  const at = end - 1;
  const text = `${isDeclared ? '' : ` ${DECLARED}`} its:locQualityIssuesRef="#${id}"`;
  return [{ start: at, end: at, text }];
}

function marksOfSecond({ inner }: XmlElement, id: string): readonly TextEdit[] {
  const text = `<mrk id="${id}" type="its:any" ${DECLARED} its:locQualityIssuesRef="#its=${id}">`;
  return [
    { start: inner.start, end: inner.start, text },
    { start: inner.end, end: inner.end, text: '</mrk>' },
  ];
}

/** The schema of XLIFF 2.1's ITS module has no version here; elsewhere ITS asks for it. */
function listOf(issues: readonly QualityIssue[], id: string, unit: string): string {
  const version = unit === 'unit' ? '' : ' version="2.0"';
  const items = issues.map(
    ({ type, comment, severity }) =>
      `<its:locQualityIssue locQualityIssueType="${type}" locQualityIssueComment="${attribute(comment)}" locQualityIssueSeverity="${severity}"/>`,
  );
  return `<its:locQualityIssues ${DECLARED}${version} xml:id="${id}">${items.join('')}</its:locQualityIssues>`;
}

/** Some characters no XML may hold. */
function attribute(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cc}|[\ufffe\uffff]/gu, '');
  return escapeXml(plain).replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const OWN_ATTRIBUTES = new RegExp(
  `(?: xmlns:its="${NAMESPACE.replaceAll('.', '\\.')}")? its:locQualityIssuesRef="#${MARK}\\d+"`,
  'gu',
);
const OWN_LISTS = new RegExp(
  `<its:locQualityIssues [^<>]*xml:id="${MARK}\\d+">(?:<its:locQualityIssue [^<>]*/>)*</its:locQualityIssues>`,
  'gu',
);
const OWN_MARKS = new RegExp(`<mrk id="${MARK}\\d+" type="its:any" [^<>]*>`, 'gu');

/** What was written before, to be taken out: each exactly as it is written here. */
function* formerMarks(raw: string): Iterable<TextEdit> {
  for (const pattern of [OWN_ATTRIBUTES, OWN_LISTS, OWN_MARKS])
    for (const { 0: found, index } of raw.matchAll(pattern))
      yield { start: index, end: index + found.length, text: '' };
  for (const { 0: found, index } of raw.matchAll(OWN_MARKS)) {
    // It was put around all of the target.
    const close = raw.indexOf('</target', index + found.length) - '</mrk>'.length;
    if (raw.startsWith('</mrk>', close)) yield { start: close, end: close + '</mrk>'.length, text: '' };
  }
}

/** At one place what is taken out goes before what is put in. */
function edited(raw: string, edits: readonly TextEdit[]): string {
  let text = '';
  let past = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    text += raw.slice(past, edit.start) + edit.text;
    past = Math.max(past, edit.end);
  }
  return text + raw.slice(past);
}
