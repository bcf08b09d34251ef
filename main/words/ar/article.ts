/** Words of the article’s own page in Arabic. */
import type { article as english } from '../en/article.ts';

export const article: Record<keyof typeof english, string> = {
  'article.kind-news': 'أخبار',
  'article.kind-analysis': 'تحليل',
  'article.kind-memo': 'مذكّرة',
  'article.kind-report': 'تقرير',
  'article.kind-event': 'فعالية',
  'article.kind-newsletter': 'نشرة بريدية',
  'article.kind-podcast': 'بودكاست',
  'article.untitled': 'بلا عنوان',
  'article.updated': 'حُدِّث {time}',
  'article.minutes':
    'مدة القراءة: {count, plural, zero {أقل من دقيقة} one {دقيقة واحدة} two {دقيقتان} few {# دقائق} many {# دقيقة} other {# دقيقة}}',
  'article.topics': 'المواضيع',
  'article.derived': 'مستخرج من النص',
  'article.stored-here': 'محفوظ هنا',
  'article.no-picture': 'الصورة غير محفوظة',
  'article.no-picture-named': 'الصورة غير محفوظة: {name}',
  'article.enlarge': 'تكبير الصورة',
  'article.enlarge-named': 'تكبير الصورة: {name}',
  'article.table': 'جدول {number}',
  'article.table-named': 'جدول: {name}',
  'article.code': 'شيفرة',
  'article.wrap': 'لفّ الأسطر',
  'article.note': 'حاشية {number}',
  'article.close-note': 'إغلاق الحاشية {number}',
  'article.embed': 'يُفتح في {host}',
  'article.links': 'الروابط',
  'article.teaser': 'لا تتيح {title} من هذا المقال سوى هذا الجزء بلا اشتراك.',
  'article.locked': 'لا تتيح {title} شيئًا من هذا المقال بلا اشتراك.',
  'article.page': '{page} من {pages}',
  'article.save-pdf': 'حفظ المقال بصيغة PDF',
  'answer.why-printing': 'تُطبع مقالات أخرى الآن؛ أكملها أو أغلق نوافذ طباعتها',
  'answer.cannot-print': 'لم يُطبع المقال ({why}). حاول مجددًا أو احفظه بصيغة PDF.',
  'article.sample':
    'فُتح الميناء مع أول الضوء، وعند الظهر كان 27 قاربًا قد عاد. قال المرشد: «لم يتوقع أحد أن يكون البحر هادئًا إلى هذا الحد».',
};
