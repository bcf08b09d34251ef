/** Publications that were followed before their profile was there, or whose profile is there no more. */
import type { Library } from '../database/face.ts';
import type { Profiles } from './index.ts';

/**
 * Gives every publication without a known profile the one whose site it is on. Call it at the start, when the profiles of
 * this run are known.
 */
export async function adoptProfiles(
  library: Pick<Library, 'listPublications' | 'updatePublication'>,
  profiles: Pick<Profiles, 'named' | 'for'>,
): Promise<void> {
  const lacking = (await library.listPublications()).filter(({ profile }) => profiles.named(profile) === null);
  for (const { id, siteUrl, feeds } of lacking) {
    const found = [siteUrl, ...feeds.map(({ url }) => url)]
      .map((url) => profiles.for(url))
      .find((profile) => profile !== null);
    // A handful at the start of a run, one after the other.
    // oxlint-disable-next-line no-await-in-loop
    if (found !== undefined) await library.updatePublication(id, { profile: found.name });
  }
}
