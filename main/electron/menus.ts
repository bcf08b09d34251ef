/** The application menu and the context menu. Items ask the window to act (`command`); they do nothing of their own. */
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { Menu, app, clipboard } from 'electron';
import type { MenuAction } from '../../preload/menu.ts';
import type { Emit } from '../sync/face.ts';
import { behindOutsideLink, outsideAddress } from './address.ts';

export function installMenu(emit: Emit, development: boolean): void {
  const item = (label: string, id: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => emit('command', { id }),
    ...(accelerator === undefined ? {} : { accelerator }),
  });
  const mac = process.platform === 'darwin';
  const template: MenuItemConstructorOptions[] = [
    ...(mac
      ? [
          {
            label: app.name,
            submenu: [
              { role: 'about' },
              { type: 'separator' },
              item('Settings…', 'settings', 'CmdOrCtrl+,'),
              { type: 'separator' },
              { role: 'services' },
              { type: 'separator' },
              { role: 'hide' },
              { role: 'hideOthers' },
              { role: 'unhide' },
              { type: 'separator' },
              { role: 'quit' },
            ],
          } satisfies MenuItemConstructorOptions,
        ]
      : []),
    {
      label: '&File',
      submenu: [
        item('Follow a Publication…', 'follow', 'CmdOrCtrl+N'),
        item('Refresh All', 'refresh-all', 'CmdOrCtrl+R'),
        { type: 'separator' },
        item('Import OPML…', 'import'),
        item('Export OPML…', 'export'),
        { type: 'separator' },
        ...(mac
          ? []
          : [item('Settings…', 'settings', 'CmdOrCtrl+,'), { type: 'separator' } satisfies MenuItemConstructorOptions]),
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: '&View',
      submenu: [
        item('Search', 'search', 'CmdOrCtrl+F'),
        item('Activity Log', 'activity'),
        { type: 'separator' },
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        { type: 'separator' },
        { role: 'togglefullscreen' },
        ...(development ? [{ role: 'toggleDevTools' } satisfies MenuItemConstructorOptions] : []),
      ],
    },
    { role: 'windowMenu' },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Copy, links and text editing on a right click, in the article frame too. */
export function installContextMenu(window: BrowserWindow, openOutside: (address: string) => void): void {
  window.webContents.on('context-menu', (_event, place) => {
    const items: MenuItemConstructorOptions[] = [];
    const link = outsideAddress(behindOutsideLink(place.linkURL) ?? place.linkURL);
    if (link !== null) {
      items.push(
        { label: 'Open Link in Browser', click: () => openOutside(link) },
        { label: 'Copy Link', click: () => void clipboard.writeText(link) },
      );
    }
    if (place.isEditable)
      items.push(
        { role: 'undo' },
        { role: 'redo' },
        { type: 'separator' },
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      );
    else if (place.selectionText.trim() !== '') items.push({ role: 'copy' });
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
