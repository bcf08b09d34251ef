import type { parts as english } from '../en/parts.ts';

export const parts: Record<keyof typeof english, string> = {
  'settings.search': 'جست‌وجو در تنظیمات',
  'settings.sections': 'بخش‌های تنظیمات',
  'settings.found':
    '{count, plural, =0 {هیچ تنظیمی با «{words}» جور نیست.} one {# تنظیم با «{words}» جور است.} other {# تنظیم با «{words}» جور است.}}',
  'settings.notifications': 'اعلان‌ها',
  'settings.number-range': 'عددی از {least} تا {most} وارد کنید.',
  'toasts.region': 'پیام‌ها',
};
