import { checkText, parseCheckRecord } from '../index.js';
import type { CheckedText, Checker, CheckRecord } from '../index.js';
import { checkedText } from './check-file.js';
import { readRecords } from './inputs.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';
import { rawOf, withLanguage } from './texts.js';

/** The pairs and texts of a file of records, one at a time. */
export async function* checkRecordsOf(
  file: string,
  options: CommonOptions,
  session: Session,
): AsyncGenerator<CheckRecord> {
  for await (const record of readRecords(file, parseCheckRecord, options, session)) {
    if (record.type === 'text') {
      yield { id: record.id, target: withLanguage(record, options.lang) };
      continue;
    }
    const { id, source, target, relation } = record;
    const texts = { source: withLanguage(source, options.sourceLang), target: withLanguage(target, options.lang) };
    yield { id, ...texts, ...(relation === undefined ? {} : { relation }) };
  }
}

/** @param path of the file that holds the record */
export async function checkRecord(record: CheckRecord, path: string, checker: Checker): Promise<CheckedText> {
  const { id, source, target } = record;
  const text = checkedText(path, rawOf(target), await checkText(record, checker), source && { raw: rawOf(source) });
  return id === undefined ? text : { ...text, id };
}
