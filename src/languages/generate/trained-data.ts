/** Of the parts of a file of trained data: the words, and what their letters' numbers mean. */
const WORDS = 19;
const LETTERS = 21;

/**
 * The words of the language of a Tesseract model (`.traineddata`, version 4 and later), as written, in no order.
 * The file: how many parts there are (int32), where each begins (int64, −1 for one that is not there), the parts.
 */
export function wordsOfModel(file: Buffer): readonly string[] {
  const offsets = Array.from({ length: file.readInt32LE(0) }, (_, part) => Number(file.readBigInt64LE(4 + 8 * part)));
  const partOf = (part: number) => {
    const start = offsets[part] ?? -1;
    const end = Math.min(...offsets.filter((offset) => offset > start), file.length);
    return file.subarray(start < 0 ? end : start, end);
  };
  const letters = partOf(LETTERS).toString('utf8').split('\n').slice(1);
  return wordsOfGraph(partOf(WORDS), letters.map((line) => line.split(' ')[0] ?? '')); // prettier-ignore
}

/**
 * A directed graph whose ways are words: int16 magic number, int32 how many letters there are, int32 how many edges, then the
 * edges in 64 bits: the letter's number, three flags, where the edges of the next node begin (0: nothing follows).
 */
function wordsOfGraph(graph: Buffer, letters: readonly string[]): readonly string[] {
  const letterBits = BigInt(Math.ceil(Math.log2(graph.readInt32LE(2) + 1)));
  const edgeAt = (at: number) => {
    const edge = graph.readBigUInt64LE(FIRST_EDGE + 8 * at);
    const flags = Number((edge >> letterBits) & 7n);
    return {
      letter: letters[Number(edge & ((1n << letterBits) - 1n))] ?? '',
      isLast: (flags & LAST) !== 0,
      endsWord: (flags & ENDS_WORD) !== 0,
      next: Number(edge >> (letterBits + 3n)),
    };
  };
  const words: string[] = [];
  const open: { readonly node: number; readonly before: string }[] = [{ node: 0, before: '' }];
  for (let place = open.pop(); place; place = open.pop()) {
    for (let at = place.node, isLast = false; !isLast; at++) {
      const edge = edgeAt(at);
      isLast = edge.isLast;
      const word = place.before + edge.letter;
      if (edge.endsWord) words.push(word);
      if (edge.next !== 0) open.push({ node: edge.next, before: word });
    }
  }
  return words;
}

const FIRST_EDGE = 10;
/** Of the edges of a node. */
const LAST = 1;
const ENDS_WORD = 4;
