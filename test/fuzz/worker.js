// Runs in a thread of its own, so that what hangs can be told.
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { parentPort, workerData } from 'node:worker_threads';
import { createDice, mutate } from './mutate.js';
import { createReaders } from './readers.js';
import { SAMPLES } from './samples.js';

const { runs, seed, at } = workerData;
const MOST_FAILURES = 20;

const { readers, isOwn, compiled } = await createReaders();
const samples = SAMPLES.map((sample) => ({ ...sample, bytes: sample.bytes ?? compiled }));
const others = samples.map(({ bytes }) => bytes);
const failures = [];
const counts = { read: 0, refused: 0 };
let peak = 0;
let slowest = { ms: 0, name: '', run: 0 };

// What is whole is read: or else nothing would be tried at all.
for (const { kind, name, bytes } of samples) await readers[kind](name, bytes);

for (let run = 0; run < runs && failures.length < MOST_FAILURES; run++) {
  at[0] = run;
  const dice = createDice(seed * 1_000_003 + run);
  const { kind, name, bytes } = samples[run % samples.length];
  const spoilt = mutate(bytes, others, dice);
  const before = performance.now();
  try {
    await readers[kind](name, spoilt);
    counts.read++;
  } catch (error) {
    if (isOwn(error)) counts.refused++;
    else failures.push({ run, name, bytes: spoilt, error: String(error?.stack ?? error).slice(0, 600) });
  }
  const ms = performance.now() - before;
  if (ms > slowest.ms) slowest = { ms, name, run };
  if (run % 500 === 0) peak = Math.max(peak, process.memoryUsage().rss / 2 ** 20);
}

parentPort.postMessage({
  failures,
  counts,
  peak: Math.round(peak),
  slowest: `${Math.round(slowest.ms)} ms (${slowest.name}, run ${slowest.run})`,
});
