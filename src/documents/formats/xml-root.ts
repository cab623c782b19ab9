/** The name of an XML text's root element without its prefix, found without parsing; undefined where there is none. */
export function xmlRoot(raw: string): string | undefined {
  let at = raw.search(/[^\s\uFEFF]|$/u);
  while (raw.startsWith('<?', at) || raw.startsWith('<!', at)) {
    const end = raw.startsWith('<!--', at)
      ? after(raw, '-->', at)
      : raw.startsWith('<?', at)
        ? after(raw, '?>', at)
        : afterDoctype(raw, at);
    if (end <= at) return undefined;
    at = end;
    SPACE.lastIndex = at;
    SPACE.test(raw);
    at = Math.max(at, SPACE.lastIndex);
  }
  ROOT.lastIndex = at;
  return ROOT.exec(raw)?.[1];
}

const SPACE = /\s*/uy;
const ROOT = /<(?:[\p{L}_][\p{L}\p{N}_.-]{0,99}:)?([\p{L}_][\p{L}\p{N}_.-]{0,99})/uy;

function after(raw: string, mark: string, from: number): number {
  const at = raw.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Declarations in brackets hold `>` of their own. */
function afterDoctype(raw: string, from: number): number {
  const bracket = raw.indexOf('[', from);
  const end = raw.indexOf('>', from);
  if (bracket < 0 || bracket > end) return after(raw, '>', from);
  const closing = raw.indexOf(']', bracket);
  return closing < 0 ? -1 : after(raw, '>', closing);
}
