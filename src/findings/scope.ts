import type { Unit } from '../documents/document.js';
import { rawSpan } from '../text/mapped.js';
import type { Span } from '../text/span.js';
import { namesCheck, type Directive } from './directive.js';
import type { Finding } from './finding.js';

/** The part of a file that a directive speaks of. */
export interface Scope {
  holds(finding: Finding): boolean;
}

interface ScopedFile {
  readonly raw: string;
  readonly units?: readonly Unit[];
}

/** @param later the directives below it, which may end it */
export function scopeOf(directive: Directive, later: readonly Directive[], file: ScopedFile): Scope {
  switch (directive.kind) {
    case 'disable-line':
      return stretch(lineAround(file.raw, directive), file);
    case 'disable-next-line':
      return file.units
        ? messages(nextMessage(file.units, directive.end), file.units)
        : stretch(nextLine(file.raw, directive.end), file);
    case 'disable':
      return { holds: (finding) => stretch(untilEnabled(directive, finding.check, later), file).holds(finding) };
    default:
      return { holds: () => false };
  }
}

function untilEnabled({ start }: Span, check: string, later: readonly Directive[]): Span {
  const end = later.find(({ kind, names }) => kind === 'enable' && namesCheck(names, check));
  return { start, end: end?.start ?? Number.MAX_SAFE_INTEGER };
}

/** What has no place of its own in a text is in it only where the stretch goes on to the end of the file. */
function stretch(span: Span, { raw, units }: ScopedFile): Scope {
  const inside =
    units &&
    messages(
      units.filter((unit) => isIn(span, placeOf(unit))),
      units,
    );
  return {
    holds({ target, unit, ...rest }) {
      if (target) return isIn(span, target);
      return inside && unit !== null ? inside.holds({ ...rest, unit }) : span.end > raw.length;
    },
  };
}

function messages(chosen: readonly Unit[], all: readonly Unit[]): Scope {
  const keys = new Set(chosen.map(({ key }) => key));
  const spans = chosen.map(placeOf);
  // A key may stand once a language.
  const isClear = chosen.length === all.filter(({ key }) => keys.has(key)).length;
  return {
    holds({ target, unit }) {
      if (target) return spans.some((span) => isIn(span, target));
      return isClear && unit !== null && keys.has(unit);
    },
  };
}

/** The message whose text begins next, with all its plural forms. */
function nextMessage(units: readonly Unit[], from: number): readonly Unit[] {
  let next: Unit | undefined;
  for (const unit of units) {
    const { start } = placeOf(unit);
    if (start >= from && (!next || start < placeOf(next).start)) next = unit;
  }
  const of = next?.plural?.of;
  return units.filter(
    (unit) => unit === next || (of !== undefined && unit.plural?.of === of && placeOf(unit).start >= from),
  );
}

/** Nowhere for a message without a translation. */
function placeOf({ target }: Unit): Span {
  return target ? rawSpan(target, { start: 0, end: target.text.length }) : { start: -1, end: -1 };
}

function isIn(span: Span, place: Span): boolean {
  return place.start >= span.start && place.start <= span.end;
}

function lineAround(raw: string, { start, end }: Span): Span {
  const before = start === 0 ? -1 : Math.max(raw.lastIndexOf('\n', start - 1), raw.lastIndexOf('\r', start - 1));
  return { start: before + 1, end: lineEnd(raw, end) };
}

/** The next line that is not blank. */
function nextLine(raw: string, from: number): Span {
  const rest = lineEnd(raw, from);
  const gap = raw.slice(rest).search(/[^\s]|$/u);
  return { start: rest + gap, end: lineEnd(raw, rest + gap) };
}

function lineEnd(raw: string, from: number): number {
  const length = raw.slice(from).search(/[\r\n]|$/u);
  return from + length;
}
