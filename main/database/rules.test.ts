import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRows, judge, NO_ACTIONS, query, ruled, ruleDraft, saved, settle, withTopic } from './testing-lists.ts';
import { answer, check, newItem, newPage, NOW, testLibrary, withItems } from './testing.ts';
import type { TestLibrary } from './testing.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LATER = NOW + HOUR;

/** A publication whose first sync was an hour ago: what comes now is new. */
function followed(library: TestLibrary['library'], connection: TestLibrary['connection']): number[] {
  const ids = withItems(library, 'p', [newItem('old', { publishedAt: NOW - DAY, topics: ['Oil', 'Gas'] })]);
  judge(library, NOW);
  assert.equal(connection.number('SELECT sum(rules_wait) FROM articles'), 0);
  return ids;
}
const bring = ({ library }: Pick<TestLibrary, 'library'>, ...items: Parameters<typeof newItem>[]): number[] =>
  library.storeItems({
    feedId: 1,
    items: items.map(([name, change]) => newItem(name, { publishedAt: LATER - 1_000, ...change })),
    check: check(),
    now: LATER,
  }).added;
const topicOf = (connection: TestLibrary['connection'], name: string): number =>
  connection.number('SELECT topic_id FROM spellings WHERE name = ?', name);
const state = (connection: TestLibrary['connection'], id: number) =>
  connection.get('SELECT read, starred, prepared FROM states WHERE article_id = ?', id);

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

test('a dry run says what would happen and changes nothing', (context) => {
  const { library, connection } = testLibrary(context);
  const ids = withItems(
    library,
    'p',
    Array.from({ length: 70 }, (_unused, at) =>
      newItem(`n${at}`, {
        topics: at % 2 === 0 ? ['Oil'] : ['Gas'],
        publishedAt: NOW - at * 1_000,
        bodyText: 'a harbour',
      }),
    ),
  );
  settle(library, NOW);
  library.setStarred(ids.slice(0, 10), true, NOW);
  library.setRead(ids.slice(0, 20), true, NOW);
  library.setPrepared(ids.slice(0, 30), true);
  const oil = topicOf(connection, 'Oil');
  const before = allRows(connection);
  const all = { star: true, markRead: true, notify: true, keep: true };
  const preview = library.previewRule(ruleDraft(withTopic(oil), all));
  assert.deepEqual([preview.count, preview.changes], [35, { star: 30, markRead: 25, keep: 20 }]);
  assert.deepEqual(
    preview.articles.map(({ id }) => id),
    ids.filter((_id, at) => at % 2 === 0),
  );
  assert.deepEqual(library.previewRule(ruleDraft({ search: 'harbour' }, all)).changes, {
    star: 60,
    markRead: 50,
    keep: 40,
  });
  assert.deepEqual(library.previewRule(ruleDraft({ starred: true }, all)).changes, { star: 0, markRead: 0, keep: 0 });
  assert.deepEqual(library.previewRule(ruleDraft({ order: 'oldest' }, { star: true })).changes, {
    star: 60,
    markRead: 0,
    keep: 0,
  });
  const whole = library.previewRule(ruleDraft({ order: 'oldest' }, NO_ACTIONS));
  assert.deepEqual([whole.count, whole.articles.length, whole.articles[0]?.id], [70, 50, ids[0]]);
  assert.deepEqual(library.previewRule(ruleDraft({ search: '!' }, all)).count, 0);
  assert.deepEqual(allRows(connection), before);

  // And what it said is what happens, in steps.
  const rule = ruled(library, ruleDraft(withTopic(oil), all));
  const applied = library.applyRule(rule.id, NOW);
  assert.ok(applied !== null);
  assert.deepEqual([applied.next, applied.changed.length, applied.kept.length], [null, 30, 20]);
  assert.deepEqual(library.previewRule(ruleDraft(withTopic(oil), all)).changes, { star: 0, markRead: 0, keep: 0 });
  assert.equal(library.applyRule(999, NOW), null);
});

test('a rule is applied to a large list step by step, whatever it changes of that list', (context) => {
  const { library } = testLibrary(context);
  const ids = withItems(
    library,
    'p',
    Array.from({ length: 450 }, (_unused, at) =>
      newItem(`n${at}`, { topics: ['Oil'], publishedAt: NOW - (at % 7) * 1_000 }),
    ),
  );
  settle(library, NOW);
  for (const given of [{ unread: true }, { search: 'headline', unread: true }, { language: 'en', unread: true }]) {
    library.setRead(ids, false, NOW);
    const rule = ruled(library, ruleDraft(given, { markRead: true }));
    let after = null;
    let changed = 0;
    let steps = 0;
    do {
      const step = library.applyRule(rule.id, NOW, after);
      assert.ok(step !== null && step.changed.length <= 200);
      changed += step.changed.length;
      after = step.next;
      steps += 1;
    } while (after !== null);
    assert.deepEqual([changed, steps, library.countArticles(query()).unread], [450, 3, 0]);
    assert.equal(library.rules().at(-1)?.applied, 450);
  }
});

