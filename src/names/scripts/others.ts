import { letters } from './letters.js';

export const ARMENIAN = letters({
  ա: 'a', բ: 'b', գ: 'g', դ: 'd', ե: 'e', զ: 'z', է: 'e', ը: '4', թ: 't', ժ: 'Z', ի: 'i', լ: 'l', խ: 'x', ծ: 'c', կ: 'k', հ: 'h', ձ: 'z', ղ: 'g',
  ճ: 'C', մ: 'm', յ: 'j', ն: 'n', շ: 'S', ո: 'o', չ: 'C', պ: 'p', ջ: 'J', ռ: 'r', ս: 's', վ: 'v', տ: 't', ր: 'r', ց: 'c', ւ: 'v', փ: 'p', ք: 'k',
  օ: 'o', ֆ: 'f', և: 'ev', ու: 'u', եւ: 'ev', '^ե': 'je', '^ո': 'vo', յու: 'ju', յա: 'ja', իա: 'ia', ու$: 'u', ուի: 'wi', ուե: 'we', ուա: 'wa',
}); // prettier-ignore

export const GEORGIAN = letters({
  ა: 'a', ბ: 'b', გ: 'g', დ: 'd', ე: 'e', ვ: 'v', ზ: 'z', თ: 't', ი: 'i', კ: 'k', ლ: 'l', მ: 'm', ნ: 'n', ო: 'o', პ: 'p', ჟ: 'Z', რ: 'r', ს: 's',
  ტ: 't', უ: 'u', ფ: 'P', ქ: 'k', ღ: 'g', ყ: 'k', შ: 'S', ჩ: 'C', ც: 'c', ძ: 'z', წ: 'c', ჭ: 'C', ხ: 'x', ჯ: 'J', ჰ: 'h',
}); // prettier-ignore

/** A consonant carries a (here one that may fall silent) unless a vowel sign or a virama follows. */
const DEVANAGARI_CONSONANTS =
  'क k ख k ग g घ g ङ n च C छ C ज J झ J ञ n ट t ठ t ड d ढ d ण n त t थ T द d ध d न n प p फ P ब b भ b म m य j र r ल l व v श S ष S स s ह h ळ l क़ k ख़ x ग़ g ज़ z फ़ f ड़ r ढ़ r'.split(
    ' ',
  );
const DEVANAGARI_SIGNS =
  'ा a ि i ी i ु u ू u ृ ri े e ै 0 ो o ौ o ॉ o ॅ e ं N ँ N ः h अ a आ a इ i ई i उ u ऊ u ए e ऐ 0 ओ o औ o ऑ o ऍ e'.split(' ');
const VIRAMA = '्';
const pairsOf = (list: readonly string[]) =>
  Array.from({ length: list.length / 2 }, (_, i): readonly [string, string] => [
    list[2 * i] ?? '',
    list[2 * i + 1] ?? '',
  ]);

export const DEVANAGARI = letters(
  Object.fromEntries(pairsOf(DEVANAGARI_SIGNS)),
  Object.fromEntries(
    pairsOf(DEVANAGARI_CONSONANTS).flatMap(([letter, sound]) => [
      [letter, `${sound}5`],
      [`${letter}$`, sound],
      [letter + VIRAMA, sound],
      ...pairsOf(DEVANAGARI_SIGNS)
        .slice(0, 13)
        .map(([sign, vowel]): [string, string] => [letter + sign, sound + vowel]),
    ]),
  ),
);
