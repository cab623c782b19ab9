/** Types of issues of the Internationalization Tag Set 2.0 (W3C, locQualityIssueType) that the checks speak of. */
export type ItsType =
  | 'terminology'
  | 'mistranslation'
  | 'omission'
  | 'untranslated'
  | 'addition'
  | 'inconsistency'
  | 'characters'
  | 'inconsistent-entities'
  | 'numbers'
  | 'markup'
  | 'length'
  | 'uncategorized';

/** By check; what is not here goes by its family. */
const TYPES: Readonly<Record<string, ItsType>> = {
  name: 'inconsistent-entities',
  'name/rejected': 'terminology',
  'name/case': 'terminology',
  'name/other-language': 'terminology',
  'name/script': 'characters',
  'name/inconsistent': 'inconsistency',
  'name/missing': 'omission',
  'name/added': 'addition',
  number: 'numbers',
  unit: 'numbers',
  date: 'inconsistent-entities',
  'date/missing': 'omission',
  quote: 'mistranslation',
  claim: 'mistranslation',
  term: 'terminology',
  'term/inconsistent': 'inconsistency',
  'text/omitted': 'omission',
  'text/added': 'addition',
  'text/placeholder': 'markup',
  'text/untranslated': 'untranslated',
  'text/language': 'untranslated',
  'text/stale': 'mistranslation',
  'text/length': 'length',
};

/** @example itsTypeOf('number/changed') // 'numbers' */
export function itsTypeOf(check: string): ItsType {
  return TYPES[check] ?? TYPES[check.split('/')[0] ?? ''] ?? 'uncategorized';
}
