import type { Nodes, Text } from 'mdast';
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';

/** A stretch of decoded text and the raw range that it was decoded from. */
export interface Part {
  readonly text: string;
  readonly raw: number;
  readonly rawLength: number;
}

/**
 * Watches the Markdown parser: its tree joins the pieces of a text (escapes, entities, lines of a quotation) into one value
 * and forgets where each came from.
 */
export interface TextRecorder {
  readonly raw: string;
  /** What the parser is to be given: it would drop byte order marks and not count them. */
  readonly body: string;
  readonly extension: Extension;
  partsOf(node: Text): readonly Part[];
  rangeOf(node: Nodes): Omit<Part, 'text'>;
}

export function createTextRecorder(raw: string): TextRecorder {
  const shift = raw.search(/[^\uFEFF]|$/u);
  const recorded = new Map<Text, { readonly parts: Part[]; length: number }>();
  return {
    raw,
    body: raw.slice(shift),
    extension: {
      afterExit(token) {
        const node = lastText(this);
        if (!node) return;
        const known = recorded.get(node) ?? { parts: [], length: 0 };
        if (node.value.length <= known.length) return;
        known.parts.push(partOf(token, node.value.slice(known.length), shift));
        known.length = node.value.length;
        recorded.set(node, known);
      },
    },
    partsOf: (node) => recorded.get(node)?.parts ?? [],
    rangeOf({ position }) {
      const start = position?.start.offset ?? 0;
      return { raw: start + shift, rawLength: (position?.end.offset ?? start) - start };
    },
  };
}

/** The text that the parser may just have added to. */
function lastText({ stack }: CompileContext): Text | undefined {
  const top = stack.at(-1);
  const last = top && 'children' in top ? top.children.at(-1) : undefined;
  return last?.type === 'text' ? last : undefined;
}

function partOf(token: Token, text: string, shift: number): Part {
  const raw = token.start.offset + shift;
  const rawLength = token.end.offset - token.start.offset;
  if (token.type === 'lineEnding') return { text: ' ', raw, rawLength };
  // The token of an escaped character begins after its backslash.
  if (token.type === 'characterEscapeValue') return { text, raw: raw - 1, rawLength: rawLength + 1 };
  return { text, raw, rawLength };
}
