import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Jest's global setup: the tests of the command line start the real one, `dist/cli/bin.js`. It is built when a source is
 * newer, and not at all when other tests are asked for by name.
 */
export default function build({ testPathPatterns }) {
  const { patterns = [] } = testPathPatterns ?? {};
  if (patterns.length > 0 && !patterns.some((pattern) => pattern.includes('cli'))) return;
  const built = timeOf('dist/cli/bin.js');
  const sources = ['src', 'glossaries'].flatMap((folder) => {
    return readdirSync(folder, { recursive: true }).map((file) => join(folder, file));
  });
  if (built > Math.max(...sources.map(timeOf))) return;
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
}

function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
