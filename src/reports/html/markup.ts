/** HTML that is safe to write out: texts went through `escapeHtml`. */
export type Markup = string;

export function escapeHtml(text: string): Markup {
  return text
    .toWellFormed()
    .replaceAll('\0', '\u{FFFD}')
    .replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? letter);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Attributes with a value of `undefined` or `false` are left out, those that are `true` have none. */
export function attributes(values: Readonly<Record<string, string | number | boolean | undefined>>): Markup {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
    })
    .join('');
}

/** @param content markup */
export function tag(name: string, values: Parameters<typeof attributes>[0], content: Markup): Markup {
  return `<${name}${attributes(values)}>${content}</${name}>`;
}
