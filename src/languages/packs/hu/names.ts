import type { NameRules } from '../../pack.js';

/** Case endings of names, joined directly or with a hyphen; -val and -vá take up the last consonant. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { scs: 'shch', cs: 'ch', s: 'sh s', sz: 's', zs: 'zh', dzs: 'dzh', c: 'ts', h: 'h kh', j: 'i', gy: 'd h', ny: 'n', ly: 'l i', ö: 'e', ő: 'e' },
  foreignLetters: ['w', 'x', 'q', 'th', 'ck', 'ph'],
  declensions: [
    // all cases
    {
      base: [''],
      anyStem: true,
      endings: [
        't', 'ot', 'et', 'öt', 'at', 'ban', 'ben', 'ba', 'be', 'ból', 'ből', 'nak', 'nek', 'ra', 're', 'ról',
        'ről', 'nál', 'nél', 'hoz', 'hez', 'höz', 'tól', 'től', 'ig', 'ért', 'ként', 'val', 'vel', 'vá', 'vé',
        'on', 'en', 'ön', 'n', 'al', 'el', 'á', 'é', 'i', 'k', 'ok', 'ek', 'ök', 'ak', 's', 'os', 'es', 'ös', 'as',
        'ék', 'éknak', 'éknek', 'ja', 'je', 'a', 'e', 'éi', 'ára', 'ére', 'ának', 'ének', 'jának', 'jének', 'ai',
        'ei', 'ú', 'ű',
      ],
    },
  ],
  alternations: [
    ['a', 'á'], ['e', 'é'], ['o', 'ó'], ['ö', 'ő'], ['b', 'bb'], ['c', 'cc'], ['d', 'dd'], ['f', 'ff'], ['g',
    'gg'], ['j', 'jj'], ['k', 'kk'], ['l', 'll'], ['m', 'mm'], ['n', 'nn'], ['p', 'pp'], ['r', 'rr'], ['s', 'ss'],
    ['t', 'tt'], ['z', 'zz'], ['sz', 'ssz'], ['cs', 'ccs'], ['gy', 'ggy'], ['ny', 'nny'],
  ],
  suffixes: [
    '-t', '-ot', '-et', '-ban', '-ben', '-nak', '-nek', '-val', '-vel', '-nal', '-nel', '-ra', '-re', '-ról',
    '-ről', '-hez', '-hoz', '-tól', '-től', '-nél', '-nál', "'s", "'",
  ],
  endingsByLastLetter: ['aáeéiíoóöőuúüű'],
  endingsByLastVowel: ['aáoóuú', 'eéií', 'öőüű'],
  titles: [
    'úr', 'asszony', 'dr', 'prof', 'elnök', 'miniszterelnök', 'kormányfő', 'miniszter', 'külügyminiszter',
    'képviselő', 'király', 'királynő', 'herceg', 'hercegnő', 'tábornok', 'ezredes', 'nagykövet', 'szenátor',
    'kancellár', 'pápa', 'polgármester', 'kormányzó',
  ],
  particles: ['de', 'van', 'von', 'der', 'da', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el', 'és'],
  notNames: [
    'én', 'te', 'ő', 'mi', 'ti', 'ők', 'ez', 'az', 'a', 'egy', 'és', 'vagy', 'de', 'hogy', 'ha', 'amikor', 'mert',
    'mint', 'aki', 'ami', 'ahol', 'nem', 'igen', 'is', 'még', 'már', 'csak', 'most', 'akkor', 'itt', 'ott',
    'minden', 'két', 'három', 'azonban', 'szerint', 'után', 'előtt', 'magyar', 'magyarok', 'amerikai', 'orosz',
    'német',
  ],
  epithets: ['új', 'régi', 'ó', 'felső', 'alsó', 'nagy', 'kis', 'észak', 'dél', 'kelet', 'nyugat', 'közép', 'szent'],
};
