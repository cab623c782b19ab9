import type { FactKind } from '../fact.js';
import { extractAge } from './age.js';
import { extractDate } from './date.js';
import type { Extractor } from './extractor.js';
import { extractLabel } from './label.js';
import { extractMeasure } from './measure.js';
import { extractMoney } from './money.js';
import { extractNumber } from './number.js';
import { extractPercentage } from './percentage.js';
import { extractScore } from './score.js';
import { extractTime } from './time.js';

/**
 * One extractor a kind, the more specific first: of two that read equally far the first is believed. Measures tell
 * durations and temperatures, numbers tell ordinals; quotes are read by `readQuotes`, for they hold other facts.
 */
export const EXTRACTORS = {
  date: extractDate,
  time: extractTime,
  age: extractAge,
  percentage: extractPercentage,
  money: extractMoney,
  measure: extractMeasure,
  score: extractScore,
  label: extractLabel,
  number: extractNumber,
} as const satisfies Partial<Record<FactKind, Extractor>>;
