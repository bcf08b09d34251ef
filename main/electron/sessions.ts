/** The Electron sessions: one persistent for each publication, one without memory for discovery, none of them with any permission. */
import { app, session } from 'electron';
import { parseAddress } from './address.ts';
import type { Session } from 'electron';

const hardened = new WeakSet<Session>();

/** Denies every permission and device, cancels downloads, and names Broadsheet behind Chromium's own user agent. */
function harden(target: Session): Session {
  if (hardened.has(target)) return target;
  hardened.add(target);
  target.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  target.on('will-download', (event) => event.preventDefault());
  target.setUserAgent(userAgent());
  return target;
}

/** Chromium's own, without the Electron token that some sites turn away, with Broadsheet's name so that a publisher sees who asks. */
function userAgent(): string {
  return `${app.userAgentFallback.replace(/\s(?:Electron|Broadsheet|broadsheet)\/\S+/gu, '')} Broadsheet/${app.getVersion()}`;
}

/** The session of one publication (kept across restarts), or the one of discovery, which forgets everything at quit. */
export function sessionOf(publicationId: number | null): Session {
  return harden(session.fromPartition(publicationId === null ? 'discovery' : `persist:publication-${publicationId}`));
}

/**
 * The window's own session reaches nothing but the app's two schemes (and the development server while developing):
 * whatever a compromised page or article asks for, no request leaves the machine.
 */
export function sealWindowSession(developmentServer: string | undefined): void {
  const own = harden(session.defaultSession);
  const allowed = ['broadsheet-app:', 'broadsheet-article:', 'devtools:', 'blob:', 'data:'];
  const development = developmentServer === undefined ? null : new URL(developmentServer).host;
  own.webRequest.onBeforeRequest((details, answer) => {
    const url = parseAddress(details.url);
    const known =
      url !== null && (allowed.includes(url.protocol) || (development !== null && url.host === development));
    answer({ cancel: !known });
  });
}
