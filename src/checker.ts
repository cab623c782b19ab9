import type { Check, CheckContext } from './checks/check.js';
import { CHECKS } from './checks/registry.js';
import type { Severity } from './findings/finding.js';
import type { Entry, Glossary } from './glossary/entry.js';
import { loadGlossary } from './glossary/load.js';
import type { SharedLists } from './glossary/shared-lists.js';
import { loadPack } from './languages/registry.js';
import type { LanguagePack } from './languages/pack.js';
import type { Message } from './messages/step.js';
import { daysOfStamp } from './text/day.js';
import { createNameIndex, type NameIndex } from './names/index-of-names.js';
import type { Relation } from './alignment/pair.js';

export interface CheckerOptions {
  /** Glossary files; a later one overrides an earlier one by entry id. */
  readonly glossaries: readonly string[];
  /** Entries beside those of the files; they go before them. */
  readonly entries?: readonly Entry[];
  /** Whether the lists that ship are used too. */
  readonly defaultGlossary: boolean;
  /** Ids (`name/drift`) or families (`name`); without it all checks run. */
  readonly checks?: readonly string[];
  readonly skip?: readonly string[];
  /** By id or family: `off`, or how grave a sure finding is. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  readonly minSeverity?: Severity;
  readonly relation?: Relation | 'auto';
  /** The day on which the texts were written that do not say it themselves: 2026-05-03. */
  readonly documentDate?: string;
  /** Compiled lists that are at hand. */
  readonly shared?: SharedLists;
  /** Whether the words of each target are counted, for a score. */
  readonly countWords?: boolean;
  /** Whether translations are gathered, to be held against those of other files. */
  readonly gatherRenderings?: boolean;
  /** Told once of what an editor should know of a run, such as a language without a pack. */
  readonly onNotice?: (notice: Message) => void;
}

/** All that checking needs beside the texts; made once. */
export interface Checker extends CheckContext {
  readonly checks: readonly Check[];
  readonly names: NameIndex;
  readonly minSeverity: Severity;
  readonly relation: Relation | undefined;
  /** As `Document.written`, of texts that do not say it themselves. */
  readonly written?: readonly string[];
  readonly countsWords: boolean;
  readonly gathersRenderings: boolean;
  /** Loads the pack of a language when it is first met. */
  loadPack(language: string): Promise<LanguagePack | undefined>;
}

/** @throws InputError for a glossary that cannot be used */
export async function createChecker(options: CheckerOptions): Promise<Checker> {
  const listed = await loadGlossary(options.glossaries, {
    defaultLists: options.defaultGlossary,
    shared: options.shared,
  });
  const own = options.entries ?? [];
  const glossary: Glossary =
    own.length === 0
      ? listed
      : { entries: new Map([...listed.entries, ...own.map((entry) => [entry.id, entry] as const)]) };
  const packs = new Map<string, LanguagePack | undefined>();
  const unsupported = new Set<string>();
  return {
    glossary,
    names: createNameIndex(glossary),
    checks: wantedChecks(options),
    countsWords: options.countWords ?? false,
    gathersRenderings: options.gatherRenderings ?? false,
    minSeverity: options.minSeverity ?? 'info',
    relation: options.relation === 'auto' ? undefined : options.relation,
    ...(options.documentDate !== undefined && { written: daysOfStamp(options.documentDate) }),
    pack: (language) => packs.get(language),
    async loadPack(language) {
      if (packs.has(language)) return packs.get(language);
      const pack = await loadPack(language);
      packs.set(language, pack);
      // Once for sr and sr-Cyrl.
      const [base = language] = language.split('-');
      if (!pack && base !== 'und' && !unsupported.has(base)) {
        unsupported.add(base);
        options.onNotice?.({ key: 'notice.noPack', values: { language: base } });
      }
      return pack;
    },
  };
}

function wantedChecks({ checks, skip = [], severities = {} }: CheckerOptions): readonly Check[] {
  const isNamed = (list: readonly string[], id: string) =>
    list.some((name) => id === name || id.startsWith(`${name}/`));
  return CHECKS.flatMap((check: Check) => {
    const { id } = check;
    const severity = severities[id] ?? severities[id.split('/')[0] ?? ''];
    const isWanted = (checks === undefined || isNamed(checks, id)) && !isNamed(skip, id) && severity !== 'off';
    return isWanted ? [severity === undefined ? check : { ...check, severity }] : [];
  });
}
