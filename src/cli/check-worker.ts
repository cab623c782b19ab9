// What a worker runs: `pool.ts` starts it, and a bundle of its own holds it beside the command line.
import { workerData } from 'node:worker_threads';
import { createChecker } from '../index.js';
import type { CheckedText, Checker, Message, SharedLists } from '../index.js';
import { checkFile as checkFileWith, createSources } from './check-file.js';
import type { FileRun } from './check-file.js';
import { checkRecord } from './check-records.js';
import type { CommonOptions } from './options.js';
import { failureOf } from './tasks.js';
import type { Answer, Failure, FileTask, RecordsTask, Task } from './tasks.js';

export async function checkFile({ target, ...task }: FileTask): Promise<Answer> {
  return answered(task, [target], (each, checker) => checkFileWith(each, checker, runOf(task.options)));
}

export async function checkRecords({ records, path, ...task }: RecordsTask): Promise<Answer> {
  return answered(task, records, (record, checker) => checkRecord(record, path, checker));
}

async function answered<Item>(
  task: Task,
  items: readonly Item[],
  check: (item: Item, checker: Checker) => Promise<CheckedText>,
): Promise<Answer> {
  const checker = await checkerOf(task);
  const texts: (CheckedText | Failure)[] = [];
  for (const item of items) texts.push(await check(item, checker).catch(failureOf));
  return { texts, notices: noticed.splice(0) };
}

const checkers = new Map<string, Promise<Checker>>();
const noticed: Message[] = [];

function checkerOf({ settings }: Task): Promise<Checker> {
  const key = JSON.stringify(settings);
  const known = checkers.get(key) ?? createChecker({ ...settings, shared, onNotice: (notice) => noticed.push(notice) });
  checkers.set(key, known);
  return known;
}

// tinypool puts what it needs itself before what its caller gives.
const [, shared] = workerData as readonly [unknown, SharedLists];

let run: FileRun | undefined;

/** A pool lives as long as one command line, so that its options never change. */
function runOf(options: CommonOptions): FileRun {
  run ??= {
    options,
    stdin: NOTHING,
    sources: createSources(options, NOTHING),
    before: () => Promise.resolve(undefined),
  };
  return run;
}

const NOTHING: AsyncIterable<Uint8Array> = {
  async *[Symbol.asyncIterator]() {},
};
