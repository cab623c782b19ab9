import { classOf, IDEOGRAPH } from './characters.js';
import type { Extractor, Proposal } from './extractors/extractor.js';
import { EXTRACTORS } from './extractors/registry.js';
import type { Item, Reading } from './reading.js';
import { NO_SENSE, type Sense } from './sense.js';

/** Of all facts that may begin at an item the one that reads farthest. Words and marks that none begins with cost nothing. */
export function proposalAt(reading: Reading, at: number, item: Item): Proposal | undefined {
  const { items } = reading;
  if (item.kind === 'number')
    return isPlain(items, at, item) ? EXTRACTORS.number(reading, at) : farthest(reading, at, ALL);
  if (item.kind === 'label') return EXTRACTORS.label(reading, at);
  if (item.kind === 'shape') return farthest(reading, at, OF_SHAPES);
  const { sense } = item;
  if (sense.anchor || (sense.article && isMeasured(items[at + 1]))) return farthest(reading, at, startedBy(sense));
  // "a la una de la tarde"
  if (sense.article && items[at + 1]?.sense.dayPart) return EXTRACTORS.time(reading, at);
  if (isNearCentury(items, at)) return farthest(reading, at, ALL);
  // "iPhone 6"
  return item.kind === 'word' && items[at + 1]?.digits ? EXTRACTORS.label(reading, at) : undefined;
}

const ALL: readonly Extractor[] = Object.values(EXTRACTORS);
const OF_SHAPES: readonly Extractor[] = [EXTRACTORS.date, EXTRACTORS.time, EXTRACTORS.score, EXTRACTORS.label];

function farthest(reading: Reading, at: number, extractors: readonly Extractor[]): Proposal | undefined {
  let best: Proposal | undefined;
  for (const extract of extractors) {
    const proposal = extract(reading, at);
    if (proposal && (!best || proposal.last > best.last)) best = proposal;
  }
  return best;
}

const STARTED = new WeakMap<Sense, readonly Extractor[]>();

/** What a word with this sense may begin, where it is no numeral itself; in the registry's order. */
function startedBy(sense: Sense): readonly Extractor[] {
  let known = STARTED.get(sense);
  if (!known) STARTED.set(sense, (known = ALL.filter((extract) => mayStart(extract, sense))));
  return known;
}

function mayStart(extract: Extractor, sense: Sense): boolean {
  const {
    month,
    weekday,
    relative,
    decade,
    era,
    period,
    percent,
    currencies,
    dual,
    counted,
    clockPart,
    article,
    fraction,
  } = sense;
  if (fraction !== undefined) return true;
  if (extract === EXTRACTORS.date) return (month ?? weekday ?? relative ?? decade ?? era) !== undefined;
  if (extract === EXTRACTORS.time) return period !== undefined || clockPart !== undefined;
  if (extract === EXTRACTORS.percentage) return percent === true;
  if (extract === EXTRACTORS.money) return currencies !== undefined;
  if (extract === EXTRACTORS.measure) return (dual ?? counted ?? sense.lone) !== undefined || article === true;
  return extract === EXTRACTORS.number || extract === EXTRACTORS.label;
}

/** "a week", "half an hour" */
function isMeasured(next: Item | undefined): boolean {
  return next?.sense.units !== undefined || next?.sense.article === true;
}

function isNearCentury(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (next?.sense.century === true || before?.sense.century === true) return true;
  return before !== undefined && before.norm.length <= 3 && items[at - 2]?.sense.century === true; // "secolul al XIX-lea"
}

/** A number between words that say nothing of what it is, is a number and nothing else: most are. */
function isPlain(items: readonly Item[], at: number, { gap, sense, numeral }: Item): boolean {
  const [before, next] = [items[at - 1], items[at + 1]];
  if (sense !== NO_SENSE || !before || next?.kind !== 'word') return false;
  if (!gap) return isBetweenDull(before, next, items[at + 2]);
  // "20 miliardi di euro"
  if (numeral?.scaled && next.end - next.start <= 3) return false;
  return next.gap && next.sense === NO_SENSE && (before.dull || (before.kind === 'word' && !isTelling(before.sense)));
}

/** 有三座桥: written on as all is, between words that mean nothing. */
function isBetweenDull(before: Item, next: Item, after: Item | undefined): boolean {
  if (!before.dull || !next.dull || classOf(next.norm.charCodeAt(0)) !== IDEOGRAPH) return false;
  // 两个半小时
  return next.norm.length > 1 || !after || after.dull || after.kind === 'mark';
}

/** Whether a word before a number may make it an age, a decade, a year or a time. */
function isTelling(sense: Sense): boolean {
  if (sense === NO_SENSE) return false;
  const { ageBefore, decadeBefore, rangeAnd, yearWord, yearPreposition, century, clockBefore, period, calendar, era } =
    sense;
  const isSaid = ageBefore ?? decadeBefore ?? rangeAnd ?? yearWord ?? yearPreposition ?? century ?? clockBefore;
  return isSaid === true || (calendar ?? period ?? era) !== undefined;
}
