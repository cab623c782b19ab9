import { readYamlTree } from '../yaml-tree.js';
import { fileEntryOf } from './file-entry.js';
import type { GlossaryFormat, WrittenList } from './format.js';

/**
 * In units of 2^20. Measured: 4 MB of YAML (20,000 entries) take two seconds, and many times that where they are
 * something else under a wrong name; JSON of that size takes a fifth of a second.
 */
const LIMIT = 4;

/** What people review and edit: a line a field, lists of forms on one line. */
export const yaml: Required<GlossaryFormat> = {
  extensions: ['.yaml', '.yml'],
  limit: LIMIT,
  read: readYamlTree,
  write(entries): WrittenList {
    const pieces = entries.map((entry) => `  - ${lines(fileEntryOf(entry), '    ').trimStart()}`);
    const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const isLarge = size > LIMIT * 2 ** 20;
    return {
      pieces: ['version: 1\n', entries.length > 0 ? 'entries:\n' : 'entries: []\n', ...pieces],
      notices: isLarge ? [{ key: 'notice.largeYaml', values: { limit: LIMIT } }] : [],
    };
  },
};

/** The fields of a mapping, a line each; mappings inside it are indented, lists and the mappings in them are on one line. */
function lines(mapping: object, indent: string): string {
  return Object.entries(mapping)
    .map(([key, value]: [string, unknown]) => {
      const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value);
      return `${indent}${scalar(key)}:${isMapping ? `\n${lines(value, `${indent}  `)}` : ` ${inLine(value)}\n`}`;
    })
    .join('');
}

function inLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return scalar(value);
  const fields = Object.entries(value).map(([key, inner]: [string, unknown]) => `${scalar(key)}: ${inLine(inner)}`);
  return `{ ${fields.join(', ')} }`;
}

function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  return PLAIN.test(value) && !MEANS_SOMETHING.has(value.toLowerCase()) ? value : JSON.stringify(value);
}

/** Nothing that could be a sign, a number or a date: what is left may stand bare, also inside brackets. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N}.’()–/-]|['ʼ](?=\p{L})| (?=[\p{L}(\d]))*$/u;
/** In YAML 1.1, which other programs still read, these are no text: Norwegian is `no`. */
const MEANS_SOMETHING: ReadonlySet<string> = new Set(['true', 'false', 'yes', 'no', 'on', 'off', 'null', 'y', 'n']);
