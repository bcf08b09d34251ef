/** The only file that touches ipcMain: the channel in, for calls. The start needs it at once: nothing heavy is imported here. */
import { BrowserWindow, ipcMain } from 'electron';
import type { Result } from '../../preload/contract.ts';
import { isOwnPage } from './own-page.ts';
import { isOwnContents } from './own-windows.ts';

/** Gets the unchecked name and input of a call, and the id of the window it came from. */
export type AnswerCall = (name: unknown, input: unknown, caller: number) => Promise<Result<unknown>>;

/**
 * @param answer gets the unchecked name and input of a call whose sender is an own window's own page, and the id of that
 *   window; a call from any other web contents or frame is refused with `foreign-sender` before it is looked at
 */
export function receiveCalls(developmentServer: string | undefined, answer: AnswerCall): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown): Promise<Result<unknown>> | Result<unknown> => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (window === null || !isOwnContents(event.sender) || !isOwnPage(event.senderFrame, developmentServer)) {
      return {
        ok: false,
        error: { code: 'foreign-sender', message: 'This page may not ask Broadsheet for anything.' },
      };
    }
    return answer(name, input, window.id);
  });
}
