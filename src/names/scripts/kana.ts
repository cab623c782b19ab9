import { letters } from './letters.js';

/** Vowels that Japanese puts between or after foreign consonants are marked as such: 1 for u, 2 for o, 3 for i. */
export const KANA = letters({
  ア: 'a', イ: 'i', ウ: 'u', エ: 'e', オ: 'o', カ: 'ka', キ: 'k3', ク: 'k1', ケ: 'ke', コ: 'ko', ガ: 'ga', ギ: 'g3', グ: 'g1', ゲ: 'ge', ゴ: 'go',
  サ: 'Oa', シ: 'M3', ス: 'O1', セ: 'Oe', ソ: 'Oo', ザ: 'za', ジ: 'U3', ズ: 'z1', ゼ: 'ze', ゾ: 'zo', タ: 'ta', チ: 'C3', ツ: 'c1', テ: 'te', ト: 't2',
  ダ: 'da', ヂ: 'J3', ヅ: 'z1', デ: 'de', ド: 'd2', ナ: 'na', ニ: 'ni', ヌ: 'n1', ネ: 'ne', ノ: 'no', ハ: 'ha', ヒ: 'hi', フ: '%1', ヘ: 'he', ホ: 'ho',
  バ: 'Ba', ビ: 'Bi', ブ: 'B1', ベ: 'Be', ボ: 'Bo', パ: 'pa', ピ: 'pi', プ: 'p1', ペ: 'pe', ポ: 'po', マ: 'ma', ミ: 'mi', ム: 'm1', メ: 'me', モ: 'mo',
  ヤ: 'ja', ユ: 'ju', ヨ: 'jo', ラ: 'Ra', リ: 'Ri', ル: 'R1', レ: 'Re', ロ: 'Ro', ワ: 'wa', ヲ: 'o', ン: 'N', ッ: '', ー: '', ヴ: 'v1', '・': '',
  ァ: 'a', ィ: 'i', ゥ: 'u', ェ: 'e', ォ: 'o', ャ: 'ja', ュ: 'ju', ョ: 'jo', 'イ$': 'i',
  キャ: 'kja', キュ: 'kju', キョ: 'kjo', シャ: 'Sa', シュ: 'S1', ショ: 'So', シェ: 'Se', チャ: 'Ca', チュ: 'Cu', チョ: 'Co', チェ: 'Ce', ジャ: 'Ja', ジュ: 'Ju',
  ジョ: 'Jo', ジェ: 'Je', ニャ: 'nja', ニュ: 'nju', ニョ: 'njo', リュ: 'Rju', リャ: 'Rja', リョ: 'Rjo', ファ: 'fa', フィ: 'fi', フェ: 'fe', フォ: 'fo', フュ: 'fju',
  ティ: 'ti', ディ: 'di', トゥ: 'tu', ドゥ: 'du', テュ: 'tju', デュ: 'dju', ウィ: 'wi', ウェ: 'we', ウォ: 'wo', ヴァ: 'va', ヴィ: 'vi', ヴェ: 've', ヴォ: 'vo',
  ツァ: 'ca', ツィ: 'ci', ツェ: 'ce', ツォ: 'co', クァ: 'kwa', クィ: 'kwi', クェ: 'kwe', クォ: 'kwo', グァ: 'gwa', イェ: 'je', スィ: 'Oi', ズィ: 'zi',
  ヒュ: 'hju', ミュ: 'mju', ピュ: 'pju', ビュ: 'bju', ギュ: 'gju', ギャ: 'gja', アー: 'ar', ングス: 'N1ks', ンブ: 'mB1', ンプ: 'mp1', 'ング$': 'Ng1', 'ング': 'Ng1',
}); // prettier-ignore

const HIRAGANA_TO_KATAKANA = 0x60;

/** @param word hiragana, katakana or both */
export function toKatakana(word: string): string {
  return word.replace(/[\u3041-\u3096]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + HIRAGANA_TO_KATAKANA));
}
