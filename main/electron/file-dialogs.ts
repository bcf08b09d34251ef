/** The system's dialogs for files: one at a time, each before the window that asks for it. */
import path from 'node:path';
import { BrowserWindow, app, dialog } from 'electron';
import type { FileFilter } from 'electron';

interface Asked {
  title: string;
  filters: FileFilter[];
}

let asking: Promise<unknown> | null = null;

/** One dialog at a time: while one is open, asking for another answers as if it had been closed. */
function oneDialog<Value>(ask: () => Promise<Value | null>): Promise<Value | null> {
  if (asking !== null) return Promise.resolve(null);
  const asked = ask().finally(() => {
    asking = null;
  });
  asking = asked;
  return asked;
}

/** The window that asks: not the one with the focus, which may be another by now. Where it is gone, the one with the focus. */
const askingWindow = (caller: number | undefined): BrowserWindow | null =>
  (caller === undefined ? null : BrowserWindow.fromId(caller)) ?? BrowserWindow.getFocusedWindow();

/**
 * A file to read, null when the reader closed the dialog.
 * @param caller id of the window that asks
 */
export const pickFile = (asked: Asked, caller: number | undefined): Promise<string | null> =>
  oneDialog(async () => {
    const options = { ...asked, properties: ['openFile' as const] };
    const window = askingWindow(caller);
    const { canceled, filePaths } = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    return canceled ? null : (filePaths[0] ?? null);
  });

/**
 * Where a file is to be written, null when the reader closed the dialog.
 * @param name what it is called unless the reader says otherwise
 * @param caller id of the window that asks
 */
export const pickPlace = (name: string, asked: Asked, caller: number | undefined): Promise<string | null> =>
  oneDialog(async () => {
    const options = { ...asked, defaultPath: path.join(app.getPath('documents'), name) };
    const window = askingWindow(caller);
    const { canceled, filePath } = await (window === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(window, options));
    return canceled || filePath === '' ? null : filePath;
  });
