/** Sync's face: the conductor with the profiles of known publications. */
import { createProfiles, type Profile, type Profiles } from '../profiles/index.ts';
import { assembleSync } from './assemble.ts';
import type { Sync, SyncNeeds } from './face.ts';
import type { KnownSite } from './sites.ts';

export type * from './face.ts';
export type * from './ports.ts';
export { sealOldAddresses } from './seal-old-addresses.ts';

/** Builds sync; nothing moves before `start` or a refresh. `profiles` are the built-in ones by default. */
export function createSync(needs: SyncNeeds, profiles: Profiles = createProfiles()): Sync {
  return assembleSync(needs, {
    all: () => profiles.known().map(siteOf),
    at: (address) => {
      const profile = profiles.for(address);
      return profile === null ? null : siteOf(profile);
    },
    hintsFor: (name) => profiles.hints(name),
  });
}

function siteOf({ name, title, siteUrl, description, language, feeds }: Profile): KnownSite {
  const direction = /^(ar|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
  return { name, title, siteUrl, description, language, direction, feeds };
}
