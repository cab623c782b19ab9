import type { Severity } from '../index.js';
import type { CommonOptions } from './options.js';

/** Sees what goes by and knows whether any of it is bad enough to fail. */
export interface Gate {
  readonly watch: <Item extends { readonly findings: readonly { readonly severity: Severity }[] }>(
    items: AsyncIterable<Item>,
  ) => AsyncIterable<Item>;
  readonly failed: () => boolean;
}

const WEIGHT = { never: 4, error: 3, warning: 2, info: 1 } as const satisfies Record<Severity | 'never', number>;

export function createGate(failOn: CommonOptions['failOn']): Gate {
  let failed = false;
  return {
    async *watch(items) {
      for await (const item of items) {
        failed ||= item.findings.some(({ severity }) => WEIGHT[severity] >= WEIGHT[failOn]);
        yield item;
      }
    },
    failed: () => failed,
  };
}
