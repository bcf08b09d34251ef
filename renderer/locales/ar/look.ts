import type { look as en } from '../en/look.ts';

/** Words of how the window looks and is laid out. */
export const look: Record<keyof typeof en, string> = {
  'pane.hide-list': 'إخفاء القائمة',
  'pane.show-list': 'إظهار القائمة',
  'pane.full-reading': 'القراءة في النافذة كلها',
  'pane.full-reading-end': 'إنهاء القراءة في النافذة كلها',
  'look.theme-sepia': 'بنّي ورقي',
  'look.theme-contrast': 'تباين عالٍ',
  'look.also-theme': 'الوضع الداكن، الوضع الليلي، الألوان، الخلفية',
  'look.also-accent': 'اللون',
  'look.also-face': 'الخط، الخطوط، نوع الخط',
  'look.also-size': 'حجم الخط، حجم النص، تكبير',
  'look.accent': 'لون التمييز',
  'look.accent-red': 'أحمر',
  'look.accent-blue': 'أزرق',
  'look.accent-green': 'أخضر',
  'look.accent-purple': 'بنفسجي',
  'look.accent-ochre': 'أصفر ترابي',
  'look.accent-system': 'حسب النظام',
  'look.density': 'القوائم',
  'look.density-comfortable': 'مريحة',
  'look.density-compact': 'متراصّة',
};
