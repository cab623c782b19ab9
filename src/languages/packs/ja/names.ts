import type { NameRules } from '../../pack.js';

/** Japanese puts titles and particles after the name, without a space. */
// prettier-ignore
export const names: NameRules = {
  suffixes: ['氏', 'さん', '様', '大統領', '首相', 'は', 'が', 'を', 'に', 'の', 'と', 'も', 'で', 'へ', 'や'],
};
