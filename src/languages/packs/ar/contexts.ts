import type { ContextWords } from '../../pack.js';

export const contexts: ContextWords = {
  belowZero: ['تحت الصفر'],
  clockPartsAfter: {
    'إلا ربعا': -15,
    'إلا الربع': -15,
    'إلا ربع': -15,
    'إلا ثلثا': -20,
    'إلا خمس دقائق': -5,
    'إلا عشر دقائق': -10,
  },
  // The twelve months of the Islamic calendar as the language writes them beside a day.
  islamicMonths: {
    محرم: 1,
    المحرم: 1,
    صفر: 2,
    'ربيع الأول': 3,
    'ربيع الآخر': 4,
    'ربيع الثاني': 4,
    'جمادى الأولى': 5,
    'جمادى الآخرة': 6,
    'جمادى الثانية': 6,
    رجب: 7,
    شعبان: 8,
    رمضان: 9,
    شوال: 10,
    'ذو القعدة': 11,
    'ذي القعدة': 11,
    'ذو الحجة': 12,
    'ذي الحجة': 12,
  },
  dayParts: { ظهرا: 'pm', 'بعد الظهر': 'pm', مساء: 'pm', صباحا: 'am', فجرا: 'am', عصرا: 'pm', ليلا: 'night' },
  calendars: { هـ: 'islamic', هجري: 'islamic', هجرية: 'islamic', للهجرة: 'islamic', 'هجري شمسي': 'persian' },
  fractionBars: ['على', 'جزء من', 'أجزاء من', 'جزءا من'],
  rangeJoiners: ['إلى', 'الى', 'حتى', 'وحتى'],
  yearPrepositions: ['في', 'منذ', 'عام', 'سنة', 'أوائل', 'أواخر', 'منتصف', 'مطلع', 'بداية', 'نهاية'],
  clockBefore: ['الساعة'],
  rangeOpeners: ['بين'],
  both: ['كلا', 'كلتا'],
  ambiguousDates: ['مارس', 'ماي', 'جوان'],
  duals: {
    يومين: 'day', يومان: 'day', أسبوعين: 'week', أسبوعان: 'week', شهرين: 'month', شهران: 'month', عامين: 'year',
    عامان: 'year', سنتين: 'year', سنتان: 'year', ساعتين: 'hour', ساعتان: 'hour', دقيقتين: 'minute', دقيقتان: 'minute',
    عقدين: 'decade', عقدان: 'decade', قرنين: 'century', قدمين: 'foot', مترين: 'meter', ميلين: 'mile',
  }, // prettier-ignore
  decades: {
    عشرينيات: 20, ثلاثينيات: 30, أربعينيات: 40, خمسينيات: 50, ستينيات: 60, سبعينيات: 70, ثمانينيات: 80, تسعينيات: 90,
    العشرينيات: 20, الثلاثينيات: 30, الأربعينيات: 40, الخمسينيات: 50, الستينيات: 60, السبعينيات: 70, الثمانينيات: 80,
    التسعينيات: 90,
  }, // prettier-ignore
  ratioJoiners: ['من', 'من كل'],
};
