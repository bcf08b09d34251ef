/** Why an article was taken for whole, a teaser or locked, in Hebrew. */
import type { access as english } from '../en/access.ts';

export const access: Record<keyof typeof english, string> = {
  'words.comma': ', ',

  'access.teaser-mark': 'נמצא סימן הקטע {what} של הפרופיל',
  'access.no-whole-mark': 'סימן הכתבה המלאה של הפרופיל לא נמצא',
  'access.declared-locked': 'מוצהר כנעול',
  'access.not-free': 'JSON-LD אומר שאינו חינם',
  'access.paid-missing': 'החלק שאינו חינם חסר',
  'access.wall': 'נמצא ניסוח של חומה: „{what}”',
  'access.breaks-off': 'הטקסט נקטע',
  'access.words': '{count} מילים',
  'access.fewer': '{count} מתוך {of} מילים',
  'access.shorter': 'קצר מהטקסט שבהזנה',
  'access.paid-there': 'החלק שאינו חינם נמצא',
  'access.whole-mark': 'נמצא סימן הכתבה המלאה של הפרופיל',
  'access.before-wall': '{count} מילים לפני החומה, שנחתכה',
  'access.enough': 'אבל {count} מילים ובלי חומה',
  'access.no-wall': '{count} מילים, בלי חומה',
  'access.pages': 'חובר מ־{count} עמודים',
  'access.pages-missing': 'מעמודיו הגיעו רק אלה שעד עמוד {count}',
};
