import type { HandWords } from '../../pack.js';

export const words: HandWords = {};
