import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge, query, ruled, ruleDraft, saved, settle, withTopic } from './testing-lists.ts';
import { bring, followed, LATER, state, topicOf } from './testing-rules.ts';
import { answer, newItem, newPage, NOW, testLibrary, withItems } from './testing.ts';

const DAY = 86_400_000;

test('a rule acts on new articles once, and what the reader does afterwards stays', (context) => {
  const { library, connection } = testLibrary(context);
  const [old = 0] = followed(library, connection);
  const oil = topicOf(connection, 'Oil');
  const rule = ruled(library, ruleDraft(withTopic(oil), { star: true, markRead: true }));
  const [one = 0, two = 0] = bring({ library }, ['1', { topics: ['Oil'] }], ['2', { topics: ['Gas'] }]);
  const { hits, changed } = judge(library, LATER);
  assert.deepEqual(
    hits.map(({ ruleId, articleIds, news }) => ({ ruleId, articleIds, news })),
    [{ ruleId: rule.id, articleIds: [one], news: [] }],
  );
  assert.deepEqual(changed, [one]);
  assert.deepEqual({ ...state(connection, one) }, { read: 1, starred: 1, prepared: 0 });
  assert.deepEqual({ ...state(connection, two) }, { read: 0, starred: 0, prepared: 0 });
  assert.deepEqual({ ...state(connection, old) }, { read: 0, starred: 0, prepared: 0 }, 'it was there before the rule');
  assert.deepEqual([library.rules()[0]?.applied, library.rules()[0]?.appliedAt], [1, LATER]);

  library.setStarred([one], false, LATER);
  library.setRead([one], false, LATER);
  // Its page comes, the feed changes it: it is judged again, and left alone. So is the old one.
  for (const id of [one, old]) library.storePage(id, newPage(30, { topics: ['Oil'] }), answer);
  assert.equal(connection.number('SELECT sum(rules_wait) FROM articles'), 2);
  assert.deepEqual(judge(library, LATER).hits, []);
  assert.deepEqual({ ...state(connection, one) }, { read: 0, starred: 0, prepared: 0 });
  assert.deepEqual({ ...state(connection, old) }, { read: 0, starred: 0, prepared: 0 });
});

test('what matches only when its page has come is acted on then', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  ruled(library, ruleDraft({ search: 'harbour' }, { star: true }));
  ruled(library, ruleDraft({ access: 'full' }, { keep: true }));
  const [id = 0] = bring({ library }, ['1', {}]);
  assert.deepEqual(judge(library, LATER).hits, []);
  library.storePage(id, newPage(30, { bodyText: 'at the harbour' }), answer);
  assert.equal(library.judgeNew(50, LATER).waiting, 0, 'not before its words can be searched and its terms are found');
  assert.equal(connection.number('SELECT rules_wait FROM articles WHERE id = ?', id), 1);
  assert.equal(judge(library, LATER).hits.length, 2);
  assert.deepEqual({ ...state(connection, id) }, { read: 0, starred: 1, prepared: 1 });
});

test('rules do not depend on each other for what is new, and act in the order they were made', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  ruled(library, ruleDraft({}, { markRead: true }));
  ruled(library, ruleDraft({ unread: true }, { star: true }));
  ruled(library, ruleDraft({ starred: true }, { keep: true }));
  const [id = 0] = bring({ library }, ['1', {}]);
  assert.equal(judge(library, LATER).hits.length, 3);
  assert.deepEqual({ ...state(connection, id) }, { read: 1, starred: 1, prepared: 1 });
});

test('a rule that was changed or slept is new to what is there', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  const draft = ruleDraft({}, { star: true });
  const rule = ruled(library, { ...draft, enabled: false });
  const [one = 0] = bring({ library }, ['1', {}]);
  assert.deepEqual(judge(library, LATER).hits, []);
  ruled(library, { ...draft, id: rule.id });
  library.storePage(one, newPage(30), answer);
  assert.deepEqual(judge(library, LATER).hits, []);
  const [two = 0] = bring({ library }, ['2', {}]);
  // Its name alone makes no other rule of it.
  ruled(library, { ...draft, id: rule.id, name: 'Renamed' });
  assert.deepEqual(
    judge(library, LATER).hits.map(({ rule: name, articleIds }) => [name, articleIds]),
    [['Renamed', [two]]],
  );
  ruled(library, { ...draft, id: rule.id, query: query({ kind: 'news' }) });
  library.storePage(one, newPage(60), answer);
  assert.deepEqual(judge(library, LATER).hits, []);
});

test('muted articles are met only by rules that ask for them', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  const oil = topicOf(connection, 'Oil');
  library.updateTopic(oil, { muted: true });
  const plain = ruled(library, ruleDraft({}, { star: true }));
  const asking = ruled(library, ruleDraft(withTopic(oil), { keep: true }));
  bring({ library }, ['1', { topics: ['Oil'] }]);
  assert.deepEqual(
    judge(library, LATER).hits.map(({ ruleId }) => ruleId),
    [asking.id],
  );
  assert.ok(plain.id !== asking.id);
});

test('keeping holds an article and asks again for what had failed, but spends no free read', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  ruled(library, ruleDraft({}, { keep: true }));
  const image = { url: 'https://a.example/i.png', alt: '', width: null, height: null };
  const [failed = 0, held = 0] = bring({ library }, ['1', { leadImage: image }], ['2', {}]);
  library.pageFailed(failed, { code: 'x', message: 'y' }, null, LATER);
  const [asset] = library.pendingAssets({ now: LATER, limit: 9, exclude: [] });
  library.assetFailed(asset?.assetId ?? 0, { code: 'x', message: 'y' }, null);
  library.holdPage(held);
  settle(library, LATER);
  const { refetch } = library.judgeNew(50, LATER);
  assert.equal(refetch, true);
  assert.deepEqual(
    library
      .pendingPages({ now: LATER, limit: 9, exclude: [] })
      .map(({ articleId }) => articleId)
      .filter((id) => id === failed || id === held),
    [failed],
  );
  assert.equal(library.pendingAssets({ now: LATER, limit: 9, exclude: [] }).length, 1);
  assert.equal(library.article(held)?.pageState, 'held');
  assert.equal(connection.number('SELECT sum(prepared) FROM states'), 2);
});

