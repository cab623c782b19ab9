// npm run fuzz [-- RUNS [SEED]]: spoilt files for every reader. Each is read, or refused with an error of the project's own; none takes
// long or much memory. What breaks that is written to the current folder, and the run ends with 1.
import console from 'node:console';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';
import { URL } from 'node:url';
import { writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

const [runs = 100_000, seed = 1] = process.argv.slice(2).map(Number);
/** In seconds, for one file; the machine may be busy. */
const PATIENCE = 20;
const MEGABYTES = 512;

const at = new Int32Array(new SharedArrayBuffer(4));
const worker = new Worker(new URL('./worker.js', import.meta.url), {
  workerData: { runs, seed, at },
  resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
});
let last = -1;
let waited = 0;
const watch = setInterval(() => {
  waited = at[0] === last ? waited + 1 : 0;
  last = at[0];
  if (waited >= PATIENCE) fail(`run ${last} of seed ${seed} hangs`);
}, 1000);

worker.on('message', ({ failures, counts, peak, slowest }) => {
  clearInterval(watch);
  for (const { name, bytes, run, error } of failures) {
    console.error(`run ${run}: ${name}: ${error}`);
    writeFileSync(`fuzz-${run}-${name.replaceAll('/', '_')}`, bytes);
  }
  const kinds = Object.entries(counts).map(([kind, count]) => `${kind} ${count}`);
  console.log(`${runs} files, seed ${seed}: ${kinds.join(', ')}; most memory ${peak} MB; slowest ${slowest}`);
  process.exitCode = failures.length > 0 ? 1 : 0;
});
worker.on('error', (error) => fail(`run ${at[0]} of seed ${seed}: ${error.stack}`));

function fail(reason) {
  console.error(reason);
  process.exit(1);
}
