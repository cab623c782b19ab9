import { CHECK_IDS } from '../index.js';

const FAMILIES = new Set(CHECK_IDS.map((id) => id.split('/')[0] ?? ''));

/** What `--check` and `--skip` may name: a check, or a family with all that are in it. */
export const CHECK_NAMES: readonly string[] = [...CHECK_IDS, ...FAMILIES];

/**
 * `--check ID…` may be followed by several ids, and by files after them. A word that begins with a family of checks belongs
 * to the list (a file of that name can be written `./name/…`), and each id gets an option of its own.
 */
export function expandCheckLists(args: readonly string[]): string[] {
  const expanded: string[] = [];
  let option: string | undefined;
  let count = 0;
  for (const [index, arg] of args.entries()) {
    if (arg === '--') return [...expanded, ...args.slice(index)];
    if (option !== undefined && count > 0 && isCheckName(arg)) {
      expanded.push(option, arg);
      continue;
    }
    if (arg.startsWith('-')) option = arg === '--check' || arg === '--skip' ? arg : undefined;
    else if (count > 0) option = undefined;
    count = arg.startsWith('-') ? 0 : count + 1;
    expanded.push(arg);
  }
  return expanded;
}

function isCheckName(word: string): boolean {
  return FAMILIES.has(word.split('/')[0] ?? '');
}
