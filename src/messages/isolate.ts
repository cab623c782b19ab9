const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200F\u202B\u202E\u2067]/u;

/**
 * Keeps right-to-left text from reordering the words around it: FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE
 * (UAX #9). All interface languages so far run left to right, and left-to-right text needs no such marks.
 */
export function isolate(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
