/**
 * The application menu and the context menu. Items ask the window to act (`command`); they do nothing of their own. What
 * can be done, what is on and by which keys the window tells (`menu.show`): its actions are one list, there.
 */
import type { BrowserWindow, KeyboardEvent, MenuItemConstructorOptions } from 'electron';
import { Menu, app, clipboard } from 'electron';
import type { MenuAction, MenuItemState } from '../../preload/menu.ts';
import type { Emit } from '../sync/face.ts';
import { say } from '../words/index.ts';
import { behindOutsideLink, outsideAddress } from './address.ts';
import { SEPARATOR, editItems, editingItems, roleItem } from './menu-items.ts';
import { isOwnContents } from './own-windows.ts';

/** As the window last told of them; before that everything is possible, by no key. */
let states: ReadonlyMap<MenuAction, MenuItemState> = new Map();
let build: () => void = () => undefined;

/** To be called again when the language changes. */
export function installMenu(emit: Emit, development: boolean): void {
  build = () => Menu.setApplicationMenu(Menu.buildFromTemplate(template(emit, development)));
  build();
}

/** Takes over how the items stand. Only keys need another menu; the rest changes in the one that is there. */
export function showMenuState(told: readonly MenuItemState[]): void {
  const before = states;
  states = new Map(told.map((state) => [state.id, state]));
  const sameKeys = told.every(({ id, accelerator }) => before.get(id)?.accelerator === accelerator);
  const menu = Menu.getApplicationMenu();
  if (!sameKeys || menu === null) return build();
  for (const { id, enabled, checked } of told) {
    const item = menu.getMenuItemById(id);
    if (item === null) continue;
    item.enabled = enabled;
    // One of several goes off when another goes on; Electron takes any setting of it for on.
    if (checked !== null && (checked || item.type !== 'radio')) item.checked = checked;
  }
}

type Type = Exclude<MenuItemConstructorOptions['type'], undefined>;

function template(emit: Emit, development: boolean): MenuItemConstructorOptions[] {
  const mac = process.platform === 'darwin';
  const act = (id: MenuAction, type: Type = 'normal'): MenuItemConstructorOptions => {
    const state = states.get(id);
    return {
      id,
      type,
      label: say(`menu.${id}`),
      enabled: state?.enabled ?? true,
      checked: state?.checked ?? false,
      ...(state?.accelerator ? { accelerator: state.accelerator } : {}),
      // The window hears its keys itself, in the article too; the menu only shows them.
      registerAccelerator: false,
      click: (_item, window, event) => {
        if (!isHeardByWindow(window, event)) emit('command', { id });
      },
    };
  };
  const check = (id: MenuAction): MenuItemConstructorOptions => act(id, 'checkbox');
  const one = (id: MenuAction): MenuItemConstructorOptions => act(id, 'radio');
  return [
    ...(mac ? [{ label: app.name, submenu: appItems(act('settings')) }] : []),
    {
      label: say('menu.file'),
      submenu: [
        act('follow'),
        act('refresh-all'),
        SEPARATOR,
        act('import'),
        act('export'),
        SEPARATOR,
        ...(mac ? [] : [act('settings'), SEPARATOR]),
        mac ? roleItem('close') : roleItem('quit'),
      ],
    },
    { label: say('menu.edit'), submenu: [...editItems(), SEPARATOR, act('search'), act('palette')] },
    {
      label: say('menu.view'),
      submenu: [
        check('toggle-publications'),
        check('toggle-list'),
        check('toggle-full-reading'),
        SEPARATOR,
        {
          label: say('menu.theme'),
          submenu: [
            one('theme-system'),
            one('theme-light'),
            one('theme-dark'),
            one('theme-sepia'),
            one('theme-contrast'),
          ],
        },
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
      label: say('menu.go'),
      submenu: [
        act('next'),
        act('previous'),
        act('next-unread'),
        SEPARATOR,
        act('go-all'),
        act('go-unread'),
        act('go-starred'),
        act('topics'),
        SEPARATOR,
        act('go-back'),
      ],
    },
    {
      label: say('menu.article'),
      submenu: [act('toggle-read'), act('star'), act('open-original'), act('refetch'), SEPARATOR, act('mark-all')],
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
    { label: say('menu.help'), role: 'help', submenu: [act('shortcuts'), act('activity')] },
  ];
}

/** The menu that a Mac gives to the app itself. */
const appItems = (settings: MenuItemConstructorOptions): MenuItemConstructorOptions[] => [
  roleItem('about'),
  SEPARATOR,
  settings,
  SEPARATOR,
  roleItem('services'),
  SEPARATOR,
  roleItem('hide'),
  roleItem('hideOthers'),
  roleItem('unhide'),
  SEPARATOR,
  roleItem('quit'),
];

/** A Mac's menu takes its keys all the same; the window that had them has acted already. */
const isHeardByWindow = (window: unknown, event: KeyboardEvent): boolean =>
  event.triggeredByAccelerator === true && isWindow(window) && isOwnContents(window.webContents);

const isWindow = (window: unknown): window is BrowserWindow =>
  typeof window === 'object' && window !== null && 'webContents' in window;

/** What a selection in the article can become; the window does it as by its key. */
const MARK_ACTIONS = ['highlight', 'highlight-note', 'copy-quote'] as const satisfies MenuAction[];

/** Copy, links and text editing on a right click, in the article frame too. */
export function installContextMenu(window: BrowserWindow, emit: Emit, openOutside: (address: string) => void): void {
  window.webContents.on('context-menu', (_event, place) => {
    const items: MenuItemConstructorOptions[] = [];
    const link = outsideAddress(behindOutsideLink(place.linkURL) ?? place.linkURL);
    if (link !== null) {
      items.push(
        { label: say('menu.open-link'), click: () => openOutside(link) },
        { label: say('menu.copy-link'), click: () => void clipboard.writeText(link) },
      );
    }
    const inArticle = place.frameURL.startsWith('broadsheet-article:') && place.selectionText.trim() !== '';
    if (inArticle) {
      const acting = MARK_ACTIONS.map((id) => ({ label: say(`menu.${id}`), click: () => emit('command', { id }) }));
      items.push(...acting, SEPARATOR);
    }
    items.push(...editingItems(place.isEditable, place.selectionText));
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
