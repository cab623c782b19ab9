import { relative } from 'node:path';
import { createConfig } from '../index.js';
import type { Config } from '../index.js';
import { checkerSettings } from './checkers.js';
import type { Configs } from './configs.js';
import type { CommonOptions } from './options.js';
import type { Session } from './session.js';
import { targetOf, type Target } from './targets.js';

/** Writes the settings that hold for a file as YAML, each with where it comes from. */
export async function printConfig(
  file: string,
  options: CommonOptions,
  session: Session,
  configs: Configs,
): Promise<number> {
  const { Document: YamlDocument } = await import('yaml');
  const target = targetOf(file, await configs(file), options);
  const document = new YamlDocument({});
  for (const [name, value, origin] of rowsOf(target, options)) {
    if (value === undefined) continue;
    const node = document.createPair(name, value);
    document.add(node);
    const comment = ` ${session.translator.text(`config.${origin}`, { path: shownPath(target.config) })}`;
    if (typeof value === 'object') (node.key as { commentBefore?: string }).commentBefore = comment;
    else (node.value as { comment?: string }).comment = comment;
  }
  session.terminal.stdout.write(document.toString({ lineWidth: 0 }));
  return 0;
}

function shownPath({ path = '' }: Config): string {
  return relative('', path);
}

type Origin = 'fromOption' | 'fromFile' | 'fromOverride' | 'fromPattern' | 'byDefault';
type Row = readonly [name: string, value: unknown, origin: Origin];

function rowsOf(target: Target, options: CommonOptions): readonly Row[] {
  const { config, plan } = target;
  const { merged } = config;
  const settings = checkerSettings(target, options);
  const origin = (
    name: 'checks' | 'glossaries' | 'defaultGlossary' | 'relation' | 'documentDate' | 'format',
    isOption: boolean,
  ): Origin => {
    if (isOption) return 'fromOption';
    const isSame = (value: unknown) => JSON.stringify(plan.settings[name]) === JSON.stringify(value);
    if (merged[name] !== undefined && isSame(merged[name])) return 'fromFile';
    return isSame(createConfig({}, config.folder).settingsOf(plan.path)[name]) ? 'byDefault' : 'fromOverride';
  };
  const single = (name: 'minSeverity' | 'failOn', fallback: string): Row => {
    if (options[name] !== undefined) return [name, options[name], 'fromOption'];
    return [name, config[name] ?? fallback, config[name] === undefined ? 'byDefault' : 'fromFile'];
  };
  return [
    ['file', target.file, 'fromOption'],
    ['config', config.path && shownPath(config), 'fromFile'],
    ['pattern', plan.pattern, 'fromFile'],
    ['language', options.lang ?? plan.language, options.lang === undefined ? 'fromPattern' : 'fromOption'],
    ['sourceLanguage', config.sourceLanguage, options.sourceLang === undefined ? 'fromFile' : 'fromOption'],
    ['source', target.source, options.source === undefined ? 'fromPattern' : 'fromOption'],
    ['format', options.inputFormat ?? plan.settings.format, origin('format', options.inputFormat !== undefined)],
    ['relation', settings.relation, origin('relation', options.relation !== 'auto')],
    ['documentDate', settings.documentDate, origin('documentDate', options.documentDate !== undefined)],
    ['defaultGlossary', settings.defaultGlossary, origin('defaultGlossary', !options.defaultGlossary)],
    ['glossaries', settings.glossaries, origin('glossaries', options.glossaries.length > 0)],
    ['checks', settings.severities, origin('checks', false)],
    single('minSeverity', 'info'),
    single('failOn', 'error'),
  ];
}
