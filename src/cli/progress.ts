import type { Writable } from 'node:stream';

/** One line on stderr that says how far it is; seen on a terminal alone. */
export interface Progress {
  /** @param share that is done, from 0 to 1, where it is known */
  readonly show: (words: () => string, share?: number) => void;
  readonly clear: () => void;
}

/** The first line comes after so long, and no two of them closer together: short runs show none. */
const PAUSE = 200;
const LONGEST = 78;

export function createProgress(stream: Writable & { readonly isTTY?: boolean }, quiet: boolean): Progress {
  if (!stream.isTTY || quiet) return { show: () => undefined, clear: () => undefined };
  let shown = false;
  let last = Date.now();
  return {
    show(words, share) {
      if (Date.now() - last < PAUSE) return;
      last = Date.now();
      shown = true;
      stream.write(`\r\u001B[K${`${barOf(share)}${words()}`.slice(0, LONGEST)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001B[K');
      shown = false;
    },
  };
}

const BAR = 20;

function barOf(share: number | undefined): string {
  if (share === undefined) return '';
  const full = Math.round(share * BAR);
  return `${'█'.repeat(full)}${'░'.repeat(BAR - full)} `;
}
