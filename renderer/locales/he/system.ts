import type { system as en } from '../en/system.ts';

/** Words of articles’ own windows and of what the system shows of Broadsheet. */
export const system: Record<keyof typeof en, string> = {
  'system.title': 'מערכת',
  'system.open': 'פתיחה בחלון נפרד',
  'system.library': 'הצגת הספרייה',
  'system.full-screen': 'מסך מלא',
  'system.badge': 'מספר הכתבות שלא נקראו על סמל היישום',
  'system.badge-hint': 'על הסמל במעגן או בשורת המשימות.',
  'system.tray': 'סמל במגש המערכת',
  'system.tray-hint': 'עם מספר הכתבות שלא נקראו, ותפריט שמציג את החלון או מרענן הכול.',
  'system.tray-hint-mac': 'סמל בשורת התפריטים, עם מספר הכתבות שלא נקראו ותפריט שמציג את החלון או מרענן הכול.',
  'system.tray-linux': 'יש שולחנות עבודה שאינם מציגים סמלים כאלה; ב־GNOME נדרשת הרחבה.',
  'system.keep': 'סגירת החלון משאירה את Broadsheet פעיל',
  'system.keep-hint': 'הוא ממשיך לרענן, ואפשר להציגו מהסמל שלו או בהפעלה נוספת.',
  'system.notify-articles': 'להודיע לי על כתבות חדשות מכל הפרסומים',
  'system.notify-articles-hint':
    'אחרת רק על מה שהרשימות והכללים מבקשים. דבר לא מוצג כל עוד נמצאים בחלון של Broadsheet.',
};
