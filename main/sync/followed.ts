/** Which addresses are followed already, however they are spelt. */
import type { Publication } from '../../preload/model.ts';
import { normaliseAddress } from './identity.ts';

export type Followed = ReadonlyMap<string, { publicationId: number; title: string }>;

/** By normalised feed address. */
export function followedFeeds(publications: readonly Publication[]): Followed {
  return new Map(
    publications.flatMap(({ id, title, feeds }) =>
      feeds.map(({ url }) => [normaliseAddress(url), { publicationId: id, title }] as const),
    ),
  );
}
