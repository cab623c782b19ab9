import type { Alignment, Reading } from './alignment/pair.js';
import type { Finding } from './findings/finding.js';
import { fingerprint } from './findings/fingerprint.js';
import { locate, type Origin } from './findings/locate.js';
import { byPlace, SEVERITIES } from './findings/order.js';
import { editOf } from './fixes/edit.js';
import { createLineIndex } from './text/lines.js';
import { overlaps } from './text/span.js';
import type { Check, CheckContext, Draft, Place } from './checks/check.js';

/** What a batch record or a message of a localisation file is called; files are known by their path alone. */
export interface RecordName {
  readonly id?: string | number;
  readonly unit?: string;
}

/**
 * Runs the checks over one text, or over two that were aligned.
 * @returns findings in the order of the target text, one for each slip
 */
export function runChecks(
  target: Reading,
  alignment: Alignment | undefined,
  checks: readonly Check[],
  context: CheckContext,
  name: RecordName = {},
): readonly Finding[] {
  const drafts = checks.flatMap((check) =>
    draftsOf(check, target, alignment, context).map((draft) => ({ check, draft })),
  );
  const origins = { target: originOf(target), ...(alignment ? { source: originOf(alignment.source) } : {}) };
  const ordinals = new Map<string, number>();
  const findings = drafts.map(({ check, draft }) => findingOf(check, draft, target, origins, name, ordinals));
  return oneForEachSlip(findings).sort(byPlace);
}

function draftsOf(
  check: Check,
  target: Reading,
  alignment: Alignment | undefined,
  context: CheckContext,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const looksAtSegments = check.segment && !(alignment && check.pair);
  if (looksAtSegments)
    for (const segment of target.segments) drafts.push(...(check.segment?.(segment, target, context) ?? []));
  drafts.push(...(check.document?.(target, context) ?? []));
  if (!alignment) return drafts;
  if (check.pair) for (const pair of alignment.pairs) drafts.push(...check.pair(pair, alignment, context));
  drafts.push(...(check.documentPair?.(alignment, context) ?? []));
  return drafts;
}

function originOf({ document }: Reading): Origin {
  return { path: document.path, raw: document.raw, lines: createLineIndex(document.raw) };
}

function findingOf(
  check: Check,
  draft: Draft,
  target: Reading,
  origins: { readonly target: Origin; readonly source?: Origin },
  { id, unit }: RecordName,
  ordinals: Map<string, number>,
): Finding {
  const place = String(id ?? unit ?? target.document.path);
  const context = contextOf(draft.target ?? draft.source);
  const alike = [check.id, draft.about, context].join('\u0000');
  const ordinal = ordinals.get(alike) ?? 0;
  ordinals.set(alike, ordinal + 1);
  const fix = draft.fix && editOf(draft.fix, target.document.raw, target.pack);
  return {
    check: check.id,
    severity: draft.severity,
    message: draft.message,
    path: id === undefined ? target.document.path : null,
    ...(id === undefined ? {} : { id }),
    unit: unit ?? null,
    language: target.language,
    ...(draft.target ? { target: locate(draft.target.segment, draft.target, withoutPath(origins.target)) } : {}),
    ...(draft.source && origins.source
      ? {
          source: locate(
            draft.source.segment,
            draft.source,
            id === undefined ? origins.source : withoutPath(origins.source),
          ),
        }
      : {}),
    ...(draft.entry === undefined ? {} : { entry: draft.entry }),
    ...(draft.expected ? { expected: draft.expected } : {}),
    ...(fix ? { fix } : {}),
    confidence: Math.round(draft.confidence * 100) / 100,
    why: draft.why,
    fingerprint: fingerprint({ check: check.id, place, about: draft.about, context, ordinal }),
    mqm: check.mqm,
  };
}

function withoutPath({ raw, lines }: Origin): Origin {
  return { raw, lines };
}

/** Two words before and after: enough to tell places apart, few enough to outlive an edit of the sentence. */
function contextOf(place: Place | undefined): string {
  if (!place) return '';
  const { text } = place.segment.text;
  const before = text.slice(0, place.start).trim().split(/\s+/u).slice(-2);
  const after = text.slice(place.end).trim().split(/\s+/u).slice(0, 2);
  return [...before, '|', ...after].join(' ');
}

/** Findings of one family on one spot speak of one slip: the gravest, then the surest, stays. */
function oneForEachSlip(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const ranked = [...findings].sort(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.confidence - a.confidence,
  );
  for (const finding of ranked) if (!kept.some((other) => isSameSlip(finding, other))) kept.push(finding);
  return kept;
}

function isSameSlip(a: Finding, b: Finding): boolean {
  const family = (finding: Finding) => finding.check.split('/')[0];
  return family(a) === family(b) && a.target !== undefined && b.target !== undefined && overlaps(a.target, b.target);
}
