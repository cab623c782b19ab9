import { letters, type LetterTable } from './letters.js';

const COMMON: LetterTable = {
  а: 'a', б: 'b', в: 'v', г: 'K', ґ: 'g', д: 'd', е: 'e', ё: 'q', ж: 'Z', з: 'z', и: 'i', й: 'j', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o',
  п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 'c', ч: 'C', ш: 'S', щ: 'SC', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'ju', я: 'ja',
  є: 'je', і: 'i', ї: 'ji', ў: 'w', ј: 'j', љ: 'lj', њ: 'nj', ћ: 'C', ђ: 'J', џ: 'J', ѓ: 'G', ќ: 'C', ѕ: 'z', ә: '0', ғ: 'g', қ: 'k', ң: 'n',
  ө: 'q', ұ: 'u', ү: 'y', һ: 'h', дж: 'J', дз: 'U', цз: 'J', чж: 'J', сь: '@', ся: '@a', сю: '@u', ци: '7i', тш: 'C', ьо: 'q', йо: 'jo', ье: 'je', ей: 'ei', тс: 'c', ск: 'sk', ау: 'au', оу: 'ou', уэ: 'we', уа: 'wa', уи: 'wi',
  уо: 'wo', '^е': 'e', ие: 'ie', ия: 'ia', иа: 'ia',
}; // prettier-ignore

export const CYRILLIC = letters(COMMON);
export const UKRAINIAN = letters(COMMON, { г: 'K', и: 'y', щ: 'SC', ия: 'yja', ие: 'ye', уі: 'wi', уї: 'wi' });
export const BULGARIAN = letters(COMMON, { г: 'g', х: 'h', щ: 'St', ъ: 'a', ьо: 'q' });
export const SERBIAN = letters(COMMON, { г: 'g', х: 'h', дж: 'dZ' });
