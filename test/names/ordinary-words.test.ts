import { expect, test } from '@jest/globals';
import { loadPack } from '../../src/languages/registry.js';
import { isOrdinaryWord, knowsOrdinaryWords } from '../../src/names/ordinary-words.js';

// A word of each language in a case or number, and a family name that no list of it has.
test.each([
  ['ar', 'المدينة', 'بريملي'],
  ['bg', 'градове', 'бримли'],
  ['cs', 'městech', 'brimleyho'],
  ['de', 'entscheidung', 'brimley'],
  ['el', 'κυβερνηση', 'χαλβερινγκ'],
  ['en', 'government', 'brimley'],
  ['es', 'ciudades', 'brimley'],
  ['fa', 'دانشگاه', 'بریملی'],
  ['fi', 'kaupungissa', 'brimleyn'],
  ['fr', 'gouvernement', 'brimley'],
  ['he', 'העיר', 'ברימלי'],
  ['hi', 'सरकार', 'ब्रिमली'],
  ['hu', 'városban', 'brimleynek'],
  ['hy', 'քաղաքում', 'բրիմլի'],
  ['it', 'governo', 'brimley'],
  ['ka', 'ქალაქში', 'ბრიმლი'],
  ['nl', 'regering', 'brimley'],
  ['pl', 'miastach', 'brimleya'],
  ['pt', 'cidades', 'brimley'],
  ['ro', 'guvernul', 'brimley'],
  ['ru', 'городами', 'бримли'],
  ['sl', 'mestih', 'brimleyja'],
  ['sv', 'staden', 'brimley'],
  ['tr', 'şehirler', 'brimley'],
  ['uk', 'містами', 'брімлі'],
])('%s: %s is a word, %s is none', async (tag, word, name) => {
  const pack = await loadPack(tag);
  expect(knowsOrdinaryWords(pack)).toBe(true);
  expect(isOrdinaryWord(word, pack)).toBe(true);
  expect(isOrdinaryWord(name, pack)).toBe(false);
});

test('of a language without a list nothing is said', async () => {
  expect(knowsOrdinaryWords(await loadPack('zh'))).toBe(false);
  expect(isOrdinaryWord('word', undefined)).toBe(false);
});
