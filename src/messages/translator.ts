import { createInstance } from 'i18next';
import type { InitOptions } from 'i18next';
import type { Catalogue, TextKey } from './catalogue.js';
import { isolate } from './isolate.js';
import type { Direction } from './isolate.js';
import type { InterfaceLanguage } from './languages.js';
import { shorten } from './shorten.js';
import type { Message, Step } from './step.js';

/** Languages that are written from right to left. */
const RIGHT_TO_LEFT: readonly InterfaceLanguage[] = ['ar', 'he'];

/** What stands between the parts of a list, where it is not a comma and a space. */
const COMMAS: { readonly [Language in InterfaceLanguage]?: string } = { ar: '، ', zh: '，' };

type Values = Readonly<Record<string, string | number>>;

/** Turns keys and values into words of one language. Text values come out bidi-isolated, and nothing is escaped. */
export interface Translator {
  readonly language: InterfaceLanguage;
  readonly direction: Direction;
  /** What stands between the parts of a list: "2 errors, 1 note". */
  readonly comma: string;
  /** What a finding or a problem says, as a sentence. */
  readonly message: (message: Message) => string;
  /** A link of an explanation, without a full stop. */
  readonly why: (step: Step) => string;
  /** Words of the interface. A `count` among the values chooses the plural form. */
  readonly text: (key: TextKey, values?: Values) => string;
  /** The same where the key is known only when it runs; `undefined` where there are no such words. */
  readonly find: (key: string, values?: Values) => string | undefined;
}

/** What says everything in the words of one catalogue. */
export function translatorOf(language: InterfaceLanguage, catalogue: Catalogue<'other'>): Translator {
  const words = new Map<string, string>(Object.entries(catalogue));
  const i18n = createInstance();
  void i18n.init({ ...OPTIONS, lng: language, resources: { [language]: { translation: catalogue } } });

  const direction = RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  const isolated = (text: string) => isolate(text, direction);

  const say = (key: string, values: Values): string | undefined => {
    const telling = VARIANTS.filter((name) => isTelling(values, name));
    const variant = [telling.join('_'), ...telling].find((names) => words.has(`${key}_${names}`));
    const count = words.has(`${key}_other`) && typeof values['count'] === 'number' ? values['count'] : undefined;
    const template = words.get(count !== undefined ? `${key}_other` : variant ? `${key}_${variant}` : key);
    if (template === undefined || !hasAll(template, values)) return undefined;
    const plural = count === undefined ? {} : { count };
    return i18n.t(key, { replace: values, nest: false, ...plural, ...(variant ? { context: variant } : {}) });
  };
  const sentence = (key: string, values: Values) => {
    const short = mapTexts(values, (text) => isolated(shorten(text)));
    return say(key, short) ?? plainly(key, short);
  };
  return {
    language,
    direction,
    comma: COMMAS[language] ?? ', ',
    find: (key, values = {}) => say(key, mapTexts(values, isolated)),
    text: (key, values = {}) => say(key, mapTexts(values, isolated)) ?? plainly(key, values),
    message: ({ key, values }) => sentence(key, values),
    why: ({ step, values }) => sentence(`why.${step}`, grouped(values, language)),
  };
}

/** A value of this name chooses the variant of the key that speaks of it; several choose one that speaks of all. */
const VARIANTS = ['reason', 'near', 'expected', 'value', 'missing', 'added', 'romanised'];

/** Not where it is empty (the checks write a dash), or says the same as the text that it explains (“24”, that is 24). */
function isTelling(values: Values, name: string): boolean {
  const value = values[name] ?? '';
  return value !== '' && value !== '–' && String(value) !== values['text'];
}

/** A bare number of five digits and more is read in groups: 1,900,000. */
function grouped({ value, ...values }: Values, language: string): Values {
  if (value === undefined || !/^-?\p{Nd}{5,}$/u.test(String(value)))
    return value === undefined ? values : { ...values, value };
  return { ...values, value: new Intl.NumberFormat(language).format(BigInt(value)) };
}

// Keys hold dots and slashes. `showSupportNotice` is missing from the types of i18next 26.
const OPTIONS: InitOptions & { readonly showSupportNotice: boolean } = {
  initAsync: false,
  showSupportNotice: false,
  keySeparator: false,
  nsSeparator: false,
  fallbackLng: false,
  interpolation: { escapeValue: false },
};

function hasAll(template: string, values: Values): boolean {
  return [...template.matchAll(/\{\{(\p{L}+)\}\}/gu)].every(
    ([, name]) => name !== undefined && Object.hasOwn(values, name),
  );
}

function mapTexts(values: Values, change: (text: string) => string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? change(value) : value]),
  );
}

/** Words for a key that no catalogue holds, so that a gap is ugly and never fatal: "back transliterated (from: Белер)". */
function plainly(key: string, values: Values): string {
  const last = key.slice(key.indexOf('.') + 1);
  const words = last.replace(
    /(\p{Ll})(\p{Lu})/gu,
    (_, low: string, capital: string) => `${low} ${capital.toLowerCase()}`,
  );
  const given = Object.entries(values).map(([name, value]) => `${name}: ${value}`);
  return given.length > 0 ? `${words} (${given.join(', ')})` : words;
}
