import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generator, pick } from '../../bench/random.ts';
import type { ArticleQuery } from '../../preload/model.ts';
import { storeDerived } from './spellings.ts';
import { newItem, NOW, testLibrary, withItems } from './testing.ts';
import { countsBy, isListed, listOf, readModel } from './testing-topics.ts';
import { createTopicIndex } from './topic-index.ts';
import { surroundings } from './facets.ts';
import { Connection } from './open.ts';

const DAY = 86_400_000;
const NAMES = ['Syria', 'Oil', 'Iran', 'Water', 'Wheat', 'Tunis'];
const query = (change: Partial<ArticleQuery> = {}): ArticleQuery => ({ order: 'newest', ...change });
const rising = (ids: readonly number[]): number[] => ids.toSorted((one, other) => one - other);
const topicIds = (connection: Connection): number[] =>
  connection.all<{ id: number }>('SELECT id FROM topics ORDER BY id').map(({ id }) => id);

function items(count: number, seed: number) {
  const random = generator(seed);
  return Array.from({ length: count }, (_unused, at) =>
    newItem(`n${seed}-${at}`, {
      publishedAt: NOW - Math.floor(random() * 500) * DAY,
      topics: NAMES.filter(() => random() < 0.3),
      language: pick(['en', 'ar'], random),
      headline: pick(['alpha', 'beta', 'alpha beta'], random),
    }),
  );
}

test('before the index is loaded, what is muted is left out all the same, and nothing waits for it', (context) => {
  const { library, connection } = testLibrary(context);
  const ids = [
    ...withItems(library, 'one', items(60, 1), { folder: 'East' }),
    ...withItems(library, 'two', items(60, 2)),
  ];
  library.setRead(
    ids.filter((id) => id % 3 === 0),
    true,
    NOW,
  );
  library.setStarred(
    ids.filter((id) => id % 5 === 0),
    true,
    NOW,
  );
  library.indexPending(1_000);
  connection.run(`UPDATE topics SET muted = 1 WHERE key LIKE 'oil%' OR key LIKE 'iran%'`);
  const model = readModel(connection);
  const index = createTopicIndex(new Connection(connection.file));
  for (const one of [
    query(),
    query({ unread: true }),
    query({ unread: false, order: 'oldest' }),
    query({ starred: true }),
    query({ starred: false }),
    query({ publicationId: 1 }),
    query({ folder: 'East', unread: true }),
    query({ kind: 'news' }),
    query({ access: 'feed', publicationId: 2 }),
    query({ search: 'alpha' }),
    query({ search: 'be', unread: true }),
    query({ muted: true }),
  ]) {
    const listed = listOf(model, one);
    const unread = listed.filter(({ read }) => !read);
    assert.equal(index.isInMemory(one), false);
    assert.deepEqual(index.count(one), { all: listed.length, unread: unread.length }, JSON.stringify(one));
    assert.deepEqual(rising(index.unreadIds(one)), rising(unread.map(({ id }) => id)));
    assert.deepEqual(
      index.matching(ids, one),
      ids.filter((id) => listed.some((other) => other.id === id)),
    );
    assert.deepEqual(
      library.listArticles(one, null, 500).articles.map(({ id }) => id),
      listed.map(({ id }) => id),
    );
  }
  const left = model.articles.filter((article) => !article.read && !isListed(model, query(), article));
  const expected = countsBy(left, ({ publicationId }) => publicationId);
  assert.ok(expected.size === 2);
  assert.deepEqual(index.mutedUnread(), new Map([...expected].toSorted(([one], [other]) => one - other)));
  while (index.tend());
  assert.deepEqual(index.mutedUnread(), new Map([...expected].toSorted(([one], [other]) => one - other)));
  assert.equal(index.isInMemory(query()), true);
  // Where nothing is muted, nothing is different.
  connection.execute('UPDATE topics SET muted = 0');
  assert.deepEqual(library.countArticles(query()).all, 120);
});

