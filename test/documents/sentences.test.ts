import { describe, expect, test } from '@jest/globals';
import { readPlainText } from '../../src/documents/read.js';
import { segmentDocument } from '../../src/documents/segments.js';
import type { LanguagePack } from '../../src/languages/pack.js';
import { packOf } from './pack.js';

const PACKS: Readonly<Record<string, LanguagePack>> = {
  en: packOf(
    'en',
    {
      abbreviations: ['dr', 'jan', 'inc', 'prof', 'gen', 'no', 'etc', 'corp', 'sen'],
      openers: ['the', 'he', 'she', 'it', 'they', 'then', 'but', 'in', 'a', 'its'],
    },
    [],
    { titles: ['dr', 'prof', 'sen', 'doctor'] },
  ),
  uk: packOf('uk', {
    abbreviations: ['ім', 'вул', 'проф', 'див', 'тис', 'грн', 'р', 'рр', 'акад'],
    openers: ['він', 'вона', 'але', 'потім', 'це'],
  }),
  ru: packOf('ru', { abbreviations: ['им', 'ул', 'проф', 'тыс', 'руб'], openers: ['он', 'потом', 'но'] }),
  de: packOf('de', { abbreviations: ['z.b', 'bzw', 'ca', 'hrsg', 'prof'], openers: ['er', 'dann', 'die', 'sie'] }, [
    'märz',
    'januar',
    'dezember',
  ]),
  fr: packOf('fr', { abbreviations: ['m', 'mme', 'env', 'av'], openers: ['il', 'elle', 'mais', 'puis', 'le'] }, [], {
    particles: ['le', 'de'],
  }),
  es: packOf('es', { abbreviations: ['sr', 'sra', 'ee.uu', 'pág'], openers: ['él', 'luego', 'pero', 'el'] }),
  pl: packOf('pl', { abbreviations: ['prof', 'ul', 'gen', 'inż'], openers: ['on', 'potem', 'ale'] }),
  cs: packOf('cs', { abbreviations: ['mgr', 'tzv', 'ul'], openers: ['pak', 'on', 'ale'] }, ['března']),
  ar: packOf('ar', { abbreviations: ['د', 'أ.د'] }),
  hi: packOf('hi', { abbreviations: ['डॉ', 'श्री'] }),
  el: packOf('el', { abbreviations: ['κ', 'δρ', 'αρ'], openers: ['ο', 'μετά', 'αλλά'] }),
};

