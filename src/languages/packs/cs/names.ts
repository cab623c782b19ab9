import type { NameRules } from '../../pack.js';

/** Declension of names by the Internet Language Reference Book of the Czech Language Institute. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { šč: 'shch', č: 'ch', š: 'sh', ž: 'zh', dž: 'dzh', ch: 'kh', c: 'ts', j: 'i' },
  foreignLetters: ['w', 'q', 'x', 'th', 'ck', 'll', 'tt', 'ss', 'ph'],
  declensions: [
    // masculine on a consonant: Trump, Londýn; possessive adjective; surname plural
    {
      base: [''],
      endings: [
        'a', 'u', 'ovi', 'em', 'ě', 'e', 'i', 'y', 'ové', 'ů', 'ům', 'ích', 'ech', 'ách', 'ův', 'ova', 'ovo',
        'ovy', 'ově', 'ovu', 'ových', 'ovým', 'ovými', 'ovou',
      ],
    },
    // feminine surname in -á: Merkelová; adjectives: Severní Korea, Tichá
    {
      base: ['á'],
      endings: ['é', 'ou', 'ých', 'ým', 'ými', 'y'],
    },
    // in -a: Praha, Ostrava, Babiš Anna, Prymula
    {
      base: ['a'],
      endings: [
        'y', 'ě', 'e', 'u', 'ou', 'o', 'ovi', 'ové', 'ů', 'ami', 'ách', 'ám', '', 'in', 'ina', 'ino', 'iny',
        'iných', 'ině', 'inu', 'i', 'ích', 'ům', 'ův', 'ova', 'ovo', 'ovy', 'ově', 'ovu',
      ],
    },
    // in -e, -ě: Francie, Itálie, Rýnice
    {
      base: ['e', 'ě'],
      endings: ['i', 'í', 'ích', 'ím', 'emi', '', 'e', 'ů', 'ům', 'u', 'em', 'a', 'o', 'ou'],
    },
    // in -o: Německo, Kosovo, Antonio
    {
      base: ['o'],
      endings: ['a', 'u', 'em', 'ě', 'ech', 'y', 'ách', 'ovi', 'ové', 'e', 'i', 'ům'],
    },
    // adjectives, masculine and neuter: Tichý, Zelenský, Nové
    {
      base: ['ý', 'é'],
      endings: ['ého', 'ému', 'ým', 'ém', 'í', 'ých', 'ými', 'é'],
    },
    // adjectives, soft: Jiří, Severní; neuter in -í: náměstí
    {
      base: ['í'],
      endings: ['ího', 'ímu', 'ím', 'ích', 'ími'],
    },
    // names in -i, -y, -e, -o, -u appended: Kennedy, Conte, Uhuru
    {
      base: [''],
      stems: ['i', 'y', 'í', 'ý', 'e', 'é', 'o', 'u', 'ú', 'a', 'á'],
      endings: [
        'ho', 'mu', 'm', 'ovi', 'ové', 'a', 'ův', 'u', 'em', 'ů', 'ům', 'ým', 'ově', 'ova', 'ovu', 'ovy', 'i',
      ],
    },
    // feminine of a foreign masculine: Bibiová
    {
      base: [''],
      anyStem: true,
      endings: ['ová', 'ové', 'ovou'],
    },
    // a foreign woman without -ová: Asia Bibi
    {
      base: ['ová'],
      endings: ['', 'e', 'i', 'u'],
    },
    // Polish and Russian adjectives: Morawiecki
    {
      base: ['i', 'y'],
      stems: ['k', 'g', 'ch'],
      endings: ['ého', 'ému', 'ým', 'ém', 'ých', 'ými', 'í'],
    },
    // Ukrainian and Russian adjectives as they are romanised: Monastyrskyj, Timčenskij
    {
      base: ['yj', 'ij'],
      stems: ['k', 'g', 'h', 'ch', 'n', 'v', 't'],
      endings: ['ého', 'ému', 'ým', 'ém', 'ých', 'ými'],
    },
    // families: Skripalovi, Novákovi
    {
      base: ['i'],
      stems: ['ov'],
      endings: ['ých', 'ým', 'ými', 'y'],
    },
    // Latin and Greek: Markus, Forum, Kypros
    {
      base: ['us', 'um', 'os', 'es', 'as', 'on'],
      endings: ['a', 'u', 'em', 'e', 'ovi', 'ové', 'ů'],
    },
    // plural places: Čechy, Spojené státy, Filipíny, Budějovice
    {
      base: ['y', 'e', 'i'],
      endings: ['', 'ů', 'ům', 'ami', 'ách', 'ech', 'ím', 'ích'],
    },
    // possessive adjectives in place names: Karlovy Vary, Václavské
    {
      base: ['ovy'],
      endings: ['ových', 'ovým', 'ovými'],
    },
    // Vídeň, Plzeň: the vowel goes
    {
      base: ['eň'],
      endings: ['ně', 'ni', 'ní'],
    },
    // soft consonants: Plzeň, Olomouc
    {
      base: ['ň', 'ť', 'ď', ''],
      endings: ['ně', 'ni', 'ní', 'tě', 'ti', 'tí', 'dě', 'di', 'dí', 'ňmi', 'e', 'i', 'í'],
    },
  ],
  alternations: [
    ['k', 'c'], ['h', 'z'], ['ch', 'š'], ['g', 'z'], ['r', 'ř'], ['k', 'č'], ['h', 'ž'], ['n', 'ň'], ['t', 'ť'],
    ['d', 'ď'],
  ],
  vowelChanges: [['ů', 'o'], ['í', 'ě'], ['á', 'a'], ['ě', 'e']],
  fleeting: ['e', 'ě'],
  fleetingSoft: [['ň', 'ně'], ['ď', 'dě'], ['ť', 'tě']],
  suffixes: ["'s", "'"],
  titles: [
    'pan', 'paní', 'prezident', 'prezidentka', 'premiér', 'premiérka', 'ministr', 'ministryně', 'poslanec',
    'poslankyně', 'doktor', 'profesor', 'král', 'královna', 'princ', 'princezna', 'generál', 'plukovník',
    'velvyslanec', 'senátor', 'kancléř', 'kancléřka', 'lord', 'sir', 'papež', 'starosta', 'guvernér', 'soudce',
  ],
  particles: [
    'de', 'van', 'von', 'der', 'den', 'da', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el', 'del', 'dos', 'z',
    'ze', 'nad', 'pod', 'na', 'v', 've', 'u',
  ],
  notNames: [
    'já', 'my', 'vy', 'on', 'ona', 'ono', 'oni', 'to', 'ten', 'ta', 'ti', 'ale', 'že', 'jak', 'když', 'kde', 'kdo',
    'nebo', 'také', 'po', 'na', 'v', 'z', 'do', 'od', 'pro', 'za', 'o', 'při', 'nad', 'zda', 'pokud', 'však',
    'kromě', 'dříve', 'později', 'nyní', 'tu', 'tam', 'všichni', 'jeden', 'jedna', 'dva', 'tři', 'čech', 'češi',
    'rusové', 'američané', 'němci', 'britové', 'ukrajinci',
  ],
  epithets: ['nov', 'star', 'horn', 'doln', 'velk', 'mal', 'severn', 'jižn', 'východn', 'západn', 'středn', 'svat'],
};
