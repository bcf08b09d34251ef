/** The application menu and the context menu. Items ask the window to act (`command`); they do nothing of their own. */
import type { BrowserWindow, MenuItemConstructorOptions } from 'electron';
import { Menu, app, clipboard } from 'electron';
import type { MenuAction } from '../../preload/menu.ts';
import type { Emit } from '../sync/face.ts';
import { say } from '../words/index.ts';
import { behindOutsideLink, outsideAddress } from './address.ts';
import { SEPARATOR, editItems, editingItems, roleItem } from './menu-items.ts';

type MenuWords = 'settings' | 'follow' | 'refresh-all' | 'import' | 'export' | 'search' | 'activity';

/** To be called again when the language changes. */
export function installMenu(emit: Emit, development: boolean): void {
  const item = (words: MenuWords, id: MenuAction, accelerator?: string): MenuItemConstructorOptions => ({
    label: say(`menu.${words}`),
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
              roleItem('about'),
              SEPARATOR,
              item('settings', 'settings', 'CmdOrCtrl+,'),
              SEPARATOR,
              roleItem('services'),
              SEPARATOR,
              roleItem('hide'),
              roleItem('hideOthers'),
              roleItem('unhide'),
              SEPARATOR,
              roleItem('quit'),
            ],
          } satisfies MenuItemConstructorOptions,
        ]
      : []),
    {
      label: say('menu.file'),
      submenu: [
        item('follow', 'follow', 'CmdOrCtrl+N'),
        item('refresh-all', 'refresh-all', 'CmdOrCtrl+R'),
        SEPARATOR,
        item('import', 'import'),
        item('export', 'export'),
        SEPARATOR,
        ...(mac ? [] : [item('settings', 'settings', 'CmdOrCtrl+,'), SEPARATOR]),
        mac ? roleItem('close') : roleItem('quit'),
      ],
    },
    { label: say('menu.edit'), submenu: editItems() },
    {
      label: say('menu.view'),
      submenu: [
        item('search', 'search', 'CmdOrCtrl+F'),
        item('activity', 'activity'),
        SEPARATOR,
        roleItem('resetZoom'),
        roleItem('zoomIn'),
        roleItem('zoomOut'),
        SEPARATOR,
        roleItem('togglefullscreen'),
        ...(development ? [roleItem('toggleDevTools')] : []),
      ],
    },
    {
      label: say('menu.window'),
      role: 'window',
      submenu: [
        roleItem('minimize'),
        roleItem('zoom'),
        ...(mac ? [SEPARATOR, roleItem('front')] : [roleItem('close')]),
      ],
    },
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
        { label: say('menu.open-link'), click: () => openOutside(link) },
        { label: say('menu.copy-link'), click: () => void clipboard.writeText(link) },
      );
    }
    items.push(...editingItems(place.isEditable, place.selectionText));
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
