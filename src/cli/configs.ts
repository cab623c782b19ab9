import { dirname, relative, resolve, sep } from 'node:path';
import { createConfig, findConfig, loadConfig } from '../index.js';
import type { Config } from '../index.js';
import type { CommonOptions } from './options.js';

/** Finds the configuration that holds for a file. */
export type Configs = (file: string) => Promise<Config>;

/** `--config` names one for all files, `--no-config` none; else the nearest one above each file holds. */
export function createConfigs(options: CommonOptions): Configs {
  const { config, useConfig, stdinFilename } = options;
  const found = new Map<string, Promise<Config>>();
  const atFolder = async (folder: string) => {
    if (!useConfig) return createConfig({}, folder);
    return config === undefined ? findConfig(folder) : loadConfig(config);
  };
  return async (file) => {
    const folder = config === undefined ? dirname(resolve(file === '-' ? (stdinFilename ?? 'stdin') : file)) : '';
    const known = found.get(folder) ?? atFolder(folder);
    found.set(folder, known);
    return asAsked(await known, options);
  };
}

/** What the command line says goes before what the file says; a pattern is meant from the current folder. */
function asAsked(holding: Config, { sourceLang: sourceLanguage, sourcePattern }: CommonOptions): Config {
  const own = sourceLanguage === undefined ? holding : { ...holding, sourceLanguage };
  if (sourcePattern === undefined) return own;
  const inside = relative(holding.folder, resolve(sourcePattern));
  const isInside = holding.path !== undefined && !inside.startsWith('..');
  const folder = isInside ? holding.folder : resolve('.');
  const files = [
    (isInside ? inside : sourcePattern)
      .split(sep)
      .join('/')
      .replace(/^(?:\.\/)+/u, ''),
  ];
  return { ...own, folder, pairs: createConfig({ files }, folder).pairs };
}
