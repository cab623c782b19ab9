import { describe, expect, test } from '@jest/globals';
import { compare, inShort } from './check-text.js';

type Row = readonly [from: string, to: string, source: string, right: readonly string[], wrong: readonly string[]];

/** What a source says, renderings that say the same, and twins that do not: nothing louder than a note, one finding. */
const ROWS: readonly Row[] = [
  ['en', 'uk', 'Nearly 2,000 people fled.', ['Утекли майже 2000 людей.'], []],
  ['en', 'uk', 'Exactly 1,987 people fled.', ['Утекли майже 2000 людей.'], ['Утекли майже 3000 людей.']],
  ['en', 'uk', 'It cost 1.9 million dollars.', ['Це коштувало 1,9 млн доларів.'], ['Це коштувало 1,9 млрд доларів.']],
  [
    'en',
    'uk',
    'It fell out of use in the 1930s.',
    ['Це вийшло з ужитку в 30-ті роки.'],
    ['Це вийшло з ужитку в 40-ві роки.'],
  ],
  ['en', 'uk', 'One of them was first of all a teacher.', ['Хтось із них був передусім учителем.'], []],
  ['en', 'uk', 'Two men were held.', ['Затримали двох чоловіків.'], []],
  ['en', 'uk', 'The two were held.', ['Обох затримали.', 'Їх затримали.'], []],
  ['en', 'uk', 'Both men and the other three were held.', ['Двоє чоловіків і ще троє були затримані.'], []],
  ['en', 'uk', 'Five men were held.', ["Затримали п'ятьох чоловіків."], ['Затримали шістьох чоловіків.']],
  [
    'en',
    'de',
    'The ferry burned 14 kilometres from the coast.\n\nThe search goes on for six weeks.',
    ['Die Fähre brannte 14 Kilometer vor der Küste.\n\nDie Suche dauert sechs Wochen.'],
    ['Die Fähre brannte 14 Meilen vor der Küste.\n\nDie Suche dauert sechs Wochen.'],
  ],
  ['en', 'uk', 'She is 21 years old.', ['Їй 21 рік.'], ['Їй 24 роки.']],
  ['en', 'uk', 'A 42-day ceasefire began.', ["Почалося 42-денне перемир'я."], ["Почалося 24-денне перемир'я."]],
  ['en', 'uk', 'He served for a decade.', ['Він служив десять років.'], ['Він служив двадцять років.']],
  [
    'en',
    'uk',
    'Two-thirds of voters agreed.',
    ['Дві третини виборців погодилися.', '67 % виборців погодилися.'],
    ['47 % виборців погодилися.'],
  ],
  [
    'en',
    'de',
    'Half of the voters agreed.',
    ['50 Prozent der Wähler stimmten zu.', 'Die Hälfte der Wähler stimmte zu.'],
    ['30 Prozent der Wähler stimmten zu.'],
  ],
  [
    'en',
    'de',
    'A dozen people were hurt.',
    ['12 Menschen wurden verletzt.', 'Ein Dutzend Menschen wurde verletzt.'],
    ['20 Menschen wurden verletzt.'],
  ],
  [
    'en',
    'de',
    'The search took 24 hours.',
    ['Die Suche dauerte einen Tag.', 'Die Suche dauerte 24 Stunden.'],
    ['Die Suche dauerte 42 Stunden.'],
  ],
  [
    'en',
    'de',
    'He was jailed for 18 months.',
    ['Er wurde zu anderthalb Jahren Haft verurteilt.', 'Er wurde zu 18 Monaten Haft verurteilt.'],
    ['Er wurde zu 16 Monaten Haft verurteilt.'],
  ],
  ['en', 'de', 'The road is 100 km long.', ['Die Straße ist 100 km lang.'], []],
  ['en', 'de', 'The road is 62 miles long.', ['Die Straße ist 100 km lang.'], ['Die Straße ist 62 km lang.']],
  ['en', 'de', 'The fence is 10 feet high.', ['Der Zaun ist drei Meter hoch.'], ['Der Zaun ist fünf Meter hoch.']],
  ['en', 'de', 'The baby weighed 8 pounds.', ['Das Baby wog 3,6 Kilogramm.'], ['Das Baby wog 6,3 Kilogramm.']],
  ['en', 'de', 'The farm has 250 acres.', ['Der Hof hat 100 Hektar.'], ['Der Hof hat 250 Hektar.']],
  [
    'en',
    'fr',
    'The tank holds 20 gallons.',
    ['Le réservoir contient 75 litres.'],
    ['Le réservoir contient 20 litres.'],
  ],
  ['en', 'fr', 'It was 68 degrees Fahrenheit.', ['Il faisait 20 degrés Celsius.'], ['Il faisait 68 degrés Celsius.']],
  [
    'en',
    'fr',
    'The fire burned 50 square miles.',
    ["L'incendie a ravagé 130 kilomètres carrés."],
    ["L'incendie a ravagé 50 kilomètres carrés."],
  ],
  ['en', 'fr', 'Winds reached 75 mph.', ['Les vents ont atteint 120 km/h.'], ['Les vents ont atteint 75 km/h.']],
  ['en', 'fr', 'The ring weighs 2 ounces.', ['La bague pèse 57 grammes.'], ['La bague pèse 2 grammes.']],
  [
    'en',
    'fr',
    'The ship was 12 nautical miles away.',
    ['Le navire était à 22 kilomètres.'],
    ['Le navire était à 12 kilomètres.'],
  ],
  [
    'en',
    'fr',
    'Rain of 2 inches fell.',
    ['Il est tombé 5 centimètres de pluie.'],
    ['Il est tombé 2 centimètres de pluie.'],
  ],
  ['en', 'fr', 'It cost 5 dollars.', ['Cela a coûté 5 dollars.'], ['Cela a coûté 5 euros.']],
  [
    'en',
    'es',
    'The law was passed on October 7, 2023.',
    ['La ley se aprobó el 7 de octubre de 2023.', 'La ley se aprobó el 7/10/2023.'],
    ['La ley se aprobó el 7 de noviembre de 2023.'],
  ],
  ['en', 'es', 'The vote is on Tuesday.', ['La votación es el martes.'], ['La votación es el jueves.']],
  ['en', 'es', 'Talks lasted a fortnight.', ['Las conversaciones duraron dos semanas.'], []],
  [
    'en',
    'es',
    'About 35 percent agreed.',
    ['Alrededor del 35 % estuvo de acuerdo.'],
    ['Alrededor del 53 % estuvo de acuerdo.'],
  ],
  ['en', 'es', 'It is worth $2 billion.', ['Vale 2.000 millones de dólares.'], ['Vale 2 billones de dólares.']],
  [
    'en',
    'pl',
    'Three of the five judges agreed.',
    ['Zgodziło się trzech z pięciu sędziów.'],
    ['Zgodziło się czterech z pięciu sędziów.'],
  ],
  ['en', 'pl', 'The 21-year-old was held.', ['21-latek został zatrzymany.'], ['23-latek został zatrzymany.']],
  ['en', 'pl', 'He was born in 1984.', ['Urodził się w 1984 roku.'], ['Urodził się w 1948 roku.']],
  ['en', 'pl', 'She died yesterday.', ['Zmarła wczoraj.', 'Zmarła w czwartek.'], []],
  ['en', 'pl', 'She leaves tomorrow.', [], ['Wyjechała wczoraj.']],
  ['en', 'ru', 'Sales doubled in three years.', ['Продажи выросли вдвое за три года.'], []],
  ['en', 'ru', 'More than 300 people came.', ['Пришли более 300 человек.'], ['Пришли менее 300 человек.']],
  ['en', 'ru', 'It began in the 19th century.', ['Это началось в XIX веке.'], ['Это началось в XVIII веке.']],
  ['en', 'ru', 'The meeting is at 3 p.m.', ['Встреча в 15:00.'], ['Встреча в 16:00.']],
  ['en', 'ru', 'They lost 3–1.', ['Они проиграли 1:3.'], ['Они проиграли 1:4.']],
  ['en', 'ar', 'He paid 500 dollars.', ['دفع خمسمائة دولار.'], ['دفع ستمائة دولار.']],
  ['en', 'ar', 'They meet on Sunday.', ['يجتمعون يوم الأحد.'], ['يجتمعون يوم الاثنين.']],
  ['en', 'ar', 'Twelve people died in March.', ['توفي 12 شخصا في مارس.'], ['توفي 12 شخصا في مايو.']],
  ['en', 'he', 'Thirty-two people were hurt.', ['שלושים ושניים בני אדם נפצעו.'], ['שלושים ושלושה בני אדם נפצעו.']],
  ['en', 'he', 'It costs 450 shekels.', ['זה עולה 450 שקלים.'], ['זה עולה 450 דולר.']],
  ['en', 'he', 'He arrived on Thursday.', ['הוא הגיע ביום חמישי.'], ['הוא הגיע ביום רביעי.']],
  ['en', 'zh', 'About 35,000 people marched.', ['大约3.5万人参加了游行。'], ['大约35万人参加了游行。']],
  ['en', 'zh', 'He left three days ago.', ['他三天前离开了。'], ['他五天前离开了。']],
  ['en', 'zh', 'It happened on Saturday.', ['事情发生在星期六。'], ['事情发生在星期五。']],
  ['en', 'zh', 'Two-thirds of them agreed.', ['其中三分之二的人同意。'], ['其中四分之三的人同意。']],
  ['en', 'ja', 'The price is 1.2 billion yen.', ['価格は12億円だ。'], ['価格は120億円だ。']],
  ['en', 'ja', 'It was founded in 1964.', ['昭和39年に設立された。'], ['昭和40年に設立された。']],
  ['en', 'ja', 'He is 80 years old.', ['彼は80歳だ。'], ['彼は88歳だ。']],
  ['en', 'ja', 'It opens next Monday.', ['来週の月曜日に開く。'], ['来週の水曜日に開く。']],
  ['en', 'ko', 'About 25 people were there.', ['약 25명이 있었다.'], ['약 52명이 있었다.']],
  ['en', 'ko', 'It cost 50,000 won.', ['5만 원이 들었다.'], ['50만 원이 들었다.']],
  ['en', 'ko', 'They met on October 7.', ['그들은 10월 7일에 만났다.'], ['그들은 10월 8일에 만났다.']],
  ['en', 'tr', 'Prices rose by 5 percent.', ['Fiyatlar yüzde 5 arttı.'], ['Fiyatlar yüzde 15 arttı.']],
  ['en', 'tr', 'He came on Wednesday.', ['Çarşamba günü geldi.'], ['Perşembe günü geldi.']],
  ['en', 'tr', 'Three people died.', ['Üç kişi öldü.'], ['Beş kişi öldü.']],
  [
    'en',
    'fi',
    'Twenty-five people were hurt.',
    ['Kaksikymmentäviisi ihmistä loukkaantui.'],
    ['Kaksikymmentäkuusi ihmistä loukkaantui.'],
  ],
  ['en', 'fi', 'It starts in January.', ['Se alkaa tammikuussa.'], ['Se alkaa kesäkuussa.']],
  ['en', 'fi', 'The lake is 3 km wide.', ['Järvi on kolme kilometriä leveä.'], ['Järvi on neljä kilometriä leveä.']],
  ['en', 'hu', 'Twenty-five people were hurt.', ['Huszonöt ember megsérült.'], ['Harmincöt ember megsérült.']],
  ['en', 'hu', 'It was on 7 October 2023.', ['2023. október 7-én volt.'], ['2023. október 8-án volt.']],
  ['en', 'hu', 'At least 40 people came.', ['Legalább 40 ember jött.'], ['Legfeljebb 40 ember jött.']],
  ['en', 'hi', 'Five lakh people voted.', ['5 लाख लोगों ने मतदान किया।'], ['50 लाख लोगों ने मतदान किया।']],
  ['en', 'hi', 'He came on Monday.', ['वह सोमवार को आया।'], ['वह मंगलवार को आया।']],
  ['en', 'hi', 'It costs 500 rupees.', ['इसकी कीमत 500 रुपये है।'], ['इसकी कीमत 600 रुपये है।']],
  ['uk', 'en', 'Щонайменше 35 людей загинули.', ['At least 35 people died.'], ['Fewer than 35 people died.']],
  ['uk', 'en', 'Він народився у 30-х роках.', ['He was born in the 1930s.'], ['He was born in the 1950s.']],
  [
    'uk',
    'en',
    'Двоє поранені, один у лікарні.',
    ['Two are injured, one is in hospital.'],
    ['Four are injured, one is in hospital.'],
  ],
  ['de', 'en', 'Das dauert anderthalb Jahre.', ['That takes a year and a half.'], ['That takes three years.']],
  [
    'fr',
    'en',
    'Quatre-vingt-dix-sept personnes sont venues.',
    ['Ninety-seven people came.'],
    ['Eighty-seven people came.'],
  ],
  ['ja', 'en', '会議は午後3時30分に始まった。', ['The meeting began at 3:30 p.m.'], ['The meeting began at 4:30 p.m.']],
  ['es', 'en', 'Llegarán el próximo año.', ['They will arrive next year.'], []],
  ['en', 'uk', 'The man was born in 1980. He is 45.', ['Чоловік 1980 року народження. Йому 45.'], []],
  ['en', 'uk', 'He ran 5 km (3 miles) today.', ['Сьогодні він пробіг 5 км.'], []],
  ['en', 'uk', 'It holds 3.5 tons.', ['Вміщує 3,5 тонни.'], ['Вміщує 3,5 кілограма.']],
  [
    'en',
    'de',
    'A quarter of the firms closed.',
    ['Ein Viertel der Firmen schloss.', '25 Prozent der Firmen schlossen.'],
    ['35 Prozent der Firmen schlossen.'],
  ],
  ['en', 'de', 'Hundreds of people came.', ['Hunderte Menschen kamen.'], ['Tausende Menschen kamen.']],
  ['en', 'uk', 'He left two days ago.', ['Він поїхав два дні тому.'], ['Він поїде через два дні.']],
  ['en', 'de', 'They met last Monday.', ['Sie trafen sich am letzten Montag.'], ['Sie treffen sich nächsten Montag.']],
  ['en', 'he', 'He came on Monday.', ['הוא הגיע ביום שני.'], ['הוא הגיע ביום ראשון.']],
  ['en', 'ru', 'It rose by 5 percent.', ['Выросло на 5 процентов.'], ['Выросло на 15 процентов.']],
  ['en', 'fr', 'It is 30 minutes away.', ["C'est à une demi-heure."], ["C'est à 30 heures."]],
  ['en', 'es', 'It is 800 km (497 miles) away.', ['Está a 800 km.'], ['Está a 900 km.']],
  ['de', 'en', 'Der Weg ist 3 Seemeilen lang.', ['The way is 3 nautical miles long.'], []],
  ['ja', 'en', '令和6年10月7日に会った。', ['They met on October 7, 2024.'], ['They met on October 7, 2023.']],
  [
    'fa',
    'en',
    'این اتفاق در ۱۵ مهر ۱۴۰۲ افتاد.',
    ['It happened on October 7, 2023.'],
    ['It happened on October 9, 2023.'],
  ],
  ['ar', 'en', 'حدث ذلك عام 1445 هـ.', ['It happened in 2023.'], ['It happened in 2021.']],
  ['zh', 'en', '民國113年舉行。', ['It was held in 2024.'], ['It was held in 2023.']],
  ['en', 'hi', 'He comes tomorrow.', ['वह कल आएगा।'], []],
  [
    'en',
    'uk',
    'The 2018-19 season ended.',
    ['Сезон 2018–2019 років завершився.'],
    ['Сезон 2017–2018 років завершився.'],
  ],
  ['en', 'pl', 'The plan costs €3.5bn.', ['Plan kosztuje 3,5 mld euro.'], ['Plan kosztuje 3,5 mln euro.']],
  ['en', 'tr', 'It weighs 90 pounds.', ['41 kilogram ağırlığında.'], ['90 kilogram ağırlığında.']],
  ['en', 'ko', 'It happened on Friday.', ['금요일에 일어났다.'], ['토요일에 일어났다.']],
  ['en', 'ja', 'Winds reached 75 mph.', ['風速は時速120キロに達した。'], ['風速は時速75キロに達した。']],
];

