import { INTERFACE_LANGUAGES, interfaceLanguage } from '../index.js';
import { UsageError } from './usage-error.js';

const OPTION = '--interface-language';

/**
 * The language that the command line asks for. It is looked for before anything is parsed, so that what is wrong with the
 * rest can be said in it.
 */
export function askedLanguage(args: readonly string[]): string | undefined {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === OPTION || arg.startsWith(`${OPTION}=`));
  if (at < 0) return undefined;
  const inline = options[at]?.slice(OPTION.length + 1);
  const value = inline === undefined || inline === '' ? options[at + 1] : inline;
  if (value === undefined || value.startsWith('-')) throw new UsageError('usage.missingValue', { option: OPTION });
  const known = interfaceLanguage(value);
  if (known === undefined) {
    const choices = INTERFACE_LANGUAGES.join(', ');
    throw new UsageError('usage.unknownValue', { found: value, option: OPTION, choices }, INTERFACE_LANGUAGES);
  }
  return known;
}

/** The language of the user's locale, in the order of POSIX; LANGUAGE is GNU's list of wishes, for where no locale is set. */
export function environmentLanguage(env: Readonly<Record<string, string | undefined>>): string {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'];
  const wishes = locale ? [locale] : (env['LANGUAGE'] ?? '').split(':');
  return wishes.map(interfaceLanguage).find((language) => language !== undefined) ?? 'en';
}
