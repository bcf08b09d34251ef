import { systemPreferences } from 'electron';
import type { System } from '../../preload/windows.ts';

/** The colour that the reader gave the whole system, as `#rrggbb`; null where Electron does not know it. */
export function systemAccent(): string | null {
  try {
    // Linux has it in newer versions only, and not on every desktop. The last two digits are its opacity.
    const colour = systemPreferences.getAccentColor?.() ?? '';
    return /^[0-9a-f]{6,8}$/iu.test(colour) ? `#${colour.slice(0, 6).toLowerCase()}` : null;
  } catch {
    return null;
  }
}

/** What of the system the window has to know. */
export const systemNow = (): System => ({
  platform: process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux',
  accent: systemAccent(),
});
