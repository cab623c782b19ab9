import { describe, expect, test } from '@jest/globals';
import { directiveOf } from '../../src/findings/directive.js';

const read = (text: string) => {
  const { kind, names, reason } = directiveOf({ start: 0, end: text.length, text });
  return { kind, names, reason };
};

describe('a comment', () => {
  test.each([
    ['wiredrift-disable', { kind: 'disable', names: [], reason: undefined }],
    ['wiredrift-disable-line name/drift', { kind: 'disable-line', names: ['name/drift'], reason: undefined }],
    [
      'wiredrift-disable-next-line name/drift, number -- as the agency -- and we -- write it',
      { kind: 'disable-next-line', names: ['name/drift', 'number'], reason: 'as the agency -- and we -- write it' },
    ],
    ['wiredrift-disable -- all of it', { kind: 'disable', names: [], reason: 'all of it' }],
    ['wiredrift-disable name --', { kind: 'disable', names: ['name'], reason: undefined }],
    ['wiredrift-enable\n  name\n  name', { kind: 'enable', names: ['name'], reason: undefined }],
    ['wiredrift-disable-all', { kind: undefined, names: [], reason: undefined }],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});
