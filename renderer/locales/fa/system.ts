import type { system as en } from '../en/system.ts';

/** Words of articles’ own windows and of what the system shows of Broadsheet. */
export const system: Record<keyof typeof en, string> = {
  'system.title': 'سیستم',
  'system.open': 'باز کردن در پنجره‌ای جدا',
  'system.library': 'نمایش کتابخانه',
  'system.full-screen': 'تمام‌صفحه',
  'system.badge': 'شمار خوانده‌نشده‌ها روی نماد برنامه',
  'system.badge-hint': 'روی نماد در داک یا نوار وظیفه.',
  'system.tray': 'نماد در سینی سیستم',
  'system.tray-hint': 'با شمار مقاله‌های خوانده‌نشده و منویی که پنجره را نشان می‌دهد یا همه را تازه می‌کند.',
  'system.tray-hint-mac':
    'نمادی در نوار منو، با شمار مقاله‌های خوانده‌نشده و منویی که پنجره را نشان می‌دهد یا همه را تازه می‌کند.',
  'system.tray-linux': 'برخی میزکارها چنین نمادهایی را نشان نمی‌دهند؛ گنوم برای آن به افزونه‌ای نیاز دارد.',
  'system.keep': 'با بستن پنجره، Broadsheet همچنان کار کند',
  'system.keep-hint': 'به تازه‌سازی ادامه می‌دهد و از نمادش یا با اجرای دوباره نمایش داده می‌شود.',
  'system.notify-articles': 'مقاله‌های تازهٔ همهٔ نشریه‌ها را به من خبر بده',
  'system.notify-articles-hint':
    'وگرنه تنها آنچه فهرست‌ها و قاعده‌ها می‌خواهند. تا در پنجره‌ای از Broadsheet هستید چیزی نمایش داده نمی‌شود.',
};
