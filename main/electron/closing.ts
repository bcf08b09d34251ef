/** Quitting in order: the windows go at once, what is under way is ended, the library is closed last. */
import { BrowserWindow, app } from 'electron';

/** How long requests under way may hold up the end; what they brought is fetched again next time. */
const PATIENCE_MS = 3_000;

export interface Closing {
  /** Ends what is under way; may hang. */
  stop(): Promise<void>;
  /** Closes what must be closed; is waited for. */
  close(): Promise<void>;
  report(error: unknown): void;
}

export function closeInOrder(closing: Closing): void {
  let begun = false;
  const end = async (): Promise<void> => {
    // Without windows nobody asks the library any more.
    for (const window of BrowserWindow.getAllWindows()) window.destroy();
    const patience = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
    await Promise.race([closing.stop(), patience]).catch((error: unknown) => closing.report(error));
    await closing.close();
  };
  app.on('before-quit', (event) => {
    event.preventDefault();
    if (begun) return;
    begun = true;
    end()
      .catch((error: unknown) => console.error('quit', error))
      .finally(() => app.exit(0));
  });
}
