import { describe, expect, test } from '@jest/globals';
import { matchFacts } from '../../src/alignment/match-facts.js';
import type { Alignment, Pair, ReadSegment } from '../../src/alignment/pair.js';
import { readFacts } from '../../src/facts/read.js';
import { packOf } from './pack.js';

/** One sentence and its facts, as far as matching looks at it. */
async function segment(tag: string, text: string): Promise<ReadSegment> {
  const decoded = { text: { text }, names: [], facts: readFacts(text, await packOf(tag)) };
  return decoded as unknown as ReadSegment;
}

/** What became of the facts that may be called out: "a > b" changed, "- a" missing, "+ b" added. */
async function outcome(sourceTag: string, source: string, targetTag: string, target: string): Promise<string[]> {
  const pair: Pair = {
    source: [await segment(sourceTag, source)],
    target: [await segment(targetTag, target)],
    certainty: 1,
  };
  const texts = { source: { language: sourceTag }, target: { language: targetTag } };
  const alignment = { pairs: [pair], relation: 'translation', ...texts } as unknown as Alignment;
  const { changed, missing, added } = matchFacts(pair, alignment);
  const isSure = ({ fact }: { fact: { certainty: string } }) => fact.certainty !== 'possible';
  return [
    ...changed
      .filter((match) => isSure(match.source) && isSure(match.target))
      .map((match) => `${match.source.fact.text} > ${match.target.fact.text}`),
    ...missing.filter(isSure).map(({ fact }) => `- ${fact.text}`),
    ...added.filter(isSure).map(({ fact }) => `+ ${fact.text}`),
  ];
}

type Row = readonly [sourceTag: string, source: string, targetTag: string, target: string, ...found: string[]];

const ROWS: readonly Row[] = [
  // each value answers one, in order
  ['en', 'men aged 33, 34 and 39', 'ru', 'мужчины 33, 34 и 39 лет'],
  ['en', 'men aged 33, 34 and 39', 'ru', 'мужчины 39, 34 и 39 лет', '33 > 39'],
  ['en', 'on Monday and on Monday night', 'de', 'am Montag und in der Nacht'],
  ['en', 'on Monday and on Monday night', 'de', 'am Montag und am Freitag', 'Monday > Freitag'],
  // the ends of a range, the sides of a score, the parts of a date
  ['en', '70-90% of them', 'fr', 'de 70 % à 90 % d’entre eux'],
  ['en', '70-90% of them', 'uk', '70–70% з них', '70-90% > 70–70%'],
  ['en', 'a 3-1 win', 'fr', 'une victoire 3 à 1'],
  ['en', 'a 3-1 win', 'fr', 'une victoire 4 à 1', '+ 4'],
  ['en', 'won 2&1', 'es', 'ganó por 2-1'],
  ['en', 'on September 30, 1882', 'es', 'el 30 de septiembre, en 1882'],
  ['en', 'on September 30, 1882', 'es', 'el 30 de julio, en 1882', 'September 30, 1882 > 30 de julio, en 1882'],
  ['it', 'dal 1962 al 1982', 'en', 'from 1962 to 1982'],
  ['it', 'dal 1962 al 1982', 'en', 'from 1962 to 1985', '1962 al 1982 > 1962 to 1985'],
  // a share said by two numbers
  ['en', 'two out of five voters', 'uk', "двоє з п'яти виборців"],
  ['en', 'two out of five voters', 'uk', '40 % виборців'],
  ['en', 'two out of five voters', 'ja', '有権者5人に2人'],
  ['en', 'two out of five voters', 'uk', "троє з п'яти виборців", "two out of five > троє з п'яти"],
  ['en', 'one in three voters', 'de', 'jeder dritte Wähler'],
  // turned out of inches, each in its own way
  ['pl', 'od 5 do 10 cm deszczu', 'uk', '5,08–10,16 см дощу'],
  ['pl', 'od 5 do 10 cm deszczu', 'uk', '5,08–12,7 см дощу', '5 do 10 cm > 5,08–12,7 см'],
  // said twice, in two units
  ['en', 'twelve miles (19 km) off', 'fr', 'à 19 km de là'],
  ['en', 'it moved at 800 kph (497 mph)', 'de', 'mit 800 km/h'],
  ['en', 'it moved at 800 kph (497 mph)', 'de', 'mit 808 km/h', '800 kph > 808 km/h'],
  ['en', 'six metres (18 feet) high', 'fr', 'six mètres de haut'],
  // a number is no month and no weekday
  ['en', 'Two leaders met on Monday', 'de', 'Zwei Führer trafen sich am Montag'],
  ['en', 'Two leaders met in June', 'es', 'Dos líderes se reunieron en febrero', 'June > febrero'],
  ['en', 'a plan for Monday next year', 'de', 'ein Plan für Dienstag im nächsten Jahr', 'Monday > Dienstag'],
  // what may be an article takes nobody's place
  ['en', 'in four stores', 'de', 'in vier Filialen eine Palette'],
  ['en', 'in four stores', 'de', 'eine Palette in zehn Filialen', 'four > zehn'],
  ['en', 'tens of thousands fled', 'fr', 'des dizaines de milliers ont fui'],
  ['en', 'tens of thousands fled', 'zh', '数万人逃离'],
  ['en', 'more than 1,000 fled', 'de', 'über 1.000 flohen'],
  ['en', 'more than 1,000 fled', 'de', 'über 1.006 flohen', '1,000 > 1.006'],
  ['en', 'three men left', 'zh', '三名男子离开'],
  ['en', 'three men left', 'zh', '九名男子离开', 'three > 九'],
  ['en', 'Covid-19 spreads', 'en', 'Covid-19 is spreading'],
  ['en', 'Covid-19 spreads', 'en', 'Covid-22 is spreading', 'Covid-19 > Covid-22'],
];

describe('matchFacts', () => {
  test.each(ROWS.map(([sourceTag, source, targetTag, target, ...found]) => ({ sourceTag, source, targetTag, target, found })))(
    '$source → $target',
    async ({ sourceTag, source, targetTag, target, found }) => {
      expect(await outcome(sourceTag, source, targetTag, target)).toEqual(found);
    },
  ); // prettier-ignore
});
