// The public API. The command line, and whatever else is built on wiredrift, sees this file alone.
export { createChecker, type Checker, type CheckerOptions } from './checker.js';
export {
  check,
  inspect,
  lookup,
  type CheckRecord,
  type InspectRecord,
  type Inspection,
  type LookupAnswer,
  type LookupQuery,
  type TextInput,
} from './pipeline.js';
export { CHECK_IDS } from './checks/registry.js';
export { InputError } from './text/input-error.js';
export { readDocument } from './documents/read.js';
export type { Document, Segment } from './documents/document.js';
export type { Edit, Finding, Location, Severity } from './findings/finding.js';
export type { Entry, Glossary } from './glossary/entry.js';
export type { NameMatch, NameMention, NameStatus } from './names/name.js';
export type { Certainty, Fact, FactKind, Value } from './facts/fact.js';
export type { Message, Step } from './messages/step.js';
