import type { LanguagePack } from '../../pack.js';
import { cldr } from './cldr.js';
import { concepts } from './concepts.js';
import { contexts } from './contexts.js';
import { names } from './names.js';
import { ordinary } from './ordinary.js';
import { words } from './words.js';

export const pack: LanguagePack = {
  tag: 'tr',
  scripts: ['Latn'],
  direction: 'ltr',
  spaced: true,
  cldr,
  concepts,
  words,
  contexts,
  names,
  ordinary,
};
