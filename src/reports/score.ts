import type { Finding, Severity } from '../findings/finding.js';
import type { Translator } from '../messages/translator.js';
import { rounded } from './rounded.js';
import type { CheckedText } from './report.js';

/**
 * Weights of the Multidimensional Quality Metrics: neutral 0, minor 1, major 5, critical 25. A note may be right and is
 * neutral, a warning is minor, an error major; nothing is called critical, for no program knows what a slip costs.
 */
export const MQM_WEIGHTS = { neutral: 0, minor: 1, major: 5, critical: 25 } as const;
export const MQM_LEVELS = { info: 'neutral', warning: 'minor', error: 'major' } as const satisfies Record<
  Severity,
  keyof typeof MQM_WEIGHTS
>;

export interface Score {
  /** Of the target texts. */
  readonly words: number;
  readonly penalty: number;
}

export const NO_SCORE: Score = { words: 0, penalty: 0 };

/** What texts were scored so far; undefined where nobody asked for a score. */
export function addScore(score: Score | undefined, { words, findings }: CheckedText): Score | undefined {
  if (words === undefined) return score;
  const { words: before, penalty } = score ?? NO_SCORE;
  return { words: before + words, penalty: penalty + penaltyOf(findings) };
}

function penaltyOf(findings: readonly Finding[]): number {
  return findings.reduce((sum, { severity }) => sum + MQM_WEIGHTS[MQM_LEVELS[severity]], 0);
}

/** 0 to 100, and the points for 1,000 words. */
export function scoreJson({ words, penalty }: Score) {
  const perWord = words > 0 ? penalty / words : 0;
  return {
    words,
    penalty,
    perThousandWords: rounded(perWord * 1000),
    score: rounded(Math.max(0, 100 * (1 - perWord))),
  };
}

/** "MQM score 98.75: 5 points in 400 words, 12.5 for 1,000." */
export function scoreLine(score: Score, { text, language }: Translator, path?: string): string {
  const { words, penalty, perThousandWords, score: result } = scoreJson(score);
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  const values = {
    result: number.format(result),
    penalty: number.format(penalty),
    words: number.format(words),
    rate: number.format(perThousandWords),
  };
  return path === undefined ? text('report.score', values) : text('report.scoreOf', { ...values, path });
}
