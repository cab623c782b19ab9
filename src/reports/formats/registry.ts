import type { CheckedText, ReportFormat } from '../report.js';
import { writeJson } from './json.js';
import { writeJsonl } from './jsonl.js';
import { writeStylish } from './stylish.js';

/** One line a format. */
export const REPORT_FORMATS = {
  stylish: { reader: 'person', write: writeStylish },
  json: { reader: 'machine', write: writeJson },
  jsonl: { reader: 'machine', write: writeJsonl },
} satisfies Record<string, ReportFormat<CheckedText>>;
