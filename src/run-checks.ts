import type { Alignment, Reading, ReadSegment } from './alignment/pair.js';
import type { Finding, Location, Severity } from './findings/finding.js';
import { fingerprint } from './findings/fingerprint.js';
import { locate, type Origin } from './findings/locate.js';
import { byPlace, SEVERITIES } from './findings/order.js';
import { editOf } from './fixes/edit.js';
import { createLineIndex } from './text/lines.js';
import { plainPath } from './text/plain-path.js';
import { overlaps } from './text/span.js';
import type { Check, CheckContext, Draft, MessagePair, Place } from './checks/check.js';

/** What a batch record or the messages of a localisation file are called; files are known by their path alone. */
export interface RecordName {
  readonly id?: string | number;
  /** Keys of the messages, by the block that each stands in. */
  readonly keys?: readonly string[];
}

/** Texts, or parts of them, that were aligned. */
export interface Stretch extends Alignment {
  /** Where both are one message of a localisation file. */
  readonly message?: MessagePair;
}

/**
 * Runs the checks over a text that has no source.
 * @param paragraphs its readings, a paragraph each; for checks of the whole document no more are kept than a book has
 * @returns findings in the order of the text, one for each slip
 */
export function checkAlone(
  text: Omit<Reading, 'segments'>,
  paragraphs: Iterable<Reading>,
  checks: readonly Check[],
  context: CheckContext,
  name: RecordName = {},
): readonly Finding[] {
  const drafts: CheckDraft[] = [];
  const whole = checks.filter((check) => check.document !== undefined);
  const kept: ReadSegment[] = [];
  for (const paragraph of paragraphs) {
    if (whole.length > 0 && kept.length < MOST_KEPT) kept.push(...paragraph.segments);
    for (const check of checks) {
      for (const segment of paragraph.segments)
        drafts.push(...draftsOf(check, check.segment?.(segment, paragraph, context)));
    }
  }
  for (const check of whole) drafts.push(...draftsOf(check, check.document?.({ ...text, segments: kept }, context)));
  const origins = { target: originOf(text) };
  const ordinals = new Map<string, number>();
  const findings = drafts.map(({ check, draft }) => findingOf(check, draft, text, origins, name, ordinals));
  return oneForEachSlip(findings).sort(byPlace);
}

/** Sentences: what is longer is no story, and must not fill the memory. */
const MOST_KEPT = 20_000;

/**
 * Runs the checks over two texts that were aligned.
 * @param stretches alignments of the texts' parts, mostly one of the whole; none is kept
 * @returns findings in the order of the target text, one for each slip
 */
export function checkAligned(
  source: Omit<Reading, 'segments'>,
  target: Omit<Reading, 'segments'>,
  stretches: Iterable<Stretch>,
  checks: readonly Check[],
  context: CheckContext,
  name: RecordName = {},
): readonly Finding[] {
  const origins = { target: originOf(target), source: originOf(source) };
  const ordinals = new Map<string, number>();
  const findings: Finding[] = [];
  const ofMessages = checks.filter((check) => check.message !== undefined);
  const ofLabels = checks.filter(speaksOfLabels);
  const ofPlainLabels = ofLabels.filter((check) => !speaksOfNames(check));
  const wantedFor = (stretch: Stretch) => {
    if (stretch.message !== undefined && stretch.pairs.length === 0) return ofMessages;
    if (stretch.message?.isStatement !== false) return checks;
    return hasNames(stretch.source) || hasNames(stretch.target) ? ofLabels : ofPlainLabels;
  };
  const ofFiles = checks.filter((check) => check.messages !== undefined);
  const messages: MessagePair[] = [];
  for (const alignment of stretches) {
    if (alignment.message && ofFiles.length > 0) messages.push(alignment.message);
    for (const each of wantedFor(alignment))
      for (const { check, draft } of draftsOfPairs(each, alignment, context))
        findings.push(findingOf(check, draft, target, origins, name, ordinals));
  }
  const ofAll = oneForEachSlip(findings);
  for (const { check, draft } of messages.length === 0
    ? []
    : ofFiles.flatMap((check) => draftsOf(check, check.messages?.(messages, target.language, context))))
    ofAll.push(findingOf(check, draft, target, origins, name, ordinals));
  return ofAll.sort(byPlace);
}

