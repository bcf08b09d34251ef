/** The Electron sessions, none of them with any permission: those of publications by name, one without memory for discovery, the window's. */
import { app, session } from 'electron';
import { parseAddress } from './address.ts';
import type { Session } from 'electron';
import { tellRefusal } from './sign-in-contents.ts';

const hardened = new Set<Session>();

/** Denies every permission and device, cancels downloads, and names Broadsheet behind Chromium's own user agent. */
function harden(target: Session): Session {
  if (hardened.has(target)) return target;
  hardened.add(target);
  target.setPermissionRequestHandler((contents, permission, answer) => {
    answer(false);
    tellRefusal(contents, { is: 'permission', permission });
  });
  target.setPermissionCheckHandler(() => false);
  target.setDevicePermissionHandler(() => false);
  // Dictionaries would be fetched from a server that is no publisher's.
  target.setSpellCheckerEnabled(false);
  target.on('will-download', (event, _item, contents) => {
    event.preventDefault();
    tellRefusal(contents, { is: 'download' });
  });
  target.setUserAgent(userAgent());
  return target;
}

/** Chromium's own, without the Electron token that some sites turn away, with Broadsheet's name so that a publisher sees who asks. */
function userAgent(): string {
  return `${app.userAgentFallback.replace(/\s(?:Electron|Broadsheet|broadsheet)\/\S+/gu, '')} Broadsheet/${app.getVersion()}`;
}

/** Call before the first session is made: none is ever there, for whatever reason, that was not hardened. */
export function hardenSessions(): void {
  app.on('session-created', harden);
  // Else Chromium shows the first certificate of the user's store to any server that asks for one.
  app.on('select-client-certificate', (event, _contents, _url, _certificates, choose) => {
    event.preventDefault();
    choose();
  });
}

/** The session of that partition, hardened. publication-sessions.ts says which is whose. */
export const partition = (name: string): Session => harden(session.fromPartition(name));

/** The session of discovery, which keeps nothing (forgetDiscovery). */
export const discoverySession = (): Session => partition('discovery');

/** Takes from the discovery session what sites left there, so that no site is told of another look, of its own or of others. */
export async function forgetDiscovery(): Promise<void> {
  const discovery = discoverySession();
  await discovery.clearStorageData();
  await discovery.clearAuthCache();
}

/**
 * The window's own session reaches nothing but the app's two schemes (and the development server while developing):
 * whatever a compromised page or article asks for, no request leaves the machine.
 */
export async function sealWindowSession(developmentServer: string | undefined): Promise<void> {
  const own = harden(session.defaultSession);
  const allowed = ['broadsheet-app:', 'broadsheet-article:', 'devtools:', 'blob:', 'data:'];
  const development = developmentServer === undefined ? null : new URL(developmentServer).host;
  own.webRequest.onBeforeRequest((details, answer) => {
    const url = parseAddress(details.url);
    const known =
      url !== null && (allowed.includes(url.protocol) || (development !== null && url.host === development));
    answer({ cancel: !known });
  });
  // Real-time connections (WebRTC) are no requests and pass no policy of a page. They go through the proxy or not at all
  // (guard.ts); at this one nobody listens.
  if (development === null)
    await own.setProxy({ mode: 'fixed_servers', proxyRules: 'socks5://127.0.0.1:1', proxyBypassRules: '<-loopback>' });
}
