/** The publications Broadsheet knows: their profiles, and which one an address belongs to. */
import type { PageHints } from '../press/face.ts';
import alMonitor from './al-monitor.json' with { type: 'json' };
import { Profile } from './schema.ts';

export type { Profile } from './schema.ts';

/** In the order in which they are offered on first start. */
const PROFILES: readonly Profile[] = [alMonitor].map((data) => Profile.parse(data));

/** The built-in profiles, in the order in which they are offered. */
export function knownProfiles(): readonly Profile[] {
  return PROFILES;
}

/** The profile whose site an address is on, http or https, with or without `www`; null for any other address. */
export function profileFor(url: string): Profile | null {
  let host: string;
  try {
    host = new URL(url).hostname.replace(/\.$/u, '').replace(/^www\./u, '');
  } catch {
    return null;
  }
  return PROFILES.find(({ hosts }) => hosts.includes(host)) ?? null;
}

/** The profile stored with a publication by its name; null for none and for one this version no longer has. */
export function profileNamed(name: string | null): Profile | null {
  return PROFILES.find((profile) => profile.name === name) ?? null;
}

/** What the press takes as corrections; nothing without a profile. */
export function pageHints(profile: Profile | null): PageHints {
  return Object.fromEntries(
    Object.entries(profile?.page ?? {}).filter(([, selectors]) => selectors !== undefined && selectors.length > 0),
  );
}

/** What accounts take; nothing without a profile. */
export const sessionMarks = (profile: Profile | null) => ({
  checkUrl: null,
  signInUrl: profile?.signInUrl ?? null,
  signedIn: { cookies: [], headers: [] },
  signedOut: { cookies: [], headers: [] },
  selectors: {},
  meter: null,
});
