/** An icon in the tray (macOS: in the menu bar) with the number of unread articles, and a menu for what is done without a window. */
import { Menu, Tray, app } from 'electron';
import { say } from '../words/index.ts';
import { imageOf } from './badge.ts';
import { SEPARATOR } from './menu-items.ts';
import { trayPixels } from './pixels.ts';

export interface TrayNeeds {
  show: () => void;
  refresh: () => void;
  report: (error: unknown) => void;
}

export interface TrayIcon {
  /** Puts the icon there or takes it away; false where the system has no place for it. */
  set(wanted: boolean): boolean;
  /** The icon is there. */
  isThere(): boolean;
  /** Says how many are unread, and all of it anew in the language of now. */
  tell(unread: number): void;
}

export function createTray({ show, refresh, report }: TrayNeeds): TrayIcon {
  // Kept: one that is collected takes the icon with it.
  let icon: Tray | null = null;
  const put = (): void => {
    const mac = process.platform === 'darwin';
    const image = imageOf((scale) => trayPixels(scale, mac));
    if (mac) image.setTemplateImage(true);
    icon = new Tray(image);
    // Where a click opens the menu there is nothing else to do.
    if (!mac) icon.on('click', show);
  };
  return {
    set: (wanted) => {
      try {
        if (wanted && icon === null) put();
        if (!wanted) {
          icon?.destroy();
          icon = null;
        }
        return true;
      } catch (error) {
        icon = null;
        report(error);
        return false;
      }
    },
    isThere: () => icon !== null && !icon.isDestroyed(),
    tell: (unread) => {
      if (icon === null) return;
      icon.setToolTip(say('tray.unread', { count: unread }));
      if (process.platform === 'darwin') icon.setTitle(unread === 0 ? '' : String(unread));
      icon.setContextMenu(
        Menu.buildFromTemplate([
          { label: say('tray.show'), click: show },
          { label: say('menu.refresh-all'), click: refresh },
          SEPARATOR,
          { label: say('role.quit'), click: () => app.quit() },
        ]),
      );
    },
  };
}
