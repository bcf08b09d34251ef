/** Articles in windows of their own, as keys, menus and buttons ask for them. */
import { openInWindow } from '../stores/own-window.ts';
import { told } from './commands.ts';

/** Opens each in a window of its own; where one cannot be opened, says why and stops. */
export async function openWindows(ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    // One after the other, so that they stand beside each other.
    // oxlint-disable-next-line no-await-in-loop
    if (!told(await openInWindow(id))) return;
  }
}
