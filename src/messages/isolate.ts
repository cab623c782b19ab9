const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\u200F\u202B\u202E\u2067]/u;

export type Direction = 'ltr' | 'rtl';

/**
 * Keeps text of another direction from reordering the words around it: FIRST STRONG ISOLATE … POP DIRECTIONAL ISOLATE
 * (UAX #9). Among left-to-right words left-to-right text needs no such marks; among right-to-left ones even a date does.
 */
export function isolate(text: string, around: Direction = 'ltr'): string {
  return around === 'rtl' || RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}
