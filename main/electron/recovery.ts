/** When the window's page stops or hangs: it is loaded again, the user is told, and the reason is logged. */
import type { BrowserWindow } from 'electron';
import { app, dialog } from 'electron';
import { say } from '../words/index.ts';

/** A second stop within this time would come again: the user decides then. */
const AGAIN_MS = 60_000;

/** @param report hears of each stop, for the activity log */
export function recoverWindow(window: BrowserWindow, report: (code: string, error: unknown) => void): void {
  const contents = window.webContents;
  let stoppedAt = -AGAIN_MS;
  let asking = false;

  contents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    report('window-stopped', new Error(`the window's page stopped: ${reason} (${exitCode})`));
    const again = performance.now() - stoppedAt < AGAIN_MS;
    stoppedAt = performance.now();
    if (again) void decide();
    else {
      contents.reload();
      void tell();
    }
  });
  contents.on('unresponsive', () => void hanging());

  const tell = async (): Promise<void> => {
    await dialog.showMessageBox(window, {
      type: 'warning',
      message: say('box.window-stopped'),
      detail: say('box.window-stopped-detail'),
      buttons: [say('box.ok')],
    });
  };
  const decide = async (): Promise<void> => {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: say('box.window-stopped-twice'),
      detail: say('box.window-stopped-twice-detail'),
      buttons: [say('box.load-again'), say('box.quit')],
      cancelId: 0,
    });
    if (window.isDestroyed()) return;
    if (response === 1) app.quit();
    else contents.reload();
  };
  const hanging = async (): Promise<void> => {
    if (asking) return;
    asking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: say('box.window-hangs'),
      detail: say('box.window-hangs-detail'),
      buttons: [say('box.wait'), say('box.load-again')],
      cancelId: 0,
    });
    asking = false;
    if (response === 1 && !window.isDestroyed()) contents.forcefullyCrashRenderer();
  };
}
