import type { Check } from './check.js';
import { claimAttribution } from './claim/attribution.js';
import { claimCertainty } from './claim/certainty.js';
import { claimNegated } from './claim/negated.js';
import { claimRole } from './claim/role.js';
import { claimStatus } from './claim/status.js';
import { claimStrength } from './claim/strength.js';
import { dateChanged } from './date/changed.js';
import { dateImpossible } from './date/impossible.js';
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
import { numberQualifier } from './number/qualifier.js';
import { quoteAltered } from './quote/altered.js';
import { quoteMissing } from './quote/missing.js';
import { quoteSpeaker } from './quote/speaker.js';
import { termConfused } from './term/confused.js';
import { termInconsistent } from './term/inconsistent.js';
import { termMissing } from './term/missing.js';
import { termRejected } from './term/rejected.js';
import { textAdded } from './text/added.js';
import { textLanguage } from './text/language.js';
import { textLength } from './text/length.js';
import { textOmitted } from './text/omitted.js';
import { textPlaceholder } from './text/placeholder.js';
import { textStale } from './text/stale.js';
import { textUntranslated } from './text/untranslated.js';
import { unitChanged } from './unit/changed.js';
import { unitConversion } from './unit/conversion.js';

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
  numberQualifier,
  dateChanged,
  dateMissing,
  dateImpossible,
  unitChanged,
  unitConversion,
  quoteAltered,
  quoteMissing,
  quoteSpeaker,
  termMissing,
  termRejected,
  termConfused,
  termInconsistent,
  claimNegated,
  claimCertainty,
  claimStatus,
  claimAttribution,
  claimRole,
  claimStrength,
  textOmitted,
  textAdded,
  textPlaceholder,
  textUntranslated,
  textStale,
  textLanguage,
  textLength,
] as const satisfies readonly Check[];

export const CHECK_IDS: readonly string[] = CHECKS.map((check) => check.id);