/** `|` parts sentences. A case and its twin, which look alike and differ. */
const CASES: readonly (readonly [language: string, ...texts: string[]])[] = [
  ['en', 'Smith met Dr. Jones on Friday.', 'Smith met the doctor.|Jones left on Friday.'],
  ['en', 'Dr. He Jiankui spoke.', 'She met the doctor.|He spoke.'],
  ['en', 'They met on Jan. 3 in Doha.', 'They met in winter.|3 men left Doha.'],
  ['en', 'The U.S. State Department spoke.', 'He left the U.S.|The department spoke.'],
  ['en', 'A U.S. official said so.', 'He is from the U.S.|It is large.'],
  ['en', 'John F. Kennedy spoke.', 'They chose plan F.|Then Kennedy spoke.'],
  ['en', 'J. R. R. Tolkien wrote it.', 'It was written by J. R. R. Tolkien.|Lewis read it.'],
  ['en', 'J.K. Rowling wrote it.', 'Rowling lives in the U.K.|She wrote it.'],
  ['en', 'It starts at 5 p.m. Monday.', 'It starts at 5 p.m.|He will be late.'],
  ['en', 'Acme Inc. Chairman Smith left.', 'He works for Acme Inc.|He left.'],
  ['en', 'He lives in St. Petersburg now.', 'He lives in the west.|Petersburg is far.'],
  ['en', '“Stop!” he said.', '“Stop!”|He left.'],
  ['en', 'Yahoo! said it would close.', 'He won!|Yahoo closed.'],
  ['en', 'He waited... and left.', 'He waited...|Then he left.'],
  ['en', 'He waited… and left.', 'He waited…|Then he left.'],
  ['en', 'He said “Go. ” and left.', 'He said “Go.”|And left.'],
  ['en', 'It grew (!) Monday.', 'It grew (a lot!)|Monday was calm.'],
  ['en', 'It cost 3.5 dollars.', 'It cost 3.|Five left.'],
  ['en', 'See example.com/?Query=1 now.', 'See it?|Query it.'],
  ['en', 'The iPhone sold well.', 'It sold well.|The iPhone won.'],
  ['en', 'It ended.[5]|Then he left.', 'It ended [5] then.'],
  ['en', '1. Introduction of the matter', 'There was 1.|Introduction followed.'],
  ['en', 'Sen. Paul (R-Md.) Senator of the year.', 'He left (with Paul).|Senators spoke.'],
  ['en', 'Ph.D. Smith said.', 'He has a Ph.D.|He said so.'],
  ['uk', 'Він приїхав у м. Київ учора.', 'Він приїхав у місто.|Київ спав.'],
  ['uk', 'Вірші написав І. Франко.', 'Вірші написав він.|Франко мовчав.'],
  ['uk', 'Університет ім. Шевченка закрили.', 'Там усі їм.|Шевченка не було.'],
  ['uk', 'Вулиця названа на честь Т. Г. Шевченка.', 'Це план Б.|Він простий.'],
  ['uk', 'Це коштує 5 тис. Потрібно більше.', 'Це коштує 5 тисяч.|Потрібно більше.'],
  ['uk', '«Що?» — спитав він.', '«Що?»|Він мовчав.'],
  ['uk', '«Що?» — Зеленський усміхнувся.', '«Що?»|Зеленський усміхнувся.'],
  ['uk', 'Так сталося у 2020 р. Зеленський переміг.', 'Так сталося у 2020 р.|Він переміг.'],
  ['uk', 'Він пішов… і повернувся.', 'Він пішов…|Потім повернувся.'],
  ['uk', 'Купили яблука, груші і т. д. Потрібно ще.', 'Купили яблука.|Потрібно ще.'],
  ['uk', 'Йому 5 млн. Зеленському — більше.', 'Йому 5 мільйонів.|Зеленському — більше.'],
  ['ru', 'Он живёт на ул. Ленина.', 'Он жил тут.|Ленина не видел.'],
  ['ru', 'Роман написал Л. Н. Толстой.', 'Это был я.|Толстой молчал.'],
  ['ru', 'Институт им. Губкина открыт.', 'Институт открыт.|Губкина знают.'],
  ['de', 'Am 5. März kam er.', 'Es waren 1985.|März kam er.'],
  ['de', 'Im 19. Jahrhundert war das so.', 'Er ist schon 19.|Sie ist älter.'],
  ['de', 'Das gilt z. B. Montag.', 'Das gilt heute.|Montag nicht.'],
  ['de', 'Ludwig XIV. Bourbon regierte.', 'Es regierte Ludwig XIV.|Er starb.'],
  ['de', 'Es waren ca. Hundert da.', 'Er war da.|Hundert kamen.'],
  ['de', '„Halt!“ rief er.', '„Halt!“|Er rief.'],
  ['de', 'Siehe Abs. 5 im Gesetz.', 'Er kam zuletzt.|5 Leute gingen.'],
  ['fr', 'M. Dupont est venu.', 'Il est venu.|Dupont aussi.'],
  ['fr', 'M. Le Pen est venu.', 'Il est venu av.|Le train part.'],
  ['fr', '« Oui ! »|Il partit.', '« Oui ! » dit-il.'],
  ['es', 'El Sr. García vino.', 'Vino el señor.|García no.'],
  ['es', 'Llegó a EE.UU. García ayer.', 'Llegó a EE.UU.|Luego se fue.'],
  ['es', '¿Qué pasó?|¡Nada!', '«¿Qué pasó?», dijo.'],
  ['pl', 'Przyszedł prof. Nowak.', 'Przyszedł on.|Nowak spał.'],
  ['pl', 'Mieszka przy ul. Długiej.', 'Mieszka tu.|Długiej nie zna.'],
  ['cs', 'Přišel 5. března ráno.', 'Bylo jich 2005.|Března se bál.'],
  ['cs', 'Sešli se 5. 3. 2024 v Praze.', 'Sešli se v roce 2024.|Praha spala.'],
  ['cs', 'Byla to jeho smrt.|Novák odešel.', 'Přišel Mgr. Novák.'],
  ['ar', 'التقى د. محمد بالوزير.', 'التقى الدكتور.|محمد غادر.'],
  ['ar', 'هل غادر؟|نعم، غادر.', 'قال: هل غادر، ثم مشى؟'],
  ['fa', 'او رفت.|ما ماندیم.', 'او ۳.۵ متر رفت.'],
  ['ur', 'وہ گیا۔|ہم رہے۔', 'وہ گیا، ہم رہے۔'],
  ['he', 'הסופר א. ב. יהושע כתב.', 'הסופר כתב.|יהושע קרא.'],
  ['he', 'מנכ״ל צה״ל דיבר.', 'הוא דיבר.|צה״ל שתק.'],
  ['hi', 'डॉ. शर्मा आए।', 'वह आया।|शर्मा गए।'],
  ['hi', 'ए. पी. सिंह आए।', 'वह आया है.|सिंह गए।'],
  ['el', 'Ο κ. Μητσοτάκης ήρθε.', 'Ήρθε αυτός.|Μητσοτάκης έφυγε.'],
  ['el', 'Τι κάνεις;|Είμαι καλά.', 'Τι κάνεις; είπε.'],
  ['hy', 'Նա եկավ։|Հետո գնաց։', 'Նա եկավ, հետո գնաց։'],
  ['hy', 'Նա եկավ:|Հետո գնաց:', 'Նա ասաց: այո։'],
  ['ka', 'ის მოვიდა.|შემდეგ წავიდა.', 'ქ. თბილისი დიდია.'],
  ['zh', '他走了。|她没走。', '他说：“走！”|她没走。', '他走了，她没走。'],
  ['zh', '「走了。」|她没走。', '他花了3.5元。'],
  ['ja', '「行く。」と言った。', '「行く。」|彼は言った。'],
  ['ja', '「本当か？」と聞いた。', '「本当か？」|ところが違った。'],
  ['ko', '"갔다."라고 말했다.', '"갔다."|그는 말했다.'],
  ['ko', '네.|그는 갔다.', '3.5미터를 갔다.'],
  ['tr', 'Dr. Yılmaz geldi.', 'Adam geldi.|Yılmaz gitti.'],
  ['am', 'እሱ ሄደ።|እሷ ቀረች።', 'እሱ ሄደ፣ እሷ ቀረች።'],
];

describe('sentences', () => {
  const rows = CASES.flatMap(([language, ...texts]) => texts.map((text) => [language, text] as const));
  test.each(rows)('%s: %s', (language, marked) => {
    expect(cut(marked.replaceAll('|', isUnspaced(language) ? '' : ' '), language)).toEqual(marked.split('|'));
  });
});

function cut(text: string, language: string): string[] {
  const document = readPlainText('text', text);
  return segmentDocument(document, PACKS[language], language).map((segment) => segment.text.text);
}

function isUnspaced(language: string): boolean {
  return ['zh', 'ja'].includes(language);
}
