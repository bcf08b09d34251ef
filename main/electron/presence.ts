/** What the system shows of Broadsheet outside its windows: the badge on its icon, the tray, and its accent in return. */
import { app, systemPreferences } from 'electron';
import type { EventName } from '../../preload/contract.ts';
import type { Settings } from '../../preload/model.ts';
import { showBadge } from './badge.ts';
import { createTray } from './tray.ts';
import { createUnread } from './unread.ts';

export interface PresenceNeeds {
  countUnread: () => Promise<number>;
  settings: () => Settings;
  show: () => void;
  refresh: () => void;
  /** The system's colour is another one. */
  accentChanged: () => void;
  report: (error: unknown) => void;
}

export interface Presence {
  /** An event was sent to the windows. */
  heard(name: EventName): void;
  /** Shows everything anew, as the settings and the language are now. */
  refresh(): Promise<void>;
  /** Whether the app stays when its window is closed. */
  staysInTray(): boolean;
  stop(): void;
}

export function createPresence({
  countUnread,
  settings,
  show,
  refresh,
  accentChanged,
  report,
}: PresenceNeeds): Presence {
  const tray = createTray({ show, refresh, report });
  const unread = createUnread({
    count: () => {
      const { badge, tray: inTray } = settings();
      return badge || inTray ? countUnread() : Promise.resolve(0);
    },
    after: (ms, callback) => void setTimeout(callback, ms).unref(),
    show: (count) => {
      showBadge(settings().badge ? count : 0);
      tray.tell(count);
    },
    report,
  });
  followAccent(accentChanged);
  // The overlay in Windows' taskbar is the window's own.
  app.on('browser-window-created', (_event, window) => void window.once('show', () => void unread.again()));
  return {
    heard: (name) => unread.heard(name),
    refresh: () => {
      tray.set(settings().tray);
      return unread.again();
    },
    staysInTray: () => process.platform !== 'darwin' && settings().keepInTray && tray.isThere(),
    stop: () => {
      unread.stop();
      tray.set(false);
    },
  };
}

/** The system tells when its colour changes: Windows and newer Linux by an event of Electron's, macOS by a notification of its own. */
function followAccent(changed: () => void): void {
  if (process.platform === 'darwin')
    systemPreferences.subscribeNotification('AppleColorPreferencesChangedNotification', changed);
  else systemPreferences.on('accent-color-changed', changed);
}
