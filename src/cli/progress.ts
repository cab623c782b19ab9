import type { Writable } from 'node:stream';

/** One line on stderr that says how far it is; seen on a terminal alone. */
export interface Progress {
  readonly show: (words: () => string) => void;
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
    show(words) {
      if (Date.now() - last < PAUSE) return;
      last = Date.now();
      shown = true;
      stream.write(`\r\u001B[K${words().slice(0, LONGEST)}`);
    },
    clear() {
      if (shown) stream.write('\r\u001B[K');
      shown = false;
    },
  };
}
