/** What the parts of a pattern stand for in a path: `lang`, `file`, and the wildcards in their order. */
export type Captures = Readonly<Record<string, string>>;

export interface Pattern {
  readonly text: string;
  /** The names of its parts: `{lang}`, `{file}`, and `*1`, `*2`, … for wildcards. */
  readonly parts: readonly string[];
  /** @param path with forward slashes, from the folder that the pattern is meant from */
  match(path: string): Captures | undefined;
  /** The path that the captures of another pattern lead to; `undefined` where it wants a part that they lack. */
  fill(captures: Captures): string | undefined;
  /** The same files for a program that knows wildcards alone. */
  readonly glob: string;
}

/**
 * `locales/{lang}/{file}.json`, `docs/{lang}/**\/*.md`: `{lang}` is a language tag, `{file}` a part of a name without a slash,
 * `*` the same without a name of its own, `**` any folders.
 */
export function createPattern(text: string): Pattern {
  const tokens = tokensOf(text);
  const parts = tokens.flatMap(({ part }) => (part === undefined ? [] : [part]));
  const names = new Map<string, string>();
  const source = tokens.map(({ part, value }) => {
    if (part === undefined) return escape(value);
    const known = names.get(part);
    if (known !== undefined) return `\\k<${known}>`;
    const name = `p${names.size}`;
    names.set(part, name);
    return `(?<${name}>${expressionOf(part, value)})`;
  });
  const expression = new RegExp(`^${source.join('')}$`, 'u');
  return {
    text,
    parts,
    match(path) {
      const found = expression.exec(path);
      return found
        ? Object.fromEntries([...names].map(([part, name]) => [part, found.groups?.[name] ?? '']))
        : undefined;
    },
    fill(captures) {
      const filled = tokens.map(({ part, value }) => (part === undefined ? value : captures[part]));
      return filled.includes(undefined) ? undefined : filled.join('');
    },
    glob: tokens.map(globOf).join(''),
  };
}

interface Token {
  /** Absent for text that stands for itself. */
  readonly part?: string;
  readonly value: string;
}

function tokensOf(text: string): readonly Token[] {
  let wildcards = 0;
  return (text.match(/\{[a-z]+\}|\*\*\/|\*+|[^{*]+|\{/gu) ?? []).map((value) => {
    if (/^\{[a-z]+\}$/u.test(value)) return { part: value.slice(1, -1), value };
    return value.startsWith('*') ? { part: `*${++wildcards}`, value } : { value };
  });
}

function expressionOf(part: string, value: string): string {
  if (part === 'lang') return LANGUAGE;
  if (value === '**/') return '(?:[^/]+/)*';
  return value === '**' ? '.*' : '[^/]*';
}

function globOf({ part, value }: Token): string {
  if (part === undefined) return value.replace(/[\\?![\](){}+@]/gu, '\\$&');
  return value === '**/' || value === '**' ? value : '*';
}

/** `uk`, `pt-BR`, `zh_Hant_TW`, and `pt-rBR` as Android writes regions. */
const LANGUAGE = '[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*';

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}

/** The BCP 47 tag that a path's part means. */
export function languageOfPart(part: string): string {
  const tag = part.replaceAll('_', '-').replace(/-r(?=[A-Z]{2}$)/u, '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag;
  } catch {
    return tag;
  }
}
