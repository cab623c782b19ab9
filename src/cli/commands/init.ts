import { access } from 'node:fs/promises';
import { findConfig, findLayouts, globIn, likelySource, writeAtomically } from '../../index.js';
import type { FoundLayout } from '../../index.js';
import type { CommonOptions } from '../options.js';
import type { Session } from '../session.js';
import { UsageError } from '../usage-error.js';

const FILE = 'wiredrift.config.yaml';

/** Writes a configuration by what lies in the current folder, and says what it found. */
export async function run(words: readonly string[], options: CommonOptions, session: Session): Promise<number> {
  const [word] = words;
  if (word !== undefined) throw new UsageError('usage.initTakesNothing', { found: word });
  const { path = (await exists(FILE)) ? FILE : undefined } = await findConfig('.');
  if (path !== undefined) throw new UsageError('usage.configExists', { path });
  const { translator, terminal } = session;
  const paths = (await globIn('.', '**')).map((each) => each.replaceAll('\\', '/'));
  const sourceLanguage = options.sourceLang ?? likelySource(paths);
  const layouts = findLayouts(paths, sourceLanguage);
  await writeAtomically(FILE, [configText(sourceLanguage, layouts, translator.text)]);
  const say = (text: string) => terminal.stdout.write(`${text}\n`);
  for (const layout of layouts) say(foundLine(layout, translator.text));
  if (layouts.length === 0) say(translator.text('init.nothing'));
  say('');
  say(translator.text('init.written', { path: FILE, language: sourceLanguage }));
  say(translator.text(layouts.length === 0 ? 'init.nextFiles' : 'init.next'));
  return 0;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

type Text = Session['translator']['text'];

function foundLine({ pattern, languages, files, isBilingual }: FoundLayout, text: Text): string {
  const path = typeof pattern === 'string' ? pattern : `${pattern.source} → ${pattern.target}`;
  const key = isBilingual ? 'init.foundBilingual' : 'init.found';
  return `${path}\n    ${text(key, { count: files, languages: languages.join(', ') })}`;
}

function configText(sourceLanguage: string, layouts: readonly FoundLayout[], text: Text): string {
  const patterns = layouts.map(({ pattern }) =>
    typeof pattern === 'string'
      ? `  - ${quoted(pattern)}`
      : `  - source: ${quoted(pattern.source)}\n    target: ${quoted(pattern.target)}`,
  );
  const files = patterns.length > 0 ? ['files:', ...patterns] : ['# files:', '#   - locales/{lang}/{file}.json'];
  const examples = ['# checks:', '#   name: warning', '#   number/added: off', '# glossaries: names.yaml'];
  const lines = [
    `# ${text('init.comment')}`,
    `sourceLanguage: ${sourceLanguage}`,
    ...files,
    '',
    `# ${text('init.commentMore')}`,
    ...examples,
  ];
  return `${lines.join('\n')}\n`;
}

/** A brace at the beginning would be a mapping. */
function quoted(pattern: string): string {
  return /^[\w/]/u.test(pattern) && !/[:#]\s/u.test(pattern) ? pattern : `'${pattern.replaceAll("'", "''")}'`;
}
