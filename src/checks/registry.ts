import type { Check } from './check.js';
import { dateChanged } from './date/changed.js';
import { dateMissing } from './date/missing.js';
import { nameAdded } from './name/added.js';
import { nameCase } from './name/case.js';
import { nameChanged } from './name/changed.js';
import { nameDrift } from './name/drift.js';
import { nameInconsistent } from './name/inconsistent.js';
import { nameMissing } from './name/missing.js';
import { nameOtherLanguage } from './name/other-language.js';
import { nameRejected } from './name/rejected.js';
import { nameScript } from './name/script.js';
import { numberAdded } from './number/added.js';
import { numberChanged } from './number/changed.js';
import { numberMissing } from './number/missing.js';
import { quoteAltered } from './quote/altered.js';
import { termConfused } from './term/confused.js';
import { textAdded } from './text/added.js';
import { textOmitted } from './text/omitted.js';

/** One line a check. */
export const CHECKS = [
  nameDrift,
  nameRejected,
  nameCase,
  nameScript,
  nameInconsistent,
  nameOtherLanguage,
  nameMissing,
  nameChanged,
  nameAdded,
  numberChanged,
  numberMissing,
  numberAdded,
  dateChanged,
  dateMissing,
  quoteAltered,
  termConfused,
  textOmitted,
  textAdded,
] as const satisfies readonly Check[];

export const CHECK_IDS: readonly string[] = CHECKS.map((check) => check.id);
