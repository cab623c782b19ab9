// A stub for the command line's branch: the signatures are real, the answers are made up.
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Relation } from './alignment/pair.js';
import type { Document } from './documents/document.js';
import type { Finding, Severity } from './findings/finding.js';
import type { GlossaryProblems, Inspection, LookupAnswer } from './reports/answers.js';
import { createLineIndex } from './text/lines.js';
import { InputError } from './text/input-error.js';

export type { Document } from './documents/document.js';
export type { Finding, Severity } from './findings/finding.js';
export type { Message, Step } from './messages/step.js';
export { createTranslator, interfaceLanguage, INTERFACE_LANGUAGES } from './messages/translate.js';
export type { Translator } from './messages/translate.js';
export type { TextKey } from './messages/catalogue.js';
export type { GlossaryProblems, Inspection, LookupAnswer } from './reports/answers.js';
export { INSPECT_FORMATS } from './reports/formats/inspect.js';
export type { InspectedText } from './reports/formats/inspect.js';
export { LINT_FORMATS } from './reports/formats/lint.js';
export { LOOKUP_FORMATS } from './reports/formats/lookup.js';
export { REPORT_FORMATS } from './reports/formats/registry.js';
export type { CheckedText, ReportContext, ReportFormat } from './reports/report.js';
export { InputError } from './text/input-error.js';
export { writeFileAtomically } from './workspace/write-file-atomically.js';

export type TextInput = { readonly document: Document } | { readonly text: string; readonly lang?: string };
export interface CheckRecord {
  readonly id?: string;
  readonly source?: TextInput;
  readonly target: TextInput;
  readonly relation?: Relation;
}
export interface InspectRecord {
  readonly id?: string;
  readonly text: TextInput;
}
export interface LookupQuery {
  readonly id?: string;
  readonly name: string;
  readonly lang?: string;
  readonly only?: string;
}
export interface CheckerOptions {
  readonly glossaries: readonly string[];
  readonly defaultGlossary: boolean;
  readonly checks?: readonly string[];
  readonly skip?: readonly string[];
  readonly minSeverity?: Severity;
  readonly relation?: 'auto' | Relation;
}
export type Checker = CheckerOptions;
export type JsonLine =
  { readonly line: number; readonly value: unknown } | { readonly line: number; readonly error: InputError };

export async function createChecker(options: CheckerOptions): Promise<Checker> {
  for (const path of options.glossaries) await readInput(path);
  return options;
}

const rawOf = (input: TextInput) => ('document' in input ? input.document.raw : input.text);
const pathOf = (input: TextInput) => ('document' in input ? input.document.path : undefined);

export async function* check(
  records: Iterable<CheckRecord> | AsyncIterable<CheckRecord>,
  _checker: Checker,
): AsyncIterable<Finding> {
  for await (const { id, source, target } of records) {
    const raw = rawOf(target);
    const place = (text: string, at: number, path?: string) => ({
      ...(path === undefined ? {} : { path }),
      start: at,
      end: at + 6,
      ...createLineIndex(text).position(at),
      text: text.slice(at, at + 6),
    });
    if (raw.includes('CRASH')) throw new TypeError('made up\n  crash');
    for (let at = raw.indexOf('Beller'); at >= 0; at = raw.indexOf('Beller', at + 1)) {
      const from = source ? rawOf(source).indexOf('Boehler') : -1;
      yield {
        check: 'name/drift',
        severity: 'error',
        message: { key: 'finding.name/drift', values: { found: 'Beller', expected: 'Boehler' } },
        path: pathOf(target) ?? null,
        ...(id === undefined ? {} : { id }),
        unit: null,
        language: 'en',
        target: place(raw, at),
        ...(source && from >= 0 ? { source: place(rawOf(source), from, pathOf(source)) } : {}),
        expected: ['Boehler'],
        fix: { start: at, end: at + 6, text: 'Boehler' },
        confidence: 0.97,
        why: [{ step: 'similar', values: { from: 'Beller', to: 'Boehler' } }],
        fingerprint: 'x',
        mqm: 'accuracy/mistranslation',
      };
    }
  }
}

