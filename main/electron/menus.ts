/**
 * The application menu and the context menu. Items ask the window to act (`command`); they do nothing of their own. What
 * can be done, what is on and by which keys the window tells (`menu.show`): its actions are one list, there.
 */
import type { KeyboardEvent, MenuItemConstructorOptions } from 'electron';
import { BrowserWindow, Menu, app, clipboard } from 'electron';
import type { MenuAction, MenuItemState } from '../../preload/menu.ts';
import { MENU_ACTIONS } from '../../preload/menu.ts';
import { say } from '../words/index.ts';
import { behindOutsideLink, outsideAddress } from './address.ts';
import { SEPARATOR, editItems, editingItems, roleItem } from './menu-items.ts';
import type { Sending } from './ipc.ts';
import { isOwnContents } from './own-windows.ts';

type States = ReadonlyMap<MenuAction, MenuItemState>;

/** As each window last told of them, by its id. */
const told = new Map<number, States>();
/** Of the window that the menu stands for: the one that last had the focus. Before any told, everything is possible, by no key. */
let states: States | null = null;
let front: number | null = null;
let build: () => void = () => undefined;

/** To be called again when the language changes. */
export function installMenu(command: Sending['command'], development: boolean): void {
  build = () => Menu.setApplicationMenu(Menu.buildFromTemplate(template(command, development)));
  build();
}

/** From now on the menu stands for the window that has the focus. */
export function followFocus(): void {
  app.on('browser-window-focus', (_event, window) => {
    if (!isOwnContents(window.webContents)) return;
    front = window.id;
    const now = told.get(window.id);
    if (now !== undefined) take(now);
  });
}

/** Takes over how the items stand in this window; what it does not tell of cannot be done there. */
export function showMenuState(items: readonly MenuItemState[], windowId: number): void {
  const now: States = new Map(items.map((state) => [state.id, state]));
  if (!told.has(windowId)) BrowserWindow.fromId(windowId)?.once('closed', () => forget(windowId));
  told.set(windowId, now);
  if (front === null || front === windowId || !told.has(front)) take(now);
}

/** A window that is gone leaves the menu to one that is there. */
function forget(windowId: number): void {
  told.delete(windowId);
  if (front !== windowId) return;
  front = null;
  const [other] = told.values();
  if (other !== undefined) take(other);
}

/** Only keys need another menu; the rest changes in the one that is there. */
function take(now: States): void {
  const before = states;
  states = now;
  const menu = Menu.getApplicationMenu();
  const sameKeys = MENU_ACTIONS.every((id) => keyOf(before, id) === keyOf(now, id));
  if (!sameKeys || menu === null) return build();
  for (const id of MENU_ACTIONS) {
    const item = menu.getMenuItemById(id);
    if (item === null) continue;
    const { enabled, checked } = now.get(id) ?? { enabled: false, checked: false };
    item.enabled = enabled;
    // One of several goes off when another goes on; Electron takes any setting of it for on.
    if (checked !== null && (checked || item.type !== 'radio')) item.checked = checked;
  }
}

const keyOf = (from: States | null, id: MenuAction): string | null => from?.get(id)?.accelerator ?? null;

type Type = Exclude<MenuItemConstructorOptions['type'], undefined>;

function template(command: Sending['command'], development: boolean): MenuItemConstructorOptions[] {
  const mac = process.platform === 'darwin';
  const act = (id: MenuAction, type: Type = 'normal'): MenuItemConstructorOptions => {
    const state = states?.get(id);
    return {
      id,
      type,
      label: say(`menu.${id}`),
      enabled: state?.enabled ?? states === null,
      checked: state?.checked ?? false,
      ...(state?.accelerator ? { accelerator: state.accelerator } : {}),
      // The window hears its keys itself, in the article too; the menu only shows them.
      registerAccelerator: false,
      click: (_item, window, event) => {
        if (!isHeardByWindow(window, event)) command(id, isWindow(window) ? window : null);
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
        // The key has its plus only with Shift on many keyboards.
        { ...roleItem('zoomIn'), accelerator: 'CommandOrControl+=', visible: false, acceleratorWorksWhenHidden: true },
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
      submenu: [
        act('toggle-read'),
        act('star'),
        act('open-in-window'),
        act('open-original'),
        act('refetch'),
        SEPARATOR,
        act('mark-all'),
      ],
    },
    {
      label: say('menu.window'),
      role: 'window',
      submenu: [
        roleItem('minimize'),
        roleItem('zoom'),
        SEPARATOR,
        act('show-library'),
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
export function installContextMenu(
  window: BrowserWindow,
  command: Sending['command'],
  openOutside: (address: string) => void,
): void {
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
      const acting = MARK_ACTIONS.map((id) => ({ label: say(`menu.${id}`), click: () => command(id, window) }));
      items.push(...acting, SEPARATOR);
    }
    items.push(...editingItems(place.isEditable, place.selectionText));
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window });
  });
}
