import { createChecker, entriesOfWords } from '../index.js';
import type { Checker, CheckerOptions } from '../index.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';
import type { Target } from './targets.js';
import type { CheckerSettings } from './tasks.js';

/** The checker for a target, and what it was made with; targets with the same settings share one. */
export type Checkers = (target: Target) => Promise<TargetChecker>;

export interface TargetChecker {
  readonly settings: CheckerSettings;
  readonly checker: Checker;
}

/** @param areSeveral whether files are held against each other */
export function createCheckers(options: CommonOptions, session: Session, areSeveral = false): Checkers {
  const checkers = new Map<string, Promise<TargetChecker>>();
  const create = async (settings: CheckerSettings): Promise<TargetChecker> => ({
    settings,
    checker: await createChecker({ ...settings, onNotice: session.noticeOnce }),
  });
  return async (target) => {
    const settings = { ...checkerSettings(target, options), gatherRenderings: areSeveral };
    const key = JSON.stringify(settings);
    const known = checkers.get(key) ?? create(settings);
    checkers.set(key, known);
    return known;
  };
}

/** What the command line says goes before what the configuration says; glossaries and left out checks add up. */
export function checkerSettings({ config, plan: { settings } }: Target, options: CommonOptions): CheckerSettings {
  return {
    glossaries: [...settings.glossaries, ...options.glossaries],
    entries: entriesOfWords(config.words, config.sourceLanguage),
    defaultGlossary: options.defaultGlossary && settings.defaultGlossary,
    ...(options.checks.length > 0 ? { checks: options.checks } : {}),
    skip: options.skip,
    severities: settings.checks,
    countWords: options.score,
    minSeverity: options.minSeverity ?? config.minSeverity ?? 'info',
    relation: options.relation === 'auto' ? settings.relation : options.relation,
    ...documentDateOf(options.documentDate ?? settings.documentDate),
  };
}

/** As `createChecker` takes it. */
export function documentDateOf(documentDate: string | undefined): Pick<CheckerOptions, 'documentDate'> {
  return documentDate === undefined ? {} : { documentDate };
}