export async function* inspect(
  records: Iterable<InspectRecord> | AsyncIterable<InspectRecord>,
  _checker: Checker,
): AsyncIterable<Inspection> {
  for await (const { id, text } of records) {
    const path = pathOf(text);
    const number = /\d+/u.exec(rawOf(text));
    yield {
      ...(id === undefined ? {} : { id }),
      ...(path === undefined ? {} : { path }),
      language: 'en',
      segments: [],
      names: [],
      facts: number
        ? [
            {
              kind: 'number',
              start: number.index,
              end: number.index + number[0].length,
              text: number[0],
              value: Number(number[0]),
              certainty: 'certain',
              spelled: false,
            },
          ]
        : [],
    };
  }
}

export async function* lookup(
  queries: Iterable<LookupQuery> | AsyncIterable<LookupQuery>,
  _checker: Checker,
): AsyncIterable<LookupAnswer> {
  for await (const { id, name } of queries) {
    yield {
      ...(id === undefined ? {} : { id }),
      name,
      matches: name.includes('Beller')
        ? [
            {
              entry: 'adam-boehler',
              form: 'Adam Boehler',
              status: 'drift',
              score: 0.9,
              why: [{ step: 'similar', values: { from: 'Beller', to: 'Boehler' } }],
            },
          ]
        : [],
    };
  }
}

export async function lintGlossary(paths: readonly string[]): Promise<readonly GlossaryProblems[]> {
  return Promise.all(
    paths.map(async (path) => {
      const bad = new TextDecoder().decode(await readInput(path)).includes('nmaes');
      return {
        path,
        problems: bad
          ? [
              {
                severity: 'error' as const,
                message: { key: 'glossary.unknownFieldNear', values: { field: 'nmaes', near: 'names' } },
                line: 3,
                column: 5,
              },
            ]
          : [],
      };
    }),
  );
}

export async function readInput(path: string): Promise<Uint8Array> {
  return readFile(path).catch((error: unknown) => {
    const { code } = error as { code?: string };
    throw new InputError(code === 'ENOENT' ? 'notFound' : code === 'EISDIR' ? 'isDirectory' : 'unreadable', {
      path,
      reason: String(code),
    });
  });
}

export async function readDocument(
  path: string,
  bytes: Uint8Array,
  options: { readonly format?: string; readonly language?: string },
): Promise<Document> {
  const raw = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (raw.includes('\uFFFD')) throw new InputError('notUtf8', { path, line: 1, column: 2 });
  return Promise.resolve({
    type: 'document',
    path,
    raw,
    format: options.format ?? 'text',
    blocks: [],
    ...(options.language === undefined ? {} : { declaredLanguage: options.language }),
  });
}

export async function* readJsonLines(stream: AsyncIterable<Uint8Array>): AsyncIterable<JsonLine> {
  let line = 0;
  for await (const text of createInterface({ input: Readable.from(stream) })) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      yield { line, value: JSON.parse(text) as unknown };
    } catch {
      yield { line, error: new InputError('notJson', { reason: 'made up' }) };
    }
  }
}

interface Loose {
  readonly id?: string;
  readonly text?: string;
  readonly lang?: string;
  readonly name?: string;
  readonly only?: string;
  readonly relation?: Relation;
  readonly source?: { text: string; lang?: string };
  readonly target?: { text: string; lang?: string };
}

export function parseCheckRecord(value: unknown): CheckRecord {
  const { id, text, lang, source, target, relation } = value as Loose;
  const texts = target ?? (text === undefined ? undefined : { text, ...(lang === undefined ? {} : { lang }) });
  if (!texts) throw new InputError('badRecord', { command: 'check', reason: 'target' });
  return {
    ...(id === undefined ? {} : { id }),
    ...(source ? { source } : {}),
    target: texts,
    ...(relation ? { relation } : {}),
  };
}

export function parseInspectRecord(value: unknown): InspectRecord {
  const { id, text, lang } = value as Loose;
  if (text === undefined) throw new InputError('badRecord', { command: 'inspect', reason: 'text' });
  return { ...(id === undefined ? {} : { id }), text: { text, ...(lang === undefined ? {} : { lang }) } };
}

export function parseLookupRecord(value: unknown): LookupQuery {
  const query = value as Loose;
  if (query.name === undefined) throw new InputError('badRecord', { command: 'lookup', reason: 'name' });
  return { ...query, name: query.name };
}

export function checkIds(): readonly string[] {
  return ['name/drift', 'name/rejected', 'name/case', 'number/changed', 'number/missing'];
}

export function checkPage(id: string): string | undefined {
  return checkIds().includes(id) ? `# ${id}\n\nA made-up page.\n` : undefined;
}
