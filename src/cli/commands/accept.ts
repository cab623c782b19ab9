import { FINGERPRINT, ifThere, loadAccepted, loadSheet, saveAccepted } from '../../index.js';
import type { Acceptance, Sheet } from '../../index.js';
import type { CommonOptions } from '../options.js';
import { createConfigs } from '../configs.js';
import { acceptedFile } from '../review.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

/** Writes down which findings may stand, and why. */
export async function run(words: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  const path = await acceptedFile(options, createConfigs(options));
  const named = accepted(words, options);
  const sheet: Sheet = options.from === undefined ? { accepted: [], others: 0 } : await loadSheet(options.from);
  if (named.length === 0 && options.from === undefined) throw new UsageError('usage.noFingerprints');
  const added = [...sheet.accepted.map((each) => ({ ...signed(options), ...each })), ...named];
  const before = (await ifThere(loadAccepted(path))) ?? [];
  if (added.length > 0) await saveAccepted(path, [...before, ...added]);
  session.notice({ key: 'notice.accepted', values: { path, count: added.length } });
  if (sheet.others > 0) session.notice({ key: 'notice.otherDecisions', values: { count: sheet.others } });
  return 0;
}

function accepted(words: readonly string[], options: CommonOptions): readonly Acceptance[] {
  const fingerprints = words.map((word) => word.toLowerCase());
  const wrong = fingerprints.filter((word) => !FINGERPRINT.test(word));
  if (wrong.length > 0) throw new UsageError('usage.badFingerprints', { found: wrong.join(', ') });
  const { reason } = options;
  if (fingerprints.length === 0) return [];
  if (reason === undefined || reason.trim() === '') throw new UsageError('usage.noReason');
  return fingerprints.map((fingerprint) => ({ fingerprint, reason, ...signed(options) }));
}

/** A sheet's own columns go before. */
function signed({ author, expires }: CommonOptions): Pick<Acceptance, 'author' | 'expires'> {
  return { ...(author !== undefined && { author }), ...(expires !== undefined && { expires }) };
}
