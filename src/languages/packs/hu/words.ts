import { each, listed, withEndings } from '../../endings.js';
import type { HandWords } from '../../pack.js';

// Strukturális magyar nyelvtan (számnevek); A magyar helyesírás szabályai, 12. kiadás (rövidítések).
/** harmad, harmada, harmadával. */
const DIVISORS: Readonly<Record<string, number>> = {
  ...withEndings({ harmad: 3, hatod: 6, nyolcad: 8 }, '- a át ával ának ára ában ából dal ot'),
  ...withEndings({ negyed: 4, ötöd: 5, heted: 7, kilenced: 9, tized: 10 }, '- e ét ével ének ére ében éből del et'),
};

/** kétharmad, háromnegyedét: a numeral and a part in one word. */
const PARTS: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(DIVISORS).flatMap(([part, divisor]) =>
    ['egy', 'két', 'három', 'négy', 'öt', 'hat', 'hét', 'nyolc', 'kilenc']
      .slice(0, divisor - 1)
      .map((number, i) => [number + part, (i + 1) / divisor]),
  ),
);

export const words: HandWords = {
  numbers: {
    additive: {
      // the hours of the clock with their ending: at one, at two, …
      egykor: 1,
      kettőkor: 2,
      háromkor: 3,
      négykor: 4,
      ötkor: 5,
      hatkor: 6,
      hétkor: 7,
      nyolckor: 8,
      kilenckor: 9,
      tízkor: 10,
      tizenegykor: 11,
      tizenkettőkor: 12, // prettier-ignore
      zéró: 0,
      ...each(1, 'egyet egyik'),
      ...each(2, 'két kettő kettőt kétszeri'),
      ...each(3, 'hármat'),
      ...each(4, 'négyet'),
      ...each(5, 'ötöt'),
      ...each(10, 'tízet'),
    },
    multipliers: {
      ...each(1e6, 'millió milliót milliós millióan'),
      ...each(1e9, 'milliárd milliárdos milliárdot'),
      ...each(1e12, 'billió'),
      ...each(1e18, 'trillió'),
      ...each(1e3, 'ezer ezres ezret'),
    },
    ordinals: {
      ...each(1, 'első elsőként elsőt'),
      ...each(2, 'második másodikként másodikat'),
      ...each(3, 'harmadikat'),
      ...each(4, 'negyediket'),
      ...each(5, 'ötödiket'),
      ...each(6, 'hatodikat'),
      ...each(7, 'hetediket'),
      ...each(8, 'nyolcadikat'),
      ...each(9, 'kilencediket'),
      ...each(10, 'tizediket'),
      ...each(1e3, 'ezredik'),
    },
    ordinalMultipliers: { milliomodik: 1e6 },
    point: ['vessző', 'egész'],
  },
  articles: ['egy'],
  collectives: {
    ...each(2, 'mindkét mindkettő ketten kettejük'),
    ...each(3, 'hárman'),
    ...each(4, 'négyen'),
    ...each(5, 'öten'),
    ...each(6, 'hatan'),
    ...each(7, 'heten'),
    ...each(8, 'nyolcan'),
    ...each(9, 'kilencen'),
    ...each(10, 'tízen'),
  },
  fractions: {
    ...PARTS,
    ...each(1 / 2, 'fél fele felét felének'),
    ...each(2 / 3, 'kétharmad kétharmada kétharmadát kétharmadának kétharmados kétharmaddal'),
    ...each(3 / 4, 'háromnegyed háromnegyede háromnegyedét háromnegyedének'),
    ...each(1 / 3, 'harmad harmada harmadát'),
    ...each(1 / 4, 'negyed negyede negyedét'),
    ...each(1 / 5, 'ötöd ötöde ötödét'),
    ...each(1 / 10, 'tized tizede tizedét'),
  },
  mixed: {
    ...each(1.5, 'másfél'),
    ...each(0.5, 'és_fél fél'),
  },
  countingNouns: { tucat: 12, pár: 2 },
  vague: {
    ...each(100, 'több_száz néhány_száz'),
    ...each(1e3, 'több_ezer néhány_ezer'),
    ...each(12, 'több_tucat'),
    ...each(12, 'tucatnyi tucatjával'),
    ...each(10, 'tízesével'),
    ...each(100, 'százak százával'),
    ...each(1e3, 'ezrek ezrével'),
    ...each(1e4, 'tízezrek'),
    ...each(1e5, 'százezrek'),
    ...each(1e6, 'milliók'),
  },
  multiples: {
    ...each(
      2,
      'kétszer kétszeres kétszerese kétszeresére duplája dupla megduplázódott megkétszereződött megduplázódtak megkétszereződtek megduplázta megkétszerezte megduplázzák',
    ),
    ...each(3, 'háromszor háromszorosa háromszorosára megháromszorozódott'),
    ...each(4, 'négyszer négyszerese'),
    ...each(10, 'tízszer tízszerese'),
  },
  scaleAbbreviations: { m: 1e6, mrd: 1e9, e: 1e3, mio: 1e6 },
  ordinalSuffixes: ['.'],
  qualifiers: {
    ...each('about', 'körülbelül mintegy hozzávetőleg nagyjából kb. kb úgy megközelítőleg'),
    ...each('at-least', 'legalább minimum nem_kevesebb_mint'),
    ...each('at-most', 'legfeljebb maximum akár nem_több_mint'),
    ...each('more-than', 'több_mint'),
    ...each('less-than', 'kevesebb_mint'),
    ...each('nearly', 'majdnem csaknem közel'),
  },
  qualifiersAfter: {
    ...each('at-least', 'vagy_több'),
    ...each('at-most', 'vagy_kevesebb'),
    ...each('about', 'körül'),
    ...each('more-than', 'felett fölött feletti'),
    ...each('less-than', 'alatt'),
  },
  percent: listed(
    'százalék százalékos százaléka százalékát százalékkal százalékot százalékban százalékkos százalékra százalékról százalékos százalékig százalékkal százaléknál százalékon százaléknyi százalékáról százalékára százalékának',
  ),
  percentagePoints: listed('százalékpont százalékpontot százalékponttal százalékponton százalékponttal százalékpontos'),
  yearWords: listed('év évben éve évi évek évi évet évtől évig'),
  months: {
    ...withEndings(
      { január: 1, február: 2, március: 3, április: 4, május: 5, június: 6, július: 7, augusztus: 8 },
      '- i ban ra ig tól át ának ában ára ától jában jára jától jának',
    ),
    ...withEndings({ szeptember: 9, október: 10, november: 11, december: 12 }, '- i ben re ig től ében ére étől ének'),
  },
  weekdays: {
    ...withEndings({ hétfő: 1 }, 'n i re ig től t nek'),
    ...withEndings({ kedd: 2 }, 'en i re ig től et nek'),
    ...withEndings({ szerd: 3 }, 'án ai ára áig ától át ának'),
    ...withEndings({ csütörtök: 4 }, 'ön i re ig től öt nek'),
    ...withEndings({ péntek: 5 }, 'en i re ig től et nek'),
    ...withEndings({ szombat: 6 }, 'on i ra ig tól ot nak'),
    ...withEndings({ vasárnap: 7 }, 'i ra ig tól ot nak'),
  },
  relativeDays: {
    // general knowledge of the language: days to come and days past, nobody says how many
    'a következő napokban': { unit: 'day', offset: 1, several: true },
    'a napokban': { unit: 'day', offset: 1, several: true },
    'az elmúlt napokban': { unit: 'day', offset: -1, several: true },
    ma: { unit: 'day', offset: 0 },
    tegnapelőtt: { unit: 'day', offset: -2 },
    tavaly: { unit: 'year', offset: -1 },
    idén: { unit: 'year', offset: 0 },
    jövőre: { unit: 'year', offset: 1 },
    'múlt héten': { unit: 'week', offset: -1 },
    'múlt hónapban': { unit: 'month', offset: -1 },
    'jövő héten': { unit: 'week', offset: 1 },
  },
  dateOrder: 'ymd',
  ageAfter: listed('éves évesek évesen éves_korában évesen évesek évest éveseket esztendős'),
  ageBefore: [],
  decadeSuffixes: listed('-as -es -os -ös as es os ös -as_évek -es_évek'),
  centuryWords: listed('század században századtól századig századból századi sz. század'),
  units: {
    ...each('kilogram', 'kiló kilós kilogrammos'),
    ...each('kilometer', 'kilométeres kilométerre'),
    ...each('hour', 'órás órán óráig órája'),
    ...each('day', 'napja'),
    ...each('week', 'hete'),
    ...each('month', 'hónapja'),
    ...each('year', 'éve'),
    ...each('year', 'éves éven évig'),
    ...each('day', 'napos napon napig'),
    ...each('celsius', 'celsius_fok fok fokos'),
  },
  currencies: {
    ...each(['HUF'], 'forint forintot forintos forintért ft forintra forinttal'),
    ...each(['USD', 'CAD', 'AUD'], 'dollár dollárt dolláros dollárra'),
    ...each(['EUR'], 'euró eurót eurós euróra'),
    ...each(['GBP', 'EGP'], 'font fontot'),
    ...each(['RUB'], 'rubel rubelt'),
  },
  countries: {
    US: ['USA', 'Egyesült Államok', 'Amerika'],
    GB: ['Nagy-Britannia', 'Egyesült Királyság', 'Anglia'],
    NL: ['Hollandia'],
  },
  abbreviations: listed(
    'dr ifj id özv prof pl stb kb ill ún vö ld u ui sz old kft rt zrt nyrt bt tel jan febr márc ápr máj jún júl aug szept okt nov dec i.e i.sz kr.e kr.u min max ft mrd st szt gr',
  ),
  quotes: [
    ['„', '”'],
    ['»', '«'],
    ['"', '"'],
  ],
  notNumbers: listed(
    'egyik egyik_a az_egyik egymás egyáltalán először elsősorban mindenekelőtt egyszer egy_sor egy_pár egyet hatására hétfő hétvége hét_elején hathatós százalék ezért ezerjófű hétre héten',
  ),
};
