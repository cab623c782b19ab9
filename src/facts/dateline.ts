import type { Document } from '../documents/document.js';
import type { LanguagePack } from '../languages/pack.js';
import { tokenise } from '../text/words.js';
import type { DateFact, Fact } from './fact.js';
import { readFacts } from './read.js';

/** Blocks at the beginning in which a dateline or a line with the date may stand. */
export const DATELINED = 4;

/**
 * The day that a story says it was written on: "KYIV, May 3 (Reuters) –", or a line with nothing but a date.
 * @returns at most one day, as `Document.written`; the year may be unknown (XXXX-05-03)
 */
export function daysOfDateline({ blocks }: Document, pack: LanguagePack | undefined): readonly string[] {
  for (const { text } of blocks.slice(0, DATELINED)) {
    const end = text.text.length <= LONGEST_DATE ? text.text.length : datelineEnd(text.text);
    if (end === 0) continue;
    const line = text.text.slice(0, end);
    const facts = readFacts(line, pack);
    const day = facts.find(isFullDay);
    if (day?.value !== undefined && (datelineEnd(line) > 0 || isAlone(facts, line))) return [day.value];
  }
  return [];
}

const LONGEST_DATE = 60;

function isFullDay(fact: Fact): fact is DateFact {
  return (
    fact.kind === 'date' &&
    fact.to === undefined &&
    !fact.alternatives &&
    /^[\dX]{4}-\d\d-\d\d$/u.test(fact.value ?? '')
  );
}

/** Dates, hours and weekdays, and no other letter. */
function isAlone(facts: readonly Fact[], line: string): boolean {
  let rest = line;
  for (const { kind, start, end } of facts.toReversed()) {
    if (kind !== 'date' && kind !== 'time') return false;
    rest = rest.slice(0, start) + rest.slice(end);
  }
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** Where a dateline ends: with a dash; before that stand a name, and an agency in brackets or a place in capitals. 0 where there is none. */
export function datelineEnd(text: string): number {
  const dash = /^[^–—.!?]{2,60}?\s[-–—]{1,2}\s/u.exec(text)?.[0];
  if (dash === undefined || !/^[\p{Lu}\p{Lo}(]/u.test(dash)) return 0;
  const isAgency = /\([^()]{2,30}\)\s[-–—]{1,2}\s$/u.test(dash);
  const isInCapitals = /^\p{Lu}{3,}[,\s]/u.test(dash) && tokenise(dash).length <= 6;
  return isAgency || isInCapitals ? dash.length : 0;
}
