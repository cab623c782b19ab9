import { extname, relative, resolve } from 'node:path';
import { configHints, findFiles, globIn, InputError, planTarget } from '../index.js';
import type { Config, FoundFiles, TargetPlan } from '../index.js';
import { CHECK_NAMES } from './check-lists.js';
import type { Configs } from './configs.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';
import { UsageError } from './usage-error.js';

/** A file to be checked, and what its configuration says of it. */
export interface Target {
  readonly file: string;
  readonly config: Config;
  readonly plan: TargetPlan;
  /** The path of the source, where there is one. */
  readonly source?: string;
}

/** Each file is a target: those that are named, those of folders and patterns, or without any all that the configuration knows. */
export async function findTargets(
  words: readonly string[],
  options: CommonOptions,
  session: Session,
  configs: Configs,
): Promise<readonly Target[]> {
  if (words.length === 0) return configuredTargets(options, session, configs);
  if (options.config !== undefined) await configs('all');
  const targets = new Map<string, Target>();
  for (const word of words) {
    try {
      for (const target of await targetsOf(word, options, configs)) targets.set(target.file, target);
    } catch (error) {
      // A configuration that cannot be used holds for the others too.
      if (!(error instanceof InputError) || error.key.startsWith('config.')) throw error;
      session.complain(error, word);
    }
  }
  return [...targets.values()];
}

async function targetsOf(word: string, options: CommonOptions, configs: Configs): Promise<readonly Target[]> {
  const { files, isNamed }: FoundFiles = word === '-' ? { files: [word], isNamed: true } : await findFiles(word);
  const targets: Target[] = [];
  for (const file of files) {
    const target = targetOf(file, await configs(file), options);
    if (isNamed || isWanted(target, options)) targets.push(target);
  }
  if (targets.length === 0) throw new InputError('noTargets', { path: word });
  return targets;
}

/**
 * In a folder, the targets of its configuration; where there is none, what is written like the source, or else texts and files that
 * hold both languages.
 */
function isWanted({ file, config, plan }: Target, { source }: CommonOptions): boolean {
  if (source !== undefined && resolve(source) === resolve(file)) return false;
  if (config.pairs.length > 0) return plan.pattern !== undefined;
  return source === undefined ? TEXT_OR_BILINGUAL.test(file) : extname(file) === extname(source);
}

const TEXT_OR_BILINGUAL =
  /\.(?:txt|mdx?|markdown|html?|xhtml|docx|xliff|xlf|sdlxliff|mqxliff|mxliff|tmx|po|srt|vtt)$/iu;

async function configuredTargets(
  options: CommonOptions,
  session: Session,
  configs: Configs,
): Promise<readonly Target[]> {
  const config = await configs('all');
  if (config.path === undefined && options.sourcePattern === undefined) throw new UsageError('usage.noFiles');
  const path = relative('.', config.path ?? '');
  const targets = new Map<string, Target>();
  for (const { target } of config.pairs) {
    const found = await globIn(relative('.', config.folder) || '.', target.glob, config);
    for (const file of found) targets.set(file, targetOf(file, config, options));
  }
  const wanted = [...targets.values()].filter(({ plan }) => plan.pattern !== undefined);
  const plans = wanted.map(({ plan }) => plan);
  for (const hint of configHints(config, plans, CHECK_NAMES)) session.notice(hint);
  if (wanted.length === 0) throw new UsageError('usage.noTargets', { path });
  return wanted;
}

export function targetOf(file: string, config: Config, options: CommonOptions): Target {
  const plan = planTarget(file === '-' ? (options.stdinFilename ?? 'stdin') : file, config);
  const configured = plan.source === undefined ? undefined : relative('.', plan.source);
  const source = options.source ?? configured;
  return { file, config, plan, ...(source === undefined ? {} : { source }) };
}
