import type { parts as english } from '../en/parts.ts';

export const parts: Record<keyof typeof english, string> = {
  'settings.search': 'ابحث في الإعدادات',
  'settings.sections': 'أقسام الإعدادات',
  'settings.found':
    '{count, plural, =0 {لا إعداد يطابق «{words}».} one {إعداد واحد يطابق «{words}».} two {إعدادان يطابقان «{words}».} few {# إعدادات تطابق «{words}».} many {# إعدادًا يطابق «{words}».} other {# إعداد يطابق «{words}».}}',
  'settings.notifications': 'الإشعارات',
  'settings.number-range': 'أدخل عددًا من {least} إلى {most}.',
  'toasts.region': 'تنبيهات',
};
