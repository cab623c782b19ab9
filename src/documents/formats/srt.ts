import type { Content } from './content.js';
import { cueBlocks, cuesOf } from './subtitles.js';

/** Running text of SubRip subtitles. @throws InputError `subtitleTime`, `subtitleCues` {line, column} */
export function readSrt(raw: string): Content {
  return { blocks: cueBlocks(raw, cuesOf(raw)), escape };
}

/** Line breaks and arrows would begin another cue. */
function escape(text: string): string | undefined {
  return /[\r\n]|-->/u.test(text) ? undefined : text;
}
