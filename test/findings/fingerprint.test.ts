import { describe, expect, test } from '@jest/globals';
import { fingerprint } from '../../src/findings/fingerprint.js';

const identity = {
  check: 'name/drift',
  place: 'a.txt',
  about: 'adam-boehler',
  context: 'envoy Adam | said on',
  ordinal: 0,
};

describe('a fingerprint', () => {
  test('stays when only spaces, capitals or the Unicode form of the words around change', () => {
    expect(fingerprint({ ...identity, context: ' Envoy  adam | said\u00A0on' })).toBe(fingerprint(identity));
    expect(fingerprint({ ...identity, context: 'cafe\u0301 |' })).toBe(
      fingerprint({ ...identity, context: 'caf\u00E9 |' }),
    );
  });

  test.each(['check', 'place', 'about', 'context'] as const)('changes with its %s', (part) => {
    expect(fingerprint({ ...identity, [part]: 'other' })).not.toBe(fingerprint(identity));
  });

  test('tells the second of two alike from the first', () => {
    expect(fingerprint({ ...identity, ordinal: 1 })).not.toBe(fingerprint(identity));
  });

  test('is sixteen hexadecimal digits', () => {
    expect(fingerprint(identity)).toMatch(/^[0-9a-f]{16}$/u);
  });
});
