/** Saved lists: an ArticleQuery with a name. */
import { ListDraft } from '../../preload/lists.ts';
import type { SavedList } from '../../preload/lists.ts';
import type { TopicMethods } from './face.ts';
import type { Connection, Row } from './open.ts';
import type { TopicIndex } from './topic-index.ts';

interface ListRow extends Row {
  id: number;
  name: string;
  icon: string;
  query: string;
  notify: number;
  keep_days: number | null;
}

type Part = Pick<TopicMethods, 'savedLists' | 'saveList' | 'removeList' | 'moveList'>;

export function savedListMethods(database: Connection, index: TopicIndex): Part {
  const rows = (): ListRow[] => database.all<ListRow>('SELECT * FROM saved_lists ORDER BY position, id');
  const listOf = (row: ListRow): SavedList => {
    const draft = ListDraft.parse({
      name: row.name,
      icon: row.icon,
      query: JSON.parse(row.query),
      notify: row.notify === 1,
      keepDays: row.keep_days,
    });
    return { ...draft, id: row.id, unread: index.count(draft.query).unread };
  };
  return {
    savedLists: () => rows().map(listOf),
    saveList: ({ id, ...draft }) => {
      const query = JSON.stringify(draft.query);
      const saved =
        id ??
        database.run(
          'INSERT INTO saved_lists (position, name, icon, query, notify, keep_days) VALUES ((SELECT coalesce(max(position), 0) + 1 FROM saved_lists), ?, ?, ?, ?, ?)',
          draft.name,
          draft.icon,
          query,
          Number(draft.notify),
          draft.keepDays,
        ).id;
      database.run(
        'UPDATE saved_lists SET name = ?, icon = ?, query = ?, notify = ?, keep_days = ? WHERE id = ?',
        draft.name,
        draft.icon,
        query,
        Number(draft.notify),
        draft.keepDays,
        saved,
      );
      const row = rows().find((one) => one.id === saved);
      return row === undefined ? null : listOf(row);
    },
    removeList: (id) => void database.run('DELETE FROM saved_lists WHERE id = ?', id),
    moveList: () => undefined,
  };
}
