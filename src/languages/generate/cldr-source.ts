import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackages } from './fetch-packages.js';

export const CLDR_VERSION = '48.2.0';
const PACKAGES = [
  'cldr-core',
  'cldr-rbnf',
  'cldr-numbers-full',
  'cldr-dates-full',
  'cldr-units-full',
  'cldr-localenames-full',
  'cldr-misc-full',
  'cldr-subdivisions-full',
  'cldr-annotations-full',
].map((name) => `${name}@${CLDR_VERSION}`);

/** A branch of a CLDR file; a leaf is a text. */
export interface Branch {
  readonly [key: string]: Branch | string | undefined;
}

/** Reads files of the CLDR packages; `branch('cldr-units-full/main/uk/units.json', 'main', 'uk', 'units')`. */
export interface CldrSource {
  readonly branch: (file: string, ...path: readonly string[]) => Branch;
  readonly json: (file: string) => unknown;
  readonly text: (file: string) => string;
}

/** @param folder where the packages are installed already; otherwise they are fetched into a temporary folder */
export function openCldr(folder = fetchPackages(PACKAGES)): CldrSource {
  const text = (file: string) => readFileSync(join(folder, 'node_modules', file), 'utf8');
  const json = (file: string): unknown => JSON.parse(text(file));
  return {
    text,
    json,
    branch: (file, ...path) => {
      if (!existsSync(join(folder, 'node_modules', file))) return {};
      return path.reduce((branch, key) => branchOf(branch, key), json(file) as Branch);
    },
  };
}

/** The branch under a key, empty where there is none. */
export function branchOf(branch: Branch, key: string): Branch {
  const next = branch[key];
  return typeof next === 'object' ? next : {};
}

/** All texts under a branch whose key passes, in the order of the file. */
export function leaves(branch: Branch, passes: (key: string) => boolean = () => true): string[] {
  return Object.entries(branch).flatMap(([key, value]) => (typeof value === 'string' && passes(key) ? [value] : []));
}
