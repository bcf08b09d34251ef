/** Words of windows, the tray, the badge and notifications. */
export const windows = {
  'menu.open-in-window': 'Kendi Penceresinde Aç',
  'menu.show-library': 'Kitaplık',
  'windows.too-many': 'Çok fazla pencere açık. Birini kapatıp yeniden deneyin.',
  'tray.show': 'Broadsheet’i Göster',
  'tray.unread':
    'Broadsheet: {count, plural, =0 {okunmamış makale yok} one {# okunmamış makale} other {# okunmamış makale}}',
  'badge.unread': '{count, plural, one {# okunmamış makale} other {# okunmamış makale}}',
  'notify.open': 'Aç',
  'notify.mark-read': 'Okundu say',
  'notify.together': '{count, plural, one {# yeni makale} other {# yeni makale}}',
};
