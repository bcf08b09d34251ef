/** Name, site, language and icon of a publication that was followed by its feed address alone (OPML). */
import type { Publication } from '../../preload/model.ts';
import type { FeedRow, Library } from '../database/face.ts';
import type { ParsedFeed } from '../press/face.ts';
import { hostOf, withoutSecrets } from './addresses.ts';

export interface Details {
  /** Fills in what the publication lacks from its feed's first reading. */
  complete(feed: FeedRow, parsed: ParsedFeed): Promise<void>;
  /** What was read of the library may be out of date. */
  forget(): void;
}

/** Details of this library's publications. */
export function createDetails(library: Library): Details {
  // Read once for a whole import: listing publications counts their articles.
  let known: Promise<Map<number, Publication>> | null = null;
  const list = async (): Promise<Map<number, Publication>> =>
    new Map((await library.listPublications()).map((publication) => [publication.id, publication]));

  return {
    complete: async (feed, parsed) => {
      if (feed.checkedAt !== null) return;
      known ??= list();
      let publication = (await known).get(feed.publicationId);
      if (publication === undefined) {
        known = list();
        publication = (await known).get(feed.publicationId);
      }
      if (publication === undefined || publication.language !== '' || publication.icon !== null) return;
      const { title, siteUrl, language, direction, iconUrl } = parsed;
      await library.updatePublication(publication.id, {
        ...(publication.title === hostOf(feed.url) && title !== '' ? { title } : {}),
        ...(publication.siteUrl === '' && siteUrl !== '' ? { siteUrl: withoutSecrets(siteUrl) } : {}),
        ...(language === '' ? {} : { language }),
        ...(iconUrl === '' ? {} : { iconUrl }),
        direction,
      });
    },
    forget: () => {
      known = null;
    },
  };
}
