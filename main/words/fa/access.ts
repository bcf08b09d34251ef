/** Why an article was taken for whole, a teaser or locked, in Persian. */
import type { access as english } from '../en/access.ts';

export const access: Record<keyof typeof english, string> = {
  'words.comma': '، ',

  'access.teaser-mark': 'نشان گزیدهٔ {what} از نمایهٔ سایت یافت شد',
  'access.no-whole-mark': 'نشان مقالهٔ کامل از نمایهٔ سایت یافت نشد',
  'access.declared-locked': 'قفل اعلام شده',
  'access.not-free': 'JSON-LD می‌گوید رایگان نیست',
  'access.paid-missing': 'بخش غیررایگان نیست',
  'access.wall': 'عبارت دیوار یافت شد: «{what}»',
  'access.breaks-off': 'متن بریده می‌شود',
  'access.words': '{count} واژه',
  'access.fewer': '{count} از {of} واژه',
  'access.shorter': 'کوتاه‌تر از متن خوراک',
  'access.paid-there': 'بخش غیررایگان هست',
  'access.whole-mark': 'نشان مقالهٔ کامل از نمایهٔ سایت یافت شد',
  'access.before-wall': '{count} واژه پیش از دیوار که بریده شد',
  'access.enough': 'ولی {count} واژه و بی‌دیوار',
  'access.no-wall': '{count} واژه، بی‌دیوار',
  'access.pages': 'پیوسته از {count} صفحه',
  'access.pages-missing': 'از صفحه‌هایش تنها تا صفحهٔ {count} رسید',
};
