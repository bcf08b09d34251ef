/** Feeds, their checks, and the items they bring. */
import type { Connection, Row } from './open.ts';
import type { ArticleChanges, FeedCheck, FeedRow, LibraryMethods, NewItem } from './face.ts';
import { linkImages } from './wanted.ts';

const COLUMNS = `f.id, f.publication_id AS publicationId, f.url, p.profile, f.etag, f.last_modified AS lastModified,
  f.validators_since AS validatorsSince, f.body_hash AS bodyHash, f.checked_at AS checkedAt, f.next_check_at AS nextCheckAt, f.failures, f.status`;
const FROM = 'FROM feeds f JOIN publications p ON p.id = f.publication_id';

interface KnownArticle extends Row {
  id: number;
  headline: string;
  dek: string;
  updated_at: number | null;
  access: string;
  page_state: string;
  text: string | null;
}

type Part = Pick<
  LibraryMethods,
  'feed' | 'dueFeeds' | 'feedsOf' | 'nextCheckAt' | 'recordCheck' | 'storeItems' | 'freshAt'
>;

export function feedMethods(database: Connection): Part {
  const recordCheck = (feedId: number, check: FeedCheck): void => {
    const set: [string, string | number | null | undefined][] = [
      ['title', check.title],
      ['format', check.format],
      ['etag', check.etag],
      ['last_modified', check.lastModified],
      ['validators_since', check.validatorsSince],
      ['body_hash', check.bodyHash],
      ['checked_at', check.checkedAt],
      ['next_check_at', check.nextCheckAt],
      ['failures', check.failures],
      ['status', check.status],
      ['problem_code', check.problem?.code ?? null],
      ['problem_message', check.problem?.message ?? null],
      ['answered_at', check.problem === null ? check.checkedAt : undefined],
    ];
    const given = set.filter((pair): pair is [string, string | number | null] => pair[1] !== undefined);
    database.run(
      `UPDATE feeds SET ${given.map(([name]) => `${name} = ?`).join(', ')} WHERE id = ?`,
      ...given.map(([, value]) => value),
      feedId,
    );
    // A move to an address that another feed has already is not taken: both would bring the same items.
    if (check.url !== undefined) database.run('UPDATE OR IGNORE feeds SET url = ? WHERE id = ?', check.url, feedId);
  };

  return {
    feed: (id) =>
      (database.get<FeedRow & Row>(`SELECT ${COLUMNS} ${FROM} WHERE f.id = ?`, id) as FeedRow | undefined) ?? null,
    dueFeeds: (now, limit) =>
      database.all<FeedRow & Row>(
        `SELECT ${COLUMNS} ${FROM} WHERE f.status <> 'gone' AND f.next_check_at <= ? ORDER BY f.next_check_at, f.id LIMIT ?`,
        now,
        limit,
      ),
    feedsOf: (publicationId) =>
      publicationId === null
        ? database.all<FeedRow & Row>(`SELECT ${COLUMNS} ${FROM} ORDER BY f.id`)
        : database.all<FeedRow & Row>(
            `SELECT ${COLUMNS} ${FROM} WHERE f.publication_id = ? ORDER BY f.id`,
            publicationId,
          ),
    nextCheckAt: () =>
      database.get<{ at: number | null }>(`SELECT min(next_check_at) AS at FROM feeds WHERE status <> 'gone'`)?.at ??
      null,
    freshAt: () => database.get<{ at: number | null }>('SELECT max(answered_at) AS at FROM feeds')?.at ?? null,
    recordCheck: (feedId, check) => database.transaction(() => recordCheck(feedId, check)),

    storeItems: ({ feedId, items, check, now }) =>
      database.transaction(() => {
        const changes: ArticleChanges = { added: [], changed: [], removed: [] };
        const publicationId = database.number('SELECT publication_id FROM feeds WHERE id = ?', feedId);
        if (publicationId === 0) return changes;
        const present: number[] = [];
        for (const item of items) {
          const marks = [item.identity, ...item.alternates];
          if (isPurged(database, publicationId, marks)) continue;
          const known = findArticle(database, publicationId, marks);
          const id = known?.id ?? addArticle(database, publicationId, item, now);
          if (known === undefined) changes.added.push(id);
          else if (changeArticle(database, known, item, now)) changes.changed.push(id);
          for (const mark of marks) {
            database.run(
              'INSERT OR IGNORE INTO identities (publication_id, identity, article_id) VALUES (?, ?, ?)',
              publicationId,
              mark,
              id,
            );
          }
          database.run(
            'INSERT INTO feed_items (feed_id, article_id) VALUES (?, ?) ON CONFLICT DO UPDATE SET vanished_at = NULL WHERE vanished_at IS NOT NULL',
            feedId,
            id,
          );
          present.push(id);
        }
        database.run(
          'UPDATE feed_items SET vanished_at = ? WHERE feed_id = ? AND vanished_at IS NULL AND article_id NOT IN (SELECT value FROM json_each(?))',
          now,
          feedId,
          JSON.stringify(present),
        );
        recordCheck(feedId, check);
        return changes;
      }),
  };
}

