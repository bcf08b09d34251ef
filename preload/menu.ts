/** What the system's menu and the window tell each other. */
import { z } from 'zod';

/** Actions of the window that have an item in the system's menu: those the menu may ask for, and no other. */
export const MENU_ACTIONS = [
  'follow',
  'refresh-all',
  'import',
  'export',
  'settings',
  'search',
  'palette',
  'toggle-publications',
  'toggle-list',
  'toggle-full-reading',
  'theme-system',
  'theme-light',
  'theme-dark',
  'theme-sepia',
  'theme-contrast',
  'next',
  'previous',
  'next-unread',
  'go-all',
  'go-unread',
  'go-starred',
  'topics',
  'go-back',
  'toggle-read',
  'star',
  'open-original',
  'open-in-window',
  'refetch',
  'mark-all',
  'highlight',
  'highlight-note',
  'copy-quote',
  'show-library',
  'shortcuts',
  'activity',
] as const;
export type MenuAction = (typeof MENU_ACTIONS)[number];

/** An accelerator as Electron writes it, as far as keys of actions go. */
const Accelerator = z
  .string()
  .regex(
    /^(?:(?:CmdOrCtrl|Control|Alt|Super|Shift)\+)*(?:[A-Z0-9!-*,-/:-@[-`{-~]|F\d{1,2}|Plus|Space|Backspace|Escape|Up|Down|Left|Right)$/u,
  );

/** How an item of the menu stands. */
export const MenuItemState = z.strictObject({
  id: z.enum(MENU_ACTIONS),
  /** Its key, null for none. */
  accelerator: Accelerator.nullable(),
  enabled: z.boolean(),
  /** Null for what is neither on nor off. */
  checked: z.boolean().nullable(),
});
export type MenuItemState = z.infer<typeof MenuItemState>;
