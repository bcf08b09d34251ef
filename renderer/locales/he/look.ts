import type { look as en } from '../en/look.ts';

/** Words of how the window looks and is laid out. */
export const look: Record<keyof typeof en, string> = {
  'pane.hide-list': 'הסתרת הרשימה',
  'pane.show-list': 'הצגת הרשימה',
  'pane.full-reading': 'קריאה בחלון כולו',
  'pane.full-reading-end': 'סיום הקריאה בחלון כולו',
  'look.theme-sepia': 'ספיה',
  'look.theme-contrast': 'ניגודיות גבוהה',
  'look.also-theme': 'מצב כהה, מצב לילה, צבעים, רקע',
  'look.also-accent': 'צבע',
  'look.also-face': 'גופן, גופנים, פונט',
  'look.also-size': 'גודל גופן, גודל טקסט, הגדלה',
  'look.accent': 'צבע הדגשה',
  'look.accent-red': 'אדום',
  'look.accent-blue': 'כחול',
  'look.accent-green': 'ירוק',
  'look.accent-purple': 'סגול',
  'look.accent-ochre': 'אוקר',
  'look.accent-system': 'כמו במערכת',
  'look.density': 'רשימות',
  'look.density-comfortable': 'מרווחות',
  'look.density-compact': 'צפופות',
};
