import { checkIds } from '../index.js';

/**
 * `--check ID…` may be followed by several ids, and by files after them. A word that begins with a family of checks belongs
 * to the list (a file of that name can be written `./name/…`), and each id gets an option of its own.
 */
export function expandCheckLists(args: readonly string[]): string[] {
  const families = new Set(checkIds().map((id) => `${id.split('/')[0] ?? ''}/`));
  const expanded: string[] = [];
  let option: string | undefined;
  let count = 0;
  for (const [index, arg] of args.entries()) {
    if (arg === '--') return [...expanded, ...args.slice(index)];
    if (option !== undefined && count > 0 && [...families].some((family) => arg.startsWith(family))) {
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
