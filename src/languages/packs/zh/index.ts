import type { LanguagePack } from '../../pack.js';
import { claims } from './claims.js';
import { cldr } from './cldr.js';
import { concepts } from './concepts.js';
import { contexts } from './contexts.js';
import { names } from './names.js';
import { words } from './words.js';

export const pack: LanguagePack = {
  tag: 'zh',
  scripts: ['Hani'],
  direction: 'ltr',
  spaced: false,
  cldr,
  concepts,
  words,
  contexts,
  claims,
  names,
};
