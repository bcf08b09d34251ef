/** Publications and the addresses they are followed by. */
import type {
  Direction,
  FeedFormat,
  FeedState,
  Publication,
  SessionMethod,
  SessionStatus,
} from '../../preload/model.ts';
import type { FeedSecretKind, FollowOutcome, LibraryMethods, NewPublication } from './face.ts';
import type { Connection, Row } from './open.ts';
import { problemOf } from './rows.ts';
import type { TopicIndex } from './topic-index.ts';

interface PublicationRow extends Row {
  id: number;
  title: string;
  site_url: string;
  language: string;
  direction: Direction;
  folder: string;
  profile: string | null;
  added_at: number;
  articles: number;
  unread: number;
  pending: number;
  icon: string | null;
  status: SessionStatus | null;
  since: number | null;
  verified_at: number | null;
  account: string | null;
  method: SessionMethod | null;
  metered: number | null;
  free_limit: number | null;
  free_left: number | null;
  allowance: number | null;
}

interface FeedStateRow extends Row {
  id: number;
  publication_id: number;
  url: string;
  title: string;
  format: FeedFormat | null;
  checked_at: number | null;
  next_check_at: number;
  status: FeedState['status'];
  problem_code: string | null;
  problem_message: string | null;
  secret: FeedSecretKind;
}

type Part = Pick<
  LibraryMethods,
  'addPublication' | 'addPublications' | 'updatePublication' | 'removePublication' | 'listPublications' | 'findFeed'
>;

export function publicationMethods(database: Connection, index: TopicIndex): Part {
  const followed = (urls: string[]) =>
    database.get<{ feedId: number; publicationId: number; title: string; url: string }>(
      `SELECT f.id AS feedId, p.id AS publicationId, p.title, f.url FROM feeds f JOIN publications p ON p.id = f.publication_id
       WHERE f.url IN (SELECT value FROM json_each(?)) LIMIT 1`,
      JSON.stringify(urls),
    );

  const add = (input: NewPublication): FollowOutcome => {
    const known = followed(input.feeds.map((feed) => feed.url));
    if (known !== undefined) {
      return { followed: { publicationId: known.publicationId, title: known.title, feedUrl: known.url } };
    }
    const { id } = database.run(
      'INSERT INTO publications (title, site_url, language, direction, folder, profile, added_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
      input.title,
      input.siteUrl,
      input.language,
      input.direction,
      input.folder,
      input.profile,
      input.now,
    );
    for (const feed of new Map(input.feeds.map((one) => [one.url, one])).values()) {
      database.run(
        'INSERT INTO feeds (publication_id, url, title, format, next_check_at, secret) VALUES (?, ?, ?, ?, ?, ?)',
        id,
        feed.url,
        feed.title,
        feed.format,
        input.now,
        feed.secret ?? 'none',
      );
    }
    return { added: id };
  };

  return {
    addPublication: (input) => database.transaction(() => add(input)),
    addPublications: (inputs) => database.transaction(() => inputs.map(add)),

    updatePublication: (id, change) =>
      database.transaction(() => {
        database.run(
          `UPDATE publications SET title = coalesce(?, title), folder = coalesce(?, folder), site_url = coalesce(?, site_url),
             language = coalesce(?, language), direction = coalesce(?, direction), profile = coalesce(?, profile) WHERE id = ?`,
          change.title ?? null,
          change.folder ?? null,
          change.siteUrl ?? null,
          change.language ?? null,
          change.direction ?? null,
          change.profile ?? null,
          id,
        );
        if (change.iconUrl === undefined || change.iconUrl === '') return;
        database.run(
          `INSERT INTO assets (publication_id, url, role) SELECT id, ?, 'icon' FROM publications WHERE id = ? ON CONFLICT DO NOTHING`,
          change.iconUrl,
          id,
        );
        database.run(
          'UPDATE publications SET icon_asset = (SELECT id FROM assets WHERE publication_id = ? AND url = ?) WHERE id = ?',
          id,
          change.iconUrl,
          id,
        );
      }),

    removePublication: (id) =>
      database.transaction(() => {
        const articles = database.number('SELECT articles FROM publications WHERE id = ?', id);
        database.run(
          'DELETE FROM search WHERE rowid IN (SELECT search_key FROM articles WHERE publication_id = ? AND search_key IS NOT NULL)',
          id,
        );
        database.run('DELETE FROM articles WHERE publication_id = ?', id);
        database.run('DELETE FROM publications WHERE id = ?', id);
        return { articles };
      }),

    listPublications: () => {
      const feeds = new Map<number, FeedState[]>();
      for (const row of database.all<FeedStateRow>(
        'SELECT id, publication_id, url, title, format, checked_at, next_check_at, status, problem_code, problem_message, secret FROM feeds ORDER BY id',
      )) {
        const list = feeds.get(row.publication_id) ?? [];
        list.push({
          id: row.id,
          url: row.url,
          title: row.title,
          format: row.format,
          checkedAt: row.checked_at,
          nextCheckAt: row.status === 'gone' ? null : row.next_check_at,
          status: row.status,
          problem: problemOf(row),
          private: row.secret !== 'none',
        });
        feeds.set(row.publication_id, list);
      }
      // No list has them, and the numbers beside the lists are to say what the lists have.
      const muted = index.mutedUnread();
      return database
        .all<PublicationRow>(
          `SELECT p.id, p.title, p.site_url, p.language, p.direction, p.folder, p.profile, p.added_at, p.articles, p.unread, p.pending, a.hash AS icon,
             s.status, s.since, s.verified_at, s.account, s.method, t.metered, t.free_limit, t.free_left, t.allowance
           FROM publications p LEFT JOIN assets a ON a.id = p.icon_asset LEFT JOIN sessions s ON s.publication_id = p.id
             LEFT JOIN terms t ON t.publication_id = p.id ORDER BY p.title COLLATE NOCASE, p.id`,
        )
        .map((row): Publication => ({
          id: row.id,
          title: row.title,
          siteUrl: row.site_url,
          icon: row.icon,
          language: row.language,
          direction: row.direction,
          folder: row.folder,
          profile: row.profile,
          addedAt: row.added_at,
          articles: row.articles,
          unread: Math.max(0, row.unread - (muted.get(row.id) ?? 0)),
          pending: row.pending,
          session: sessionOf(row),
          meter:
            row.metered === 1 ? { limit: row.free_limit, left: row.free_left, allowance: row.allowance ?? 0 } : null,
          feeds: feeds.get(row.id) ?? [],
        }));
    },

    findFeed: (urls) => followed(urls) ?? null,
  };
}

const sessionOf = (row: PublicationRow): Publication['session'] => ({
  status: row.status ?? 'signed-out',
  since: row.since ?? row.added_at,
  verifiedAt: row.verified_at,
  ...(row.account === null || row.account === '' ? {} : { account: row.account }),
  method: row.method ?? 'none',
});
