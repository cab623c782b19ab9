import { each, listed, withEndings } from '../../endings.js';
import type { HandWords } from '../../pack.js';

// Iso suomen kielioppi (numeraalit); Kielitoimiston ohjepankki (lyhenteet).
export const words: HandWords = {
  numbers: {
    additive: { ...each(1, 'yks'), ...each(2, 'kaks'), ...each(0, 'nollaa') },
    multipliers: {
      ...each(1e6, 'miljoona miljoonaa miljoonan miljoonia'),
      ...each(1e9, 'miljardi miljardia miljardin'),
      ...each(1e12, 'biljoona biljoonaa'),
    },
    ordinals: { ...each(1, 'eka'), ...each(2, 'toka') },
    point: ['piste'],
  },
  articles: ['yksi', 'yhden', 'yhtä', 'yhdessä', 'yhdeltä', 'yhdelle', 'yhtenä'],
  collectives: each(2, 'molemmat molempia molempien molemmissa kumpikin'),
  fractions: {
    ...each(
      1 / 4,
      'neljännesprosenttiyksikkö neljännesprosenttiyksikön neljännesprosenttiyksikköä neljännesprosenttiyksiköllä',
    ),
    ...each(1 / 2, 'puolet puoli puolen'),
    ...each(1 / 3, 'kolmannes kolmasosa kolmasosan kolmanneksen kolmasosaa'),
    ...each(1 / 4, 'neljännes neljäsosa neljäsosan neljänneksen'),
    ...each(1 / 5, 'viidennes viidesosa viidenneksen'),
    ...each(1 / 10, 'kymmenes kymmenesosa kymmenyksen'),
  },
  mixed: { ...each(1.5, 'puolitoista puolentoista'), ...each(0.5, 'puoli ja_puoli puolen') },
  countingNouns: {
    ...each(12, 'tusina tusinaa tusinan tusinasta tusinaan'),
    ...each(10, 'kymmenkunta kymmenkuntaa'),
    ...each(20, 'parikymmentä'),
    ...each(2, 'pari'),
  },
  vague: {
    ...each(10, 'kymmeniä kymmenien kymmenet'),
    ...each(100, 'satoja satojen sadat'),
    ...each(1e3, 'tuhansia tuhansien tuhannet'),
    ...each(1e4, 'kymmeniätuhansia kymmeniä_tuhansia'),
    ...each(1e5, 'satojatuhansia satoja_tuhansia'),
    ...each(1e6, 'miljoonia miljoonien'),
    ...each(1e9, 'miljardeja miljardien'),
  },
  multiples: {
    ...each(
      2,
      'kaksinkertainen kaksinkertaisti kaksinkertaistui kaksinkertaistunut kaksinkertaisesti kahdesti kaksinkertaistuivat kaksinkertaistaa kaksinkertaistua kaksinkertaistuu',
    ),
    ...each(3, 'kolminkertainen kolminkertaistui'),
    ...each(0.5, 'puolittui puolittunut'),
  },
  scaleAbbreviations: { milj: 1e6, 'milj.': 1e6, mrd: 1e9, 'mrd.': 1e9, tn: 1e3 },
  ordinalSuffixes: ['.', ':s', ':nnen', ':ttä', ':nteen', ':nnessa'],
  qualifiers: {
    ...each('about', 'noin suunnilleen arviolta n. likimain runsaat'),
    ...each('at-least', 'vähintään ainakin'),
    ...each('at-most', 'enintään korkeintaan jopa'),
    ...each('more-than', 'yli enemmän_kuin'),
    ...each('less-than', 'alle vähemmän_kuin'),
    ...each('nearly', 'lähes melkein vajaa vajaat liki'),
  },
  qualifiersAfter: { ...each('at-least', 'tai_enemmän'), ...each('at-most', 'tai_vähemmän') },
  percent: listed('prosentti prosenttia prosentin prosentilla prosentille prosentista prosenttiin pros.'),
  percentagePoints: listed('prosenttiyksikköä prosenttiyksikkö prosenttiyksikön'),
  yearWords: listed('vuosi vuonna vuoden vuodesta vuoteen vuotta vuodelle v. vuosina'),
  months: withEndings(
    {
      tammi: 1, helmi: 2, maalis: 3, huhti: 4, touko: 5, kesä: 6, heinä: 7, elo: 8, syys: 9, loka: 10, marras: 11, joulu: 12,
    },
    'kuun kuussa kuusta kuuhun kuulle kuulta kuulla kuuksi kuinen kuisen kuista',
  ), // prettier-ignore
  weekdays: {
    ...withEndings(
      { maanantai: 1, tiistai: 2, torstai: 4, perjantai: 5, lauantai: 6, sunnuntai: 7 },
      'n ta sta hin ksi aamuna aamun -iltana -illan päivänä yönä iltapäivänä -iltapäivänä',
    ),
    ...withEndings({ keskivii: 3 }, 'kkona kon kkoa kosta kkoon koksi kkoaamuna kkoiltana kkoyönä kkoiltapäivänä'),
  },
  relativeDays: {
    // general knowledge of the language: days to come and days past, nobody says how many
    lähipäivinä: { unit: 'day', offset: 1, several: true },
    'tulevina päivinä': { unit: 'day', offset: 1, several: true },
    'viime päivinä': { unit: 'day', offset: -1, several: true },
    'viime vuonna': { unit: 'year', offset: -1 },
    'tänä vuonna': { unit: 'year', offset: 0 },
    'ensi vuonna': { unit: 'year', offset: 1 },
    'viime viikolla': { unit: 'week', offset: -1 },
    'ensi viikolla': { unit: 'week', offset: 1 },
    'viime kuussa': { unit: 'month', offset: -1 },
    toissapäivänä: { unit: 'day', offset: -2 },
    ylihuomenna: { unit: 'day', offset: 2 },
  },
  dateOrder: 'dmy',
  ageAfter: listed(
    'vuotias vuotiaan vuotiasta vuotiaat vuotiaana vuotiaalle vuotiaiden -vuotias -vuotiaan -vuotiaat -vuotiaana -vuotiasta vuoden_ikäinen',
  ),
  ageBefore: listed('iältään ikä'),
  decadeSuffixes: listed('luku luvun luvulla luvulta -luku -luvun -luvulla -luvulta'),
  centuryWords: listed('vuosisata vuosisadan vuosisadalla'),
  units: {
    ...each('kilogram', 'kilo kiloa kilon kiloja'),
    ...each('kilometer', 'kilometrin kilometriä kilometrien'),
    ...each('year', 'vuotta vuoden'),
    ...each('kilometer-per-hour', 'kilometriä_tunnissa'),
  },
  currencies: {
    ...each(['EUR'], 'euro euroa euron euroon eurolla eurosta'),
    ...each(['USD', 'CAD'], 'dollari dollaria dollarin dollarilla dollariin'),
    ...each(['GBP', 'EGP'], 'punta puntaa punnan'),
    ...each(['SEK', 'NOK', 'DKK'], 'kruunu kruunua kruunun'),
    ...each(['RUB'], 'rupla ruplaa ruplan'),
  },
  countries: {
    US: ['Yhdysvallat', 'USA', 'Amerikka'],
    GB: ['Britannia', 'Iso-Britannia', 'Englanti'],
    NL: ['Hollanti'],
    BY: ['Valko-Venäjä'],
  },
  abbreviations: listed(
    'esim ym yms jne mm ml eli ks vrt n s nro puh klo milj mrd tri prof dos os kpl v huom ao em ko ts mrs mr st',
  ),
  quotes: [
    ['”', '”'],
    ['"', '"'],
    ['»', '»'],
    ['’', '’'],
  ],
  notNumbers: listed(
    'yksi_niistä yksi_heistä yksi_toisensa_jälkeen ensinnäkin ensin toinen_toisensa sataa kuusi_puu toista toisen toinen viiden_tähden kymmenien satojen tuhansien',
  ),
};
