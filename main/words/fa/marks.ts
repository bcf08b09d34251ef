/** What is said of highlights and of passing articles on, in Persian. */
import type { marks as english } from '../en/marks.ts';

export const marks: Record<keyof typeof english, string> = {
  'marks.gone': 'این برجسته‌سازی دیگر در کتابخانه نیست.',
  'marks.no-selection': 'نخست بخشی از متن مقاله را انتخاب کنید.',
  'marks.too-long': 'این برای یک برجسته‌سازی زیاد است. بخش کوتاه‌تری از مقاله را انتخاب کنید.',
  'marks.no-link': 'ناشر برای این مقاله صفحه‌ای نداده است، پس پیوندی به آن نیست.',
  'marks.nothing': 'هنوز چیزی برای برون‌برد برجسته نشده است.',
  'marks.no-mail': 'هیچ برنامهٔ رایانامه‌ای باز نشد. به‌جای آن پیوند را رونوشت کنید.',
};
