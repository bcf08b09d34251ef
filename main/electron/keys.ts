/** Keys pressed while the article frame has the focus. The frame has no scripts, so the window hears of them from here. */
import type { BrowserWindow } from 'electron';
import type { Emit } from '../sync/face.ts';

/** Sends each key press to the window; the window acts on it only while its frame holds the focus, else it heard the key itself. */
export function forwardFrameKeys(window: BrowserWindow, emit: Emit): void {
  window.webContents.on('before-input-event', (_event, input) => {
    if (input.type !== 'keyDown') return;
    emit('key.pressed', {
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
