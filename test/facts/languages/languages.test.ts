import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../../src/facts/read.js';
import { statedFacts } from '../../../src/facts/stated.js';
import { inShort, packOf } from '../pack.js';
import { bg } from './bg.js';
import { cs } from './cs.js';
import { el } from './el.js';
import { fa } from './fa.js';
import { fi } from './fi.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { hu } from './hu.js';
import { hy } from './hy.js';
import { ka } from './ka.js';
import { ko } from './ko.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { sl } from './sl.js';
import { sv } from './sv.js';
import { tr } from './tr.js';

/** A line a text: what stands behind the arrow is all that is shown of it; "?" marks what is not certain. */
const TABLES = { bg, cs, el, fa, fi, he, hi, hu, hy, ka, ko, pt, ro, sl, sv, tr };

describe.each(Object.entries(TABLES))('%s', (tag, table) => {
  const rows = table
    .trim()
    .split('\n')
    .map((line) => line.split('→').map((part) => part.trim()));
  test.each(rows)('%s', async (text = '', facts = '') => {
    const shown = statedFacts(readFacts(text, await packOf(tag)), text);
    expect(shown.map(inShort).join('; ')).toBe(facts);
    for (const { start, end, text: slice } of shown) expect(text.slice(start, end)).toBe(slice);
  });
});
