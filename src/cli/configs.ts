import { dirname, resolve } from 'node:path';
import { createConfig, findConfig, loadConfig } from '../index.js';
import type { Config } from '../index.js';
import type { CommonOptions } from './options.js';

/** Finds the configuration that holds for a file. */
export type Configs = (file: string) => Promise<Config>;

/** `--config` names one for all files, `--no-config` none; else the nearest one above each file holds. */
export function createConfigs({ config, useConfig, sourceLang, stdinFilename }: CommonOptions): Configs {
  const found = new Map<string, Promise<Config>>();
  const atFolder = async (folder: string) => {
    if (!useConfig) return createConfig({}, folder);
    return config === undefined ? findConfig(folder) : loadConfig(config);
  };
  return async (file) => {
    const folder = config === undefined ? dirname(resolve(file === '-' ? (stdinFilename ?? 'stdin') : file)) : '';
    const known = found.get(folder) ?? atFolder(folder);
    found.set(folder, known);
    const holding = await known;
    return sourceLang === undefined ? holding : { ...holding, sourceLanguage: sourceLang };
  };
}
