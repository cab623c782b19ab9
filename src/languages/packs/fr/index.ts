import type { LanguagePack } from '../../pack.js';
import { claims } from './claims.js';
import { cldr } from './cldr.js';
import { concepts } from './concepts.js';
import { contexts } from './contexts.js';
import { frame } from './frame.js';
import { names } from './names.js';
import { ordinary } from './ordinary.js';
import { terms } from './terms.js';
import { words } from './words.js';

export const pack: LanguagePack = {
  tag: 'fr',
  scripts: ['Latn'],
  direction: 'ltr',
  spaced: true,
  cldr,
  concepts,
  words,
  contexts,
  claims,
  frame,
  names,
  ordinary,
  terms,
};
