import type { reasons as en } from '../en/reasons.ts';

/** Reasons that the activity log gives: why a page is no article, why what is stored was kept, what a rule did. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.sign-in': 'صفحهٔ ورود',
  'reason.error': 'صفحهٔ خطا',
  'reason.error-titled': 'صفحهٔ خطا: «{what}»',
  'reason.list': 'فهرست مقاله‌ها',
  'reason.no-text': 'صفحه‌ای بدون متن',
  'reason.file': 'پرونده‌ای از نوع {what}',
  'kept.purged': 'مقاله در این میان کنار گذاشته شد',
  'kept.less': 'آنچه رسید از مقاله کمتر از آن است که ذخیره شده',
  'kept.shorter': '{count, plural, one {# واژه} other {# واژه}} جای {of, number} واژهٔ ذخیره‌شده را نمی‌گیرد',
  'rule.applied': 'قاعدهٔ «{name}»: {count, plural, one {# مقاله} other {# مقاله}}، {what}.',
  'rule.by-hand': 'قاعدهٔ «{name}»، به دست شما: {count, plural, one {# مقاله تغییر کرد} other {# مقاله تغییر کرد}}.',
  'rule.starred': 'ستاره‌دار شد',
  'rule.marked-read': 'خوانده‌شده شد',
  'rule.kept': 'در این رایانه نگه داشته می‌شود',
  'rule.told': 'خبر داده شد',
  'rule.nothing': 'کاری انجام نشد',
  'log.imported': '{added, number} افزوده، {followed, number} از پیش دنبال‌شده، {refused, number} ردشده.',
  'log.no-terms': 'در «{headline}» موضوعی یافت نشد: {why}.',
  'log.own-work': 'کار خود Broadsheet',
  'press.unreadable': 'سند خوانده نشد',
  'press.out-of-memory': 'به حافظه‌ای بیش از سهم یک سند نیاز دارد',
  'press.timed-out': 'خواندنش بیش از زمان یک سند طول می‌کشد',
};
