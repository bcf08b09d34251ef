/** Words of windows, the tray, the badge and notifications. */
export const windows = {
  'menu.open-in-window': 'باز کردن در پنجره‌ای جدا',
  'menu.show-library': 'کتابخانه',
  'windows.too-many': 'پنجره‌های باز بیش از اندازه‌اند. یکی را ببندید و دوباره امتحان کنید.',
  'tray.show': 'نمایش Broadsheet',
  'tray.unread':
    'Broadsheet: {count, plural, =0 {چیزی نخوانده نمانده} one {# مقالهٔ خوانده‌نشده} other {# مقالهٔ خوانده‌نشده}}',
  'badge.unread': '{count, plural, one {# مقالهٔ خوانده‌نشده} other {# مقالهٔ خوانده‌نشده}}',
  'notify.open': 'باز کردن',
  'notify.mark-read': 'خوانده شد',
  'notify.together': '{count, plural, one {# مقالهٔ تازه} other {# مقالهٔ تازه}}',
};
