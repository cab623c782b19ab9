import { realpath } from 'node:fs/promises';
import { checkText, checkUnits, InputError, readFile, readInput } from '../index.js';
import type { Checked, CheckedText, Checker, Document, Review, Units, UnitsRecord } from '../index.js';
import { nameOf } from './inputs.js';
import type { CommonOptions } from './options.js';
import type { Target } from './targets.js';

/** A file to be checked, as plain data that goes from thread to thread. */
export type FileTarget = Omit<Target, 'config'>;

/** What all files are checked with. */
export interface FileRun {
  readonly options: CommonOptions;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly sources: Sources;
  /** Files as they were, where a version is named. */
  readonly before: Review['before'];
  /** What is done to a file before its findings are told. */
  readonly fixed?: Fix;
  /** What is done with a file when it was checked. */
  readonly annotated?: Annotate;
}

/** Mends a file. @param check what is wrong with it @returns the file as it is then */
export type Fix = (
  file: Document | Units,
  bytes: Uint8Array,
  language: string | undefined,
  check: (file: Document | Units) => Promise<CheckedText>,
) => Promise<Document | Units>;

/** Writes what was found into a copy of the file. @returns what was found, as it is */
export type Annotate = (file: Document | Units, bytes: Uint8Array, text: CheckedText) => Promise<CheckedText>;

/** Reads the source of a target; several targets have one. */
export type Sources = (target: FileTarget) => Promise<Document | Units | undefined>;

/** @throws InputError for a file that cannot be read, or whose source is not there */
export async function checkFile(target: FileTarget, checker: Checker, run: FileRun): Promise<CheckedText> {
  const { file, plan } = target;
  const { options, stdin, fixed, annotated } = run;
  if (target.source !== undefined && (await isSameFile(file, target.source))) {
    throw new InputError('sameFile', { path: file });
  }
  const format = options.inputFormat ?? plan.settings.format;
  const language = options.lang ?? plan.language;
  const bytes = await readInput(file, stdin);
  const content = await readBytes(file, bytes, language, format, options);
  const check = (each: Document | Units) => checkedContent(each, target, checker, run);
  if (annotated) return annotated(content, bytes, await check(content));
  return check(fixed ? await fixed(content, bytes, language, check) : content);
}

export function createSources(options: CommonOptions, stdin: AsyncIterable<Uint8Array>): Sources {
  const known = new Map<string, Promise<Document | Units>>();
  return async ({ source, plan }) => {
    if (source === undefined) return undefined;
    const format = options.inputFormat ?? plan.settings.format;
    const language = options.sourceLang ?? plan.sourceLanguage;
    const read = known.get(source) ?? readAny(source, language, format, options, stdin);
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
  stdin: AsyncIterable<Uint8Array>,
): Promise<Document | Units> {
  return readBytes(file, await readInput(file, stdin), language, format, options);
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

async function checkedContent(
  content: Document | Units,
  target: FileTarget,
  checker: Checker,
  run: FileRun,
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
  { before }: FileRun,
): Promise<Pick<UnitsRecord, 'before'>> {
  const oldTarget = await before(target.path, { format: target.format });
  const oldSource = source && (await before(source.path, { format: source.format }));
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

/** @param source the text that it was compared with */
export function checkedText(
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
