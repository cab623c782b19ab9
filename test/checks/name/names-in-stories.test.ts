import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from '../check-text.js';

const WIRE = [
  'The ferry Ardena left Port Lisse with 214 people on board on Monday morning.',
  'Six crew members were arrested in Tampere on Saturday, the police said.',
  'Captain Mirela Voss told reporters that 35 passengers had been hurt in the storm.',
  'The owner, Nordline, has run the route since 2009 with a fleet of 12 ships.',
  'Anton Brimley of the harbour office asked for new rules by 15 March.',
  'The mayor of Oban thanked the 40 volunteers who had brought blankets.',
].join('\n');

/** Shortened, and in another order. */
const REWRITTEN = [
  'Антон Брімлі з управління порту попросив нових правил до 15 березня.',
  'Капітанка Мірела Восс розповіла журналістам, що під час шторму постраждали 35 пасажирів.',
  'Шістьох членів екіпажу заарештували в Тампере в суботу, повідомила поліція.',
  'Пором «Ардена» вийшов із Порт-Лісса в понеділок уранці з 214 людьми на борту.',
];

const checked = async (target: readonly string[]) => {
  const result = await compare(WIRE, target.join('\n'), ['en', 'uk']);
  return { relation: result.relation, loud: inShort(result) };
};

describe('names in a story that was shortened and put in another order', () => {
  test('each as its language writes it', async () => {
    expect(await checked(REWRITTEN)).toEqual({ relation: 'adaptation', loud: [] });
  });

  test('one that the whole source does not hold, where the sentence has lost another', async () => {
    const wrong = REWRITTEN.map((line) => line.replace('в Тампере', 'у Філадельфії'));
    expect((await checked(wrong)).loud).toEqual(['warning name/changed Tampere → Філадельфії']);
  });

  test('one of another sentence may be said here too', async () => {
    const right = REWRITTEN.map((line) => line.replace('в Тампере', 'в Обані'));
    expect((await checked(right)).loud).toEqual([]);
  });
});

describe('nouns with capitals', () => {
  test.each([
    ['The boat was seen off Donvale.', 'Das Boot wurde vor Kaltenau gesehen.', ['Donvale → Kaltenau']],
    ['The boat was seen off Donvale.', 'Das Boot wurde vor Donvale gesehen.', []],
    // A name beside an office, and for a word that another language may translate.
    ['He spoke to Judge Brannick on Monday.', 'Er sprach am Montag mit Richter Christie.', ['Brannick → Christie']],
    ['He spoke to Judge Brannick on Monday.', 'Er sprach am Montag mit Richter Brannick.', []],
    ['The vote in the Senate was close.', 'Die Abstimmung in Usbekistan war knapp.', ['Senate → Usbekistan']],
    ['The vote in the Senate was close.', 'Die Abstimmung im Senat war knapp.', []],
    // Two words in one, an adjective before a noun.
    ['Captain Anderson saw a yellow card.', 'Der Kapitän sah eine Gelbe Karte.', []],
    ['Rain fell on the Southern California coastline.', 'Regen fiel auf die Küste Südkaliforniens.', []],
    [
      'Mother of three Ann Holm sang at the Donvale Church.',
      'Ann Holm, Mutter von drei Kindern, sang das erste Glockenspiel.',
      [],
    ],
  ])('%s – %s', async (source, target, found) => {
    const loud = inShort(await compare(source, target, ['en', 'de']));
    expect(loud.filter((line) => line.includes(' name/changed ') || line.includes(' name/drift '))).toEqual(
      found.map((each) => `warning name/changed ${each}`),
    );
  });
});

describe('two like names', () => {
  const source = 'The police filmed a quarrel between Sims and Simpson on Friday.';
  test.each([
    ['Поліція зняла на відео сварку між Сімсом і Сімпсоном у п’ятницю.', []],
    ['Поліція зняла на відео сварку між Сімсом і Вікторією у п’ятницю.', ['warning name/changed Simpson → Вікторією']],
  ])('%s', async (target, found) => {
    expect(inShort(await compare(source, target, ['en', 'uk']))).toEqual(found);
  });
});

test('the source’s own slip is no drift here', async () => {
  const source = 'The attack occurred near Encinitas on Monday.\nOfficials closed the beach at Ecinitas for 48 hours.';
  const right =
    'Der Angriff ereignete sich am Montag bei Encinitas.\nDer Strand in Encinitas wurde für 48 Stunden gesperrt.';
  expect(inShort(await compare(source, right, ['en', 'de']))).toEqual([]);
  const wrong = right.replaceAll('Encinitas', 'Encimitas');
  expect(inShort(await compare(source, wrong, ['en', 'de']))).not.toEqual([]);
});
