/** What was found, as the window gets it: without any secret. */
import type { Discovery, FeedCandidate } from '../../preload/model.ts';
import type { DiscoveredPage } from '../press/face.ts';
import { hostOf, originOf, withoutSecrets } from './addresses.ts';
import type { Tools } from './errand.ts';
import { createPlaces } from './places.ts';
import type { Password } from './private-feeds.ts';
import type { ReadFeed } from './read-feed.ts';
import type { KnownSite } from './sites.ts';

export interface Finding {
  /** Where it was looked, whole. */
  address: string;
  feeds: ReadFeed[];
  /** The site's page, null where there is none to be had. */
  page: DiscoveredPage | null;
  site: KnownSite | null;
  /** Where the address moved for good. */
  movedTo: string | null;
}

/**
 * Describes a finding. The secrets of its feeds wait in `held` until one is followed.
 * @param given what origins were opened with
 */
export async function discoveryOf(
  tools: Tools,
  { address, feeds, page, site, movedTo }: Finding,
  given: ReadonlyMap<string, Password>,
): Promise<Discovery> {
  const first = feeds[0]?.parsed;
  const host = hostOf(address);
  const places = await createPlaces(tools);
  const candidates: FeedCandidate[] = [];
  for (const { url, landedAt, parsed } of feeds) {
    const { title, format, items, newestAt, language, direction } = parsed;
    // One after the other: two feeds that differ in their secret alone must not get the same place.
    const place = await places.of(url, given.get(originOf(url)) ?? null, landedAt);
    if (place.secret !== null && place.followedAs === null) tools.held.hold(place.url, place.secret);
    const shown = { url: place.url, title: title || host, format, items: items.length };
    candidates.push({ ...shown, newestAt, language, direction, followedAs: place.followedAs });
  }
  return {
    address: withoutSecrets(address),
    siteUrl: withoutSecrets(site?.siteUrl || first?.siteUrl || page?.siteUrl || new URL(address).origin),
    title: site?.title || first?.title || page?.title || host,
    iconUrl: page?.iconUrl || first?.iconUrl || null,
    language: site?.language || page?.language || first?.language || '',
    direction: site?.direction ?? (page?.language ? page.direction : (first?.direction ?? page?.direction ?? 'ltr')),
    profile: site?.name ?? null,
    movedTo: movedTo === null ? null : withoutSecrets(movedTo),
    candidates,
  };
}
