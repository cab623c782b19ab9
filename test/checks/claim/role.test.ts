import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from '../check-text.js';

const FORMER = 'The former minister Ada Brandt opened the bridge on Monday.';

describe('an office that is no longer held, in the translation held', () => {
  test.each([
    [
      'uk',
      'Колишня міністерка Ада Брандт відкрила міст у понеділок.',
      'Міністерка Ада Брандт відкрила міст у понеділок.',
    ],
    ['ru', 'Бывший министр Ада Брандт открыла мост в понедельник.', 'Министр Ада Брандт открыла мост в понедельник.'],
    [
      'de',
      'Die frühere Ministerin Ada Brandt eröffnete am Montag die Brücke.',
      'Ministerin Ada Brandt eröffnete am Montag die Brücke.',
    ],
    [
      'fr',
      'L’ancienne ministre Ada Brandt a inauguré le pont lundi.',
      'La ministre Ada Brandt a inauguré le pont lundi.',
    ],
    [
      'es',
      'La exministra Ada Brandt inauguró el puente el lunes.',
      'La ministra Ada Brandt inauguró el puente el lunes.',
    ],
    [
      'pl',
      'Była minister Ada Brandt otworzyła w poniedziałek most.',
      'Minister Ada Brandt otworzyła w poniedziałek most.',
    ],
    ['ar', 'افتتحت الوزيرة السابقة آدا برانت الجسر يوم الاثنين.', 'افتتحت الوزيرة آدا برانت الجسر يوم الاثنين.'],
    ['he', 'השרה לשעבר עדה ברנדט חנכה את הגשר ביום שני.', 'השרה עדה ברנדט חנכה את הגשר ביום שני.'],
  ])('%s', async (language, right, wrong) => {
    const loud = async (from: readonly [string, string], to: readonly [string, string]) =>
      inShort(await compare(from[1], to[1], [from[0], to[0]])).filter((line) => line.includes('claim/role'));
    expect(await loud(['en', FORMER], [language, right])).toEqual([]);
    expect(await loud(['en', FORMER], [language, wrong])).toEqual(['warning claim/role former → –']);
    expect(await loud([language, right], ['en', FORMER])).toEqual([]);
    expect(await loud([language, wrong], ['en', FORMER])).toEqual(['warning claim/role – → former']);
  });
});

test.each([
  ['In its former glory the hall held 900 people.', 'У залі містилося 900 людей.'],
  ['Earlier this week Kerr opened the bridge.', 'في وقت سابق من هذا الأسبوع افتتح كير الجسر.'],
])('what is said of nobody is no warning: %s', async (source, target) => {
  const language = /\p{Script=Arabic}/u.test(target) ? 'ar' : 'uk';
  const loud = inShort(await compare(source, target, ['en', language]));
  expect(loud.filter((line) => line.includes('claim/role'))).toEqual([]);
});
