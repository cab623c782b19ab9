import { createChecker, inspect, InputError, INSPECT_FORMATS, parseInspectRecord } from '../../index.js';
import type { Checker, InspectedText, InspectRecord } from '../../index.js';
import { documentDateOf } from '../checkers.js';
import { holdsRecords, readRecords, readText, refuseFiles } from '../inputs.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import type { Session } from '../session.js';
import { rawOf, withLanguage } from '../texts.js';

export async function run(files: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  refuseFiles(files);
  await refuseOutput(files, options);
  const { glossaries, defaultGlossary } = options;
  const checker = await createChecker({
    glossaries,
    defaultGlossary,
    ...documentDateOf(options.documentDate),
    onNotice: session.notice,
  });
  const texts = inspectedTexts(files, checker, options, session);
  await session.report(texts, INSPECT_FORMATS);
  return session.exitCode(false);
}

async function* inspectedTexts(
  files: readonly string[],
  checker: Checker,
  options: CommonOptions,
  session: Session,
): AsyncGenerator<InspectedText> {
  for (const file of files) {
    try {
      for await (const record of textsOf(file, options, session)) {
        for await (const inspection of inspect([record], checker)) {
          yield { inspection, raw: rawOf(record.text) };
        }
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      session.complain(error, file);
    }
  }
}

async function* textsOf(file: string, options: CommonOptions, session: Session): AsyncGenerator<InspectRecord> {
  if (!holdsRecords(file, options)) {
    yield { text: { document: await readText(file, options.lang, options, session.terminal) } };
    return;
  }
  for await (const record of readRecords(file, parseInspectRecord, options, session)) {
    yield { id: record.id, text: withLanguage(record, options.lang) };
  }
}
