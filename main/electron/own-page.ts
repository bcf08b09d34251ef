/** Who may speak over the bridge. Pure. */
import { parseAddress } from './address.ts';

/** Origin of the window's page outside development. */
export const APP_ORIGIN = 'broadsheet-app://window';

/** What of a WebFrameMain decides. */
export interface SenderFrame {
  url: string;
  parent: unknown;
}

/** True for the top frame of the window's own page (or the development server's), which is all that may speak over the bridge. */
export function isOwnPage(frame: SenderFrame | null, developmentServer: string | undefined): boolean {
  try {
    if (frame === null || frame.parent !== null) return false;
    const url = parseAddress(frame.url);
    if (url === null) return false;
    const origin = developmentServer === undefined ? APP_ORIGIN : new URL(developmentServer).origin;
    return `${url.protocol}//${url.host}` === origin;
  } catch {
    // Electron throws at any look at a frame that went away while its call was under way.
    return false;
  }
}
