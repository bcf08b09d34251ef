/** How long saved lists keep their articles: gathered before old articles are let go, one list at a time. */
import { slotsOf } from '../topics/sets.ts';
import type { ArticleQuery } from '../../preload/model.ts';
import type { Connection } from './open.ts';
import { storedLists } from './saved-lists.ts';
import { newestArticle } from './stored-query.ts';
import type { TopicIndex } from './topic-index.ts';

/** More days than any list can say. */
export const FOR_EVER = 65_535;

export interface Keeping {
  /** Looks at one more list, some ms; true when there is more to do. Afterwards `daysOf` can be asked. */
  gather(libraryDays: number): boolean;
  /** What was gathered counts no more: it is gathered anew. */
  forget(): void;
  /** Whether the lists are still those that were gathered. */
  isCurrent(): boolean;
  /** The longest that a list with days of its own keeps the article, FOR_EVER for never; null where the library's setting holds. */
  daysOf(articleId: number): number | null;
  /** The same for few articles and as things are now: merges, moves and what came since are not in what was gathered. */
  daysNow(articleIds: readonly number[]): (articleId: number) => number | null;
  /** Whether some list lets articles go at all. */
  isAnyFinite(): boolean;
}

export function createKeeping(database: Connection, index: TopicIndex): Keeping {
  /** By article id: days, 0 where no list says anything. */
  let days = new Uint16Array(0);
  let gathered = '';
  let kept: { query: ArticleQuery; days: number }[] = [];
  /** How many of them are gathered; null when none is being gathered. */
  let next: number | null = null;

  const said = (): string =>
    JSON.stringify(
      database.lists('SELECT id, query, keep_days FROM saved_lists WHERE keep_days IS NOT NULL ORDER BY id'),
    );
  const begin = (libraryDays: number): void => {
    gathered = said();
    kept = storedLists(database).flatMap(({ query, keepDays, whole }) => {
      if (keepDays === null) return [];
      const own = keepDays === 0 ? FOR_EVER : keepDays;
      // It may have been a smaller list: nothing goes sooner for its sake.
      const least = whole ? 0 : libraryDays === 0 ? FOR_EVER : libraryDays;
      return [{ query: asKept(query), days: Math.max(own, Math.min(least, FOR_EVER)) }];
    });
    days = new Uint16Array(kept.length === 0 ? 0 : newestArticle(database) + 1);
    next = 0;
  };

  return {
    gather: (libraryDays) => {
      if (next === null) begin(libraryDays);
      // The index is loaded in slices, so that nobody waits for it meanwhile.
      if (kept.length > 0 && index.tend()) return true;
      const list = kept[next ?? 0];
      if (list !== undefined) {
        const bits = index.selected(list.query);
        const { ids } = index.whole();
        for (const slot of slotsOf(bits)) {
          const id = ids[slot] ?? 0;
          if ((days[id] ?? FOR_EVER) < list.days) days[id] = list.days;
        }
      }
      next = (next ?? 0) + 1;
      if (next < kept.length) return true;
      next = null;
      return false;
    },
    forget: () => {
      next = null;
      gathered = '';
    },
    isCurrent: () => next === null && gathered === said(),
    daysOf: (articleId) => {
      const found = days[articleId] ?? 0;
      return found === 0 ? null : found;
    },
    daysNow: (articleIds) => {
      const now = new Map<number, number>();
      for (const { query, days: own } of kept)
        for (const id of index.matchingFew(articleIds, query)) now.set(id, Math.max(now.get(id) ?? 0, own));
      return (articleId) => now.get(articleId) ?? null;
    },
    isAnyFinite: () => kept.some((one) => one.days < FOR_EVER),
  };
}

/** What the list had but for reading and muting: reading an article takes it out of a list of unread ones, and it goes by its days from then on. */
function asKept({ unread: _unread, ...query }: ArticleQuery): ArticleQuery {
  return { ...query, muted: true };
}
