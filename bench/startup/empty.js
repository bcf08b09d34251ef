// @ts-check
/** The least an Electron app can be: one window of the size of Broadsheet's, as hardened, with one line in it. */
import { BrowserWindow, app } from 'electron';

app.setPath('userData', process.env['BROADSHEET_PROFILE'] ?? app.getPath('userData'));
// Not awaited at the top: Electron becomes ready only after this module has run.
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 840,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.once('ready-to-show', () => window.show());
  return window.loadURL(new URL('empty.html', import.meta.url).href);
});
