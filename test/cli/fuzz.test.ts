import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, jest, test } from '@jest/globals';
import { remove } from './command.js';

jest.setTimeout(120_000);

/** More by `npm run fuzz`. */
const RUNS = 2000;

test('spoilt files of every kind are read or refused, soon and in little memory', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'wiredrift-'));
  const child = spawn(process.execPath, [resolve('test/fuzz/run.js'), String(RUNS), '7'], { cwd });
  let told = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (told += text));
  const code = await new Promise((done) => child.on('close', done));
  remove(cwd);
  expect(told).toMatch(/^2000 files, seed 7: read \d+, refused \d+; /u);
  expect(code).toBe(0);
});
