import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Packages of npm in a temporary folder: the project does not depend on what its data are made of. @param wanted name@version */
export function fetchPackages(wanted: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'generate-'));
  execFileSync('npm', ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', ...wanted], {
    stdio: 'inherit',
  });
  return folder;
}
