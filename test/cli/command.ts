import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { run } from '../../src/cli/cli.js';

const BIN = resolve('dist/cli/bin.js');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts the real command, in an environment that says nothing of language or colour. */
export function wiredrift(args: readonly string[], { cwd, input, env }: Surroundings = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [BIN, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined).end(input ?? '');
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => done({ code, out, err }));
  });
}

/** Runs the command in this process, which takes a twentieth of the time; it reads no input. */
export async function wiredriftInside(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const streams = { stdout: new PassThrough(), stderr: new PassThrough() };
  const text = { out: '', err: '' };
  streams.stdout.setEncoding('utf8').on('data', (piece: string) => (text.out += piece));
  streams.stderr.setEncoding('utf8').on('data', (piece: string) => (text.err += piece));
  const before = process.cwd();
  process.chdir(cwd);
  try {
    const code = await run(args, { ...streams, stdin: Readable.from([]), env });
    return { code, ...text };
  } finally {
    process.chdir(before);
  }
}

/** Starts the command and closes its output after the first bytes, as `head` does. */
export function wiredriftHead(args: readonly string[], cwd: string): Promise<Outcome> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdout.once('data', () => child.stdout.destroy());
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => done({ code, out: '', err }));
  });
}

/** A folder with these files. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'wiredrift-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
