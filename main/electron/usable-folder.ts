/** Whether the app can keep anything in its folder; without that Chromium takes the failed lock for a second copy. */
import { accessSync, constants, mkdirSync } from 'node:fs';

/** Makes the folder where it is missing. @returns why it cannot be written, null when it can */
export function whyNotUsable(folder: string): string | null {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    return null;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    const reasons: Record<string, string> = {
      EEXIST: 'it is a file',
      ENOTDIR: 'part of its path is a file',
      EROFS: 'its disk is read-only',
      EACCES: 'you have no right to write there',
      ENOSPC: 'its disk is full',
    };
    return reasons[code] ?? code;
  }
}
