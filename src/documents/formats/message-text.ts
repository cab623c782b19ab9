import type { MappedText } from '../../text/mapped.js';
import { mapThrough } from '../../text/mapping.js';
import type { MessageText } from '../document.js';
import { createMessageBuilder } from '../message-builder.js';

export type Syntax = 'printf' | 'brace' | 'percentBrace' | 'i18next' | 'tag';

const PATTERNS: Readonly<Record<Syntax, string>> = {
  i18next: '\\$t\\([^()]{0,200}\\)|\\{\\{[^{}]{1,200}\\}\\}',
  percentBrace: '%\\{[^{}%\\s]{1,100}\\}|%<[^<>%\\s]{1,100}>[-+ 0#]{0,5}[0-9.]{0,9}[a-zA-Z]',
  brace: '\\{\\{[^{}]{1,200}\\}\\}|\\{[^{}\\s][^{}]{0,199}\\}|\\{\\}',
  printf:
    "%(?:[1-9][0-9]?\\$)?(?:\\([A-Za-z_][A-Za-z_0-9.]{0,60}\\))?[-+0#']{0,5}(?:[0-9]{1,4}|\\*)?(?:\\.(?:[0-9]{1,4}|\\*))?(?:hh|ll|[hlLqjzt])?[@a-zA-Z%](?![a-z])",
  tag: '</?[A-Za-z0-9][A-Za-z0-9:-]{0,60}(?:\\s[^<>]{0,500})?/?>',
};

/** Finds placeholders of some families of syntax in a message. */
export function markPlaceholders(text: MappedText, syntaxes: readonly Syntax[]): MessageText {
  const pattern = new RegExp(syntaxes.map((syntax) => PATTERNS[syntax]).join('|'), 'gu');
  const builder = createMessageBuilder(text.text);
  let from = 0;
  for (const match of text.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    builder.keep(from, match.index);
    if (match[0].startsWith('<')) builder.tag(match.index, end);
    else if (match[0] === '%%') builder.put('%', match.index, end);
    else builder.variable(match.index, end);
    from = end;
  }
  if (from === 0) return { ...text, placeholders: [] };
  builder.keep(from, text.text.length);
  return mapThrough(builder.build(), text);
}
