/** Keys pressed while the article frame has the focus. The frame has no scripts, so the window hears of them from here. */
import type { BrowserWindow } from 'electron';
import type { EmitTo } from './ipc.ts';
import { takeOpenNote } from './reading-position.ts';

/** Sends each key press to its window, which acts on it only while its frame holds the focus; else it heard the key itself. */
export function forwardFrameKeys(window: BrowserWindow, emitTo: EmitTo): void {
  const { webContents } = window;
  webContents.on('before-input-event', (_event, input) => {
    if (input.type !== 'keyDown') return;
    // It closes the note and nothing around it.
    if (input.key === 'Escape' && takeOpenNote(window)) return;
    emitTo(webContents, 'key.pressed', {
      key: input.key,
      code: input.code,
      repeat: input.isAutoRepeat,
      shift: input.shift,
      control: input.control,
      alt: input.alt,
      meta: input.meta,
    });
  });
}
