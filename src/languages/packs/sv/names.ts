import type { NameRules } from '../../pack.js';

/** Genitive -s of Swedish names. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { sjtj: 'shch', tj: 'ch', sj: 'sh', zj: 'zh', dzj: 'dzh', ch: 'kh', j: 'i' },
  foreignLetters: ['w', 'q', 'th'],
  declensions: [
    // genitive
    {
      base: [''],
      anyStem: true,
      endings: ['s'],
    },
    // definite adjectives
    {
      base: ['a'],
      endings: ['as'],
    },
  ],
  suffixes: [':s', "'s", "'"],
  titles: [
    'herr', 'fru', 'fröken', 'dr', 'prof', 'president', 'statsminister', 'minister', 'utrikesminister', 'kung',
    'drottning', 'prins', 'prinsessa', 'general', 'överste', 'ambassadör', 'senator', 'förbundskansler', 'lord',
    'sir', 'påve', 'borgmästare', 'guvernör', 'domare',
  ],
  particles: [
    'de', 'van', 'von', 'der', 'da', 'di', 'la', 'le', 'bin', 'ben', 'ibn', 'al', 'el', 'af', 'av', 'och',
  ],
  notNames: [
    'jag', 'du', 'han', 'hon', 'den', 'det', 'vi', 'ni', 'de', 'en', 'ett', 'och', 'eller', 'men', 'att', 'om',
    'när', 'som', 'hur', 'var', 'vem', 'vad', 'varför', 'eftersom', 'efter', 'före', 'under', 'sedan', 'till', 'i',
    'på', 'av', 'för', 'från', 'med', 'utan', 'mellan', 'vid', 'inte', 'också', 'även', 'enligt', 'alla', 'dock',
  ],
  epithets: ['ny', 'gaml', 'övre', 'nedre', 'stor', 'lill', 'norr', 'söd', 'öst', 'väst', 'mell', 'centra', 'sankt', 'helig'],
};
