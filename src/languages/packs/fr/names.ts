import type { NameRules } from '../../pack.js';

/** French elides de, le and que before a vowel; names do not change. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { chtch: 'shch', tch: 'ch', ch: 'sh kh', j: 'zh', dj: 'dzh', ou: 'u', iou: 'iu', gu: 'g', qu: 'k', y: 'i' },
  foreignLetters: ['k', 'w', 'sh', 'oo', 'dd', 'zz', 'aa', 'cz', 'sz', 'gh', 'ij'],
  prefixes: ["l'", "d'", "qu'", "jusqu'", "lorsqu'", "puisqu'", "s'", "n'"],
  suffixes: ["'s", "'"],
  titles: [
    'm', 'mm', 'mme', 'mmes', 'mlle', 'dr', 'prof', 'monsieur', 'madame', 'mademoiselle', 'président',
    'présidente', 'premier', 'ministre', 'roi', 'reine', 'prince', 'princesse', 'général', 'colonel',
    'ambassadeur', 'sénateur', 'chancelier', 'chancelière', 'lord', 'sir', 'pape', 'maire', 'gouverneur', 'juge',
    'député', 'maître',
    'père', 'abbé', 'frère', 'sœur', 'révérend', 'docteur', 'professeur', 'cardinal', 'évêque', 'archevêque', 'capitaine', 'maréchal', 'amiral', 'procureur',
  ],
  particles: [
    'de', 'du', 'des', 'la', 'le', 'van', 'von', 'der', 'den', 'da', 'di', 'bin', 'ben', 'ibn', 'al', 'el', "d'",
  ],
  notNames: [
    'je', 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles', 'le', 'la', 'les', 'un', 'une', 'des', 'du',
    'ce', 'cet', 'cette', 'ces', 'mon', 'ma', 'mes', 'son', 'sa', 'ses', 'leur', 'leurs', 'et', 'ou', 'mais',
    'donc', 'or', 'ni', 'car', 'que', 'qui', 'quoi', 'dont', 'où', 'quand', 'comme', 'si', 'lorsque', 'après',
    'avant', 'pendant', 'depuis', 'jusque', 'dans', 'sur', 'sous', 'par', 'pour', 'avec', 'sans', 'chez', 'entre',
    'vers', 'à', 'au', 'aux', 'de', 'en', 'y', 'ne', 'pas', 'plus', 'aussi', 'encore', 'déjà', 'selon',
    'cependant', 'toutefois', 'ainsi', 'tous', 'toutes', 'tout', 'chaque', 'autre', 'même', 'français',
    'américain', 'américains', 'russe', 'russes',
  ],
  epithets: ['nouve', 'neuf', 'vieux', 'vieil', 'haut', 'bas', 'grand', 'petit', 'nord', 'sud', 'est', 'ouest', 'orient', 'occident', 'central', 'saint'],
};
