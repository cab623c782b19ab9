import type { NameRules } from '../../pack.js';

/** Plural and indefinite endings; the ezafe after a final vowel. */
// prettier-ignore
export const names: NameRules = {
  suffixes: ['ی', '‌ی', 'ها', '‌ها', 'های', '‌های', 'هاى'],
  titles: [
    'آقای', 'خانم', 'دکتر', 'رئیس‌جمهور', 'رئیس', 'وزیر', 'شاه', 'ملکه', 'شاهزاده', 'ژنرال', 'سفیر', 'سناتور',
    'صدراعظم', 'پاپ', 'شیخ', 'آیت‌الله', 'امام', 'سردار',
  ],
  particles: ['بن', 'ابن', 'آل', 'ابو', 'دی', 'فان', 'فون'],
};
