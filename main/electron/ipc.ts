/** The channel out, for events; calls.ts has the one in. */
import type { BrowserWindow, WebContents } from 'electron';
import type { EventData, EventName } from '../../preload/contract.ts';
import { events } from '../../preload/contract.ts';
import type { MenuAction } from '../../preload/menu.ts';
import type { Emit } from '../sync/face.ts';
import { isOwnPage } from './own-page.ts';
import { frontWindow, isOwnContents, libraryWindow, ownWindows } from './own-windows.ts';

/** Sends to one window, and only while it shows the app's own page. */
export type EmitTo = <Name extends EventName>(contents: WebContents, name: Name, data: EventData<Name>) => void;

export interface Sending {
  /** To every window of the reader's that it concerns, and to no other web contents. */
  emit: Emit;
  emitTo: EmitTo;
  /** An item of the menu was chosen: for the window it was chosen in, else the one the reader is in, else the library's. */
  command: (id: MenuAction, window: BrowserWindow | null) => void;
  /** The library's window hears from now on: what waited for it is sent. */
  libraryListens: () => void;
}

/** What only the window of the library can do; it waits for that window where there is none yet. */
const FOR_LIBRARY: ReadonlySet<EventName> = new Set([
  'article.open',
  'topic.chosen',
  'list.open',
  'link.missing',
  'follow.asked',
  'command',
] satisfies EventName[]);

interface SendingNeeds {
  /** Its page counts as own, while developing. */
  developmentServer: string | undefined;
  /** Brings the library's window forward, opening it where it is closed. */
  bringForward: () => void;
  /** Hears of every event that goes to all windows. */
  heard: (name: EventName) => void;
}

export function createSending({ developmentServer, bringForward, heard }: SendingNeeds): Sending {
  let listening: WebContents | null = null;
  let known: WebContents | null = null;
  let waiting: (() => void)[] = [];

  const emitTo: EmitTo = (contents, name, data) => {
    const checked = events[name].safeParse(data);
    if (!checked.success) return console.error('event', name, checked.error.message);
    if (isOwnPage({ url: contents.getURL(), parent: null }, developmentServer))
      contents.send('event', name, checked.data);
  };
  const toLibrary = (send: (contents: WebContents) => void): void => {
    const contents = libraryWindow()?.webContents;
    if (contents !== undefined && contents === listening) return send(contents);
    waiting.push(() => {
      if (listening !== null) send(listening);
    });
  };
  return {
    emit: (name, data) => {
      // Who begins to listen asks for what waits (libraryListens): told of it as well, it would ask twice.
      if (name === 'follow.asked' && libraryWindow()?.webContents !== listening) return;
      if (FOR_LIBRARY.has(name)) return toLibrary((contents) => emitTo(contents, name, data));
      for (const window of ownWindows()) emitTo(window.webContents, name, data);
      heard(name);
    },
    emitTo,
    command: (id, window) => {
      const asked = window !== null && isOwnContents(window.webContents) ? window : frontWindow();
      if (asked !== null && asked !== libraryWindow()) return emitTo(asked.webContents, 'command', { id });
      if (asked === null) bringForward();
      toLibrary((contents) => emitTo(contents, 'command', { id }));
    },
    libraryListens: () => {
      const contents = libraryWindow()?.webContents ?? null;
      if (contents === null) return;
      if (contents !== known) {
        // A page that is loaded anew asks again when it is ready.
        contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
          if (isMainFrame && !isSameDocument && listening === contents) listening = null;
        });
        known = contents;
      }
      listening = contents;
      const sent = waiting;
      waiting = [];
      for (const send of sent) send();
    },
  };
}
