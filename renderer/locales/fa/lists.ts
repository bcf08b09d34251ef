import type { lists as english } from '../en/lists.ts';

/** Words of what is done by hand in lists. */
export const lists: Record<keyof typeof english, string> = {
  'hands.read-undone':
    '{count, plural, one {# مقاله مانند پیش شد: خوانده یا نخوانده.} other {# مقاله مانند پیش شدند: خوانده یا نخوانده.}}',
  'hands.star-undone': '{count, plural, one {ستارهٔ # مقاله مانند پیش شد.} other {ستاره‌های # مقاله مانند پیش شدند.}}',
  'hands.unread-many': '{count, plural, one {# مقاله نخوانده شد.} other {# مقاله نخوانده شدند.}}',
  'hands.starred-many': '{count, plural, one {# مقاله ستاره‌دار شد.} other {# مقاله ستاره‌دار شدند.}}',
  'hands.unstarred-many': '{count, plural, one {ستارهٔ # مقاله برداشته شد.} other {ستارهٔ # مقاله برداشته شد.}}',
  'hands.selected': '{count, plural, one {# مقاله انتخاب شد} other {# مقاله انتخاب شدند}}',
  'hands.selection': 'مقاله‌های انتخاب‌شده',
  'hands.select-all': 'انتخاب همه',
  'hands.select-end': 'پایان انتخاب',
  'hands.extend-down': 'گسترش انتخاب به پایین',
  'hands.extend-up': 'گسترش انتخاب به بالا',
  'hands.open': 'باز کردن',
  'hands.open-many-title': '{count, plural, one {# مقاله در مرورگر باز شود؟} other {# مقاله در مرورگر باز شوند؟}}',
  'hands.open-many': 'هر یک در زبانه‌ای جدا باز می‌شود، یکی پس از دیگری.',
  'hands.copy-link': 'رونوشت پیوند',
  'hands.copy-links': 'رونوشت پیوندها',
  'hands.copy-headline': 'رونوشت تیتر و پیوند',
  'hands.copied': '{count, plural, one {پیوند رونوشت شد.} other {# پیوند رونوشت شدند.}}',
  'hands.mail': 'هم‌رسانی با ایمیل',
  'hands.above': 'همهٔ بالایی‌ها خوانده شوند',
  'hands.below': 'همهٔ پایینی‌ها خوانده شوند',
  'hands.only-publication': 'فقط از {name}',
  'hands.with-topic': 'محدود به {name}',
  'hands.about-topic': 'دربارهٔ {name}',
  'hands.actions': 'کارهای {name}',
  'hands.out-of-folder': 'بیرون آوردن از {name}',
  'hands.into-folder': 'بردن به {name}',
};
