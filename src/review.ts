import type { Acceptance } from './findings/accepted.js';
import type { BaselineEntry, Looked } from './findings/baseline.js';
import type { Document, Units } from './documents/document.js';
import { readFile, type ReadOptions } from './documents/read.js';
import type { Finding } from './findings/finding.js';
import type { Message } from './messages/step.js';
import type { CheckedText } from './reports/report.js';
import { InputError } from './text/input-error.js';
import { plainPath } from './text/plain-path.js';
import { touched } from './touched.js';
import type { Changes } from './workspace/git.js';
import { changesSince } from './workspace/git.js';
import { ifThere, loadAccepted, loadBaseline, saveBaseline } from './workspace/review-files.js';

export interface ReviewOptions {
  /** File of known findings. */
  readonly baseline: string | undefined;
  /** Whether it is to hold what is found now. */
  readonly updateBaseline: boolean;
  /** File of accepted findings. */
  readonly accepted: string;
  /** Whether that file was asked for by name, and has to be there. */
  readonly acceptedAsked: boolean;
  /** Of git: nothing but what changed since counts. */
  readonly since: string | undefined;
  /** As in `expires`: 2027-01-31. */
  readonly today: string;
  /** Whether all files and all checks are looked at: what is not found then is nowhere. */
  readonly isWhole: boolean;
}

/** Tells what counts from what people know already. */
export interface Review {
  /** Whether any of these files changed; without `since` all did. */
  isChanged(...paths: readonly (string | undefined)[]): Promise<boolean>;
  /** A file as it was; nothing without `since`, for a new file, and for one that could not be read. */
  before(path: string, options: ReadOptions): Promise<Document | Units | undefined>;
  /** The text with what counts; what does not is in `passed`. */
  judge(text: CheckedText): Promise<CheckedText>;
  /** Remembers a text that was judged, for the end. @param looked how far its findings go */
  note(text: CheckedText, looked: Looked): void;
  /** Writes the baseline where that is asked for. @returns what should be known of the run */
  finish(): Promise<readonly Message[]>;
}

/**
 * Opens the files that say what is known.
 * @throws InputError those of `loadBaseline`, `loadAccepted` and `changesSince`
 */
export async function openReview(options: ReviewOptions): Promise<Review> {
  const { since } = options;
  const baseline = await openBaseline(options);
  const accepted = await openAccepted(options);
  const changes = since === undefined ? undefined : await changesSince(since);
  const seen = new Map<string, Looked>();
  return {
    isChanged: (...files) => isAnyChanged(files, changes),
    before: async (path, reading) => changes && (await readBefore(path, reading, changes)),
    async judge(text) {
      const known: Finding[] = [];
      const agreed: Finding[] = [];
      const counting = text.findings.filter((finding) => {
        if (accepted.holds(finding)) agreed.push(finding);
        else if (baseline?.holds(finding, text.path)) known.push(finding);
        else return true;
        return false;
      });
      const findings = changes ? await touched(counting, text, changes) : counting;
      return { ...text, findings, passed: { ...text.passed, known, accepted: agreed } };
    },
    note(text, looked) {
      seen.set(plainPath(text.path), looked);
      baseline?.note(text);
      accepted.note(text);
    },
    async finish() {
      return [...accepted.notices(seen), ...((await baseline?.finish(seen)) ?? [])];
    },
  };
}

async function isAnyChanged(paths: readonly (string | undefined)[], changes: Changes | undefined): Promise<boolean> {
  if (!changes) return true;
  for (const path of paths) if (path !== undefined && (await changes.isChanged(path))) return true;
  return false;
}

async function readBefore(path: string, options: ReadOptions, changes: Changes): Promise<Document | Units | undefined> {
  const bytes = await changes.before(path);
  if (!bytes) return undefined;
  try {
    return await readFile(path, bytes, options);
  } catch (error) {
    if (error instanceof InputError) return undefined;
    throw error;
  }
}

/** By plain path. */
type Seen = ReadonlyMap<string, Looked>;

interface Baseline {
  holds(finding: Finding, path: string): boolean;
  note(text: CheckedText): void;
  finish(seen: Seen): Promise<readonly Message[]>;
}

async function openBaseline(options: ReviewOptions): Promise<Baseline | undefined> {
  const { baseline: file, updateBaseline } = options;
  if (file === undefined) return undefined;
  const { baselineEntry, isWithin, keyOf } = await import('./findings/baseline.js');
  const reading = loadBaseline(file);
  const entries = (await ifThere(reading)) ?? (updateBaseline ? [] : refuseMissing(file));
  const keys = new Set(entries.map(keyOf));
  const found = new Map<string, BaselineEntry>();
  return {
    // What is written down now is known from now on.
    holds: (finding, path) => updateBaseline || keys.has(keyOf(baselineEntry(finding, path))),
    note({ path, passed }) {
      for (const finding of passed?.known ?? []) {
        const entry = baselineEntry(finding, path);
        found.set(keyOf(entry), entry);
      }
    },
    async finish(seen) {
      const gone = entries.filter((entry) => {
        const looked = seen.get(entry.path);
        return looked && isWithin(entry, looked) && !found.has(keyOf(entry));
      });
      if (!updateBaseline) return said('notice.baselineGone', gone.length, { path: file });
      const added = [...found.keys()].filter((key) => !keys.has(key)).length;
      const kept = entries.filter((entry) => !gone.includes(entry));
      await saveBaseline(file, [...kept, ...found.values()]);
      return [{ key: 'notice.baselineWritten', values: { path: file, new: added, gone: gone.length } }];
    },
  };
}

function refuseMissing(path: string): never {
  throw new InputError('noBaseline', { path });
}

interface Accepted {
  holds(finding: Finding): boolean;
  note(text: CheckedText): void;
  notices(looked: Seen): readonly Message[];
}

async function openAccepted({ accepted: file, acceptedAsked, today, isWhole }: ReviewOptions): Promise<Accepted> {
  const reading = loadAccepted(file);
  const acceptances = (acceptedAsked ? await reading : await ifThere(reading)) ?? [];
  const holding = new Map<string, Acceptance>();
  const expired = new Map<string, Acceptance>();
  for (const each of acceptances)
    (each.expires !== undefined && each.expires < today ? expired : holding).set(each.fingerprint, each);
  const seen = new Set<string>();
  return {
    holds: ({ fingerprint }) => holding.has(fingerprint),
    note({ findings, passed }) {
      for (const { fingerprint } of [...findings, ...(passed?.known ?? []), ...(passed?.accepted ?? [])]) {
        if (holding.has(fingerprint) || expired.has(fingerprint)) seen.add(fingerprint);
      }
    },
    notices(looked) {
      const old = [...expired.keys()].filter((fingerprint) => seen.has(fingerprint));
      const gone = acceptances.filter(({ path, check, fingerprint }) => {
        if (seen.has(fingerprint)) return false;
        const run = path === undefined ? undefined : looked.get(plainPath(path));
        return isWhole || (check !== undefined && run?.minSeverity === 'info' && run.checks.has(check));
      });
      const list = (fingerprints: readonly string[]) => ({ path: file, found: fingerprints.join(', ') });
      return [
        ...said('notice.acceptedExpired', old.length, list(old)),
        ...said('notice.acceptedGone', gone.length, list(gone.map(({ fingerprint }) => fingerprint))),
      ];
    },
  };
}

function said(key: string, count: number, values: Message['values']): readonly Message[] {
  return count === 0 ? [] : [{ key, values: { count, ...values } }];
}