test('a rule that is changed while it is applied by hand does no more of it', (context) => {
  const { library } = testLibrary(context);
  const ids = withItems(
    library,
    'p',
    Array.from({ length: 450 }, (_unused, at) => newItem(`n${at}`, { publishedAt: NOW - at * 1_000 })),
  );
  settle(library, NOW);
  library.setRead(ids, false, NOW);
  const rule = ruled(library, ruleDraft({ unread: true }, { markRead: true }));
  const first = library.applyRule(rule.id, NOW);
  library.saveRule({ ...ruleDraft({}, { star: true }), id: rule.id });
  const second = library.applyRule(rule.id, NOW, first?.next);
  assert.deepEqual([second?.changed, second?.next], [[], null]);
  assert.equal(library.listArticles(query({ starred: true }), null, 500).articles.length, 0);
  assert.equal(library.countArticles(query()).unread, ids.length - (first?.changed.length ?? 0));
});

test('a rule of which something was lost sleeps, and costs no other', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  const good = ruled(library, ruleDraft({}, { star: true }));
  for (const [text, actions] of [
    ['{', '{"star":false,"markRead":true,"notify":false,"keep":true}'],
    ['{"topics":{"all":["x"]}}', '{"star":false,"markRead":true,"notify":false,"keep":true}'],
    ['{"order":"newest"}', '{"markRead":true}'],
    ['{"order":"newest"}', 'x'],
  ])
    connection.run(
      `INSERT INTO rules (name, enabled, query, actions, after_article, applied) VALUES ('Bad', 1, ?, ?, 0, -3)`,
      text ?? '',
      actions ?? '',
    );
  assert.deepEqual(
    library.rules().map(({ name, enabled, applied }) => [name, enabled, applied]),
    [['A rule', true, 0], ...Array.from({ length: 4 }, () => ['Bad', false, 0])],
  );
  const [id = 0] = bring({ library }, ['1', {}]);
  assert.deepEqual(
    judge(library, LATER).hits.map(({ ruleId }) => ruleId),
    [good.id],
  );
  assert.deepEqual({ ...state(connection, id) }, { read: 0, starred: 1, prepared: 0 });
  assert.deepEqual(library.applyRule(good.id + 1, LATER)?.changed, [], 'nor does it anything by hand');
  assert.equal(library.rules()[1]?.applied, 0);
});

test('a rule sleeps, and a list tells of nothing, when a topic that it leaves out was lost', (context) => {
  const { library, connection } = testLibrary(context);
  followed(library, connection);
  bring({ library }, ['1', { topics: ['Oil', 'Gas'] }]);
  const gas = connection.number(`SELECT topic_id FROM spellings WHERE name = 'Gas'`);
  const without = { topics: { all: [], any: [], none: [gas] } };
  const rule = ruled(library, ruleDraft(without, { star: true }));
  const list = saved(library, { query: query(without), notify: true });
  judge(library, LATER);
  connection.execute('PRAGMA foreign_keys = OFF');
  connection.run('DELETE FROM topics WHERE id = ?', gas);
  connection.run(
    'UPDATE article_topics SET spelling_id = NULL WHERE spelling_id IN (SELECT id FROM spellings WHERE topic_id = ?)',
    gas,
  );
  const [id = 0] = bring({ library }, ['2', { topics: ['Coal'] }]);
  const { hits, news } = judge(library, LATER);
  assert.deepEqual([hits, news], [[], []]);
  assert.equal(library.rules()[0]?.enabled, false);
  assert.deepEqual(library.applyRule(rule.id, LATER)?.changed, []);
  assert.deepEqual({ ...state(connection, id) }, { read: 0, starred: 0, prepared: 0 });
  assert.equal(library.saveList({ ...list, name: 'Other' }), 'no-topic');
});

test('rules that ask for what is not there are not saved, and no more than a hundred are', (context) => {
  const { library } = testLibrary(context);
  assert.equal(library.saveRule(ruleDraft({ publicationId: 3 }, {})), 'no-publication');
  assert.equal(library.saveRule(ruleDraft(withTopic(3), {})), 'no-topic');
  for (let count = 0; count < 100; count += 1) ruled(library, ruleDraft({}, { star: true }));
  assert.equal(library.saveRule(ruleDraft({}, {})), 'full');
  const [first] = library.rules();
  library.removeRule(first?.id ?? 0);
  assert.equal(library.saveRule({ ...ruleDraft({}, {}), id: first?.id ?? 0 }), 'gone');
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
