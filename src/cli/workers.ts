import { availableParallelism } from 'node:os';
import { shareLists } from '../index.js';
import type { CommonOptions } from './options.js';
import { createPool, hasWorkers } from './pool.js';
import type { Pool } from './pool.js';

/** Workers are started when they pay, and not before. */
export interface Workers {
  /** Of what is checked without them, to tell how long the rest will take. */
  timed<T>(work: () => Promise<T>): Promise<T>;
  /** The workers, where they run or are worth starting. @param rest how many files or records are left, at most */
  pool(rest: number): Promise<Pool | undefined>;
  close(): Promise<void>;
}

/** In milliseconds: what has to have been spent before anything is known, and what has to be left. A start takes about 200. */
const TRIED = 150;
const WORTH = 600;

/** @param glossaries all that are used, which workers read in one memory where they are compiled */
export function createWorkers({ workers, defaultGlossary }: CommonOptions, glossaries: ReadonlySet<string>): Workers {
  const size = workers === 'auto' ? availableParallelism() : workers;
  let started: Promise<Pool> | undefined;
  // The first one loads what all others need too: it is not counted.
  let done = -1;
  let spent = 0;
  const pays = (rest: number) =>
    workers === 'auto' ? spent >= TRIED && (spent / done) * rest * (1 - 1 / size) >= WORTH && hasWorkers() : rest > 1;
  const start = async () => createPool(size, await shareLists([...glossaries], { defaultLists: defaultGlossary }));
  return {
    async timed(work) {
      const before = performance.now();
      const result = await work();
      if (done >= 0) spent += performance.now() - before;
      done += 1;
      return result;
    },
    async pool(rest) {
      if (size > 1 && (started || pays(rest))) started ??= start();
      return started;
    },
    async close() {
      await (await started)?.close();
    },
  };
}
