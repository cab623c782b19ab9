import { existsSync } from 'node:fs';
import type { SharedLists } from '../index.js';
import { failureOf } from './tasks.js';
import type { Answer, FileTask, RecordsTask } from './tasks.js';

/** Threads that check; tasks are begun in the order in which they are given. */
export interface Pool {
  readonly size: number;
  checkFile(task: FileTask): Promise<Answer>;
  checkRecords(task: RecordsTask): Promise<Answer>;
  close(): Promise<void>;
}

/** @param shared lists that all of them read in one memory @param script what they run */
export async function createPool(size: number, shared: SharedLists, script = SCRIPT): Promise<Pool> {
  const { Tinypool } = await import('tinypool');
  const pool = new Tinypool({
    filename: script.href,
    minThreads: size,
    maxThreads: size,
    workerData: shared,
    // What a text leaves behind dies young: room for it saves a twentieth of the time.
    resourceLimits: { maxYoungGenerationSizeMb: 64 },
    // A thread that waits in its own event loop, and not blocked, ends at once when it is told to.
    useAtomics: false,
  });
  const run = async <Task>(name: string, task: Task, items: number): Promise<Answer> => {
    try {
      return (await pool.run(task, { name })) as Answer;
    } catch (error) {
      // The thread is gone; another one takes its place.
      return { texts: Array.from({ length: items }, () => failureOf(error)), notices: [] };
    }
  };
  return {
    size,
    checkFile: (task) => run('checkFile', task, 1),
    checkRecords: (task) => run('checkRecords', task, task.records.length),
    close: () => pool.destroy(),
  };
}

const SCRIPT = new URL('./check-worker.js', import.meta.url);

/** Where the program was not built there are none. */
export function hasWorkers(): boolean {
  return existsSync(SCRIPT);
}
