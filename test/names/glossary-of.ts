import type { Entry, EntryKind, Glossary, RejectedForm } from '../../src/glossary/entry.js';

type Names = Readonly<Record<string, readonly string[]>>;

export function entry(
  id: string,
  kind: EntryKind,
  names: Names,
  reject: Readonly<Record<string, readonly RejectedForm[]>> = {},
): Entry {
  return { id, kind, names, reject, confusable: [] };
}

export function glossaryOf(...entries: readonly Entry[]): Glossary {
  return { entries: new Map(entries.map((one) => [one.id, one])) };
}

export const BOEHLER = entry(
  'adam-boehler',
  'person',
  { en: ['Adam Boehler'], uk: ['Адам Белер', 'Адам Бьолер'], ru: ['Адам Бёлер'], he: ['אדם בוהלר'], ar: ['آدم بولر'] },
  { uk: [{ form: 'Адам Бойлер', why: 'boiler' }] },
);
export const WITKOFF = entry('steve-witkoff', 'person', {
  en: ['Steve Witkoff'],
  uk: ['Стів Віткофф'],
  ar: ['ستيف ويتكوف'],
});
export const KHARKIV = entry('kharkiv', 'place', { en: ['Kharkiv'], uk: ['Харків'], zh: ['哈尔科夫'] });
export const NEW_ZEALAND = entry('new-zealand', 'place', { en: ['New Zealand'], uk: ['Нова Зеландія'] });
export const TRUMP = entry('donald-trump', 'person', {
  en: ['Donald Trump'],
  zh: ['唐纳德·特朗普'],
  hu: ['Donald Trump'],
  tr: ['Donald Trump'],
  fi: ['Donald Trump'],
});
export const LEYEN = entry('ursula-von-der-leyen', 'person', { en: ['Ursula von der Leyen'] });
export const UNITED_STATES = entry('us', 'place', { en: ['United States', 'US'] });
export const KIM = entry('kim-jong-un', 'person', { en: ['Kim Jong-un'] });
