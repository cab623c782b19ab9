import { describe, expect, test } from '@jest/globals';
import { checkText, createChecker } from '../../src/index.js';

const checker = createChecker({ glossaries: [], defaultGlossary: false });

/** What is wrong with a text that has no source: `date/impossible 30 February`. */
async function wrongIn(lang: string, text: string): Promise<readonly string[]> {
  const { findings } = await checkText({ target: { text, lang } }, await checker);
  return findings.map(({ check, target }) => `${check} ${target?.text ?? ''}`);
}

describe('days and times that cannot be', () => {
  test.each([
    ['en', 'on Sunday, October 7, 2023,', 'Sunday, October 7, 2023', 'on Saturday, October 7, 2023,'],
    ['en', 'Sun, 7 Oct 2023', 'Sun, 7 Oct 2023', 'Sat, 7 Oct 2023'],
    ['en', 'on Sunday the 7th of October 2023', 'Sunday the 7th of October 2023', 'on Sunday and 7 October 2023'],
    ['en', 'on 30 February', '30 February', 'on 29 February'],
    ['en', 'on February 30, as planned', 'February 30', 'In February 30 people died.'],
    ['en', 'on 29 February 2023', '29 February 2023', 'on 29 February 2024'],
    ['en', 'on 31/04/2023', '31/04/2023', 'on 31/05/2023'],
    ['en', 'at 25:70', '25:70', 'They won 25:70.'],
    ['en', 'on Monday, 7 October 1917, in Russia … on Monday, 7 October 2023', 'Monday, 7 October 2023', 'on Monday, 7 October 1917'],
    ['uk', 'у неділю, 7 жовтня 2023 року', 'неділю, 7 жовтня 2023 року', 'у суботу, 7 жовтня 2023 року'],
    ['uk', 'о 14:70', '14:70', 'о 14:07'],
    ['de', 'am Sonntag, den 7. Oktober 2023', 'Sonntag, den 7. Oktober 2023', 'am Samstag, den 7. Oktober 2023'],
    ['de', 'um 25:10 Uhr', '25:10', 'um 15:10 Uhr'],
    ['es', 'el domingo 7 de octubre de 2023', 'domingo 7 de octubre de 2023', 'el sábado 7 de octubre de 2023'],
    ['ja', '2023年10月7日（日）に会った。', '2023年10月7日（日', '2023年10月7日（土）に会った。'],
    ['zh', '2023年10月7日星期日开会。', '2023年10月7日星期日', '2023年10月7日星期六开会。'],
    ['ar', 'يوم الأحد 7 أكتوبر 2023', 'الأحد 7 أكتوبر 2023', 'يوم السبت 7 أكتوبر 2023'],
    ['he', 'ביום ראשון, 7 באוקטובר 2023', 'ביום ראשון, 7 באוקטובר 2023', 'ביום שבת, 7 באוקטובר 2023'],
  ])('%s %s', async (lang, wrong, place, right) => {
    expect(await wrongIn(lang, wrong)).toEqual([`date/impossible ${place}`]);
    expect(await wrongIn(lang, right)).toEqual([]);
  }); // prettier-ignore
});

describe('a value and its conversion in brackets', () => {
  test.each([
    ['en', 'It is 100 km (80 miles) away.', '80 miles', 'It is 100 km (62 miles) away.'],
    ['en', 'It weighs 10 pounds (10 kg).', '10 kg', 'It weighs 10 pounds (4.5 kg).'],
    ['en', 'It was 20 °C (98 °F).', '98 °F', 'It was 20 °C (68 °F).'],
    ['en', 'It holds 10 gallons (80 litres).', '80 litres', 'It holds 10 gallons (45 litres).'],
    ['en', '2 to 4 inches (5 to 20 cm) of rain', '5 to 20 cm', '2 to 4 inches (5 to 10 cm) of rain'],
    ['de', 'Es sind 62 Meilen (200 km).', '200 km', 'Es sind 62 Meilen (rund 100 km).'],
    ['fr', 'Le terrain fait 100 hectares (500 acres).', '500 acres', 'Le terrain fait 100 hectares (250 acres).'],
  ])('%s %s', async (lang, wrong, place, right) => {
    expect(await wrongIn(lang, wrong)).toEqual([`unit/conversion ${place}`]);
    expect(await wrongIn(lang, right)).toEqual([]);
  });

  test('two lengths of one system are two lengths', async () => {
    expect(await wrongIn('en', 'He ran 5 km (300 m) and 3 feet (12 inches).')).toEqual([]);
  });
});
