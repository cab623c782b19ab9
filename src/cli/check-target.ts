import { realpath } from 'node:fs/promises';
import { checkText, checkUnits, InputError, parseCheckRecord, readFile, readInput } from '../index.js';
import type { Checked, CheckedText, Checker, CheckRecord, Document, Review, Units, UnitsRecord } from '../index.js';
import { holdsRecords, nameOf, readRecords } from './inputs.js';
import { fixed } from './fixing.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';
import type { Target } from './targets.js';
import { rawOf, withLanguage } from './texts.js';

/** What all files are checked with. */
export interface Run {
  readonly options: CommonOptions;
  readonly session: Session;
  readonly sources: Sources;
  readonly review: Review;
}

/** Reads the source of a target; several targets have one. */
export type Sources = (target: Target) => Promise<Document | Units | undefined>;

/** @throws InputError for a file that cannot be read, or whose source is not there */
export async function* checkTarget(target: Target, checker: Checker, run: Run): AsyncGenerator<CheckedText> {
  if (holdsRecords(target.file, run.options)) yield* checkedRecords(target, checker, run);
  else yield await checkedFile(target, checker, run);
}

export function createSources(options: CommonOptions, session: Session): Sources {
  const known = new Map<string, Promise<Document | Units>>();
  return async ({ source, plan }) => {
    if (source === undefined) return undefined;
    const format = options.inputFormat ?? plan.settings.format;
    const language = options.sourceLang ?? plan.sourceLanguage;
    const read = known.get(source) ?? readAny(source, language, format, options, session);
    // Targets of one source stand mostly together; not all sources need be kept.
    if (known.size >= MOST_SOURCES) known.clear();
    known.set(source, read);
    return read;
  };
}

const MOST_SOURCES = 32;

async function readAny(
  file: string,
  language: string | undefined,
  format: string | undefined,
  options: CommonOptions,
  { terminal }: Session,
): Promise<Document | Units> {
  return readBytes(file, await readInput(file, terminal.stdin), language, format, options);
}

function readBytes(
  file: string,
  bytes: Uint8Array,
  language: string | undefined,
  format: string | undefined,
  options: CommonOptions,
): Promise<Document | Units> {
  return readFile(nameOf(file, options), bytes, {
    format: format === 'jsonl' ? undefined : format,
    declaredLanguage: language,
  });
}

async function checkedFile(target: Target, checker: Checker, run: Run): Promise<CheckedText> {
  const { file, plan } = target;
  const { options, session, review } = run;
  if (target.source !== undefined && (await isSameFile(file, target.source))) {
    throw new InputError('sameFile', { path: file });
  }
  const format = options.inputFormat ?? plan.settings.format;
  const language = options.lang ?? plan.language;
  const bytes = await readInput(file, session.terminal.stdin);
  const content = await readBytes(file, bytes, language, format, options);
  const check = (each: Document | Units) => checkedContent(each, target, checker, run);
  if (options.fix === undefined) return check(content);
  const counting = async (each: Document | Units) => (await review.judge(await check(each))).findings;
  return check(await fixed(content, bytes, language, counting, run));
}

async function checkedContent(
  content: Document | Units,
  target: Target,
  checker: Checker,
  run: Run,
): Promise<CheckedText> {
  const { file, plan } = target;
  const { options, sources } = run;
  if (content.type === 'document') return checkedDocument(content, await sources(target), checker);
  const isWhole = options.source === undefined && content.units.some((unit) => unit.source !== undefined);
  if (!isWhole && plan.lacksSourceLanguage && options.source === undefined)
    throw new InputError('noSourceLanguage', { path: file });
  const source = isWhole ? undefined : await sources(target);
  if (source?.type === 'document') throw new InputError('sourceIsText', { path: file, source: source.path });
  const sourceLanguage = source ? undefined : (options.sourceLang ?? plan.sourceLanguage);
  const record = {
    target: content,
    ...(source && { source }),
    ...(sourceLanguage !== undefined && { sourceLanguage }),
    ...(await unitsBefore(content, source, run)),
  };
  const checked = await checkUnits(record, checker);
  // A file that holds both is not compared with another one.
  const from = source ?? (checked.sourceLanguage === undefined ? undefined : { raw: content.raw });
  return checkedText(content.path, content.raw, checked, from);
}

/** Both files as they were, where a version is named and had them. */
async function unitsBefore(
  target: Units,
  source: Units | undefined,
  { review }: Run,
): Promise<Pick<UnitsRecord, 'before'>> {
  const oldTarget = await review.before(target.path, { format: target.format });
  const oldSource = source && (await review.before(source.path, { format: source.format }));
  if (oldTarget?.type !== 'units' || (source && oldSource?.type !== 'units')) return {};
  return { before: { target: oldTarget, ...(oldSource?.type === 'units' && { source: oldSource }) } };
}

async function checkedDocument(
  document: Document,
  source: Document | Units | undefined,
  checker: Checker,
): Promise<CheckedText> {
  if (source?.type === 'units') throw new InputError('sourceIsMessages', { path: document.path, source: source.path });
  const checked = await checkText(
    { target: { document }, ...(source ? { source: { document: source } } : {}) },
    checker,
  );
  return checkedText(document.path, document.raw, checked, source);
}

async function* checkedRecords(
  { file }: Target,
  checker: Checker,
  { options, session }: Run,
): AsyncGenerator<CheckedText> {
  const path = nameOf(file, options);
  for await (const record of readRecords(file, parseCheckRecord, options, session)) {
    if (record.type === 'text') {
      yield checkedRecord({ id: record.id, target: withLanguage(record, options.lang) }, path, checker);
      continue;
    }
    const { id, source, target, relation } = record;
    const texts = { source: withLanguage(source, options.sourceLang), target: withLanguage(target, options.lang) };
    yield checkedRecord({ id, ...texts, ...(relation === undefined ? {} : { relation }) }, path, checker);
  }
}

async function checkedRecord(record: CheckRecord, path: string, checker: Checker): Promise<CheckedText> {
  const { id, source, target } = record;
  const text = checkedText(path, rawOf(target), await checkText(record, checker), source && { raw: rawOf(source) });
  return id === undefined ? text : { ...text, id };
}

function checkedText(
  path: string,
  raw: string,
  { language, sourceLanguage, relation, leftOut, words, renderings, findings, silenced, idle }: Checked,
  source: { readonly path?: string; readonly raw: string } | undefined,
): CheckedText {
  const from = source && {
    ...(source.path === undefined ? {} : { path: source.path }),
    ...(sourceLanguage === undefined ? {} : { language: sourceLanguage }),
    raw: source.raw,
  };
  return {
    path,
    language,
    raw,
    ...(from && { source: from }),
    ...(relation && { relation }),
    findings,
    ...(leftOut && { leftOut }),
    ...(words !== undefined && { words }),
    ...(renderings && { renderings }),
    ...(silenced !== undefined && { passed: { silenced } }),
    ...(idle && { idle }),
  };
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  if (one === '-' || other === '-') return one === other;
  const [a, b] = await Promise.all([one, other].map((path) => realpath(path).catch(() => undefined)));
  return a !== undefined && a === b;
}
