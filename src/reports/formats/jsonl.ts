import { findingJson } from '../finding-json.js';
import type { CheckedText, ReportContext } from '../report.js';

/** A finding a line. */
export async function* writeJsonl(texts: AsyncIterable<CheckedText>, { translator }: ReportContext) {
  for await (const { findings } of texts) {
    for (const finding of findings) yield `${JSON.stringify(findingJson(finding, translator))}\n`;
  }
}
