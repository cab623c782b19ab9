// The public API. The command line, and whatever else is built on wiredrift, sees this file alone.
export { createChecker, type Checker, type CheckerOptions } from './checker.js';
export { check, checkText, inspect, lookup } from './pipeline.js';
export type {
  CheckedPair,
  CheckRecord,
  InspectRecord,
  Inspection,
  LookupAnswer,
  LookupQuery,
  TextInput,
} from './pipeline.js';
export { checkIds, checkPage } from './check-pages.js';
export { lintGlossary } from './lint-glossary.js';
export { readDocument } from './documents/read.js';
export { readJsonLines, type JsonLine } from './documents/json-lines.js';
export { parseCheckRecord, parseInspectRecord, parseLookupRecord } from './documents/records.js';
export type { Document, Segment } from './documents/document.js';
export type { Edit, Finding, Location, Severity } from './findings/finding.js';
export type { Entry, Glossary } from './glossary/entry.js';
export { GlossaryError, type GlossaryProblem } from './glossary/problem.js';
export type { NameMatch, NameMention, NameStatus } from './names/name.js';
export type { Certainty, Fact, FactKind, Value } from './facts/fact.js';
export type { Message, Step } from './messages/step.js';
export { createTranslator, interfaceLanguage, INTERFACE_LANGUAGES, type Translator } from './messages/translate.js';
export type { TextKey } from './messages/catalogue.js';
export { INSPECT_FORMATS, type InspectedText } from './reports/formats/inspect.js';
export { LINT_FORMATS } from './reports/formats/lint.js';
export { LOOKUP_FORMATS } from './reports/formats/lookup.js';
export { REPORT_FORMATS } from './reports/formats/registry.js';
export type { CheckedText, ReportContext, ReportFormat } from './reports/report.js';
export { InputError } from './text/input-error.js';
export { readInput } from './workspace/files.js';
export { writeFileAtomically } from './workspace/write-file-atomically.js';
