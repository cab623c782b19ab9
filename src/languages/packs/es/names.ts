import type { NameRules } from '../../pack.js';

/** Spanish names do not change. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { j: 'kh', gu: 'g', qu: 'k', y: 'i dzh', ll: 'l' },
  foreignLetters: ['k', 'w', 'sh', 'th', 'ph', 'tt', 'ff', 'ss', 'mm', 'pp', 'dd', 'gg', 'bb', 'zz', 'oo', 'ck'],
  suffixes: ["'s", "'"],
  titles: [
    'sr', 'sra', 'srta', 'don', 'doña', 'dr', 'dra', 'prof', 'señor', 'señora', 'presidente', 'presidenta',
    'primer', 'ministro', 'ministra', 'rey', 'reina', 'príncipe', 'princesa', 'general', 'coronel', 'embajador',
    'senador', 'canciller', 'lord', 'sir', 'papa', 'alcalde', 'gobernador', 'juez', 'diputado',
    'padre', 'fray', 'sor', 'reverendo', 'cardenal', 'obispo', 'arzobispo', 'capitán', 'doctor', 'doctora', 'profesor', 'profesora',
  ],
  particles: [
    'de', 'del', 'la', 'las', 'los', 'y', 'van', 'von', 'der', 'da', 'di', 'bin', 'ben', 'ibn', 'al', 'el',
  ],
  notNames: [
    'yo', 'tú', 'él', 'ella', 'nosotros', 'ellos', 'ellas', 'usted', 'ustedes', 'el', 'la', 'los', 'las', 'un',
    'una', 'unos', 'unas', 'este', 'esta', 'estos', 'estas', 'ese', 'esa', 'su', 'sus', 'mi', 'y', 'o', 'pero',
    'que', 'quien', 'cuando', 'como', 'donde', 'si', 'porque', 'aunque', 'mientras', 'después', 'antes', 'durante',
    'desde', 'hasta', 'en', 'sobre', 'por', 'para', 'con', 'sin', 'entre', 'a', 'al', 'de', 'del', 'no', 'sí',
    'más', 'también', 'ya', 'según', 'embargo', 'todos', 'todo', 'cada', 'otro',
  ],
  epithets: ['nuev', 'viej', 'alt', 'baj', 'gran', 'pequeñ', 'norte', 'sur', 'este', 'oeste', 'orient', 'occident', 'central', 'san', 'sant'],
};
