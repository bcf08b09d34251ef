import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allRows, judge, NO_ACTIONS, query, ruled, ruleDraft, saved, settle, withTopic } from './testing-lists.ts';
import { bring, followed, LATER, state, topicOf } from './testing-rules.ts';
import { newItem, NOW, testLibrary, withItems } from './testing.ts';

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
