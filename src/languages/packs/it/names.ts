import type { NameRules } from '../../pack.js';

/** Italian elides the article and prepositions before a vowel; names do not change. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { sc: 'sh sk', c: 'k ch', ch: 'k ch', gh: 'g', j: 'i', z: 'ts z', h: 'h kh' },
  foreignLetters: ['k', 'w', 'x', 'y', 'j', 'th', 'sh', 'ck', 'ph'],
  prefixes: ["l'", "d'", "dell'", "all'", "dall'", "nell'", "sull'", "un'", "quell'", "c'"],
  suffixes: ["'s", "'"],
  titles: [
    'sig', 'signor', 'signora', 'dott', 'dr', 'prof', 'presidente', 'premier', 'ministro', 'ministra', 're',
    'regina', 'principe', 'principessa', 'generale', 'colonnello', 'ambasciatore', 'senatore', 'cancelliere',
    'lord', 'sir', 'papa', 'sindaco', 'governatore', 'giudice', 'onorevole',
    'padre', 'fra', 'suor', 'reverendo', 'cardinale', 'vescovo', 'arcivescovo', 'capitano', 'dottor', 'dottore', 'professore', 'professor',
  ],
  particles: [
    'de', 'di', 'del', 'della', 'dei', 'degli', 'delle', 'da', 'dal', 'la', 'le', 'lo', 'van', 'von', 'der', 'bin',
    'ben', 'ibn', 'al', 'el', "d'",
  ],
  notNames: [
    'io', 'tu', 'lui', 'lei', 'noi', 'voi', 'loro', 'il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'uno', 'una',
    'questo', 'questa', 'quello', 'quella', 'e', 'o', 'ma', 'che', 'chi', 'cui', 'quando', 'come', 'dove', 'se',
    'perché', 'mentre', 'dopo', 'prima', 'durante', 'da', 'fino', 'in', 'su', 'per', 'con', 'senza', 'tra', 'fra',
    'a', 'al', 'di', 'del', 'non', 'sì', 'più', 'anche', 'già', 'secondo', 'tuttavia', 'tutti', 'tutto', 'ogni',
    'altro',
  ],
  epithets: ['nuov', 'vecchi', 'alt', 'bass', 'grand', 'piccol', 'nord', 'sud', 'est', 'ovest', 'orient', 'occident', 'central', 'san', 'sant'],
};
