import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** A report of many small pieces goes out in larger ones. */
const CHUNK = 16_384;

/** Writes the pieces as they come, no faster than they are read, and at once when the next one is not ready yet. */
export async function writeAll(
  pieces: AsyncIterable<string>,
  stream: Writable,
  beforeWrite: () => void,
): Promise<void> {
  let waiting = '';
  let timer: NodeJS.Immediate | undefined;
  const flush = () => {
    clearImmediate(timer);
    timer = undefined;
    const text = waiting;
    waiting = '';
    if (text === '') return true;
    beforeWrite();
    return stream.write(text);
  };
  for await (const piece of pieces) {
    waiting += piece;
    timer ??= setImmediate(flush);
    if (waiting.length >= CHUNK && !flush()) await once(stream, 'drain');
  }
  if (!flush()) await once(stream, 'drain');
}
