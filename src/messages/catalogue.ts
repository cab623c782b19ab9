import type { en } from './en.js';

type EnglishKey = keyof typeof en;
type PluralBase = EnglishKey extends infer Key ? (Key extends `${infer Base}_other` ? Base : never) : never;
type PlainKey = Exclude<EnglishKey, `${PluralBase}_${'one' | 'other'}`>;

/** A key as the code uses it: without the ending of a plural form or variant. */
export type TextKey = Exclude<PlainKey, `${string}_${string}`> | PluralBase;

/** A language's words: just the keys of the English ones, each plural in the forms that the language has. */
export type Catalogue<PluralForm extends Intl.LDMLPluralRule> = Readonly<
  Record<PlainKey, string> & Record<`${PluralBase}_${PluralForm}`, string>
>;
