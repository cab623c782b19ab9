import { realpath } from 'node:fs/promises';
import type { CommonOptions } from './options.js';
import { UsageError } from './usage-error.js';

/** @throws UsageError where the report would take the place of a file that is read */
export async function refuseOutput(inputs: readonly string[], { reports, glossaries }: CommonOptions): Promise<void> {
  for (const { output } of reports) {
    const place = output === undefined ? undefined : await realpath(output).catch(() => undefined);
    if (place === undefined) continue;
    for (const path of [...inputs, ...glossaries]) {
      if ((await realpath(path).catch(() => undefined)) === place)
        throw new UsageError('usage.outputIsInput', { path });
    }
  }
}
