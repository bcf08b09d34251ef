import type { marks as en } from '../en/marks.ts';

/** Words of highlights, their notes, and of passing an article on. */
export const marks: Record<keyof typeof en, string> = {
  'marks.title': 'التظليلات',
  'marks.count':
    '{count, plural, zero {لا تظليلات} one {تظليل واحد} two {تظليلان} few {# تظليلات} many {# تظليلًا} other {# تظليل}}',
  'marks.bar': 'المقطع المحدد',
  'marks.add': 'تظليل',
  'marks.add-note': 'تظليل مع ملاحظة',
  'marks.copy-quote': 'نسخ كاقتباس',
  'marks.colour': 'اللون',
  'marks.yellow': 'أصفر، خط متصل',
  'marks.green': 'أخضر، خط متقطع',
  'marks.blue': 'أزرق، خط منقّط',
  'marks.pink': 'وردي، خط متموج',
  'marks.edit': 'تعديل التظليل',
  'marks.note': 'ملاحظة',
  'marks.note-hint': 'تُحفَظ أثناء الكتابة؛ و{keys} لإغلاقها.',
  'marks.remove': 'إزالة التظليل',
  'marks.added': 'ظُلّل المقطع',
  'marks.changed': 'عُدّل التظليل',
  'marks.removed': 'أُزيل التظليل',
  'marks.copied': 'نُسخ الاقتباس',
  'marks.lost': 'لم يعد المقطع موجودًا في المقال',
  'marks.search': 'البحث في التظليلات والملاحظات',
  'marks.all-colours': 'كل الألوان',
  'marks.none': 'لا تظليلات بعد',
  'marks.none-hint': 'حدّد مقطعًا في مقال واضغط {key}، أو اختر لونًا.',
  'marks.none-found': 'لا تظليل مطابق',
  'marks.failed': 'تعذّر تحميل التظليلات.',
  'marks.export': 'تصدير بصيغة Markdown…',
  'marks.export-article': 'تصدير التظليلات بصيغة Markdown…',
  'marks.export-all': 'تصدير الكل بصيغة Markdown…',
  'marks.open': 'فتح عند المقطع',
  'marks.list': 'التظليلات حسب المقال',
  'marks.loss':
    '{count, plural, zero {لا يُفقد أي تظليل.} one {يُفقد أيضًا تظليل واحد مع ملاحظته.} two {يُفقد أيضًا تظليلان مع ملاحظاتهما.} few {تُفقد أيضًا # تظليلات مع ملاحظاتها.} many {يُفقد أيضًا # تظليلًا مع ملاحظاتها.} other {يُفقد أيضًا # تظليل مع ملاحظاتها.}}',
};