/** Dozens and tens are as exact as such words; a number beside them is another one. */
const TALLIES: readonly Row[] = [
  ['en', 'uk', 'More than a dozen people fled.', ['Утекло понад десяток людей.'], ['Утекло понад два десятки людей.']],
  ['en', 'ja', 'More than two dozen people fled.', ['20人以上が逃げた。'], ['40人以上が逃げた。']],
  ['en', 'de', 'A dozen eggs were left.', ['Ein Dutzend Eier blieb übrig.'], ['Elf Eier blieben übrig.']],
];

const ALL = [...ROWS, ...TALLIES];
const RIGHT = ALL.flatMap(([from, to, source, right]) => right.map((target) => ({ from, to, source, target })));
const WRONG = ALL.flatMap(([from, to, source, , wrong]) => wrong.map((target) => ({ from, to, source, target })));

describe('a value that is told another way is no finding', () => {
  test.each(RIGHT)('$from>$to $source $target', async ({ from, to, source, target }) => {
    expect(inShort(await compare(source, target, [from, to]))).toEqual([]);
  });
});

describe('a value that is another one is one finding', () => {
  test.each(WRONG)('$from>$to $source $target', async ({ from, to, source, target }) => {
    expect(inShort(await compare(source, target, [from, to]))).toHaveLength(1);
  });
});

