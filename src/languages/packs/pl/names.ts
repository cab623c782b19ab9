import type { NameRules } from '../../pack.js';

/** Declension of names by the rules of the Polish Language Council, foreign names with and without the apostrophe. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { szcz: 'shch', cz: 'ch', sz: 'sh', ż: 'zh', rz: 'r zh', ch: 'kh', c: 'ts', ie: 'e ie', dż: 'dzh', ć: 'ch ts', ś: 's sh', ź: 'z zh', ł: 'l', w: 'v', j: 'i', h: 'h kh', ó: 'u o' },
  foreignLetters: ['v', 'q', 'x', 'th', 'sh', 'ck', 'll', 'tt', 'ff', 'ss', 'pp', 'oo', 'ph'],
  declensions: [
    // Wiedeń: the vowel goes
    { base: ['eń'], endings: ['nia', 'niowi', 'niem', 'niu'] },
    // masculine on a consonant: Trump, Londyn, Kraków; -ie and -u of the locative; surname plural
    {
      base: [''],
      endings: [
        'a', 'u', 'owi', 'em', 'iem', 'ie', 'e', 'y', 'i', 'owie', 'ów', 'om', 'ami', 'ach', 'iowi', 'iu', 'ia',
        'ze', 'ówna', 'owa', 'owej', 'ową',
      ],
    },
    // soft: Poznań, Toruń; Łódź
    {
      base: ['ń', 'ć', 'ś', 'ź', 'dź'],
      endings: [
        'nia', 'niu', 'niem', 'niowi', 'ni', 'niów', 'niami', 'ciu', 'cia', 'ciem', 'ci', 'siu', 'sia', 'siem',
        'si', 'ziu', 'zia', 'ziem', 'zi', 'dzia', 'dziu', 'dziem', 'dzi', 'nią', 'cią', 'dzią',
      ],
    },
    // feminine on a consonant: Bydgoszcz, Łódź, Białoruś
    {
      base: ['', 'ź', 'ś', 'ć', 'ń'],
      endings: ['y', 'i', 'ą', 'zi', 'zią', 'si', 'sią', 'ci', 'cią', 'ni', 'nią'],
    },
    // in -a: Warszawa, Francja, Merkel Angela
    {
      base: ['a'],
      endings: ['y', 'i', 'ę', 'ą', 'o', 'ie', 'e', 'ej', 'iej', '', 'om', 'ami', 'ach', 'ii', 'ją'],
    },
    // Poroszenko, Kosowo, Morze Północne
    {
      base: ['o', 'e'],
      endings: [
        'i', 'y', 'ę', 'ą', 'o', 'a', 'u', 'em', 'iem', 'e', 'ie', 'owi', '', 'om', 'ami', 'ach', 'owie', 'ów',
      ],
    },
    // adjectives and names in -i, -y, -e: Sikorski, Kennedy, Conte, Zakopane
    {
      base: ['i', 'y', 'e', ''],
      stems: [
        'k', 'g', 'c', 'dz', 'sk', 'ck', 'n', 'w', 't', 'd', 'r', 'ł', 'l', 'm', 'p', 'b', 'z', 's', 'rz', 'ż',
        'sz', 'cz', 'h', 'f', 'j', 'v', 'x', 'i',
      ],
      endings: ['ego', 'emu', 'ym', 'im', 'iego', 'iemu', 'ich', 'ych', 'imi', 'ymi', 'em', 'e', 'ie'],
    },
    // adjectives, feminine: Gałecka, Północna
    {
      base: ['a'],
      endings: ['iej', 'ej', 'ą', 'ich', 'ych', 'im', 'ym', 'imi', 'ymi', 'ie', 'e'],
    },
    // plural places: Katowice, Niemcy, Chiny, Stany
    {
      base: ['e', 'y', 'i'],
      endings: ['', 'ów', 'om', 'ami', 'ach', 'iec', 'ech'],
    },
    // adjectives in the plural and neuter: Zjednoczone, Bałtyckie
    {
      base: ['e', 'ie'],
      endings: ['ych', 'ich', 'ym', 'im', 'ymi', 'imi', 'ego', 'iego', 'emu', 'iemu'],
    },
    // soft neuter: Morze, Wybrzeże; plural: kraje
    {
      base: ['e'],
      endings: ['u', 'em', 'om', 'ach', 'ami', 'a'],
    },
    // in -um, -us: Forum
    {
      base: ['um'],
      endings: ['a', 'u', 'om', 'ami', 'ach', 'ów'],
    },
  ],
  alternations: [
    ['t', 'c'], ['t', 'ci'], ['d', 'dz'], ['d', 'dzi'], ['r', 'rz'], ['ł', 'l'], ['k', 'c'], ['g', 'dz'], ['ch',
    'sz'], ['h', 'sz'], ['c', 'cz'], ['zn', 'źn'], ['at', 'eci'], ['ast', 'eści'], ['st', 'śc'], ['zd', 'źdz'], ['sł', 'śl'],
    ['sn', 'śn'], ['k', 'cz'], ['h', 'ż'], ['s', 'ś'], ['z', 'ź'], ['n', 'ń'], ['n', 'ni'], ['s', 'si'], ['z',
    'zi'], ['m', 'mi'], ['w', 'wi'], ['p', 'pi'], ['b', 'bi'],
  ],
  vowelChanges: [['ó', 'o'], ['ą', 'ę'], ['o', 'ó'], ['ę', 'ą'], ['a', 'e'], ['o', 'e']],
  fleeting: ['e', 'ie'],
  suffixes: [
    "'a", "'owi", "'em", "'ego", "'emu", "'go", "'mu", "'m", "'ów", "'om", "'ami", "'ach", "'iem", "'u", "'ie",
    '’',
  ],
  titles: [
    'pan', 'pani', 'prezydent', 'premier', 'minister', 'poseł', 'posłanka', 'doktor', 'profesor', 'dr', 'prof',
    'król', 'królowa', 'książę', 'księżna', 'generał', 'pułkownik', 'ambasador', 'senator', 'kanclerz', 'lord',
    'sir', 'papież', 'burmistrz', 'gubernator', 'sędzia', 'ksiądz',
    'ojciec', 'siostra', 'kardynał', 'biskup', 'arcybiskup', 'wielebny', 'kapitan',
  ],
  particles: [
    'de', 'van', 'von', 'der', 'den', 'da', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el', 'del', 'dos', 'z',
    'na', 'nad', 'pod',
  ],
  notNames: [
    'ja', 'my', 'wy', 'on', 'ona', 'ono', 'oni', 'one', 'to', 'ten', 'ta', 'te', 'ale', 'że', 'jak', 'kiedy',
    'gdzie', 'kto', 'lub', 'także', 'po', 'na', 'w', 'z', 'do', 'od', 'dla', 'za', 'o', 'przy', 'nad', 'czy',
    'jeśli', 'jednak', 'oprócz', 'wcześniej', 'później', 'teraz', 'tu', 'tam', 'wszyscy', 'jeden', 'jedna', 'dwa',
    'trzy', 'polak', 'polacy', 'rosjanie', 'ukraińcy', 'amerykanie', 'niemcy', 'brytyjczycy',
  ],
  epithets: ['now', 'star', 'górn', 'doln', 'wielk', 'mał', 'północn', 'południow', 'wschodni', 'zachodni', 'środkow', 'święt'],
};
