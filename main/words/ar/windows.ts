/** Words of windows, the tray, the badge and notifications. */
export const windows = {
  'menu.open-in-window': 'فتح في نافذة مستقلة',
  'menu.show-library': 'المكتبة',
  'windows.too-many': 'النوافذ المفتوحة أكثر مما ينبغي. أغلق إحداها ثم أعد المحاولة.',
  'tray.show': 'إظهار Broadsheet',
  'tray.unread':
    'Broadsheet: {count, plural, zero {لا مقالات غير مقروءة} one {مقال واحد غير مقروء} two {مقالان غير مقروءين} few {# مقالات غير مقروءة} many {# مقالًا غير مقروء} other {# مقال غير مقروء}}',
  'badge.unread':
    '{count, plural, zero {لا مقالات غير مقروءة} one {مقال واحد غير مقروء} two {مقالان غير مقروءين} few {# مقالات غير مقروءة} many {# مقالًا غير مقروء} other {# مقال غير مقروء}}',
  'notify.open': 'فتح',
  'notify.mark-read': 'تعليم كمقروء',
  'notify.together':
    '{count, plural, zero {لا مقالات جديدة} one {مقال جديد} two {مقالان جديدان} few {# مقالات جديدة} many {# مقالًا جديدًا} other {# مقال جديد}}',
};
