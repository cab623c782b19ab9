import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Jest's global setup: the tests of the command line start the real one, `dist/cli/bin.js`. It is built when a source is
 * newer, and not at all when other tests are asked for by name. Types are looked at elsewhere.
 */
export default function build({ testPathPatterns }) {
  const { patterns = [] } = testPathPatterns ?? {};
  if (patterns.length > 0 && !patterns.some((pattern) => pattern.includes('cli'))) return;
  const built = timeOf('dist/cli/bin.js');
  const sources = ['src', 'glossaries'].flatMap((folder) => {
    return readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
  });
  if (built > Math.max(...sources.map(timeOf))) return;
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json']);
  } catch (error) {
    if (timeOf('dist/cli/bin.js') <= built) throw error;
  }
  execFileSync(process.execPath, ['dist/workspace/compile-lists.js']);
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
