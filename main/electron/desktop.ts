/** What only the desktop can do: dialogs, the user's browser and viewers, the theme, a publication's session. */
import { copyFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BrowserWindow, app, dialog, nativeTheme, shell } from 'electron';
import type { OpenDialogOptions, SaveDialogOptions } from 'electron';
import type { Library } from '../database/face.ts';
import type { Desktop } from '../handlers.ts';
import { outsideAddress } from './address.ts';
import { sessionOf } from './sessions.ts';

/** An OPML file larger than this is a mistake: 500 feeds need 100 KB. */
const OPML_BYTES = 32 * 1024 * 1024;

const FILTERS = [
  { name: 'OPML', extensions: ['opml', 'xml'] },
  { name: 'All files', extensions: ['*'] },
];

async function openOutside(address: string): Promise<boolean> {
  const safe = outsideAddress(address);
  if (safe === null) return false;
  await shell.openExternal(safe);
  return true;
}

/** @param takeAskedToFollow see arrivals.ts */
export function createDesktop(takeAskedToFollow: () => string | null): Desktop {
  return {
    openOutside,
    takeAskedToFollow,
    pickOpml: async () => {
      const options: OpenDialogOptions = { title: 'Import OPML', filters: FILTERS, properties: ['openFile'] };
      const window = BrowserWindow.getFocusedWindow();
      const { canceled, filePaths } = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      const file = filePaths[0];
      if (canceled || file === undefined) return null;
      const body = await readFile(file);
      return new Uint8Array(body.subarray(0, OPML_BYTES));
    },
    saveOpml: async (text) => {
      const options: SaveDialogOptions = {
        title: 'Export OPML',
        defaultPath: path.join(app.getPath('documents'), 'broadsheet.opml'),
        filters: FILTERS,
      };
      const window = BrowserWindow.getFocusedWindow();
      const { canceled, filePath } = await (window === null
        ? dialog.showSaveDialog(options)
        : dialog.showSaveDialog(window, options));
      if (canceled || filePath === '') return null;
      // Written beside and renamed, so that a full disk does not cost an older export.
      await writeFile(`${filePath}.new`, text, 'utf8');
      await rename(`${filePath}.new`, filePath);
      return filePath;
    },
    forgetSession: async (publicationId) => {
      const session = sessionOf(publicationId);
      await session.clearStorageData();
      await session.clearCache();
      await session.clearAuthCache();
    },
    applyTheme: (theme) => {
      nativeTheme.themeSource = theme;
    },
  };
}

/** Opens a stored PDF with the system's viewer, from a copy that carries the right ending. */
export async function openStoredDocument(library: Library, hash: string): Promise<void> {
  const file = await library.assetFile(hash);
  if (file?.mediaType !== 'application/pdf') return;
  const folder = path.join(app.getPath('temp'), 'broadsheet');
  const copy = path.join(folder, `${hash}.pdf`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await copyFile(file.path, copy);
  await shell.openPath(copy);
}
