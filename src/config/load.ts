import { readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from './problem.js';
import type { ConfigFile } from './schema.js';
import { createConfig, listOf } from './settings.js';
import type { Config } from './settings.js';

/** Names that a configuration may have, in this order within a folder; `package.json` by its key `wiredrift`. */
export const CONFIG_NAMES = [
  'wiredrift.config.yaml',
  'wiredrift.config.yml',
  'wiredrift.config.json',
  'wiredrift.config.js',
  'wiredrift.config.mjs',
  'package.json',
] as const;

/**
 * The configuration that holds for a folder: the nearest one upwards, to the root of the repository or of the disk.
 * @returns the defaults where there is none
 * @throws ConfigError
 */
export async function findConfig(folder: string): Promise<Config> {
  const { lilconfig } = await import('lilconfig');
  const searcher = lilconfig('wiredrift', {
    searchPlaces: [...CONFIG_NAMES],
    packageProp: 'wiredrift',
    cache: false,
    loaders: Object.fromEntries(['.yaml', '.yml', '.json', '.js', '.mjs'].map((extension) => [extension, located])),
  });
  // The loader gives package.json as it is, so that a broken one is told with its place.
  const found = await searcher.search(folder);
  // As a person in the current folder would name it.
  return found ? loadConfig(relative('', found.filepath)) : createConfig({}, folder);
}

/** lilconfig asks for `wiredrift` in what a package.json holds; of every other file it is enough to know that it is there. */
function located(path: string, content: string): unknown {
  if (!path.endsWith('package.json')) return { path };
  try {
    return JSON.parse(content) as unknown;
  } catch {
    return {};
  }
}

/** @throws ConfigError for a file that is missing, cannot be read or says what cannot be */
export async function loadConfig(path: string): Promise<Config> {
  const absolute = resolve(path);
  return createConfig(await mergedFile(absolute, path, []), dirname(absolute), absolute);
}

/** @param shown how errors name it @param from the files that extend it, outermost first */
async function mergedFile(path: string, shown: string, from: readonly string[]): Promise<ConfigFile> {
  if (from.includes(path)) throw new ConfigError('circle', { path: shown, files: [...from, path].join(' → ') });
  const own = anchored(await readFrom(path, shown), dirname(path));
  let merged: ConfigFile = {};
  for (const base of listOf(own.extends)) {
    const basePath = isAbsolute(base) ? base : join(dirname(path), base);
    merged = merge(merged, await mergedFile(basePath, basePath, [...from, path]));
  }
  const whole = merge(merged, own);
  delete whole.extends;
  delete whole.$schema;
  return whole;
}

async function readFrom(path: string, shown: string): Promise<ConfigFile> {
  // The schema library is loaded when there is a configuration.
  const { readConfig, validConfig } = await import('./read.js');
  if (/\.m?js$/u.test(path)) return validConfig(shown, await exported(path, shown));
  const text = await readText(path, shown);
  if (!path.endsWith('package.json')) return readConfig(shown, text);
  return validConfig(shown, (JSON.parse(text) as { readonly wiredrift?: unknown }).wiredrift);
}

async function readText(path: string, shown: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch {
    throw new ConfigError('notFound', { path: shown });
  }
}

async function exported(path: string, shown: string): Promise<unknown> {
  await readText(path, shown);
  try {
    return ((await import(pathToFileURL(path).href)) as { readonly default?: unknown }).default;
  } catch (error) {
    throw new ConfigError('script', { path: shown, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** Glossaries are meant from the file that names them, patterns from the one that is used in the end. */
function anchored(file: ConfigFile, folder: string): ConfigFile {
  const absolute = <T extends { readonly glossaries?: string | string[] | undefined }>(settings: T): T =>
    settings.glossaries === undefined
      ? settings
      : { ...settings, glossaries: listOf(settings.glossaries).map((path) => resolve(folder, path)) };
  return {
    ...absolute(file),
    ...(file.baseline === undefined ? {} : { baseline: resolve(folder, file.baseline) }),
    ...(file.overrides ? { overrides: file.overrides.map(absolute) } : {}),
  };
}

/** Lists grow, groups are joined, and of single values the later one holds. */
function merge(base: ConfigFile, own: ConfigFile): ConfigFile {
  return {
    ...base,
    ...own,
    ...joined('checks', { ...base.checks, ...own.checks }, base, own),
    ...joined('glossaries', [...listOf(base.glossaries), ...listOf(own.glossaries)], base, own),
    ...joined('ignore', [...listOf(base.ignore), ...listOf(own.ignore)], base, own),
    ...joined('words', [...(base.words ?? []), ...(own.words ?? [])], base, own),
    ...joined('overrides', [...(base.overrides ?? []), ...(own.overrides ?? [])], base, own),
  };
}

function joined<K extends keyof ConfigFile>(
  name: K,
  value: ConfigFile[K],
  base: ConfigFile,
  own: ConfigFile,
): ConfigFile {
  return base[name] === undefined && own[name] === undefined ? {} : { [name]: value };
}
