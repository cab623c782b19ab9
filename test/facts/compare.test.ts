import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareFacts } from '../../src/facts/compare.js';
import type { Fact } from '../../src/facts/fact.js';
import { readFacts } from '../../src/facts/read.js';
import { packOf } from './pack.js';

/** The first fact of a text. */
async function factOf(tag: string, text: string): Promise<Fact> {
  const [fact] = readFacts(text, await packOf(tag));
  if (!fact) throw new Error(`nothing is stated in ${text}`);
  return fact;
}

type Row = readonly [sourceTag: string, source: string, targetTag: string, target: string, verdict: string];

const ROWS: readonly Row[] = [
  // exact values, however written
  ['en', '1.9 million', 'en', '1,900,000', 'same'],
  ['en', '1.9 million', 'uk', '1,9 млн', 'same'],
  ['en', '1.9 million', 'uk', '1,9 млрд', 'contradicts'],
  ['en', 'seven cats', 'uk', '7 котів', 'same'],
  ['en', 'seven cats', 'uk', '8 котів', 'contradicts'],
  ['en', 'in 1997', 'ja', '1997年', 'same'],
  ['en', 'some 1997 men', 'en', 'in 1997', 'same'],
  ['en', 'some 1997 men', 'en', 'in 1998', 'absent'],
  ['en', 'the 22nd man', 'de', '22 Mann', 'same'],
  ['en', 'a 21-year-old', 'uk', '21 рік', 'same'],
  ['en', 'a dozen eggs', 'de', '12 Eier', 'same'],
  ['en', 'two weeks', 'de', '14 Tage', 'converted'],
  ['en', 'two weeks', 'de', '15 Tage', 'contradicts'],
  ['en', 'a 5–7 mile hike', 'en', '5–7 miles', 'same'],
  ['en', '5–7 miles', 'en', '5–9 miles', 'contradicts'],
  // rounding goes to fewer digits
  ['en', '1,943,221 people', 'en', '1.9 million people', 'rounded'],
  ['en', '1.9 million people', 'en', '1,943,221 people', 'contradicts'],
  ['en', '350,000 people', 'en', '350,400 people', 'contradicts'],
  ['en', '48 people', 'en', 'about 50 people', 'rounded'],
  ['en', '48 people', 'en', '50 people', 'contradicts'],
  // per cent of a share are no points of it; where one word says both, nothing is held against it
  ['en', 'up 3 percentage points', 'uk', 'на 3 відсоткові пункти', 'same'],
  ['en', 'up 3 percentage points', 'uk', 'на 3 відсотки', 'contradicts'],
  ['en', 'up 3 percent', 'de', '3 Prozentpunkte', 'contradicts'],
  ['en', 'up 3 percent', 'ja', '3ポイント', 'same'],
  ['en', 'by 3 percentage points', 'zh', '3%', 'contradicts'],
  ['en', 'by 3 percentage points', 'ja', '3%の差', 'same'],
  ['en', 'by 3 percentage points', 'ja', '4%の差', 'contradicts'],
  // the hour and its part of the day
  ['en', 'at 2 p.m.', 'es', 'a las dos de la tarde', 'same'],
  ['en', 'at 2 p.m.', 'es', 'a las cinco de la tarde', 'contradicts'],
  // other units
  ['en', '100 km', 'en', '62 miles', 'converted'],
  ['en', '100 km', 'en', '72 miles', 'contradicts'],
  ['en', '85 mph', 'de', '135 km/h', 'converted'],
  ['en', '5 ft 10 in', 'de', '178 cm', 'converted'],
  ['en', '5 ft 10 in', 'de', '187 cm', 'contradicts'],
  ['en', '80 degrees', 'de', '27 Grad Celsius', 'converted'],
  ['en', '80 degrees', 'de', '37 Grad Celsius', 'contradicts'],
  ['en', '2 to 4 inches', 'de', '5 bis 10 cm', 'converted'],
  ['en', '2 to 4 inches', 'de', '5 bis 17 cm', 'contradicts'],
  ['en', '1 inch', 'uk', '2,54 см', 'converted'],
  ['en', '1 inch', 'uk', '2,53 см', 'contradicts'],
  ['en', '2 inches', 'es', '5 centímetros', 'converted'],
  ['en', '2 inches', 'es', '7 centímetros', 'contradicts'],
  ['en', '200 miles', 'de', '320 km', 'converted'],
  ['en', '200 miles', 'de', '321 km', 'converted'],
  ['en', '200 miles', 'de', '325 km', 'contradicts'],
  ['en', '3 tons', 'ja', '3トン', 'same'],
  ['en', '3 tons', 'ja', '4トン', 'contradicts'],
  ['en', 'in the 2000s', 'ar', 'القرن الحادي والعشرين', 'vaguer'],
  ['en', 'about 200 men', 'de', '205 Mann', 'contradicts'],
  ['en', '$5', 'de', '5 Euro', 'contradicts'],
  ['en', '$5', 'de', '5 Dollar', 'same'],
  // parts
  ['en', 'half of them', 'de', '50 %', 'converted'],
  ['en', 'two thirds of them', 'de', '67 %', 'rounded'],
  ['en', 'two thirds of them', 'de', '76 %', 'absent'],
  // dates and times
  ['en', 'on 7 October 2023', 'de', 'am 7. Oktober 2023', 'same'],
  ['en', 'on 7 October 2023', 'de', 'am 7. November 2023', 'contradicts'],
  ['en', 'on 7 October 2023', 'de', 'im Oktober 2023', 'vaguer'],
  ['en', 'in October', 'de', 'am 7. Oktober', 'sharper'],
  ['en', 'on 10/07/2023', 'de', 'am 10.07.2023', 'same'],
  ['en', 'on Tuesday', 'uk', 'у вівторок', 'same'],
  ['en', 'on Tuesday', 'uk', 'у середу', 'contradicts'],
  ['en', 'on Saturday', 'de', 'am 7. Oktober 2023', 'sharper'],
  ['en', 'on Sunday', 'de', 'am 7. Oktober 2023', 'absent'],
  ['en', 'the 1930s', 'uk', '1930-ті роки', 'same'],
  ['en', 'the 1930s', 'uk', '1940-ті роки', 'contradicts'],
  ['en', 'at 3 p.m.', 'de', 'um 15 Uhr', 'same'],
  ['en', 'at 3 p.m.', 'de', 'um 3 Uhr', 'same'],
  ['en', 'at 3 p.m.', 'de', 'um 16 Uhr', 'contradicts'],
  // labels and scores
  ['en', 'the G7', 'uk', 'G7', 'same'],
  ['en', 'the G7', 'uk', 'G20', 'contradicts'],
  ['en', 'an iPhone 6', 'de', 'ein iPhone 6', 'absent'],
  ['en', 'won 3–1', 'de', '3:1', 'same'],
  ['en', 'won 3–1', 'de', '4:1', 'contradicts'],
  ['en', '$5', 'en', 'on Tuesday', 'absent'],
];

describe('compareFacts', () => {
  test.each(ROWS)('%s %s, %s %s: %s', async (sourceTag, source, targetTag, target, verdict) => {
    expect(compareFacts(await factOf(sourceTag, source), await factOf(targetTag, target))).toBe(verdict);
  });

  test('a fact is the same as itself, whatever it is', async () => {
    const text =
      'On 7 October 2023 at 3 p.m. about 5–7 km, $1.9bn, 50%, G7, 3–1, 21-year-old, “so it is now”, hundreds';
    for (const fact of readFacts(text, await packOf('en'))) expect(compareFacts(fact, fact)).toBe('same');
  });

  test('two whole numbers are the same only where they are equal', async () => {
    const pack = await packOf('en');
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.bigInt({ min: 0n, max: 10n ** 40n }), (a, b) => {
        const [left, right] = [a, b].map((value) => readFacts(`x ${value} y`, pack)[0]);
        if (left && right) expect(compareFacts(left, right) === 'same').toBe(a === b);
      }),
    );
  });
});
