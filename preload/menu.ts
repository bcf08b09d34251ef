/** What the system's menu and the window tell each other. */

/** Actions of the window that have an item in the system's menu: those the menu may ask for, and no other. */
export const MENU_ACTIONS = [
  'follow',
  'refresh-all',
  'import',
  'export',
  'settings',
  'search',
  'activity',
  'shortcuts',
] as const;
export type MenuAction = (typeof MENU_ACTIONS)[number];
