import type { reasons as en } from '../en/reasons.ts';

/** Reasons that the activity log gives: why a page is no article, why what is stored was kept, what a rule did. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.sign-in': 'דף כניסה',
  'reason.error': 'דף שגיאה',
  'reason.error-titled': 'דף שגיאה: ”{what}”',
  'reason.list': 'רשימת כתבות',
  'reason.no-text': 'דף בלי טקסט',
  'reason.file': 'קובץ מסוג {what}',
  'kept.purged': 'הכתבה הוסרה בינתיים',
  'kept.less': 'מה שהתקבל מכיל פחות מהכתבה ממה ששמור',
  'kept.shorter':
    '{count, plural, one {מילה אחת אינה מחליפה} two {שתי מילים אינן מחליפות} other {# מילים אינן מחליפות}} את {of, number} המילים השמורות',
  'rule.applied': 'הכלל ”{name}”: {count, plural, one {כתבה אחת} two {שתי כתבות} other {# כתבות}}, {what}.',
  'rule.by-hand':
    'הכלל ”{name}”, בהפעלה שלכם: {count, plural, one {כתבה אחת השתנתה} two {שתי כתבות השתנו} other {# כתבות השתנו}}.',
  'rule.starred': 'סימון בכוכב',
  'rule.marked-read': 'סימון כנקראה',
  'rule.kept': 'שמירה במחשב הזה',
  'rule.told': 'התראה',
  'rule.nothing': 'בלי שום פעולה',
  'log.imported': 'נוספו {added, number}, כבר במעקב {followed, number}, נדחו {refused, number}.',
  'log.no-terms': 'לא נמצאו נושאים בכתבה ”{headline}”: {why}.',
  'log.own-work': 'העבודה של Broadsheet עצמה',
  'press.unreadable': 'לא היה אפשר לקרוא את המסמך',
  'press.out-of-memory': 'דרוש לו יותר זיכרון ממה שניתן למסמך אחד',
  'press.timed-out': 'הקריאה בו נמשכת יותר ממה שניתן למסמך אחד',
  'network.no-name': 'לא נמצא שם כזה',
  'network.refused': 'החיבור נדחה',
  'network.lost': 'החיבור נותק',
  'network.slow': 'זה נמשך זמן רב מדי',
};
