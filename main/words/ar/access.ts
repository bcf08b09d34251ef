/** Why an article was taken for whole, a teaser or locked, in Arabic. */
import type { access as english } from '../en/access.ts';

export const access: Record<keyof typeof english, string> = {
  'words.comma': '، ',

  'access.teaser-mark': 'وُجدت علامة المقتطف {what} في ملف الموقع',
  'access.no-whole-mark': 'لم توجد علامة المقال الكامل في ملف الموقع',
  'access.declared-locked': 'معلَن أنه مقفل',
  'access.not-free': 'يقول JSON-LD إنه ليس مجانيًا',
  'access.paid-missing': 'الجزء غير المجاني غائب',
  'access.wall': 'وُجدت عبارة حاجز: «{what}»',
  'access.breaks-off': 'النص ينقطع',
  'access.words': 'عدد الكلمات {count}',
  'access.fewer': '{count} من {of} كلمة',
  'access.shorter': 'أقصر من نص الخلاصة',
  'access.paid-there': 'الجزء غير المجاني موجود',
  'access.whole-mark': 'وُجدت علامة المقال الكامل في ملف الموقع',
  'access.before-wall': '{count} كلمة قبل الحاجز الذي قُطع',
  'access.enough': 'لكن الكلمات {count} وبلا حاجز',
  'access.no-wall': 'الكلمات {count}، بلا حاجز',
  'access.pages': 'مجموع من صفحات عددها {count}',
  'access.pages-missing': 'لم يصل من صفحاته إلا ما حتى الصفحة {count}',
};