test('many rules, searches among them, take turns; every article meets every rule', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  for (let count = 0; count < 12; count += 1) ruled(library, ruleDraft({ kind: 'news' }, { star: true }));
  ruled(library, ruleDraft({ search: 'headline' }, { keep: true }));
  ruled(library, ruleDraft({ search: 'body' }, { keep: true }));
  const ids = bring(
    { library },
    ...Array.from({ length: 7 }, (_unused, at): Parameters<typeof newItem> => [`m${at}`, {}]),
  );
  settle(library, LATER);
  let calls = 0;
  const met = new Map<number, number>();
  for (let waiting = 1; waiting > 0; calls += 1) {
    const step = library.judgeNew(3, LATER);
    assert.ok(step.hits.length <= 10);
    for (const { articleIds } of step.hits) for (const id of articleIds) met.set(id, (met.get(id) ?? 0) + 1);
    ({ waiting } = step);
    // Something changes between the calls.
    library.setRead([ids[calls % 7] ?? 0], calls % 2 === 0, LATER);
  }
  assert.ok(calls > 9, `${calls} calls`);
  assert.deepEqual(
    [...met.values()],
    ids.map(() => 14),
  );
  assert.equal(connection.number('SELECT sum(rules_wait) FROM articles'), 0);
});

test('news of a list: new, unread, once, and nothing of a first sync', (context) => {
  const { library, connection } = testLibrary(context);
  const list = saved(library, { name: 'Oil', query: query({ search: 'oil' }), notify: true });
  // The first sync, whatever dates it gives.
  withItems(library, 'p', [
    newItem('old', { headline: 'Oil', publishedAt: NOW }),
    newItem('undated', { headline: 'Oil', publishedAt: null }),
  ]);
  assert.deepEqual(judge(library, NOW).news, []);
  const [one = 0, , three = 0] = bring(
    { library },
    ['1', { headline: 'Oil one' }],
    ['2', { headline: 'Old oil', publishedAt: LATER - 3 * DAY }],
    ['3', { headline: 'Read oil' }],
    ['4', { headline: 'Gas' }],
  );
  library.setRead([three], true, LATER);
  assert.deepEqual(judge(library, LATER).news, [
    { list: 'Oil', listId: list.id, news: [{ articleId: one, headline: 'Oil one' }] },
  ]);
  library.storePage(one, newPage(30, { headline: 'Oil one, whole' }), answer);
  assert.deepEqual(judge(library, LATER).news, [], 'once');
  // What is there when notifications begin, or when the list becomes another, is no news.
  saved(library, { id: list.id, name: 'Gas', query: query({ search: 'gas' }), notify: true });
  library.storePage(
    connection.number(`SELECT id FROM articles WHERE headline = 'Gas'`),
    newPage(30, { headline: 'Gas' }),
    answer,
  );
  assert.deepEqual(judge(library, LATER).news, []);
  // Marked as read by a rule, it is no news for a list; the rule that notifies tells of it all the same.
  const rule = ruled(library, ruleDraft({}, { markRead: true, notify: true }));
  const [five = 0] = bring({ library }, ['5', { headline: 'Gas again' }]);
  const { news, hits } = judge(library, LATER);
  assert.deepEqual(
    [news, hits.map(({ ruleId, news: told }) => [ruleId, told])],
    [[], [[rule.id, [{ articleId: five, headline: 'Gas again' }]]]],
  );
});

test('a publication whose first articles were let go has news all the same', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  saved(library, { name: 'All', notify: true });
  library.removeArticles(1);
  bring({ library }, ['1', {}]);
  const told = judge(library, LATER).news.length;
  connection.run(`INSERT INTO tombstones (publication_id, identity, purged_at) VALUES (1, 'gone', 0)`);
  bring({ library }, ['2', {}]);
  assert.deepEqual([told, judge(library, LATER).news.length], [0, 1]);
});

test('what an undone round did to articles is forgotten before the next one asks for them', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  const ofOil = withTopic(topicOf(connection, 'Oil'));
  const first = ruled(library, ruleDraft(ofOil, { star: true }));
  const second = ruled(library, ruleDraft({ ...ofOil, starred: true }, { markRead: true }));
  const last = ruled(library, ruleDraft({}, { keep: true }));
  const [id = 0] = bring({ library }, ['1', { topics: ['Oil'] }]);
  settle(library, LATER);
  // The index is up to date when the round begins.
  assert.equal(library.countArticles(ofOil).all, 2);
  connection.execute(
    `CREATE TEMP TRIGGER full BEFORE INSERT ON main.rule_hits WHEN NEW.rule_id = ${last.id} BEGIN SELECT raise(ABORT, 'full'); END`,
  );
  assert.throws(() => library.judgeNew(50, LATER), /full/u);
  connection.execute('DROP TRIGGER full');
  library.removeRule(first.id);
  const { hits } = library.judgeNew(50, LATER);
  assert.deepEqual(
    hits.map(({ ruleId }) => ruleId),
    [last.id],
    `not ${second.id}: no rule has starred it`,
  );
  assert.deepEqual({ ...state(connection, id) }, { read: 0, starred: 0, prepared: 1 });
});