function draftsOfPairs(check: Check, alignment: Stretch, context: CheckContext): readonly CheckDraft[] {
  const { target, pairs, message } = alignment;
  if (check.mayFind?.(alignment) === false) return NO_DRAFTS;
  let drafts: CheckDraft[] | undefined;
  const add = (found: Iterable<Draft>) => {
    for (const draft of found) (drafts ??= []).push({ check, draft });
  };
  if (check.segment && !check.pair) for (const segment of target.segments) add(check.segment(segment, target, context));
  if (check.document) add(check.document(target, context));
  if (check.pair) for (const pair of pairs) add(check.pair(pair, alignment, context));
  if (check.documentPair) add(check.documentPair(alignment, context));
  if (check.message && message) add(check.message(message, alignment, context));
  if (!drafts) return NO_DRAFTS;
  if (message?.isStatement === false) return drafts.filter(holdsInLabel);
  return message?.ofInterface ? drafts.map(asOfInterface) : drafts;
}

/**
 * The sentences of a program name its menus and keys (“the Outbox folder”, “Ctrl”), which are translated, and are said anew more
 * freely than those of a story: what is not listed as a name, or denied, is worth a look and no more.
 */
function asOfInterface(each: CheckDraft): CheckDraft {
  const { id } = each.check;
  const isLoose = id.startsWith('claim/') || (id.startsWith('name/') && each.draft.entry === undefined);
  return isLoose && id !== 'name/script' ? { ...each, draft: { ...each.draft, severity: 'info' } } : each;
}

const NO_DRAFTS: readonly CheckDraft[] = [];

/** A label claims nothing, and its capitals are the custom of the house: of names those count that a glossary knows. */
function speaksOfLabels({ id }: Check): boolean {
  return !id.startsWith('claim/');
}

function speaksOfNames({ id }: Check): boolean {
  return id.startsWith('name/') && id !== 'name/script';
}

function hasNames({ segments }: Reading): boolean {
  return segments.some(({ names }) => names.length > 0);
}

function holdsInLabel({ check, draft }: CheckDraft): boolean {
  return !speaksOfNames(check) || draft.entry !== undefined;
}

interface CheckDraft {
  readonly check: Check;
  readonly draft: Draft;
}

function draftsOf(check: Check, drafts: Iterable<Draft> = []): readonly CheckDraft[] {
  return Array.from(drafts, (draft) => ({ check, draft }));
}

function originOf({ document }: Pick<Reading, 'document'>): Origin {
  return { path: document.path, raw: document.raw, lines: createLineIndex(document.raw) };
}

function findingOf(
  check: Check,
  draft: Draft,
  target: Omit<Reading, 'segments'>,
  origins: { readonly target: Origin; readonly source?: Origin },
  { id, keys }: RecordName,
  ordinals: Map<string, number>,
): Finding {
  const unit = keys?.[(draft.target ?? draft.source)?.segment.block ?? -1];
  // A key stands in the files of several languages.
  const file = plainPath(target.document.path);
  const place = String(id ?? (unit === undefined ? file : `${file}\u0000${unit}`));
  const context = contextOf(draft.target ?? draft.source);
  const alike = [check.id, draft.about, context].join('\u0000');
  const ordinal = ordinals.get(alike) ?? 0;
  ordinals.set(alike, ordinal + 1);
  const fix = draft.fix && editOf(draft.fix, target.document, target.pack);
  return {
    check: check.id,
    severity: settled(draft.severity, check.severity),
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

/** What a check is not sure of stays a note, whatever its findings are set to. */
function settled(severity: Severity, set: Severity | undefined): Severity {
  return severity === 'info' ? severity : (set ?? severity);
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
  if (findings.length < 2) return [...findings];
  const elsewhere = findings.filter(({ target }) => target === undefined);
  const families = new Map<string, PlacedFinding[]>();
  for (const finding of findings.filter(isPlaced)) {
    const family = finding.check.split('/')[0] ?? '';
    const others = families.get(family);
    if (others) others.push(finding);
    else families.set(family, [finding]);
  }
  const heaps = [...families.values()].flatMap((family) => [...heapsOf(family)]);
  return [...elsewhere, ...heaps.flatMap(gravestOf)];
}

type PlacedFinding = Finding & { readonly target: Location };

function isPlaced(finding: Finding): finding is PlacedFinding {
  return finding.target !== undefined;
}

/** Findings that lie over each other, one beside the other where they do not. */
function* heapsOf(family: readonly PlacedFinding[]): Generator<readonly PlacedFinding[]> {
  let heap: PlacedFinding[] = [];
  let end = 0;
  for (const finding of family.toSorted((a, b) => a.target.start - b.target.start)) {
    if (heap.length > 0 && finding.target.start >= end) {
      yield heap;
      heap = [];
    }
    heap.push(finding);
    end = Math.max(end, finding.target.end);
  }
  yield heap;
}

function gravestOf(heap: readonly PlacedFinding[]): readonly PlacedFinding[] {
  const kept: PlacedFinding[] = [];
  const ranked = heap.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.confidence - a.confidence,
  );
  for (const finding of ranked) if (!kept.some((other) => overlaps(other.target, finding.target))) kept.push(finding);
  return kept;
}
