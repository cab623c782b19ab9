import type { Content } from './content.js';
import { declaredTag } from './declared-tag.js';
import { malformed } from './malformed.js';
import { cueBlocks, cuesOf } from './subtitles.js';

/**
 * Running text of WebVTT subtitles; comments, styles and regions are none.
 * @throws InputError `vttHeader`, `subtitleTime`, `subtitleCues` {line, column}
 */
export function readVtt(raw: string): Content {
  if (!/^\uFEFF?WEBVTT(?:[ \t\r\n]|$)/u.test(raw.slice(0, 10))) throw malformed(raw, 0, 'vttHeader');
  const header = /^[^]*?(?:\r\n\r\n|\n\n|\r\r)/u.exec(raw.slice(0, 2_000))?.[0] ?? '';
  const language = /^Language:(.*)$/imu.exec(header)?.[1];
  const declaredLanguage = declaredTag(language ?? '');
  const cues = cuesOf(raw, (line) => /^\uFEFF?(?:WEBVTT|NOTE|STYLE|REGION)(?:\s|:|$)/u.test(line));
  return {
    blocks: cueBlocks(raw, cues, ENTITIES),
    ...(declaredLanguage !== undefined && { declaredLanguage }),
    escape: (text) => (/[\r\n]/u.test(text) ? undefined : text.replace(/[&<>]/gu, (sign) => SIGNS[sign] ?? sign)),
  };
}

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&nbsp;': '\u00A0', '&lrm;': '\u200E', '&rlm;': '\u200F' };
const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
