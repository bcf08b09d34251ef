/** The only file that touches ipcMain: one channel in for calls, one channel out for events. */
import { BrowserWindow, ipcMain } from 'electron';
import type { Result } from '../../preload/contract.ts';
import type { Emit } from '../sync/face.ts';
import { isOwnPage } from './own-page.ts';

/**
 * @param answer gets the unchecked name and input of a call whose sender is the window's own page; a call from any
 *   other frame is refused with `foreign-sender` before it is looked at
 */
export function receiveCalls(
  developmentServer: string | undefined,
  answer: (name: unknown, input: unknown) => Promise<Result<unknown>>,
): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown): Promise<Result<unknown>> | Result<unknown> => {
    if (!isOwnPage(event.senderFrame, developmentServer)) {
      return {
        ok: false,
        error: { code: 'foreign-sender', message: 'This page may not ask Broadsheet for anything.' },
      };
    }
    return answer(name, input);
  });
}

/** Sends to every window that is still there. */
export const emit: Emit = (name, data) => {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed() && !window.webContents.isDestroyed()) window.webContents.send('event', name, data);
  }
};
