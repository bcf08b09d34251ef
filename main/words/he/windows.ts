/** Words of windows, the tray, the badge and notifications. */
export const windows = {
  'menu.open-in-window': 'פתיחה בחלון נפרד',
  'menu.show-library': 'ספרייה',
  'windows.too-many': 'פתוחים יותר מדי חלונות. יש לסגור אחד מהם ולנסות שוב.',
  'tray.show': 'הצגת Broadsheet',
  'tray.unread':
    'Broadsheet: {count, plural, =0 {הכול נקרא} one {כתבה אחת לא נקראה} two {שתי כתבות לא נקראו} other {# כתבות לא נקראו}}',
  'badge.unread': '{count, plural, one {כתבה אחת לא נקראה} two {שתי כתבות לא נקראו} other {# כתבות לא נקראו}}',
  'notify.open': 'פתיחה',
  'notify.mark-read': 'סימון כנקרא',
  'notify.together': '{count, plural, one {כתבה חדשה אחת} two {שתי כתבות חדשות} other {# כתבות חדשות}}',
};
