/** The only file that touches ipcMain: one channel in for calls, one channel out for events. */
import { ipcMain } from 'electron';
import type { Result } from '../../preload/contract.ts';
import { events } from '../../preload/contract.ts';
import type { Emit } from '../sync/face.ts';
import { isOwnPage } from './own-page.ts';
import { isOwnContents, ownWindows } from './own-windows.ts';

/**
 * @param answer gets the unchecked name and input of a call whose sender is an own window's own page; a call from any
 *   other web contents or frame is refused with `foreign-sender` before it is looked at
 */
export function receiveCalls(
  developmentServer: string | undefined,
  answer: (name: unknown, input: unknown) => Promise<Result<unknown>>,
): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown): Promise<Result<unknown>> | Result<unknown> => {
    if (!isOwnContents(event.sender) || !isOwnPage(event.senderFrame, developmentServer)) {
      return {
        ok: false,
        error: { code: 'foreign-sender', message: 'This page may not ask Broadsheet for anything.' },
      };
    }
    return answer(name, input);
  });
}

/**
 * Sends to the reader's windows, and to no other web contents.
 * @param developmentServer its page counts as own, while developing
 */
export const createEmit =
  (developmentServer: string | undefined): Emit =>
  (name, data) => {
    const checked = events[name].safeParse(data);
    if (!checked.success) return console.error('event', name, checked.error.message);
    for (const window of ownWindows())
      if (isOwnPage({ url: window.webContents.getURL(), parent: null }, developmentServer))
        window.webContents.send('event', name, checked.data);
  };
