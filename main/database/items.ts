/** The items of a feed on their way into the library: which are new, which changed, which vanished. */
import { createHash } from 'node:crypto';
import { countWords, keepRevision, sortedDate, storeBody, storeIdentities, wholeDate } from './article-parts.ts';
import { renewCommonTopics } from './common-topics.ts';
import type { ArticleChanges, NewItem } from './face.ts';
import type { Connection, Row } from './open.ts';
import { storeTopics } from './spellings.ts';
import { linkImages } from './wanted.ts';

interface KnownArticle extends Row {
  id: number;
  headline: string;
  updated_at: number | null;
  access: string;
  word_count: number;
  /** Whether this feed held it before, and what it said then (see wordsOf). */
  held: number;
  vanished_at: number | null;
  words: string | null;
}

/** Runs within the caller's transaction, which also records the check. */
export function storeItemsOf(
  database: Connection,
  feedId: number,
  items: readonly NewItem[],
  now: number,
): ArticleChanges {
  const changes: ArticleChanges = { added: [], changed: [], removed: [] };
  const publicationId = database.number('SELECT publication_id FROM feeds WHERE id = ?', feedId);
  if (publicationId === 0) return changes;
  const present = new Set<number>();
  for (const item of items) {
    const marks = [item.identity, ...item.alternates];
    if (isPurged(database, publicationId, marks)) continue;
    const own = findArticle(database, publicationId, feedId, item.identity);
    // The same item twice in one feed: the first counts, or the two would change it to and fro at every check.
    if (own !== undefined && present.has(own.id)) continue;
    const known =
      own ??
      item.alternates
        .map((mark) => findArticle(database, publicationId, feedId, mark))
        .find((found) => found !== undefined && !present.has(found.id));
    const words = wordsOf(item);
    const id = known?.id ?? addArticle(database, publicationId, item, now);
    if (known === undefined) changes.added.push(id);
    else if (changeArticle(database, publicationId, known, item, words, now)) changes.changed.push(id);
    storeIdentities(database, publicationId, id, marks);
    if (known?.held !== 1 || known.vanished_at !== null || known.words !== words) {
      database.run(
        'INSERT INTO feed_items (feed_id, article_id, words) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET vanished_at = NULL, words = excluded.words',
        feedId,
        id,
        words,
      );
    }
    present.add(id);
  }
  database.run(
    'UPDATE feed_items SET vanished_at = ? WHERE feed_id = ? AND vanished_at IS NULL AND article_id NOT IN (SELECT value FROM json_each(?))',
    now,
    feedId,
    JSON.stringify([...present]),
  );
  renewCommonTopics(
    database,
    [...changes.added, ...changes.changed].map(() => publicationId),
  );
  return changes;
}

/** Raised when the same feed is read to other texts than before: then nothing was changed by the publisher. */
const READING = '2.';

/** What the feed says, as one short word to compare by. Without the markup: its links carry tokens that change at every look. */
const wordsOf = ({ headline, dek, bodyText }: NewItem): string =>
  READING +
  createHash('sha256')
    .update(JSON.stringify([headline, dek, bodyText]))
    .digest('base64url')
    .slice(0, 22);

const isPurged = (database: Connection, publicationId: number, marks: string[]): boolean =>
  marks.some(
    (mark) =>
      database.get('SELECT 1 FROM tombstones WHERE publication_id = ? AND identity = ?', publicationId, mark) !==
      undefined,
  );

const findArticle = (
  database: Connection,
  publicationId: number,
  feedId: number,
  identity: string,
): KnownArticle | undefined =>
  database.get<KnownArticle>(
    `SELECT a.id, a.headline, a.updated_at, a.access, a.word_count, f.feed_id IS NOT NULL AS held, f.vanished_at, f.words
     FROM identities i JOIN articles a ON a.id = i.article_id LEFT JOIN feed_items f ON f.feed_id = ? AND f.article_id = a.id
     WHERE i.publication_id = ? AND i.identity = ?`,
    feedId,
    publicationId,
    identity,
  );

function addArticle(database: Connection, publicationId: number, item: NewItem, now: number): number {
  const sortedAt = sortedDate(item.publishedAt ?? item.updatedAt, now, now);
  const { id } = database.run(
    `INSERT INTO articles (publication_id, url, headline, dek, byline, published_at, updated_at, sorted_at, kind, access, language, direction, word_count, seen_at, page_state)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'feed', ?, ?, ?, ?, ?)`,
    publicationId,
    item.url,
    item.headline,
    item.dek,
    item.byline,
    wholeDate(item.publishedAt),
    wholeDate(item.updatedAt),
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
  storeBody(database, id, item, wholeDate(item.updatedAt));
  storeTopics(database, id, item.topics, item.language, 'feed');
  linkImages(database, { articleId: id, publicationId, lead: item.leadImage, images: item.images, documents: [] });
  return id;
}

/**
 * Takes what the feed says anew. Text that came from the page is left to the page, which is asked for again.
 * Compared is what the feed said before, never what the page says: the two differ for good.
 */
function changeArticle(
  database: Connection,
  publicationId: number,
  known: KnownArticle,
  item: NewItem,
  words: string,
  now: number,
): boolean {
  // Another feed of the publication brings it too: of use only where it carries more.
  const more = known.words === null && known.access === 'feed' && countWords(item.bodyText) > known.word_count;
  const updatedAt = wholeDate(item.updatedAt);
  const newer = updatedAt !== null && (known.updated_at === null || updatedAt > known.updated_at);
  const said = known.words !== null && known.words !== words && (newer || known.words.startsWith(READING));
  if (!said && !more && !newer) return false;
  // Without a date of the publisher's it changed, as far as we know, when we saw it.
  const revisedAt = newer ? updatedAt : said ? now : known.updated_at;
  if (known.access === 'feed' && (said || more)) {
    if (said) keepRevision(database, known.id, now);
    database.run(
      'UPDATE articles SET headline = ?, dek = ?, byline = ?, word_count = ? WHERE id = ?',
      item.headline || known.headline,
      item.dek,
      item.byline,
      countWords(item.bodyText),
      known.id,
    );
    storeBody(database, known.id, item, revisedAt);
    storeTopics(database, known.id, item.topics, item.language, 'feed');
    linkImages(database, {
      articleId: known.id,
      publicationId,
      lead: item.leadImage,
      images: item.images,
      documents: [],
    });
  }
  const ask = item.wantsPage && (said || newer) ? 1 : 0;
  database.run(
    `UPDATE articles SET updated_at = ?1, version = version + 1, search_waits = 1, terms_wait = 1, rules_wait = 1,
       page_state = CASE WHEN ?2 THEN 'pending' ELSE page_state END, page_held = CASE WHEN ?2 THEN 0 ELSE page_held END,
       page_attempts = CASE WHEN ?2 THEN 0 ELSE page_attempts END, page_retry_at = CASE WHEN ?2 THEN 0 ELSE page_retry_at END WHERE id = ?3`,
    revisedAt,
    ask,
    known.id,
  );
  return true;
}
