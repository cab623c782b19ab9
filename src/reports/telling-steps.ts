import type { Finding } from '../findings/finding.js';
import type { Step } from '../messages/step.js';

/** The steps that say more than the message and the words that stand beside it. */
export function tellingSteps({ why }: Finding): readonly Step[] {
  return why.filter((step) => !isEcho(step));
}

/** “24” is 24; the form is listed as wrong. */
function isEcho({ step, values: { text, value, reason } }: Step): boolean {
  if (step === 'rejected') return reason === undefined || reason === '';
  return text !== undefined && (value === undefined || value === '' || String(value) === text);
}
