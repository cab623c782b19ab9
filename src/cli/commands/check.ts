import { realpath } from 'node:fs/promises';
import { checkText, createChecker, InputError, parseCheckRecord, REPORT_FORMATS } from '../../index.js';
import type { CheckedText, Checker, CheckRecord, Document } from '../../index.js';
import { isFailing } from '../fail-on.js';
import { holdsRecords, nameOf, readRecords, readText, refuseFiles } from '../inputs.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import type { Session } from '../session.js';
import { rawOf, withLanguage } from '../texts.js';
import { UsageError } from '../usage-error.js';

export async function run(files: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  const { source } = options;
  refuseFiles(files, source);
  if (source !== undefined && files.some((file) => holdsRecords(file, options))) {
    throw new UsageError('usage.sourceOfRecords');
  }
  await refuseOutput([...files, ...(source === undefined ? [] : [source])], options);
  const checker = await createChecker({
    glossaries: options.glossaries,
    defaultGlossary: options.defaultGlossary,
    ...(options.checks.length > 0 ? { checks: options.checks } : {}),
    skip: options.skip,
    minSeverity: options.minSeverity,
    relation: options.relation,
    onNotice: session.notice,
  });
  if (checker.checks.length === 0) throw new UsageError('usage.noChecks');
  const sourceText =
    source === undefined ? undefined : await readText(source, options.sourceLang, options, session.terminal);
  let failed = false;
  const texts = watched(checkedTexts(files, sourceText, { checker, options, session }), ({ findings }) => {
    failed ||= findings.some(({ severity }) => isFailing(severity, options.failOn));
  });
  await session.report(texts, REPORT_FORMATS);
  return session.exitCode(failed);
}

async function* watched<T>(items: AsyncIterable<T>, see: (item: T) => void): AsyncGenerator<T> {
  for await (const item of items) {
    see(item);
    yield item;
  }
}

/** What all files are checked with. */
interface Run {
  readonly checker: Checker;
  readonly options: CommonOptions;
  readonly session: Session;
}

async function* checkedTexts(
  files: readonly string[],
  source: Document | undefined,
  run: Run,
): AsyncGenerator<CheckedText> {
  const { options, session } = run;
  for (const [done, file] of files.entries()) {
    if (files.length > 1) {
      session.progress.show(() => session.translator.text('progress.files', { done, all: files.length, path: file }));
    }
    try {
      if (holdsRecords(file, options)) yield* checkedRecords(file, run);
      else yield await checkedFile(file, source, run);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      session.complain(error, nameOf(file, options));
    }
  }
}

async function checkedFile(
  file: string,
  source: Document | undefined,
  { checker, options, session }: Run,
): Promise<CheckedText> {
  if (options.source !== undefined && (await isSameFile(file, options.source))) {
    throw new InputError('sameFile', { path: file });
  }
  const document = await readText(file, options.lang, options, session.terminal);
  return checked({ target: { document }, ...(source ? { source: { document: source } } : {}) }, document.path, checker);
}

async function* checkedRecords(file: string, { checker, options, session }: Run): AsyncGenerator<CheckedText> {
  const path = nameOf(file, options);
  for await (const record of readRecords(file, parseCheckRecord, options, session)) {
    if (record.type === 'text') {
      yield checked({ id: record.id, target: withLanguage(record, options.lang) }, path, checker);
      continue;
    }
    const { id, source, target, relation } = record;
    const texts = { source: withLanguage(source, options.sourceLang), target: withLanguage(target, options.lang) };
    yield checked({ id, ...texts, ...(relation === undefined ? {} : { relation }) }, path, checker);
  }
}

async function checked(record: CheckRecord, path: string, checker: Checker): Promise<CheckedText> {
  const { id, source, target } = record;
  const { language, sourceLanguage, relation, leftOut, findings } = await checkText(record, checker);
  return {
    path,
    ...(id === undefined ? {} : { id }),
    language,
    raw: rawOf(target),
    ...(source
      ? {
          source: {
            ...('document' in source ? { path: source.document.path } : {}),
            ...(sourceLanguage === undefined ? {} : { language: sourceLanguage }),
            raw: rawOf(source),
          },
        }
      : {}),
    ...(relation === undefined ? {} : { relation }),
    ...(leftOut === undefined ? {} : { leftOut }),
    findings,
  };
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === '-' || other === '-') return one === other;
  const [a, b] = await Promise.all([one, other].map((path) => realpath(path).catch(() => undefined)));
  return a !== undefined && a === b;
}
