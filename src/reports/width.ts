/**
 * Columns that a text takes on a terminal: 2 for East Asian wide and emoji, 0 for marks and format characters, else 1.
 * Good enough to break lines by (UAX #11 without its ambiguous class); nothing is aligned by it.
 */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

const NARROW = /^[\u0020-\u02FF\u0370-\u0482\u048A-\u052F]$/u;
const HALF = /[\uFF61-\uFFDC]/u;
const NOTHING = /[\p{M}\p{Cf}\p{Cc}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60\uFFE0-\uFFE6]/u;

function characterWidth(character: string): number {
  if (NARROW.test(character)) return 1;
  if (HALF.test(character)) return 1;
  if (NOTHING.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

/** The longest beginning of a text that fits, never half a character or one without its marks. */
export function fitStart(text: string, columns: number): string {
  let width = 0;
  let end = 0;
  for (const character of text) {
    width += characterWidth(character);
    if (width > columns) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** The longest end of a text that fits. */
export function fitEnd(text: string, columns: number): string {
  let width = 0;
  let start = text.length;
  for (const character of [...text].reverse()) {
    width += characterWidth(character);
    if (width > columns) break;
    start -= character.length;
  }
  return text.slice(start).replace(/^\p{M}+/u, '');
}

const AFTER_BREAK = /(?<=[ ，；：。])/u;

/** Breaks a text into lines at its spaces and Chinese commas. A word that is longer than a line stands alone and sticks out. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(AFTER_BREAK)) {
    const longer = line + word;
    if (line !== '' && displayWidth(longer.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
