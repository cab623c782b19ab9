/** The package has no types of its own. */
declare module 'gettext-parser' {
  interface Message {
    readonly msgid: string;
    readonly msgstr: readonly string[];
  }
  export const po: {
    parse(text: string): { readonly translations: Readonly<Record<string, Readonly<Record<string, Message>>>> };
  };
}