describe('what a word may mean by the way is a note', () => {
  test.each([
    ['ru', 'Sales tripled in three years.', 'Продажи выросли вдвое за три года.'],
    ['es', 'Talks lasted a fortnight.', 'Las conversaciones duraron tres semanas.'],
  ])('en>%s %s %s', async (to, source, target) => {
    const checked = await compare(source, target, ['en', to]);
    expect(inShort(checked)).toEqual([]);
    expect(inShort(checked, 'info')).toHaveLength(1);
  });
});

describe('a word that says "to" as well as "up to" is no limit by itself', () => {
  test.each([
    ['uk', 'The bank cut its rate to 2.25 percent.', 'Банк знизив ставку до 2,25 відсотка.', 0],
    ['uk', 'The bank lost at least 35 trucks.', 'Банк утратив 35 вантажівок.', 1],
    ['pl', 'The bank cut its rate to 2.25 percent.', 'Bank obniżył stopę do 2,25 procent.', 0],
    ['pl', 'The bank lost at least 35 trucks.', 'Bank stracił 35 ciężarówek.', 1],
  ])('en>%s %s %s', async (to, source, target, notes) => {
    const checked = await compare(source, target, ['en', to]);
    expect(checked.findings.filter(({ check }) => check === 'number/qualifier')).toHaveLength(notes);
  });
});
