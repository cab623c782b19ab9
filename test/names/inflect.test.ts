import { beforeAll, describe, expect, test } from '@jest/globals';
import type { NameRules } from '../../src/languages/pack.js';
import { loadPack } from '../../src/languages/registry.js';
import { basesOf, transferEnding } from '../../src/names/inflect.js';

const rules = new Map<string, NameRules>();

beforeAll(async () => {
  for (const tag of ['uk', 'ru', 'pl', 'cs', 'sl', 'tr', 'fi', 'hu', 'de', 'ar', 'he', 'ko', 'ka', 'fr', 'en'])
    rules.set(tag, (await loadPack(tag))?.names ?? {});
});

const isFormOf = (tag: string, written: string, base: string) =>
  basesOf(written.toLowerCase(), rules.get(tag), (word) => word === base.toLowerCase()).length > 0;

describe('a written word is a form of a listed one', () => {
  test.each([
    ['uk', 'Харковом', 'Харків'],
    ['uk', 'Києві', 'Київ'],
    ['uk', 'Празі', 'Прага'],
    ['uk', 'Зеленського', 'Зеленський'],
    ['uk', 'Порошенком', 'Порошенко'],
    ['uk', 'Чернівцями', 'Чернівці'],
    ['uk', 'Путіним', 'Путін'],
    ['ru', 'Казани', 'Казань'],
    ['ru', 'Толстого', 'Толстой'],
    ['ru', 'Ивановой', 'Иванова'],
    ['pl', 'Warszawie', 'Warszawa'],
    ['pl', 'Pradze', 'Praga'],
    ['pl', 'Krakowie', 'Kraków'],
    ['pl', 'Niemiec', 'Niemcy'],
    ['pl', 'Sikorskiego', 'Sikorski'],
    ['pl', "Steve'a", 'Steve'],
    ['cs', 'Praze', 'Praha'],
    ['cs', 'Ovčáčka', 'Ovčáček'],
    ['cs', 'Merkelové', 'Merkelová'],
    ['cs', 'Trumpových', 'Trump'],
    ['sl', 'Trumpovega', 'Trump'],
    ['sl', 'Bruslja', 'Bruselj'],
    ['sl', 'Mayeva', 'May'],
    ['tr', "Ankara'da", 'Ankara'],
    ['tr', "Trump'ın", 'Trump'],
    ['fi', 'Helsingissä', 'Helsinki'],
    ['fi', 'Trumpin', 'Trump'],
    ['hu', 'Budapesten', 'Budapest'],
    ['hu', 'Trumppal', 'Trump'],
    ['hu', 'Prágában', 'Prága'],
    ['de', 'Merkels', 'Merkel'],
    ['ar', 'وبالقاهرة', 'قاهرة'],
    ['ar', 'للحريري', 'الحريري'],
    ['he', 'בירושלים', 'ירושלים'],
    ['ko', '트럼프에게', '트럼프'],
    ['ka', 'თბილისში', 'თბილისი'],
    ['fr', "l'Ukraine", 'Ukraine'],
    ['en', "Boehler's", 'Boehler'],
  ])('%s: %s of %s', (tag, written, base) => {
    expect(isFormOf(tag, written, base)).toBe(true);
  });

  test.each([
    ['uk', 'Беллера', 'Белер'],
    ['uk', 'Зеленський', 'Залужний'],
    ['pl', 'Warszawskie', 'Wrocław'],
    ['cs', 'Praze', 'Brno'],
    ['en', 'Adams', 'Adam'],
    ['tr', "Ankara'da", 'Adana'],
  ])('%s: %s is none of %s', (tag, written, base) => {
    expect(isFormOf(tag, written, base)).toBe(false);
  });
});

describe('the ending goes over to the right name', () => {
  test.each([
    ['uk', 'Беллера', 'Беллер', 'Белер', 'Белера'],
    ['uk', 'Харковом', 'Харків', 'Львів', 'Львовом'],
    ['uk', 'Вашинґтоні', 'Вашинґтон', 'Вашингтон', 'Вашингтоні'],
    ['en', 'Beller’s', 'Beller', 'Boehler', 'Boehler’s'],
    ['pl', 'Bellerem', 'Beller', 'Boehler', 'Boehlerem'],
    ['cs', 'Prahou', 'Praha', 'Ostrava', 'Ostravou'],
    ['tr', "Ankara'da", 'Ankara', 'Adana', "Adana'da"],
    ['en', 'Beller', 'Beller', 'Boehler', 'Boehler'],
  ])('%s: %s', (tag, written, matched, right, expected) => {
    expect(transferEnding(written, matched, right, rules.get(tag))).toBe(expected);
  });

  test('a declension that does not fit gives nothing', () => {
    expect(transferEnding('Беллера', 'Беллер', 'Баку', rules.get('uk'))).toBeUndefined();
  });
});
