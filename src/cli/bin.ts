#!/usr/bin/env node
import process from 'node:process';
import { version } from './version.js';

// A reader that has seen enough (`| head`) closes the pipe; that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
}

const args = process.argv.slice(2);
if (args.length === 1 && args[0] === '--version') {
  process.stdout.write(`${version()}\n`);
} else {
  const { run } = await import('./cli.js');
  process.exitCode = await run(args, process);
}
