import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { isSkeletonNear } from '../../src/names/skeleton-lists.js';

function withoutOne(skeleton: string): string[] {
  const shorter = Array.from(skeleton, (_, at) => skeleton.slice(0, at) + skeleton.slice(at + 1));
  return skeleton.length > 2 ? [skeleton, ...shorter] : [skeleton];
}

test('two skeletons are near where one that is left out, of either or of both, makes them the same', () => {
  const skeleton = fc.string({ unit: fc.constantFrom('p', 't', 'k', 's'), maxLength: 6 });
  fc.assert(
    fc.property(skeleton, skeleton, (a, b) => {
      const others = new Set(withoutOne(b));
      expect(isSkeletonNear(a, b)).toBe(withoutOne(a).some((one) => others.has(one)));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['plr', 'plr', true],
  ['plr', 'pllr', true],
  ['plr', 'ptr', true],
  ['pl', 'pr', false],
  ['vtkf', 'mrtn', false],
])('%s and %s: %s', (a, b, near) => {
  expect(isSkeletonNear(a, b)).toBe(near);
});
