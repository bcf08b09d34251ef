/** What is said of highlights and of passing articles on, in Arabic. */
import type { marks as english } from '../en/marks.ts';

export const marks: Record<keyof typeof english, string> = {
  'marks.gone': 'لم يعد هذا التظليل في المكتبة.',
  'marks.no-selection': 'حدِّد أولًا شيئًا من نص المقال.',
  'marks.too-long': 'هذا أكثر مما يتسع له تظليل واحد. حدِّد جزءًا أقصر من المقال.',
  'marks.no-link': 'لم يذكر الناشر صفحة لهذا المقال، فلا رابط له.',
  'marks.nothing': 'لا توجد بعد تظليلات لتصديرها.',
  'marks.no-mail': 'تعذّر فتح برنامج للبريد. انسخ الرابط بدلًا من ذلك.',
};
