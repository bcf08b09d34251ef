/** Feeds and their checks. */
import type { FeedCheck, FeedRow, LibraryMethods } from './face.ts';
import { storeItemsOf } from './items.ts';
import type { Connection, Row } from './open.ts';

const COLUMNS = `f.id, f.publication_id AS publicationId, f.url, p.profile, f.etag, f.last_modified AS lastModified,
  f.validators_since AS validatorsSince, f.body_hash AS bodyHash, f.checked_at AS checkedAt, f.next_check_at AS nextCheckAt, f.failures, f.status, f.secret`;
const FROM = 'FROM feeds f JOIN publications p ON p.id = f.publication_id';

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
        const changes = storeItemsOf(database, feedId, items, now);
        recordCheck(feedId, check);
        return changes;
      }),
  };
}
