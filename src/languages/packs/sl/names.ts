import type { NameRules } from '../../pack.js';

/** Declension of names by Slovenski pravopis (2001), foreign names included. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { šč: 'shch', č: 'ch', ć: 'ch', š: 'sh', ž: 'zh', dž: 'dzh', h: 'h kh', c: 'ts', j: 'i' },
  foreignLetters: ['w', 'x', 'y', 'q', 'th', 'ck', 'll', 'tt'],
  declensions: [
    // masculine on a consonant: Trump, London; possessive adjective
    {
      base: [''],
      endings: [
        'a', 'u', 'om', 'em', 'i', 'e', 'ov', 'ih', 'ev', 'ova', 'ovo', 'ove', 'ovi', 'ovega', 'ovemu', 'ovem',
        'ovim', 'ovih', 'ovimi', 'eva', 'evo', 'eve', 'evi', 'evega', 'evemu', 'evem', 'evim', 'evih', 'evimi',
        'oma', 'ema',
      ],
    },
    // lengthened by j: Bibi, May, Lazar
    {
      base: [''],
      anyStem: true,
      endings: [
        'ja', 'ju', 'jem', 'ji', 'je', 'jev', 'jeva', 'jevo', 'jeve', 'jevi', 'jevega', 'jevemu', 'jevem', 'jevim',
        'jevih', 'jevimi',
      ],
    },
    // vowels that stay: Farage, Kennedy
    {
      base: [''],
      anyStem: true,
      endings: [
        'a', 'u', 'em', 'om', 'ev', 'ov', 'eva', 'evo', 'eve', 'evi', 'evega', 'evemu', 'evim', 'evih', 'ova',
        'ovo', 'ove', 'ovi', 'ovega', 'ovem', 'ovim', 'ovih',
      ],
    },
    // by t: Tito, Ante
    {
      base: ['e', 'o', 'a'],
      endings: ['eta', 'etu', 'etom', 'eti', 'etov', 'etova', 'etovo', 'etove', 'etovega'],
    },
    // in -a: Ljubljana, Theresa; possessive adjective
    {
      base: ['a'],
      endings: [
        'e', 'i', 'o', 'ah', 'am', 'ama', 'ami', '', 'in', 'ina', 'ino', 'ine', 'ini', 'inega', 'inemu', 'inem',
        'inim', 'inih',
      ],
    },
    // men in -a by the second pattern: Janša, Janševa vlada; Luka, Lukova knjiga
    {
      base: ['a'],
      endings: [
        'ov', 'ova', 'ovo', 'ove', 'ovi', 'ovega', 'ovemu', 'ovem', 'ovim', 'ovih', 'ev', 'eva', 'evo', 'eve', 'evi',
        'evega', 'evemu', 'evem', 'evim', 'evih', 'om', 'em',
      ],
    },
    // in -o, -e: Antonio, Kosovo, Conte, Celje
    {
      base: ['o', 'e'],
      endings: [
        'a', 'u', 'om', 'em', 'i', 'ov', 'ev', 'ova', 'ovo', 'ove', 'ovi', 'ovega', 'ovem', 'ovim', 'ovih', 'eva',
        'evo', 'eve', 'evi', 'evega', 'evem',
      ],
    },
    // adjectives: Severna Koreja, Novo mesto, Veliki
    {
      base: ['i', 'a', 'o', 'e', ''],
      endings: ['ega', 'emu', 'em', 'im', 'ih', 'imi', 'a', 'e', 'i', 'o'],
    },
    // plural places: Benetke, Brežice, Združene države
    {
      base: ['e', 'i', 'a'],
      endings: ['', 'ah', 'am', 'ami', 'ih', 'em', 'im'],
    },
    // feminine on a consonant: May undeclined
    {
      base: [''],
      endings: ['i', 'jo', 'ema'],
    },
  ],
  alternations: [['k', 'c']],
  fleeting: ['e', 'a'],
  titles: [
    'gospod', 'gospa', 'predsednik', 'predsednica', 'premier', 'premierka', 'minister', 'ministrica', 'poslanec',
    'poslanka', 'doktor', 'dr', 'profesor', 'kralj', 'kraljica', 'princ', 'princesa', 'general', 'polkovnik',
    'veleposlanik', 'senator', 'kancler', 'kanclerka', 'lord', 'sir', 'papež', 'župan', 'guverner', 'sodnik',
  ],
  particles: [
    'de', 'van', 'von', 'der', 'den', 'da', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el', 'del', 'dos', 'ob',
    'pri', 'v', 'na', 'pod', 'nad',
  ],
  notNames: [
    'jaz', 'mi', 'vi', 'on', 'ona', 'ono', 'oni', 'to', 'ta', 'ti', 'ampak', 'da', 'kako', 'ko', 'kje', 'kdo',
    'ali', 'tudi', 'po', 'na', 'v', 'z', 's', 'do', 'od', 'za', 'o', 'pri', 'nad', 'če', 'vendar', 'razen', 'prej',
    'pozneje', 'zdaj', 'tu', 'tam', 'vsi', 'en', 'ena', 'dva', 'tri', 'slovenec', 'slovenci', 'rusi', 'američani',
    'nemci', 'britanci', 'ukrajinci',
  ],
  epithets: ['nov', 'star', 'zgornj', 'gornj', 'spodnj', 'dolnj', 'velik', 'mal', 'severn', 'južn', 'vzhodn', 'zahodn', 'srednj', 'svet'],
};
