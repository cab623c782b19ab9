import type { NameRules } from '../../pack.js';

/** Portuguese names do not change. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { ch: 'sh ch', tch: 'ch', j: 'zh', dj: 'dzh', x: 'sh ks', gu: 'g', qu: 'k', ç: 's' },
  foreignLetters: ['k', 'w', 'y', 'th', 'sh', 'tt', 'ff', 'll', 'pp', 'mm', 'nn', 'ck'],
  suffixes: ["'s", "'"],
  titles: [
    'sr', 'sra', 'dr', 'dra', 'prof', 'senhor', 'senhora', 'presidente', 'primeiro', 'ministro', 'ministra', 'rei',
    'rainha', 'príncipe', 'princesa', 'general', 'coronel', 'embaixador', 'senador', 'chanceler', 'lorde', 'sir',
    'papa', 'prefeito', 'governador', 'juiz', 'deputado',
    'padre', 'frei', 'irmã', 'reverendo', 'cardeal', 'bispo', 'arcebispo', 'capitão', 'doutor', 'doutora', 'professor', 'professora',
  ],
  particles: [
    'de', 'do', 'da', 'dos', 'das', 'e', 'van', 'von', 'der', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el',
  ],
  notNames: [
    'eu', 'tu', 'ele', 'ela', 'nós', 'eles', 'elas', 'você', 'vocês', 'o', 'a', 'os', 'as', 'um', 'uma', 'este',
    'esta', 'esse', 'essa', 'seu', 'sua', 'meu', 'minha', 'e', 'ou', 'mas', 'que', 'quem', 'quando', 'como',
    'onde', 'se', 'porque', 'embora', 'enquanto', 'depois', 'antes', 'durante', 'desde', 'até', 'em', 'no', 'na',
    'sobre', 'por', 'para', 'com', 'sem', 'entre', 'ao', 'de', 'do', 'da', 'não', 'sim', 'mais', 'também', 'já',
    'segundo', 'todos', 'tudo', 'cada', 'outro',
  ],
  epithets: ['nov', 'velh', 'alt', 'baix', 'grand', 'pequen', 'norte', 'sul', 'leste', 'oeste', 'orient', 'ocident', 'central', 'são', 'santo', 'santa'],
};
