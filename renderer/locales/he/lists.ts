import type { lists as english } from '../en/lists.ts';

/** Words of what is done by hand in lists. */
export const lists: Record<keyof typeof english, string> = {
  'hands.read-undone':
    '{count, plural, one {כתבה אחת שוב כפי שהייתה: נקראה או לא.} two {שתי כתבות שוב כפי שהיו: נקראו או לא.} other {# כתבות שוב כפי שהיו: נקראו או לא.}}',
  'hands.star-undone':
    '{count, plural, one {הכוכב של כתבה אחת שוב כפי שהיה.} two {הכוכבים של שתי כתבות שוב כפי שהיו.} other {הכוכבים של # כתבות שוב כפי שהיו.}}',
  'hands.unread-many':
    '{count, plural, one {כתבה אחת סומנה כלא נקראה.} two {שתי כתבות סומנו כלא נקראו.} other {# כתבות סומנו כלא נקראו.}}',
  'hands.starred-many':
    '{count, plural, one {כתבה אחת סומנה בכוכב.} two {שתי כתבות סומנו בכוכב.} other {# כתבות סומנו בכוכב.}}',
  'hands.unstarred-many':
    '{count, plural, one {הכוכב הוסר מכתבה אחת.} two {הכוכבים הוסרו משתי כתבות.} other {הכוכבים הוסרו מ־# כתבות.}}',
  'hands.selected': '{count, plural, one {כתבה אחת נבחרה} two {שתי כתבות נבחרו} other {# כתבות נבחרו}}',
  'hands.selection': 'הכתבות שנבחרו',
  'hands.select-all': 'בחירת הכול',
  'hands.select-end': 'סיום הבחירה',
  'hands.extend-down': 'הרחבת הבחירה למטה',
  'hands.extend-up': 'הרחבת הבחירה למעלה',
  'hands.open': 'פתיחה',
  'hands.open-many-title':
    '{count, plural, one {לפתוח כתבה אחת בדפדפן?} two {לפתוח שתי כתבות בדפדפן?} other {לפתוח # כתבות בדפדפן?}}',
  'hands.open-many': 'כל אחת תיפתח בכרטיסייה משלה, זו אחר זו.',
  'hands.copy-link': 'העתקת הקישור',
  'hands.copy-links': 'העתקת הקישורים',
  'hands.copy-headline': 'העתקת הכותרת והקישור',
  'hands.copied': '{count, plural, one {הקישור הועתק.} two {שני קישורים הועתקו.} other {# קישורים הועתקו.}}',
  'hands.mail': 'שיתוף בדואר',
  'hands.above': 'סימון כל מה שמעל כנקרא',
  'hands.below': 'סימון כל מה שמתחת כנקרא',
  'hands.only-publication': 'רק מתוך {name}',
  'hands.with-topic': 'צמצום אל {name}',
  'hands.about-topic': 'על {name}',
  'hands.actions': 'פעולות עבור {name}',
  'hands.out-of-folder': 'הוצאה מתוך {name}',
  'hands.into-folder': 'העברה אל {name}',
  'hands.rename-row': 'שינוי השם של הפריט הממוקד',
  'hands.remove-row': 'הסרת הפריט הממוקד',
  'hands.row-up': 'העברת הפריט הממוקד למעלה',
  'hands.row-down': 'העברת הפריט הממוקד למטה',
  'folder.rename-title': 'שינוי השם של התיקייה {folder}',
  'folder.name': 'שם',
  'folder.rename-joins': 'כבר יש תיקייה בשם {folder}: המקורות של שתיהן יהיו בה יחד.',
  'hands.copy-too-many': 'נבחרו {count, number} כתבות, ואפשר להעתיק עד {most, number} קישורים בבת אחת. יש לבחור פחות.',
};
