/** Words of windows, the tray, the badge and notifications. */
export const windows = {
  'menu.open-in-window': 'Open in Its Own Window',
  'menu.show-library': 'Library',
  'windows.too-many': 'Too many windows are open. Close one of them and try again.',
  'tray.show': 'Show Broadsheet',
  'tray.unread': 'Broadsheet: {count, plural, =0 {nothing unread} one {# unread article} other {# unread articles}}',
  'badge.unread': '{count, plural, one {# unread article} other {# unread articles}}',
  'notify.open': 'Open',
  'notify.mark-read': 'Mark read',
  'notify.together': '{count, plural, one {# new article} other {# new articles}}',
} as const;