test('what is written while the index is being loaded is in it', (context) => {
  const { library, connection } = testLibrary(context);
  const ids = withItems(library, 'one', items(2_500, 3));
  let slices = 0;
  for (let more = true; more; slices += 1) {
    more = library.tend();
    library.setRead(ids.slice(slices * 400, slices * 400 + 300), true, NOW);
    library.setStarred([ids[slices] ?? 0, ids[2_000 + slices] ?? 0], true, NOW);
    const [early = 0, late = 0] = [ids[10 + slices], ids[2_400 + slices]];
    connection.transaction(() => {
      storeDerived(connection, early, ['Never seen before', 'Oil'], 'en');
      storeDerived(connection, late, [`New in slice ${slices}`], 'en');
      connection.run('DELETE FROM articles WHERE id IN (?, ?)', ids[100 + slices] ?? 0, ids[2_200 + slices] ?? 0);
    });
    withItems(library, `more${slices}`, items(3, 100 + slices));
  }
  assert.ok(slices > 4, 'loaded in slices');
  const model = readModel(connection);
  for (const id of topicIds(connection)) {
    const one = query({ topics: { all: [id], any: [], none: [] } });
    const listed = listOf(model, one);
    const found = library.listArticles(one, null, 5_000).articles;
    assert.deepEqual(
      found.map((article) => article.id),
      listed.map((article) => article.id),
    );
    assert.deepEqual(library.countArticles(one), {
      all: listed.length,
      unread: listed.filter(({ read }) => !read).length,
    });
  }
  for (const language of ['en', 'ar'])
    assert.equal(library.countArticles(query({ language })).all, listOf(model, query({ language })).length);
});

test('a topic’s numbers are those of its list, its timeline has every month, its lines are among its related topics', (context) => {
  const { library, connection } = testLibrary(context);
  const ids = withItems(library, 'one', items(300, 4));
  library.setRead(
    ids.filter((id) => id % 2 === 0),
    true,
    NOW,
  );
  const topics = topicIds(connection);
  const [merged = 0, into = 0, muted = 0] = topics;
  connection.run('UPDATE spellings SET topic_id = ? WHERE topic_id = ?', into, merged);
  connection.run('UPDATE topics SET merged_into = ? WHERE id = ?', into, merged);
  connection.transaction(() => storeDerived(connection, ids[0] ?? 0, ['Only derived'], 'en'));
  for (const mute of [false, true]) {
    if (mute) connection.run('UPDATE topics SET muted = 1 WHERE id = ?', muted);
    const model = readModel(connection);
    const index = createTopicIndex(new Connection(connection.file));
    const all = topicIds(connection);
    for (const [id, numbers] of index.numbers(all)) {
      const listed = listOf(model, query({ topics: { all: [id], any: [], none: [] } }));
      const unread = listed.filter(({ read }) => !read).length;
      const given = model.articles.some((article) => article.given.has(model.resolve(id)));
      assert.deepEqual(numbers, { articles: listed.length, unread, derived: !given }, `${id}`);
      const months = [...countsBy(listed, ({ sortedAt }) => new Date(sortedAt).toISOString().slice(0, 7))];
      const { timeline, related, links } = surroundings(connection, index, id, NOW);
      assert.deepEqual(
        timeline.filter(({ count }) => count > 0).map(({ from, count }) => [new Date(from).toISOString(), count]),
        months
          .toSorted(([one], [other]) => (one < other ? -1 : 1))
          .map(([month, count]) => [`${month}-01T00:00:00.000Z`, count]),
      );
      timeline.slice(1).forEach(({ from }, at) => {
        const days = (from - (timeline[at]?.from ?? 0)) / DAY;
        assert.ok(days >= 28 && days <= 31);
      });
      const around = new Set(related.map((one) => one.id));
      assert.ok(related.length <= 12 && !around.has(model.resolve(id)));
      for (const { from, to, score } of links)
        assert.ok(around.has(from) && around.has(to) && from !== to && score > 0 && score <= 1);
    }
    const sizes = new Map(all.map((id) => [id, model.articles.filter((article) => article.topics.has(id)).length]));
    assert.deepEqual(
      index.ranked(),
      all
        .filter((id) => (sizes.get(id) ?? 0) > 0)
        .toSorted((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0) || one - other),
    );
  }
});

test('every way by which an article goes is noticed, the removal of its publication included', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'one', [newItem('a', { topics: ['Oil'] })]);
  const [gone = 0] = withItems(library, 'two', [newItem('b', { topics: ['Oil'] }), newItem('c', { topics: ['Oil'] })]);
  const oil = query({ topics: { all: topicIds(connection), any: [], none: [] } });
  assert.equal(library.countArticles(oil).all, 3);
  connection.run('DELETE FROM articles WHERE id = ?', gone);
  assert.equal(library.countArticles(oil).all, 2);
  library.removePublication(2);
  assert.equal(library.countArticles(oil).all, 1);
  assert.deepEqual(library.facets(oil, 10, NOW).publications, [{ id: 1, count: 1 }]);
});
