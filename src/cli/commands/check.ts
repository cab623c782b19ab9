import { realpath } from 'node:fs/promises';
import { check, createChecker, InputError, parseCheckRecord, REPORT_FORMATS } from '../../index.js';
import type { CheckedText, Checker, CheckRecord, Document, Finding, TextInput } from '../../index.js';
import { createGate } from '../gate.js';
import { holdsRecords, readRecords, readText, refuseFiles } from '../inputs.js';
import type { CommonOptions } from '../options.js';
import { refuseOutput } from '../output.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

export const FORMATS = Object.keys(REPORT_FORMATS);

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
  });
  const gate = createGate(options.failOn);
  const sourceText =
    source === undefined ? undefined : await readText(source, options.sourceLang, options, session.terminal);
  const texts = gate.watch(checkedTexts(files, sourceText, checker, options, session));
  await session.report(texts, REPORT_FORMATS[options.format as keyof typeof REPORT_FORMATS]);
  return session.exitCode(gate.failed());
}

async function* checkedTexts(
  files: readonly string[],
  source: Document | undefined,
  checker: Checker,
  options: CommonOptions,
  session: Session,
): AsyncGenerator<CheckedText> {
  for (const [done, file] of files.entries()) {
    if (files.length > 1) {
      session.progress.show(() => session.translator.text('progress.files', { done, all: files.length, path: file }));
    }
    try {
      if (holdsRecords(file, options)) yield* checkedRecords(file, checker, options, session);
      else yield await checkedFile(file, source, checker, options, session);
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      session.complain(error, file);
    }
  }
}

async function checkedFile(
  file: string,
  source: Document | undefined,
  checker: Checker,
  options: CommonOptions,
  { terminal }: Session,
): Promise<CheckedText> {
  if (options.source !== undefined && (await isSameFile(file, options.source))) {
    throw new InputError('sameFile', { path: file });
  }
  const document = await readText(file, options.lang, options, terminal);
  return checkedText(
    { target: { document }, ...(source ? { source: { document: source } } : {}) },
    document.path,
    checker,
  );
}

async function* checkedRecords(
  file: string,
  checker: Checker,
  options: CommonOptions,
  session: Session,
): AsyncGenerator<CheckedText> {
  for await (const record of readRecords(file, parseCheckRecord, options, session)) {
    const { source, target } = record;
    yield checkedText(
      {
        ...record,
        target: withLanguage(target, options.lang),
        ...(source ? { source: withLanguage(source, options.sourceLang) } : {}),
      },
      file,
      checker,
    );
  }
}

async function checkedText(record: CheckRecord, path: string, checker: Checker): Promise<CheckedText> {
  const findings: Finding[] = [];
  for await (const finding of check([record], checker)) findings.push(finding);
  const { id, source, target, relation } = record;
  const language = languageOf(target) ?? findings[0]?.language;
  return {
    path,
    ...(id === undefined ? {} : { id }),
    ...(language === undefined ? {} : { language }),
    raw: rawOf(target),
    ...(source ? { source: sourceOf(source) } : {}),
    ...(relation ? { relation } : {}),
    findings,
  };
}

function sourceOf(source: TextInput): NonNullable<CheckedText['source']> {
  const language = languageOf(source);
  return {
    ...('document' in source ? { path: source.document.path } : {}),
    ...(language === undefined ? {} : { language }),
    raw: rawOf(source),
  };
}

function rawOf(input: TextInput): string {
  return 'document' in input ? input.document.raw : input.text;
}

function languageOf(input: TextInput): string | undefined {
  return 'document' in input ? input.document.declaredLanguage : input.lang;
}

/** A record's own language wins over the one that the command line gives for all. */
function withLanguage(input: TextInput, lang: string | undefined): TextInput {
  return lang === undefined || 'document' in input ? input : { lang, ...input };
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === '-' || other === '-') return one === other;
  const [a, b] = await Promise.all([one, other].map((path) => realpath(path).catch(() => undefined)));
  return a !== undefined && a === b;
}