const isPurged = (database: Connection, publicationId: number, marks: string[]): boolean =>
  marks.some(
    (mark) =>
      database.get('SELECT 1 FROM tombstones WHERE publication_id = ? AND identity = ?', publicationId, mark) !==
      undefined,
  );

function findArticle(database: Connection, publicationId: number, marks: string[]): KnownArticle | undefined {
  for (const mark of marks) {
    const found = database.get<KnownArticle>(
      `SELECT a.id, a.headline, a.dek, a.updated_at, a.access, a.page_state, b.text
       FROM identities i JOIN articles a ON a.id = i.article_id LEFT JOIN bodies b ON b.article_id = a.id
       WHERE i.publication_id = ? AND i.identity = ?`,
      publicationId,
      mark,
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

function addArticle(database: Connection, publicationId: number, item: NewItem, now: number): number {
  // A date in the future would stand at the top of every list until it comes.
  const sortedAt = Math.min(item.publishedAt ?? item.updatedAt ?? now, now);
  const { id } = database.run(
    `INSERT INTO articles (publication_id, url, headline, dek, byline, published_at, updated_at, sorted_at, kind, access, language, direction, word_count, seen_at, page_state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'feed', ?, ?, ?, ?, ?)`,
    publicationId,
    item.url,
    item.headline,
    item.dek,
    item.byline,
    item.publishedAt,
    item.updatedAt,
    sortedAt,
    item.kind,
    item.language,
    item.direction,
    countWords(item.bodyText),
    now,
    item.wantsPage ? 'pending' : 'none',
  );
  database.run(
    `INSERT INTO states (article_id, publication_id, sorted_at, kind, access) VALUES (?, ?, ?, ?, 'feed')`,
    id,
    publicationId,
    sortedAt,
    item.kind,
  );
  database.run('INSERT INTO bodies (article_id, html, text) VALUES (?, ?, ?)', id, item.bodyHtml, item.bodyText);
  storeTopics(database, id, item.topics);
  linkImages(database, { articleId: id, publicationId, lead: item.leadImage, images: item.images, documents: [] });
  return id;
}

/** Takes what the feed says anew. Text that came from the page is left to the page, which is asked for again. */
function changeArticle(database: Connection, known: KnownArticle, item: NewItem, now: number): boolean {
  const fromFeed = known.access === 'feed';
  const newer = item.updatedAt !== null && (known.updated_at === null || item.updatedAt > known.updated_at);
  const headline = item.headline !== '' && item.headline !== known.headline;
  const words = fromFeed && (item.dek !== known.dek || item.bodyText !== (known.text ?? ''));
  // A page's own headline may differ from the feed's for good; only a newer date makes that a change.
  if (!words && !(headline && (fromFeed || newer)) && !newer) return false;
  if (fromFeed && (words || headline)) {
    keepRevision(database, known.id, now);
    database.run(
      'UPDATE articles SET headline = ?, dek = ?, word_count = ? WHERE id = ?',
      item.headline,
      item.dek,
      countWords(item.bodyText),
      known.id,
    );
    database.run('UPDATE bodies SET html = ?, text = ? WHERE article_id = ?', item.bodyHtml, item.bodyText, known.id);
  }
  database.run(
    `UPDATE articles SET updated_at = coalesce(?, updated_at), version = version + 1, search_waits = 1,
       page_state = CASE WHEN ? THEN 'pending' ELSE page_state END, page_attempts = 0, page_retry_at = 0 WHERE id = ?`,
    item.updatedAt,
    item.wantsPage ? 1 : 0,
    known.id,
  );
  return true;
}

/** Keeps the article as it stands as an earlier revision; nothing when it has no words yet. */
export function keepRevision(database: Connection, articleId: number, now: number): void {
  database.run(
    `INSERT INTO revisions (article_id, replaced_at, headline, dek, access, html, text)
     SELECT a.id, ?, a.headline, a.dek, a.access, b.html, b.text FROM articles a JOIN bodies b ON b.article_id = a.id
     WHERE a.id = ? AND (b.text <> '' OR a.dek <> '')`,
    now,
    articleId,
  );
}

export function storeTopics(database: Connection, articleId: number, topics: readonly string[]): void {
  database.run('DELETE FROM article_topics WHERE article_id = ?', articleId);
  topics.forEach((name, position) =>
    database.run('INSERT INTO article_topics (article_id, position, name) VALUES (?, ?, ?)', articleId, position, name),
  );
}
