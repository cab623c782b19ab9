import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { add, compareValues, multiply, sameValue, valueOf } from '../../src/facts/value.js';

describe('valueOf', () => {
  test.each([
    ['007', '', 7],
    ['1', '90', 1.9],
    ['0', '', 0],
    ['12345678901234567890', '', '12345678901234567890'],
    ['0', '1234567890123456789', '0.1234567890123456789'],
  ])('%s.%s is %p', (whole, fraction, value) => expect(valueOf(whole, fraction)).toBe(value));
});

describe('exact arithmetic', () => {
  test('1.9 million is 1,900,000, and a tenth of three is 0.3', () => {
    expect(multiply(1.9, 1e6)).toBe(1_900_000);
    expect(multiply(3, 0.1)).toBe(0.3);
    expect(add(0.1, 0.2)).toBe(0.3);
  });

  test('long numbers are told apart by their last digit', () => {
    expect(compareValues('12345678901234567890', '12345678901234567891')).toBe(-1);
    expect(sameValue('12345678901234567890', '12345678901234567890')).toBe(true);
  });

  test('agrees with whole numbers of any size', () => {
    const big = fc.bigInt({ min: 0n, max: 10n ** 25n });
    fc.assert(
      fc.property(big, big, (a, b) => {
        expect(String(multiply(valueOf(String(a)), valueOf(String(b))))).toBe(String(valueOf(String(a * b))));
        expect(compareValues(valueOf(String(a)), valueOf(String(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  test('10^300 does no harm', () => {
    expect(compareValues(`1${'0'.repeat(300)}`, 1e300)).toBe(0);
  });
});
