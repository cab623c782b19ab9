import { listed } from '../../endings.js';
import type { FrameWords } from '../../pack.js';

// Usage: what agencies and news sites of the language put around their stories.
export const frame: FrameWords = {
  bylines: listed('بقلم كتب كتبت'),
  signOffs: listed('إعداد تحرير تغطية_صحفية_للنشرة_العربية تغطية_صحفية'),
  credits: listed('صورة الصورة تصوير'),
  updates: listed('التفاصيل_لاحقا يتبع المزيد_لاحقا'),
  readAlso: listed('اقرأ_أيضا إقرأ_أيضا اقرأ_المزيد شاهد_أيضا'),
  comments: listed('تعليقات تعليق التعليقات أضف_تعليقا اترك_تعليقا ردود'),
  share: listed('شارك مشاركة طباعة فيسبوك تويتر واتساب تيليجرام تليجرام إكس تابعنا على'),
};
