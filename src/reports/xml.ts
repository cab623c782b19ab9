type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element on lines of its own. @param content XML already; without it the element is empty */
export function element(name: string, attributes: Attributes, content?: string): string {
  const opened = `<${name}${attributesOf(attributes)}`;
  return content === undefined ? `${opened}/>\n` : `${opened}>\n${content}</${name}>\n`;
}

/** An element that holds text alone, just as it is. */
export function textElement(name: string, attributes: Attributes, text: string): string {
  return `<${name}${attributesOf(attributes)}>${escapeText(text)}</${name}>\n`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What XML 1.0 cannot hold, not even as a reference, becomes U+FFFD. */
function escapeText(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '\u{FFFD}')
    .replace(/[&<>"']/gu, (letter) => ENTITIES[letter] ?? letter);
}

/** A parser makes spaces of bare line ends and tabs in an attribute. */
function escapeAttribute(text: string): string {
  return escapeText(text).replace(/[\t\n\r]/gu, (letter) => ENTITIES[letter] ?? letter);
}

// XML 1.0, production [2] Char.
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function attributesOf(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeAttribute(String(value))}"`))
    .join('');
}
