/** Connects a window of the reader's with all that it hears by way of main: menus, keys of the article frame, the reading position. */
import type { BrowserWindow } from 'electron';
import type { Where } from '../marks/place.ts';
import type { Sending } from './ipc.ts';
import { forwardFrameKeys } from './keys.ts';
import { installContextMenu } from './menus.ts';
import { keepReadingPosition } from './reading-position.ts';
import { recoverWindow } from './recovery.ts';

export interface Connections {
  sending: Sending;
  openOutside: (address: string) => void;
  /** Keeps where an article was left; true when reading it began by that. */
  setPosition: (articleId: number, where: Where) => Promise<boolean>;
  /** Hears why the page stopped. */
  report: (code: string, error: unknown) => void;
}

export function connectWindow(window: BrowserWindow, { sending, openOutside, setPosition, report }: Connections): void {
  recoverWindow(window, report);
  const { emit, emitTo, command } = sending;
  installContextMenu(window, command, openOutside);
  forwardFrameKeys(window, emitTo);
  // A write is lost only with a library that is closing; the position was saved a moment before.
  keepReadingPosition(window, {
    position: (id, where) =>
      void setPosition(id, where).then(
        (begun) => begun && emit('articles.changed', { ids: [id], all: false }),
        () => undefined,
      ),
    selection: (articleId, state) => emitTo(window.webContents, 'selection.changed', { articleId, ...state }),
  });
}
