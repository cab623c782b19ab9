import { createColors } from 'picocolors';
import type { Severity } from '../findings/finding.js';

type Brush = (text: string) => string;

/** What each part of a report looks like. Without colour the spot is set in brackets, since nothing else shows it. */
export interface Paint extends Readonly<Record<Severity, Brush>> {
  readonly colour: boolean;
  readonly path: Brush;
  readonly place: Brush;
  readonly strong: Brush;
  readonly faint: Brush;
  readonly good: Brush;
  /** The spot in the checked text, and what answers to it in the source. */
  readonly wrong: Brush;
  readonly right: Brush;
}

export function createPaint(colour: boolean): Paint {
  const c = createColors(colour);
  const bracketed: Brush = (text) => `⟦${text}⟧`;
  return {
    colour,
    error: (text) => c.bold(c.red(text)),
    warning: (text) => c.bold(c.yellow(text)),
    info: c.cyan,
    path: (text) => c.bold(c.underline(text)),
    place: c.bold,
    strong: (text) => text,
    faint: c.dim,
    good: c.green,
    wrong: colour ? (text) => c.bold(c.underline(c.red(text))) : bracketed,
    right: colour ? (text) => c.bold(c.underline(c.green(text))) : bracketed,
  };
}
