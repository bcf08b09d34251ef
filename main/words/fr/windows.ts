/** Words of windows, the tray, the badge and notifications. */
export const windows = {
  'menu.open-in-window': 'Ouvrir dans sa propre fenêtre',
  'menu.show-library': 'Bibliothèque',
  'windows.too-many': 'Trop de fenêtres sont ouvertes. Fermez-en une et réessayez.',
  'tray.show': 'Afficher Broadsheet',
  'tray.unread': 'Broadsheet : {count, plural, =0 {rien de non lu} one {# article non lu} other {# articles non lus}}',
  'badge.unread': '{count, plural, one {# article non lu} other {# articles non lus}}',
  'notify.open': 'Ouvrir',
  'notify.mark-read': 'Marquer comme lu',
  'notify.together': '{count, plural, one {# nouvel article} other {# nouveaux articles}}',
};
