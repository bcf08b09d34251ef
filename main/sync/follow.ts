/** Adding a publication that was discovered: all of it or nothing. */
import type { Result } from '../../preload/contract.ts';
import type { Discovery, Publication } from '../../preload/model.ts';
import { hostOf, webAddress, withoutSecrets } from './addresses.ts';
import type { Tools } from './errand.ts';
import { followedFeeds } from './followed.ts';
import { normaliseAddress } from './identity.ts';
import type { FeedSecret } from './ports.ts';
import { kindOf } from './private-feeds.ts';
import { problem, problemWhenTyped } from './problems.ts';
import { saying } from '../words/said.ts';

export interface FollowInput {
  discovery: Discovery;
  /** Of the discovery's candidates. */
  feedUrls: string[];
  folder: string;
}

/** Stores the publication with the chosen feeds in one transaction, and wants its icon. The caller starts its sync. */
export async function follow(tools: Tools, input: FollowInput): Promise<Result<Publication>> {
  const { library, clock, journal, changes } = tools;
  const { discovery, feedUrls, folder } = input;
  const feeds = discovery.candidates.filter(({ url }) => feedUrls.includes(url) && webAddress(url) !== null);
  if (feeds.length === 0 || feeds.length < new Set(feedUrls).size) {
    return { ok: false, error: problem('bad-address', withoutSecrets(feedUrls.join(', '))) };
  }
  const secrets = feeds.map(({ url }) => tools.held.of(url));
  if (secrets.includes('let-go'))
    return { ok: false, error: problemWhenTyped('needs-password', hostOf(discovery.address), 'lost') };
  const followed = followedFeeds(await library.listPublications());
  // Private feeds were compared by what opens them when they were found; the library sees to it that no two have one address.
  const open = feeds.filter((_feed, index) => secrets[index] === null);
  const already = open.map(({ url }) => followed.get(normaliseAddress(url))).find((found) => found !== undefined);
  if (already !== undefined) return { ok: false, error: problem('already-followed', already.title) };

  const { title, siteUrl, language, direction, profile, iconUrl } = discovery;
  const name = title.trim() || hostOf(discovery.address);
  const outcome = await library.addPublication({
    title: name,
    siteUrl,
    language,
    direction,
    folder: folder.trim(),
    profile,
    feeds: feeds.map(({ url, title: feedTitle, format }) => ({
      url,
      title: feedTitle,
      format,
      secret: kindOf(heldFor(tools, url)),
    })),
    now: clock.now(),
  });
  if ('followed' in outcome) return { ok: false, error: problem('already-followed', outcome.followed.title) };
  const id = outcome.added;
  await keepHeld(tools, [id]);
  if (iconUrl !== null && webAddress(iconUrl) !== null) await library.updatePublication(id, { iconUrl });
  changes.publication(id);
  journal.log({
    level: 'info',
    subject: 'discover',
    code: 'followed',
    message: saying('log.following', { name }),
    url: discovery.address,
    publicationId: id,
  });
  const added = (await library.listPublications()).find((publication) => publication.id === id);
  return added === undefined
    ? { ok: false, error: problem('other', name, 'it was removed again at once') }
    : { ok: true, value: added };
}

/** Moves the secrets that were held for the feeds of these new publications to where they are kept. */
export async function keepHeld(tools: Tools, publicationIds: readonly number[]): Promise<void> {
  const added = new Set(publicationIds);
  const feeds = (await tools.library.feedsOf(null)).filter(({ publicationId }) => added.has(publicationId));
  for (const { id, url } of feeds) {
    const secret = heldFor(tools, url);
    if (secret !== null) await tools.secrets.keep(id, secret);
    tools.held.drop(url);
  }
}

function heldFor({ held }: Tools, url: string): FeedSecret | null {
  const secret = held.of(url);
  return secret === 'let-go' ? null : secret;
}
