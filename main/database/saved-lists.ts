/** Saved lists: an ArticleQuery with a name. */
import { ListDraft, ListIcon } from '../../preload/lists.ts';
import type { SavedList } from '../../preload/lists.ts';
import type { TopicMethods } from './face.ts';
import type { Connection, Row } from './open.ts';
import type { StoredQuery } from './stored-query.ts';
import { missing, newestArticle, readQuery } from './stored-query.ts';
import type { TopicIndex } from './topic-index.ts';

interface ListRow extends Row {
  id: number;
  name: string;
  icon: string;
  query: string;
  notify: number;
  keep_days: number | null;
  after_article: number;
}

export interface StoredList extends Omit<SavedList, 'unread'>, Pick<StoredQuery, 'whole'> {
  /** Articles with a higher id are news. */
  afterArticle: number;
}

/** As many as a left column can hold, and as can be counted in a moment. */
const MOST = 200;

type Part = Pick<TopicMethods, 'savedLists' | 'saveList' | 'removeList' | 'moveList'>;

/** All lists in their order. Never throws: what of one cannot be read is left out of it. */
export const storedLists = (database: Connection): StoredList[] =>
  database.all<ListRow>('SELECT * FROM saved_lists ORDER BY position, id').map((row) => {
    const icon = ListIcon.safeParse(row.icon);
    const keepDays = ListDraft.shape.keepDays.safeParse(row.keep_days);
    return {
      id: row.id,
      name: row.name,
      icon: icon.success ? icon.data : 'list',
      ...readQuery(database, row.query),
      notify: row.notify === 1,
      keepDays: keepDays.success ? keepDays.data : null,
      afterArticle: row.after_article,
    };
  });

export function savedListMethods(database: Connection, index: TopicIndex): Part {
  const shown = ({ whole: _whole, afterArticle: _after, ...list }: StoredList): SavedList => ({
    ...list,
    unread: index.count(list.query).unread,
  });
  return {
    savedLists: (from = 0, most = MOST) =>
      storedLists(database)
        .slice(from, from + most)
        .map(shown),

    saveList: ({ id, ...draft }) => {
      const problem = missing(database, draft.query);
      if (problem !== null) return problem;
      const saved = database.transaction(() => {
        const lists = storedLists(database);
        const before = lists.find((one) => one.id === id);
        if (id !== undefined && before === undefined) return 'gone';
        if (id === undefined && lists.length >= MOST) return 'full';
        const query = JSON.stringify(draft.query);
        const isSame = before !== undefined && JSON.stringify(before.query) === query;
        if (isSame && !before.whole) return 'damaged';
        // What is in it already when notifications begin, or when it becomes another list, is no news.
        const goesOn = isSame && before.notify;
        const after = goesOn ? before.afterArticle : newestArticle(database);
        const values = [draft.name, draft.icon, query, Number(draft.notify), draft.keepDays, after];
        if (id === undefined)
          return database.run(
            `INSERT INTO saved_lists (name, icon, query, notify, keep_days, after_article, position)
             VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_lists))`,
            ...values,
          ).id;
        database.run(
          'UPDATE saved_lists SET name = ?, icon = ?, query = ?, notify = ?, keep_days = ?, after_article = ? WHERE id = ?',
          ...values,
          id,
        );
        return id;
      });
      if (typeof saved === 'string') return saved;
      const list = storedLists(database).find((one) => one.id === saved);
      return list === undefined ? 'gone' : shown(list);
    },

    removeList: (id) => void database.run('DELETE FROM saved_lists WHERE id = ?', id),

    moveList: (id, before) =>
      database.transaction(() => {
        const ids = storedLists(database).map((list) => list.id);
        if (!ids.includes(id) || id === before) return;
        const others = ids.filter((one) => one !== id);
        const place = before === null || !others.includes(before) ? others.length : others.indexOf(before);
        others.splice(place, 0, id);
        for (const [position, one] of others.entries())
          database.run('UPDATE saved_lists SET position = ? WHERE id = ?', position, one);
      }),
  };
}
