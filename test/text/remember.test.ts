import { expect, test } from '@jest/globals';
import { keptWith } from '../../src/text/remember.js';

test('what is kept with a thing is found again, is not seen from outside, and no copy has it', () => {
  const [first, second] = [keptWith<object, number>(), keptWith<object, number>()];
  const thing = { name: 'a' };
  expect(first.get(thing)).toBeUndefined();
  first.set(thing, 1);
  first.set(thing, 2);
  second.set(thing, 3);
  expect([first.get(thing), second.get(thing)]).toEqual([2, 3]);
  expect(Reflect.ownKeys(thing)).toEqual(['name']);
  expect(first.get({ ...thing })).toBeUndefined();
});
