import type { NameRules } from '../../pack.js';

/** Article and genitive of names: -ul, -ului, -ei, -i. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { ș: 'sh', ş: 'sh', ț: 'ts', ţ: 'ts', c: 'k ch', ch: 'k', gh: 'g', j: 'zh', h: 'h kh' },
  foreignLetters: ['k', 'w', 'y', 'q', 'th', 'sh', 'ck', 'll', 'tt'],
  declensions: [
    // masculine: București, Kremlin
    {
      base: [''],
      endings: ['ul', 'ului', 'ule', 'uri', 'i'],
    },
    // feminine in -a: Maria, România, Franța
    {
      base: ['a'],
      endings: ['ei', 'ii', 'ăi', 'i', 'o', 'ele', 'elor', 'e'],
    },
    // feminine in -ă
    {
      base: ['ă'],
      endings: ['a', 'ei', 'ii', 'e', 'ele'],
    },
    // in -u, -e, -i
    {
      base: ['u', 'e', 'i'],
      endings: ['ul', 'ului', 'lui', 'ei', 'i', 'le', 'lei'],
    },
    // article appended: Trump-ul
    {
      base: [''],
      anyStem: true,
      endings: ['ul', 'ului'],
    },
  ],
  alternations: [['c', 'c'], ['t', 'ț'], ['d', 'z'], ['s', 'ș']],
  suffixes: ['-ul', '-ului', "'s", "'"],
  titles: [
    'domnul', 'doamna', 'dl', 'dna', 'dr', 'prof', 'președintele', 'președinta', 'premierul', 'ministrul',
    'deputatul', 'senatorul', 'regele', 'regina', 'prințul', 'prințesa', 'generalul', 'colonelul', 'ambasadorul',
    'cancelarul', 'papa', 'primarul', 'guvernatorul',
  ],
  particles: ['de', 'van', 'von', 'der', 'da', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el', 'din', 'și'],
  notNames: [
    'eu', 'tu', 'el', 'ea', 'noi', 'voi', 'ei', 'ele', 'un', 'o', 'și', 'sau', 'dar', 'că', 'dacă', 'când', 'cum',
    'unde', 'cine', 'ce', 'nu', 'da', 'în', 'la', 'de', 'pe', 'cu', 'din', 'pentru', 'după', 'înainte', 'iar',
    'însă', 'acest', 'această', 'acesta', 'aceasta', 'toți', 'români', 'americani', 'ruși',
  ],
  epithets: ['nou', 'noua', 'noi', 'vechi', 'înalt', 'jos', 'mare', 'mari', 'mic', 'nord', 'sud', 'est', 'vest', 'orient', 'occident', 'central', 'sfânt'],
};
