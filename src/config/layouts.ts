import { createPattern, languageOfPart } from './pattern.js';
import { englishName } from '../languages/english-name.js';

/** Files of several languages that lie in one way. */
export interface FoundLayout {
  /** As `files` of a configuration has it. */
  readonly pattern: string | { readonly source: string; readonly target: string };
  /** Of the files, the source's among them where its path says one. */
  readonly languages: readonly string[];
  readonly files: number;
  /** The files hold source and translation. */
  readonly isBilingual: boolean;
}

interface Layout {
  /** From any folder: what stands before it is put before the pattern. */
  readonly target: string;
  /** Where the source is written in another way than the targets. */
  readonly source?: string;
  readonly isBilingual?: true;
}

const KEYS = ['json', 'yml', 'yaml', 'arb', 'properties', 'ftl'];

/** What repositories have, the more telling first. */
const LAYOUTS: readonly Layout[] = [
  { target: 'locale/{lang}/LC_MESSAGES/{file}.po', isBilingual: true },
  { target: 'po/{lang}.po', isBilingual: true },
  { target: 'res/values-{lang}/strings.xml', source: 'res/values/strings.xml' },
  { target: '{lang}.lproj/{file}.strings' },
  { target: '{lang}.lproj/{file}.stringsdict' },
  ...[
    'locales',
    'locale',
    'i18n',
    'lang',
    'langs',
    'languages',
    'translations',
    'messages',
    'l10n',
    '_locales',
  ].flatMap((folder) =>
    KEYS.flatMap((ending): readonly Layout[] => [
      { target: `${folder}/{lang}/{file}.${ending}` },
      { target: `${folder}/{lang}.${ending}` },
      { target: `${folder}/{file}.{lang}.${ending}` },
      { target: `${folder}/{file}_{lang}.${ending}` },
    ]),
  ),
  { target: 'messages_{lang}.properties', source: 'messages.properties' },
  { target: '{file}.{lang}.resx', source: '{file}.resx' },
  { target: '{file}.{lang}.xlf', isBilingual: true },
  { target: '{lang}.xlf', isBilingual: true },
  // Elsewhere such files are TypeScript.
  { target: 'translations/{file}_{lang}.ts', isBilingual: true },
  ...['docs', 'content', 'i18n'].flatMap((folder): readonly Layout[] => [
    { target: `${folder}/{lang}/**/*.md` },
    { target: `${folder}/{lang}/**/*.mdx` },
  ]),
  { target: '{file}.{lang}.md', source: '{file}.md' },
  { target: '{file}.{lang}.md' },
  { target: '{file}.{lang}.txt' },
];

/**
 * The layouts that the files of a repository lie in. A file belongs to the first that holds it.
 * @param paths with forward slashes, from the root
 * @param sourceLanguage a layout without a source in it is none
 */
export function findLayouts(paths: readonly string[], sourceLanguage: string): readonly FoundLayout[] {
  const taken = new Set<string>();
  return LAYOUTS.flatMap((layout) => [
    ...foundAt(
      layout,
      paths.filter((path) => !taken.has(path)),
      sourceLanguage,
    ),
  ]).flatMap(({ found, held }) => {
    if (held.some((path) => taken.has(path))) return [];
    for (const path of held) taken.add(path);
    return [found];
  });
}

interface Held {
  readonly found: FoundLayout;
  readonly held: readonly string[];
}

/** Once for each folder that such files lie under: `packages/web/` and `packages/app/`. */
function* foundAt(layout: Layout, paths: readonly string[], sourceLanguage: string): Generator<Held> {
  const pattern = createPattern(`**/${layout.target}`);
  const folders = new Map<string, { readonly path: string; readonly language: string }[]>();
  for (const path of paths) {
    const captures = pattern.match(path);
    if (!captures || !isLanguage(captures['lang'] ?? '')) continue;
    const folder = captures['*1'] ?? '';
    const files = folders.get(folder) ?? [];
    files.push({ path, language: languageOfPart(captures['lang'] ?? '') });
    folders.set(folder, files);
  }
  for (const [folder, files] of folders) {
    const languages = [...new Set(files.map(({ language }) => language))].sort();
    const source = layout.source === undefined ? undefined : `${folder}${layout.source}`;
    const held = files.map(({ path }) => path);
    const hasSource =
      layout.isBilingual ??
      (source === undefined
        ? languages.length > 1 && languages.some((tag) => tag.split('-')[0] === sourceLanguage.split('-')[0])
        : paths.some((path) => createPattern(source).match(path)));
    if (!hasSource) continue;
    const target = `${folder}${layout.target}`;
    yield {
      found: {
        pattern: source === undefined ? target : { source, target },
        languages,
        files: files.length,
        isBilingual: layout.isBilingual ?? false,
      },
      held,
    };
  }
}

/** Folders and endings that are words (`lib`, `src`, `min`) are no languages. */
function isLanguage(part: string): boolean {
  if (!/^\p{Ll}{2}(?!\p{L})|^(?:fil|ceb|ckb|gsw|haw|hsb|dsb|ast|kab|tok)(?!\p{L})/u.test(part)) return false;
  const [base = ''] = languageOfPart(part).split('-');
  return englishName(base) !== undefined;
}

/** The language that most likely is the source: English where it is among them, else the one with the most files. */
export function likelySource(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) {
    for (const part of path.split(/[/.]/u)) {
      if (isLanguage(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  const [english] = [...counts.keys()]
    .filter((part) => /^en(?:[-_]|$)/u.test(part))
    .sort((a, b) => a.length - b.length);
  const [most] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return languageOfPart(english ?? most ?? 'en');
}
