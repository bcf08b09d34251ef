/** Words of articles’ own windows and of what the system shows of Broadsheet. */
export const system = {
  'system.title': 'System',
  'system.open': 'Open in its own window',
  'system.library': 'Show the library',
  'system.full-screen': 'Full screen',
  'system.badge': 'Unread count on the app’s icon',
  'system.badge-hint': 'On the icon in the dock or taskbar.',
  'system.tray': 'Icon in the tray',
  'system.tray-hint': 'With the number of unread articles, and a menu that shows the window or refreshes everything.',
  'system.tray-hint-mac':
    'An icon in the menu bar, with the number of unread articles and a menu that shows the window or refreshes everything.',
  'system.tray-linux': 'Some desktops show no such icons; GNOME needs an extension for them.',
  'system.keep': 'Closing the window keeps Broadsheet running',
  'system.keep-hint': 'It goes on refreshing and can be shown from its icon, or by starting it again.',
  'system.notify-articles': 'Notify me of new articles of every publication',
  'system.notify-articles-hint':
    'Otherwise only as lists and rules ask. Nothing is shown while you are in a window of Broadsheet.',
} as const;
