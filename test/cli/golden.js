// What the command says of fixtures/repository in every report format. `npm run golden` writes it anew, into fixtures/reports.
import process from 'node:process';
import { URL } from 'node:url';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** By format, the name of its file. */
export const GOLDEN = {
  stylish: 'stylish.txt',
  json: 'report.json',
  jsonl: 'report.jsonl',
  html: 'report.html',
  markdown: 'comment.md',
  github: 'github.txt',
  gitlab: 'gitlab.json',
  sarif: 'report.sarif',
  junit: 'junit.xml',
  checkstyle: 'checkstyle.xml',
  tap: 'report.tap',
  csv: 'report.csv',
};

// Other tests change the current folder.
const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, 'fixtures/reports');

export function expectedReport(format) {
  return readFileSync(join(FOLDER, GOLDEN[format]), 'utf8');
}

/** One run of the real command that writes all of them. */
export function writtenReports() {
  const folder = mkdtempSync(join(tmpdir(), 'wiredrift-'));
  const formats = Object.keys(GOLDEN).flatMap((format) => ['--format', `${format}=${join(folder, GOLDEN[format])}`]);
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  try {
    execFileSync(process.execPath, [join(ROOT, 'dist/cli/bin.js'), 'check', '--fail-on', 'never', ...formats], {
      cwd: join(ROOT, 'fixtures/repository'),
      env: { PATH: process.env.PATH },
    });
    const read = (name) => readFileSync(join(folder, name), 'utf8').replaceAll(`"${version}"`, '"VERSION"');
    return Object.fromEntries(Object.entries(GOLDEN).map(([format, name]) => [format, read(name)]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [format, text] of Object.entries(writtenReports())) writeFileSync(join(FOLDER, GOLDEN[format]), text);
}
