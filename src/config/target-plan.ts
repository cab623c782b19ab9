import { relative, resolve, sep } from 'node:path';
import { targetMatch } from './settings.js';
import type { Config, TargetSettings } from './settings.js';

/** What a configuration says of a file that is to be checked. */
export interface TargetPlan {
  readonly settings: TargetSettings;
  /** From the configuration's folder, with forward slashes. */
  readonly path: string;
  /** BCP 47, where the path says it. */
  readonly language?: string;
  readonly sourceLanguage?: string;
  /** Absolute; whether it is there is not asked. */
  readonly source?: string;
  /** The pattern that holds the file as a target. */
  readonly pattern?: string;
  /** The pattern has a source, but no source language says where it is. */
  readonly lacksSourceLanguage?: true;
}

/** @param file absolute, or from the current folder */
export function planTarget(file: string, config: Config): TargetPlan {
  const path = pathIn(config, file);
  const match = targetMatch(config, path);
  const settings = config.settingsOf(path, match?.language);
  const { sourceLanguage } = config;
  const language = sourceLanguage === undefined ? {} : { sourceLanguage };
  if (!match) return { settings, path, ...language };
  const { format = settings.format, relation = settings.relation } = match.pair;
  return {
    settings: { ...settings, relation, ...(format === undefined ? {} : { format }) },
    path,
    language: match.language,
    ...language,
    ...(match.source === undefined ? { lacksSourceLanguage: true } : { source: resolve(config.folder, match.source) }),
    pattern: match.pair.target.text,
  };
}

/** A path as patterns mean it. */
export function pathIn({ folder }: Pick<Config, 'folder'>, file: string): string {
  return relative(folder, resolve(file)).split(sep).join('/');
}
