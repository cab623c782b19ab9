import { mainScript } from '../../text/scripts.js';
import type { Reading, ReadSegment } from '../pair.js';

/** Letters that nobody here can read (Thai, Bengali, Amharic): which names stand in them cannot be told. */
export function isUnheard(segments: readonly ReadSegment[], { pack }: Pick<Reading, 'pack'>): boolean {
  return !pack && segments.some(({ text }) => mainScript(text.text) === 'Zzzz');
}
