import type { NameRules } from '../../pack.js';

/** Case endings of names, which stand after an apostrophe; headlines drop it. */
// prettier-ignore
export const names: NameRules = {
  transcribes: { ş: 'sh', ç: 'ch', c: 'dzh', j: 'zh', h: 'h kh', y: 'i', ı: 'i' },
  foreignLetters: ['w', 'x', 'q', 'th', 'ck', 'ph'],
  declensions: [
    // all cases without the apostrophe
    {
      base: [''],
      anyStem: true,
      endings: [
        'a', 'ca', 'ce', 'da', 'daki', 'dan', 'de', 'deki', 'den', 'dir', 'dur', 'dür', 'dır', 'e', 'i', 'in',
        'la', 'lar', 'lara', 'larda', 'lardan', 'larde', 'larden', 'lare', 'lari', 'larin', 'larla', 'larle',
        'ları', 'ların', 'le', 'ler', 'lera', 'lerda', 'lerdan', 'lerde', 'lerden', 'lere', 'leri', 'lerin',
        'lerla', 'lerle', 'lerı', 'lerın', 'li', 'lu', 'lü', 'lı', 'na', 'nda', 'ndan', 'nde', 'nden', 'ne', 'ni',
        'nin', 'nu', 'nun', 'nü', 'nün', 'nı', 'nın', 'ta', 'taki', 'tan', 'te', 'teki', 'ten', 'tir', 'tur',
        'tür', 'tır', 'u', 'un', 'ya', 'ydi', 'ydı', 'ye', 'yi', 'yla', 'yle', 'yu', 'yü', 'yı', 'ça', 'çe', 'ü',
        'ün', 'ı', 'ın',
      ],
    },
  ],
  alternations: [['k', 'ğ'], ['t', 'd'], ['p', 'b'], ['ç', 'c']],
  suffixes: [
    "'lardan", "'larden", "'lerdan", "'lerden", "'larda", "'larde", "'larin", "'larla", "'larle", "'ların",
    "'lerda", "'lerde", "'lerin", "'lerla", "'lerle", "'lerın", "'daki", "'deki", "'lara", "'lare", "'lari",
    "'ları", "'lera", "'lere", "'leri", "'lerı", "'ndan", "'nden", "'taki", "'teki", "'dan", "'den", "'dir",
    "'dur", "'dür", "'dır", "'lar", "'ler", "'nda", "'nde", "'nin", "'nun", "'nün", "'nın", "'tan", "'ten", "'tir",
    "'tur", "'tür", "'tır", "'ydi", "'ydı", "'yla", "'yle", "'ca", "'ce", "'da", "'de", "'in", "'la", "'le", "'li",
    "'lu", "'lü", "'lı", "'na", "'ne", "'ni", "'nu", "'nü", "'nı", "'ta", "'te", "'un", "'ya", "'ye", "'yi", "'yu",
    "'yü", "'yı", "'ça", "'çe", "'ün", "'ın", "'a", "'e", "'i", "'u", "'ü", "'ı", "'",
  ],
  endingsByLastLetter: ['aeıioöuü', 'çfhkpsşt'],
  endingsByLastVowel: ['aı', 'ei', 'ou', 'öü'],
  titles: [
    'bay', 'bayan', 'sayın', 'cumhurbaşkanı', 'başkan', 'başbakan', 'bakan', 'dr', 'prof', 'general', 'büyükelçi',
    'senatör', 'vali', 'belediye', 'kral', 'kraliçe', 'prens', 'prenses', 'papa',
  ],
  particles: ['de', 'van', 'von', 'der', 'bin', 'ben', 'ibn', 'el', 'al', 've'],
  notNames: [
    'ben', 'sen', 'o', 'biz', 'siz', 'onlar', 'bu', 'şu', 'bir', 've', 'veya', 'ama', 'fakat', 'ancak', 'ise',
    'için', 'ile', 'gibi', 'kadar', 'sonra', 'önce', 'da', 'de', 'ki', 'ne', 'kim', 'nasıl', 'neden', 'çünkü',
    'eğer', 'her', 'bazı', 'tüm', 'bütün', 'çok', 'daha', 'en', 'türk', 'türkler', 'amerikan', 'rus', 'alman',
    'ayrıca',
  ],
  epithets: ['yeni', 'eski', 'yukarı', 'aşağı', 'büyük', 'küçük', 'kuzey', 'güney', 'doğu', 'batı', 'orta', 'aziz'],
};
