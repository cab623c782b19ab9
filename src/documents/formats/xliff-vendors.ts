import type { Unit, UnitState } from '../document.js';
import { childrenNamed } from './xml-text.js';
import type { XmlElement } from './xml.js';

type Marks = Pick<Unit, 'state' | 'locked'>;

/** What memoQ (`mq:`) and Phrase (`m:`) write at a unit. */
export function vendorMarks(attributes: Readonly<Record<string, string>>): Marks {
  const state =
    MEMOQ_STATES[attributes['mq:status'] ?? ''] ?? (attributes['m:confirmed'] === '1' ? 'translated' : undefined);
  const lock = attributes['mq:locked'] ?? attributes['m:locked'];
  return {
    ...(state ? { state } : {}),
    ...(lock !== undefined && YES.has(lock.toLowerCase()) ? { locked: true } : {}),
  };
}

const YES: ReadonlySet<string> = new Set(['locked', 'true', '1', 'yes']);

const MEMOQ_STATES: Readonly<Record<string, UnitState>> = {
  NotStarted: 'untranslated',
  PreTranslated: 'draft',
  MachineTranslated: 'draft',
  AssembledFromFragments: 'draft',
  PartiallyEdited: 'draft',
  Edited: 'draft',
  Rejected: 'rejected',
  Confirmed: 'translated',
  ManuallyConfirmed: 'translated',
  ConfirmedTranslator: 'translated',
  Reviewer1Confirmed: 'approved',
  ConfirmedReviewer1: 'approved',
  ConfirmedReviewer2: 'approved',
  Proofread: 'approved',
};

/** What Trados writes of a unit's segments, by their ids. */
export function sdlSegments(element: XmlElement): ReadonlyMap<string, Marks> {
  const segments = childrenNamed(element, 'seg-defs').flatMap((definitions) => childrenNamed(definitions, 'seg'));
  return new Map(
    segments.map(({ attributes }) => {
      const state = SDL_STATES[attributes['conf'] ?? 'Unspecified'];
      const marks: Marks = {
        ...(state ? { state } : {}),
        ...(attributes['locked'] === 'true' ? { locked: true } : {}),
      };
      return [attributes['id'] ?? '', marks];
    }),
  );
}

const SDL_STATES: Readonly<Record<string, UnitState>> = {
  Unspecified: 'untranslated',
  Draft: 'draft',
  Translated: 'translated',
  RejectedTranslation: 'rejected',
  ApprovedTranslation: 'approved',
  RejectedSignOff: 'rejected',
  ApprovedSignOff: 'approved',
};
