/** Sync's face: the conductor with the built-in profiles. */
import { knownProfiles, pageHints, profileFor, profileNamed, type Profile } from '../profiles/index.ts';
import { assembleSync } from './assemble.ts';
import type { Sync, SyncNeeds } from './face.ts';
import type { KnownSite } from './sites.ts';

export type * from './face.ts';
export type * from './ports.ts';

/** Builds sync; nothing moves before `start` or a refresh. */
export function createSync(needs: SyncNeeds): Sync {
  return assembleSync(needs, {
    all: () => knownProfiles().map(siteOf),
    at: (address) => {
      const profile = profileFor(address);
      return profile === null ? null : siteOf(profile);
    },
    hintsFor: (name) => pageHints(profileNamed(name)),
  });
}

function siteOf({ name, title, siteUrl, description, language, feeds }: Profile): KnownSite {
  const direction = /^(ar|fa|he|ps|sd|ug|ur|yi)\b/.test(language) ? 'rtl' : 'ltr';
  return { name, title, siteUrl, description, language, direction, feeds };
}
