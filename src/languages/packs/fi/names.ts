import type { NameRules } from '../../pack.js';

/** Case endings of names; foreign names take the link vowel i, and a colon or apostrophe where needed. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { štš: 'shch', tš: 'ch', š: 'sh', ž: 'zh', dž: 'dzh', tsh: 'ch', h: 'h kh', j: 'i', ä: 'ia a', ö: 'e' },
  foreignLetters: ['w', 'x', 'q', 'c', 'th', 'sh'],
  declensions: [
    // after a vowel: Obama, Kiova
    {
      base: [''],
      anyStem: true,
      endings: [
        'n', 'a', 'ä', 'ta', 'tä', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'na', 'nä',
        'ksi', 'tta', 'ttä', 'hun', 'hin', 'han', 'hen', 'hon', 'hön', 'aan', 'ään', 'een', 'iin', 'oon', 'öön',
        'uun', 'yyn', 't', 'en', 'ien', 'ja', 'jen', 'issa', 'issä', 'ista', 'istä', 'illa', 'illä', 'ille',
        'ineen',
      ],
    },
    // after a consonant, by i: Trump, London
    {
      base: [''],
      endings: [
        'in', 'ia', 'iä', 'issa', 'issä', 'ista', 'istä', 'illa', 'illä', 'ilta', 'iltä', 'ille', 'ina', 'inä',
        'iksi', 'itta', 'ittä', 'iin', 'it', 'ien', 'eja',
      ],
    },
    // illative: the last vowel doubled: Helsinkiin, Turkuun, Jyväskylään
    { base: [''], anyStem: true, stems: ['a'], endings: ['an'] },
    { base: [''], anyStem: true, stems: ['e'], endings: ['en'] },
    { base: [''], anyStem: true, stems: ['i'], endings: ['in'] },
    { base: [''], anyStem: true, stems: ['o'], endings: ['on'] },
    { base: [''], anyStem: true, stems: ['u'], endings: ['un'] },
    { base: [''], anyStem: true, stems: ['y'], endings: ['yn'] },
    { base: [''], anyStem: true, stems: ['ä'], endings: ['än'] },
    { base: [''], anyStem: true, stems: ['ö'], endings: ['ön'] },
    // -nen: Niinistönen
    {
      base: ['nen'],
      endings: [
        'sen', 'sta', 'stä', 'seen', 'sella', 'sellä', 'selle', 'selta', 'seltä', 'sessa', 'sessä', 'sesta',
        'sestä', 'sena', 'senä', 'seksi', 'set', 'sten', 'sia', 'siä',
      ],
    },
    // -i with e-stem: Lahti, Järvi
    {
      base: ['i'],
      endings: ['en', 'ea', 'eä', 'essä', 'essa', 'estä', 'esta', 'elle', 'ella', 'ellä', 'elta', 'eltä', 'een'],
    },
    // -s: Kallas
    {
      base: ['s'],
      endings: [
        'ksen', 'sta', 'stä', 'kseen', 'ksella', 'ksellä', 'kselle', 'kselta', 'kseltä', 'ksessa', 'ksessä',
        'ksesta', 'ksestä', 'ta', 'tä', 'an', 'aan', 'aalla', 'alla',
      ],
    },
    // -e: Tampere
    {
      base: ['e'],
      endings: [
        'een', 'että', 'etta', 'eella', 'eellä', 'eelle', 'eelta', 'eeltä', 'eessa', 'eessä', 'eesta', 'eestä',
        'eeseen', 'eeksi', 'eena',
      ],
    },
  ],
  alternations: [
    ['kk', 'k'], ['pp', 'p'], ['tt', 't'], ['nk', 'ng'], ['nt', 'nn'], ['mp', 'mm'], ['lt', 'll'], ['rt', 'rr'],
    ['k', ''], ['t', 'd'], ['p', 'v'], ['ki', 'gi'], ['nki', 'ngi'], ['ti', 'di'], ['pi', 'vi'], ['ku', 'u'],
    ['ka', 'a'], ['kä', 'ä'], ['ta', 'da'], ['tä', 'dä'], ['nti', 'nni'], ['nta', 'nna'],
  ],
  suffixes: [
    "':n", "':ssa", "':sta", ':n', ':ssa', ':ssä', ':sta', ':stä', ':lle', ':lla', ':llä', ':lta', ':ltä', ':ta',
    ':tä', ':iin', ':een', "'n", "'in", "'ssa", "'ssä", "'sta", "'lle", "'lla", "'a", "'ta", "'",
  ],
  endingsByLastLetter: ['aeiouyäö'],
  endingsByLastVowel: ['aou', 'eiyäö'],
  titles: [
    'herra', 'rouva', 'neiti', 'tri', 'tohtori', 'presidentti', 'pääministeri', 'ministeri', 'ulkoministeri',
    'kansanedustaja', 'professori', 'kuningas', 'kuningatar', 'prinssi', 'prinsessa', 'kenraali', 'eversti',
    'suurlähettiläs', 'senaattori', 'liittokansleri', 'paavi', 'pormestari', 'kuvernööri',
  ],
  particles: ['de', 'van', 'von', 'der', 'da', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el'],
  notNames: [
    'minä', 'sinä', 'hän', 'me', 'te', 'he', 'se', 'tämä', 'tuo', 'ja', 'tai', 'mutta', 'vaan', 'että', 'jos',
    'kun', 'kuin', 'koska', 'joka', 'mikä', 'kuka', 'missä', 'mitä', 'ei', 'on', 'oli', 'myös', 'vielä', 'nyt',
    'sitten', 'siellä', 'täällä', 'kaikki', 'yksi', 'kaksi', 'kolme', 'lisäksi', 'kuitenkin',
  ],
  epithets: ['uusi', 'uude', 'vanha', 'ylä', 'ala', 'iso', 'suur', 'pien', 'pohjoi', 'etelä', 'itä', 'länsi', 'keski', 'pyhä'],
};
