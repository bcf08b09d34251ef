import type { reasons as en } from '../en/reasons.ts';

/** Reasons that the activity log gives: why a page is no article, why what is stored was kept, what a rule did. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.sign-in': 'صفحة تسجيل دخول',
  'reason.error': 'صفحة خطأ',
  'reason.error-titled': 'صفحة خطأ: «{what}»',
  'reason.list': 'قائمة مقالات',
  'reason.no-text': 'صفحة بلا نص',
  'reason.file': 'ملف من نوع {what}',
  'kept.purged': 'أُزيل المقال في هذه الأثناء',
  'kept.less': 'ما وصل من المقال أقل مما هو محفوظ',
  'kept.shorter':
    '{count, plural, zero {نص بلا كلمات} one {كلمة واحدة} two {كلمتان} few {# كلمات} many {# كلمة} other {# كلمة}} لا تحل محل {of, number} من الكلمات المحفوظة',
  'rule.applied':
    'القاعدة «{name}»: {count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}، {what}.',
  'rule.by-hand':
    'القاعدة «{name}»، طبّقتَها بنفسك؛ ما تغيّر: {count, plural, zero {لا مقالات} one {مقال واحد} two {مقالان} few {# مقالات} many {# مقالًا} other {# مقال}}.',
  'rule.starred': 'تمييز بنجمة',
  'rule.marked-read': 'تعليم كمقروء',
  'rule.kept': 'احتفاظ على هذا الحاسوب',
  'rule.told': 'إشعار',
  'rule.nothing': 'دون أي إجراء',
  'log.imported': 'أُضيف {added, number}، متابَع من قبل {followed, number}، مرفوض {refused, number}.',
  'log.no-terms': 'لم يُعثر على مواضيع في «{headline}»: {why}.',
  'log.own-work': 'عمل Broadsheet نفسه',
  'press.unreadable': 'تعذّرت قراءة المستند',
  'press.out-of-memory': 'يحتاج إلى ذاكرة أكثر مما يُعطى لمستند واحد',
  'press.timed-out': 'تستغرق قراءته وقتًا أطول مما يُعطى لمستند واحد',
  'network.no-name': 'لم يُعثر على هذا الاسم',
  'network.refused': 'رُفض الاتصال',
  'network.lost': 'انقطع الاتصال',
  'network.slow': 'استغرق الأمر وقتًا أطول من اللازم',
};
