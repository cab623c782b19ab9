import type { Message } from '../../messages/step.js';
import type { Entry } from '../entry.js';

/** Says which fields a format has no place for, where entries have them. */
export function lossNotice(entries: readonly Entry[], fields: readonly (keyof Entry)[]): readonly Message[] {
  const isFilled = (entry: Entry, field: keyof Entry) => {
    const value = entry[field];
    return Array.isArray(value) ? value.length > 0 : value !== undefined;
  };
  const lost = fields.filter((field) => entries.some((entry) => isFilled(entry, field)));
  const count = entries.filter((entry) => lost.some((field) => isFilled(entry, field))).length;
  return count > 0 ? [{ key: 'notice.notHeld', values: { fields: lost.join(', '), count } }] : [];
}
