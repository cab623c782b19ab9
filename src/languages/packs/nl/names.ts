import type { NameRules } from '../../pack.js';

/** Genitive -s of Dutch names. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { sjtsj: 'shch', tsj: 'ch', sj: 'sh', zj: 'zh', dzj: 'dzh', ch: 'kh', oe: 'u', ie: 'i', ij: 'i', j: 'i', w: 'v' },
  foreignLetters: ['q', 'sh'],
  declensions: [
    // genitive
    {
      base: [''],
      anyStem: true,
      endings: ['s'],
    },
  ],
  suffixes: ["'s", "'"],
  titles: [
    'dhr', 'mevr', 'meneer', 'mevrouw', 'dr', 'prof', 'president', 'premier', 'minister', 'koning', 'koningin',
    'prins', 'prinses', 'generaal', 'kolonel', 'ambassadeur', 'senator', 'bondskanselier', 'lord', 'sir', 'paus',
    'burgemeester', 'gouverneur', 'rechter',
  ],
  particles: [
    'de', 'van', 'von', 'der', 'den', 'het', 'ten', 'ter', 'da', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el',
    'te', 'op', 'aan', 'in', 'en',
  ],
  notNames: [
    'ik', 'jij', 'je', 'hij', 'zij', 'ze', 'wij', 'we', 'jullie', 'het', 'de', 'een', 'dit', 'dat', 'deze', 'die',
    'en', 'of', 'maar', 'want', 'als', 'toen', 'hoe', 'waar', 'wie', 'wat', 'waarom', 'omdat', 'na', 'voor',
    'tijdens', 'sinds', 'tot', 'in', 'op', 'aan', 'bij', 'met', 'van', 'naar', 'om', 'door', 'tegen', 'zonder',
    'over', 'onder', 'tussen', 'ook', 'nog', 'al', 'niet', 'geen', 'meer', 'alle', 'volgens', 'echter',
  ],
  epithets: ['nieuw', 'oud', 'boven', 'beneden', 'opper', 'neder', 'groot', 'klein', 'noord', 'zuid', 'oost', 'west', 'midden', 'centra', 'sint', 'heilig'],
};
