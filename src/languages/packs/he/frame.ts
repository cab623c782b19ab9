import { listed } from '../../endings.js';
import type { FrameWords } from '../../pack.js';

// Usage: what agencies and news sites of the language put around their stories.
export const frame: FrameWords = {
  bylines: listed('מאת'),
  signOffs: listed('עריכה הכתבה_נערכה_על_ידי'),
  credits: listed('צילום תמונה קרדיט'),
  updates: listed('הידיעה_מתעדכנת פרטים_נוספים_בהמשך'),
  readAlso: listed('קראו_גם קראו_עוד ראו_גם לקריאה_נוספת'),
  comments: listed('תגובות תגובה הוסף_תגובה השאירו_תגובה'),
  share: listed('שתפו שיתוף הדפסה פייסבוק טוויטר וואטסאפ טלגרם עקבו אחרינו'),
};
