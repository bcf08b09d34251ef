/** What is said of highlights and of passing articles on, in Hebrew. */
import type { marks as english } from '../en/marks.ts';

export const marks: Record<keyof typeof english, string> = {
  'marks.gone': 'ההדגשה הזאת כבר אינה בספרייה.',
  'marks.no-selection': 'תחילה יש לבחור קטע מטקסט המאמר.',
  'marks.too-long': 'זה יותר מדי להדגשה אחת. יש לבחור קטע קצר יותר מהמאמר.',
  'marks.no-link': 'המוציא לאור לא נתן דף למאמר הזה, ולכן אין קישור אליו.',
  'marks.nothing': 'עדיין אין הדגשות לייצוא.',
  'marks.no-mail': 'לא ניתן היה לפתוח תוכנת דואר. אפשר להעתיק את הקישור במקום זאת.',
};
