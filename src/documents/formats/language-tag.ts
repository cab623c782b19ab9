import { englishName } from '../../languages/english-name.js';

/** A language as files write it (`pt_BR`, `uk-UA`) as a BCP 47 tag; undefined where it is none, or says that it is not known. */
export function languageTag(written: string | undefined): string | undefined {
  if (!written || !/^\s*\p{L}{2,3}(?!\p{L})/u.test(written)) return undefined;
  try {
    const [tag] = Intl.getCanonicalLocales(written.trim().replaceAll('_', '-'));
    return tag === 'und' ? undefined : tag;
  } catch {
    return undefined;
  }
}

/** The same for a part of a file's name, which may be any word: `Strings.App.resx` is in no language. */
export function languageInName(part: string | undefined): string | undefined {
  const tag = languageTag(part);
  return tag !== undefined && englishName(tag.split('-')[0] ?? tag) !== undefined ? tag : undefined;
}

/** The language of a file by its place: `uk.lproj/Localizable.stringsdict`. */
export function appleLanguage(path: string): string | undefined {
  return languageInName(/(?:^|[\\/])([^\\/]{1,40})\.lproj[\\/]/u.exec(path)?.[1]);
}
