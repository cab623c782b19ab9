import type { Relation } from '../alignment/pair.js';
import type { Severity } from '../findings/finding.js';
import { createPattern, languageOfPart } from './pattern.js';
import type { Captures, Pattern } from './pattern.js';
import type { CheckSeverity, ConfigFile, Override, WordRule } from './schema.js';

/** Where sources and their translations are. */
export interface FilePair {
  readonly source: Pattern;
  readonly target: Pattern;
  readonly format?: string;
  readonly relation?: Relation | 'auto';
}

/** What is set for one target. */
export interface TargetSettings {
  readonly checks: Readonly<Record<string, CheckSeverity>>;
  /** Absolute paths. */
  readonly glossaries: readonly string[];
  readonly defaultGlossary: boolean;
  readonly relation: Relation | 'auto';
  /** Of texts that do not say it themselves. */
  readonly documentDate?: string;
  readonly format?: string;
}

/** A configuration with all that it extends, ready to be asked. */
export interface Config {
  /** The file; absent where there is none and the defaults hold. */
  readonly path?: string;
  /** Absolute; paths of the patterns are meant from here. */
  readonly folder: string;
  readonly sourceLanguage?: string;
  readonly languages?: readonly string[];
  readonly pairs: readonly FilePair[];
  readonly ignore: readonly string[];
  readonly words: readonly WordRule[];
  readonly minSeverity?: Severity;
  readonly failOn?: Severity | 'never';
  readonly baseline?: string;
  readonly interfaceLanguage?: string;
  /** @param path from the folder, with forward slashes @param language of the target */
  settingsOf(path: string, language?: string): TargetSettings;
  /** The file as it was put together, to be printed. */
  readonly merged: ConfigFile;
}

/** @param merged with absolute paths of glossaries */
export function createConfig(merged: ConfigFile, folder: string, path?: string): Config {
  const { sourceLanguage, languages, minSeverity, failOn, baseline, interfaceLanguage } = merged;
  const overrides = (merged.overrides ?? []).map(preparedOverride);
  return {
    ...defined({ path, sourceLanguage, languages, minSeverity, failOn, baseline, interfaceLanguage }),
    folder,
    pairs: (merged.files ?? []).map(pairOf),
    ignore: listOf(merged.ignore),
    words: merged.words ?? [],
    settingsOf(file, language) {
      const holding = overrides.filter((override) => override.holds(file, language)).map(({ settings }) => settings);
      return settingsOf([merged, ...holding]);
    },
    merged,
  };
}

/** What later ones say goes before what earlier ones said. */
function settingsOf(layers: readonly Override[]): TargetSettings {
  const last = <K extends keyof Override>(name: K) => layers.findLast((layer) => layer[name] !== undefined)?.[name];
  return {
    checks: Object.assign({}, ...layers.map(({ checks }) => checks ?? {})) as TargetSettings['checks'],
    glossaries: [...new Set(layers.flatMap(({ glossaries }) => listOf(glossaries)))],
    defaultGlossary: last('defaultGlossary') ?? true,
    relation: last('relation') ?? 'auto',
    ...defined({ format: last('format'), documentDate: last('documentDate') }),
  };
}

function preparedOverride({ files, languages, ...settings }: Override) {
  const patterns = files === undefined ? undefined : listOf(files).map(createPattern);
  const tags = languages === undefined ? undefined : listOf(languages).map((tag) => tag.toLowerCase());
  return {
    settings,
    holds: (file: string, language: string | undefined) =>
      (patterns?.some((pattern) => pattern.match(file)) ?? true) &&
      (tags?.some((tag) => isOrBelongsTo(language, tag)) ?? true),
  };
}

/** `pt-BR` belongs to `pt`. */
export function isOrBelongsTo(language: string | undefined, tag: string): boolean {
  const own = language?.toLowerCase();
  return own === tag || own?.startsWith(`${tag}-`) === true;
}

function pairOf(written: NonNullable<ConfigFile['files']>[number]): FilePair {
  if (typeof written === 'string') return { source: createPattern(written), target: createPattern(written) };
  const { source, target, format, relation } = written;
  return { source: createPattern(source), target: createPattern(target), ...defined({ format, relation }) };
}

/** The pair that a file belongs to as a target, its language, and where its source is. */
export interface TargetMatch {
  readonly pair: FilePair;
  readonly language: string;
  /** From the configuration's folder; absent where no source language is set and the source's path needs one. */
  readonly source?: string;
}

/** @param path from the configuration's folder, with forward slashes @returns nothing for a source, or a file of no pair */
export function targetMatch({ pairs, sourceLanguage, languages }: Config, path: string): TargetMatch | undefined {
  for (const pair of pairs) {
    const captures = pair.target.match(path);
    const part = captures?.['lang'];
    if (!captures || part === undefined) continue;
    const language = languageOfPart(part);
    const isWanted = languages?.some((tag) => tag.toLowerCase() === language.toLowerCase()) ?? true;
    if (!isWanted || language.toLowerCase() === sourceLanguage?.toLowerCase()) continue;
    const source = sourcePath(pair, captures, part, sourceLanguage);
    if (source !== path) return { pair, language, ...defined({ source }) };
  }
  return undefined;
}

/** Written as the translations write theirs: `en_GB` beside `pt_BR`. */
function sourcePath({ source }: FilePair, captures: Captures, part: string, language?: string): string | undefined {
  if (!source.parts.includes('lang')) return source.fill(captures);
  if (language === undefined) return undefined;
  return source.fill({ ...captures, lang: part.includes('_') ? language.replaceAll('-', '_') : language });
}

export function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly T[]) : [value as T];
}

/** Without the fields that are `undefined`. */
function defined<T extends object>(fields: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
