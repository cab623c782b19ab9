import { describe, expect, test } from '@jest/globals';
import { detectLanguage } from '../../src/languages/detect.js';

/** Sentences written for this test. A language without a pack must be itself, a neighbour, or unknown. */
const SENTENCES: readonly (readonly [tags: string, text: string])[] = [
  ['en', 'The mayor said on Tuesday that the bridge would be closed for three weeks.'],
  ['en', 'The envoy Anna Holm met 3 leaders in Doha on Monday.'],
  ['nl', 'De gezant Anna Holm ontmoette maandag met drie anderen de leiders in Doha.'],
  ['uk', 'У вівторок мер заявив, що міст буде закрито на три тижні.'],
  ['uk', 'Верховна Рада України ухвалила закон про державний бюджет'],
  ['ru', 'Во вторник мэр заявил, что мост будет закрыт на три недели.'],
  ['pl', 'Burmistrz powiedział we wtorek, że most będzie zamknięty przez trzy tygodnie.'],
  ['cs', 'Starosta v úterý řekl, že most bude na tři týdny uzavřen.'],
  ['sl', 'Župan je v torek povedal, da bo most zaprt tri tedne.'],
  ['bg', 'Кметът заяви във вторник, че мостът ще бъде затворен за три седмици.'],
  ['de', 'Der Bürgermeister sagte am Dienstag, die Brücke werde für drei Wochen gesperrt.'],
  ['nl', 'De burgemeester zei dinsdag dat de brug drie weken dicht zal zijn.'],
  ['sv', 'Borgmästaren sade på tisdagen att bron ska vara stängd i tre veckor.'],
  ['fr', 'Le maire a déclaré mardi que le pont serait fermé pendant trois semaines.'],
  ['es', 'El alcalde dijo el martes que el puente estará cerrado durante tres semanas.'],
  ['it', 'Il sindaco ha detto martedì che il ponte resterà chiuso per tre settimane.'],
  ['pt', 'O prefeito disse na terça-feira que a ponte ficará fechada por três semanas.'],
  ['ro', 'Primarul a declarat marți că podul va fi închis timp de trei săptămâni.'],
  ['tr', 'Belediye başkanı salı günü köprünün üç hafta süreyle kapalı olacağını söyledi.'],
  ['fi', 'Pormestari kertoi tiistaina, että silta on suljettu kolmen viikon ajan.'],
  ['hu', 'A polgármester kedden azt mondta, hogy a hidat három hétre lezárják.'],
  ['el', 'Ο δήμαρχος είπε την Τρίτη ότι η γέφυρα θα μείνει κλειστή για τρεις εβδομάδες.'],
  ['ar', 'قال رئيس البلدية يوم الثلاثاء إن الجسر سيغلق لمدة ثلاثة أسابيع.'],
  ['he', 'ראש העיר אמר ביום שלישי שהגשר ייסגר לשלושה שבועות.'],
  ['fa', 'شهردار روز سه‌شنبه گفت که پل به مدت سه هفته بسته خواهد بود.'],
  ['hi', 'महापौर ने मंगलवार को कहा कि पुल तीन सप्ताह के लिए बंद रहेगा।'],
  ['zh', '市长星期二表示，这座桥将关闭三个星期。'],
  ['ja', '市長は火曜日、橋が三週間閉鎖されると述べた。'],
  ['ko', '시장은 화요일에 다리가 3주 동안 폐쇄될 것이라고 말했다.'],
  ['ka', 'მერმა სამშაბათს განაცხადა, რომ ხიდი სამი კვირით დაიკეტება.'],
  ['hy', 'Քաղաքապետը երեքշաբթի օրը հայտարարեց, որ կամուրջը կփակվի երեք շաբաթով։'],
  ['be und', 'У аўторак мэр заявіў, што мост будзе зачынены на тры тыдні.'],
  ['sr mk und', 'Градоначелник је у уторак рекао да ће мост бити затворен три недеље.'],
  ['mk sr und', 'Градоначалникот во вторникот изјави дека мостот ќе биде затворен три недели.'],
  ['sk cs und', 'Starosta v utorok povedal, že most bude na tri týždne uzavretý.'],
  ['hr sl und', 'Gradonačelnik je u utorak rekao da će most biti zatvoren tri tjedna.'],
  ['da nb und', 'Borgmesteren sagde tirsdag, at broen vil være lukket i tre uger.'],
  ['nb da und', 'Ordføreren sa tirsdag at broen vil være stengt i tre uker.'],
  ['ca und', "L'alcalde va dir dimarts que el pont estarà tancat durant tres setmanes."],
  ['und', '2024 – 15:30'],
  ['und', 'Covid-19'],
];

describe('the language of a sentence', () => {
  test.each(SENTENCES)('%s: %s', async (tags, text) => {
    const found = await detectLanguage(text);
    // A neighbour may be unsure; what is said with certainty must be right.
    const isRight = tags.split(' ').includes(found.tag) || (tags.includes('und') && found.certainty < 0.7);
    expect({ ...found, isRight }).toMatchObject({ isRight: true });
  });

  test('what is declared holds for names and short texts, and yields to clear evidence', async () => {
    await expect(detectLanguage('Volodymyr Zelensky', { declared: 'en-GB' })).resolves.toMatchObject({ tag: 'en-GB' });
    await expect(detectLanguage('東京', { declared: 'ja' })).resolves.toMatchObject({ tag: 'ja' });
    const german = 'Der Minister sagte, dass die Regierung nicht mit der Opposition über das Gesetz verhandeln werde.';
    await expect(detectLanguage(german, { declared: 'en' })).resolves.toMatchObject({ tag: 'de' });
    await expect(detectLanguage(german, { declared: 'de-AT' })).resolves.toMatchObject({ tag: 'de-AT' });
  });

  test('only the candidates are answers', async () => {
    const dutch = 'De minister zei dat het plan niet op de agenda van de regering staat.';
    expect((await detectLanguage(dutch, { candidates: ['nl', 'en'] })).tag).toBe('nl');
    expect(['de', 'en', 'und']).toContain((await detectLanguage(dutch, { candidates: ['de', 'en'] })).tag);
  });
});
