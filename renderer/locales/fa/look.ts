import type { look as en } from '../en/look.ts';

/** Words of how the window looks and is laid out. */
export const look: Record<keyof typeof en, string> = {
  'pane.hide-list': 'پنهان کردن فهرست',
  'pane.show-list': 'نمایش فهرست',
  'pane.full-reading': 'خواندن در تمام پنجره',
  'pane.full-reading-end': 'پایان خواندن در تمام پنجره',
  'look.theme-sepia': 'سپیا',
  'look.theme-contrast': 'کنتراست بالا',
  'look.also-theme': 'حالت تیره، حالت شب، رنگ‌ها، پس‌زمینه',
  'look.also-accent': 'رنگ',
  'look.also-face': 'قلم، فونت، نوع حروف',
  'look.also-size': 'اندازهٔ قلم، اندازهٔ متن، بزرگ‌نمایی',
  'look.accent': 'رنگ تأکید',
  'look.accent-red': 'قرمز',
  'look.accent-blue': 'آبی',
  'look.accent-green': 'سبز',
  'look.accent-purple': 'بنفش',
  'look.accent-ochre': 'اخرایی',
  'look.accent-system': 'همانند سیستم',
  'look.density': 'فهرست‌ها',
  'look.density-comfortable': 'راحت',
  'look.density-compact': 'فشرده',
};
