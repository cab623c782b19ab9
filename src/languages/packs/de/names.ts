import type { NameRules } from '../../pack.js';

/** Genitive of names: -s, an apostrophe after s, x, z; foreign possessives. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { schtsch: 'shch', tsch: 'ch', dsch: 'dzh', sch: 'sh zh', ch: 'kh', w: 'v', z: 'ts z', s: 's z', ss: 's', ß: 's', j: 'i', je: 'ie e' },
  declensions: [
    // genitive; the family: die Merkels
    {
      base: [''],
      anyStem: true,
      endings: ['s', 'es', 'ens', 'ns'],
    },
    // Latin genitive: Christi; plurals
    {
      base: ['us'],
      endings: ['i'],
    },
    // weak and plural: Herrn, Niederlande
    {
      base: ['e'],
      endings: ['en', 'er', 'n'],
    },
    // adjectives: Vereinigte Staaten, Weißes Haus
    {
      base: ['e', 'er', 'es', 'en', ''],
      anyStem: true,
      endings: ['e', 'en', 'er', 'es', 'em', 'n'],
    },
  ],
  suffixes: ["'s", "'"],
  endingsByLastLetter: ['sßxz'],
  titles: [
    'herr', 'herrn', 'frau', 'dr', 'prof', 'präsident', 'präsidentin', 'ministerpräsident', 'ministerpräsidentin',
    'minister', 'ministerin', 'bundeskanzler', 'bundeskanzlerin', 'kanzler', 'kanzlerin', 'premierminister',
    'premierministerin', 'außenminister', 'könig', 'königin', 'prinz', 'prinzessin', 'papst', 'general', 'oberst',
    'botschafter', 'senator', 'senatorin', 'lord', 'sir', 'bürgermeister', 'gouverneur', 'richter', 'abgeordneter',
    'pater', 'pfarrer', 'bischof', 'kardinal', 'doktor', 'professor', 'hauptmann',
  ],
  particles: [
    'de', 'van', 'von', 'der', 'den', 'zu', 'zum', 'zur', 'da', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el',
    'del', 'dos', 'am', 'an', 'im', 'in',
  ],
  notNames: [
    'ich', 'du', 'er', 'sie', 'es', 'wir', 'ihr', 'der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einer',
    'eines', 'einem', 'einen', 'und', 'oder', 'aber', 'doch', 'wenn', 'als', 'wie', 'wo', 'wer', 'was', 'warum',
    'weil', 'dass', 'ob', 'da', 'nach', 'vor', 'während', 'seit', 'bis', 'in', 'im', 'an', 'am', 'auf', 'aus',
    'bei', 'mit', 'von', 'zu', 'zum', 'zur', 'für', 'um', 'durch', 'gegen', 'ohne', 'über', 'unter', 'neben',
    'zwischen', 'auch', 'noch', 'nur', 'schon', 'nicht', 'kein', 'keine', 'mehr', 'viele', 'alle', 'beide',
    'jeder', 'dieser', 'diese', 'dieses', 'jener', 'man', 'sein', 'seine', 'ihre', 'unser', 'laut', 'zudem',
    'außerdem', 'jedoch', 'dennoch', 'heute', 'gestern', 'morgen', 'jetzt', 'dann', 'dort', 'hier',
  ],
  epithets: ['neu', 'alt', 'ober', 'unter', 'nieder', 'groß', 'klein', 'nörd', 'süd', 'öst', 'west', 'zentral', 'mittel', 'heilig', 'sankt'],
};
