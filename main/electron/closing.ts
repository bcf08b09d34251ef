/** Quitting in order: the windows go at once, what is under way is ended, the library is closed last. */
import { BrowserWindow, app } from 'electron';
import { ownWindows } from './own-windows.ts';

/** How long requests under way may hold up the end; what they brought is fetched again next time. */
const PATIENCE_MS = 3_000;
/** How long closing may take: every confirmed write is safe by then, and an app that never ends keeps its next start out. */
const LONGEST_MS = 20_000;

/** How long windows have to hand over what is being written in them; more than a moment only where one hangs. */
const LEAVING_MS = 1_000;

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface Closing {
  /** Ends what is under way; may hang. */
  stop(): Promise<void>;
  /** Closes what must be closed; is waited for. */
  close(): Promise<void>;
  report(error: unknown): void;
}

/** Closes a window as its reader would: its page hands over what has not been kept. None is hidden instead (open-windows.ts). */
function leave({ webContents }: BrowserWindow): Promise<void> {
  const gone = new Promise<void>((resolve) => webContents.once('destroyed', () => resolve()));
  webContents.close({ waitForBeforeUnload: true });
  return gone;
}

/** @returns whether the end has begun: no window may be opened any more */
export function closeInOrder(closing: Closing): () => boolean {
  let begun = false;
  const end = async (): Promise<void> => {
    await Promise.race([Promise.all(ownWindows().map(leave)), after(LEAVING_MS)]);
    // Without windows nobody asks the library any more.
    for (const window of BrowserWindow.getAllWindows()) window.destroy();
    await Promise.race([closing.stop(), after(PATIENCE_MS)]).catch((error: unknown) => closing.report(error));
    await Promise.race([closing.close(), after(LONGEST_MS)]);
  };
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (begun) return;
    begun = true;
    end()
      .catch((error: unknown) => console.error('quit', error))
      .finally(() => app.exit(0));
  });
  return () => begun;
}
