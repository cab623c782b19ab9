import { describe, expect, test } from '@jest/globals';
import { readFacts } from '../../../src/facts/read.js';
import { statedFacts } from '../../../src/facts/stated.js';
import { inShort, packOf } from '../pack.js';
import { ar } from './ar.js';
import { bg } from './bg.js';
import { cs } from './cs.js';
import { de } from './de.js';
import { el } from './el.js';
import { en } from './en.js';
import { es } from './es.js';
import { fa } from './fa.js';
import { fi } from './fi.js';
import { fr } from './fr.js';
import { he } from './he.js';
import { hi } from './hi.js';
import { hu } from './hu.js';
import { hy } from './hy.js';
import { it } from './it.js';
import { ja } from './ja.js';
import { ka } from './ka.js';
import { ko } from './ko.js';
import { nl } from './nl.js';
import { pl } from './pl.js';
import { pt } from './pt.js';
import { ro } from './ro.js';
import { ru } from './ru.js';
import { sl } from './sl.js';
import { sv } from './sv.js';
import { tr } from './tr.js';
import { uk } from './uk.js';
import { zh } from './zh.js';

/** A line a text: what stands behind the arrow is all that is shown of it; "?" marks what is not certain. */
const TABLES = {
  ar,
  bg,
  cs,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  hy,
  it,
  ja,
  ka,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sl,
  sv,
  tr,
  uk,
  zh,
};

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
