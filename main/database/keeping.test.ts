import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { query, saved, withTopic } from './testing-lists.ts';
import type { TestLibrary } from './testing.ts';
import { answer, check, newItem, newPage, NOW, retain, testLibrary, withItems } from './testing.ts';

const DAY = 86_400_000;

/** Articles of these ages in days and topics, all read four days ago. */
function read(
  context: TestContext,
  ...articles: [days: number, ...topics: string[]][]
): TestLibrary & { ids: number[]; topic: (name: string) => number } {
  const made = testLibrary(context);
  const ids = withItems(
    made.library,
    'p',
    articles.map(([days, ...topics], at) => newItem(`n${at}`, { publishedAt: NOW - days * DAY, topics })),
  );
  made.library.setRead(ids, true, NOW - 4 * DAY);
  made.library.indexPending(10_000);
  return {
    ...made,
    ids,
    topic: (name) => made.connection.number('SELECT topic_id FROM spellings WHERE name = ?', name),
  };
}
const gone = (made: TestLibrary & { ids: number[] }, now = NOW): number[] =>
  retain(made.library, now)
    .removed.map((id) => made.ids.indexOf(id))
    .toSorted((one, other) => one - other);

test('articles of a list with days of its own go by these, longer or shorter than the library’s', (context) => {
  const made = read(
    context,
    [20, 'Oil'],
    [20, 'Gas'],
    [20, 'Coal'],
    [5, 'Oil'],
    [5, 'Gas'],
    [5, 'Coal'],
    [400, 'Wind'],
  );
  const { library, topic } = made;
  library.updateSettings({ retentionDays: 10, retentionBytes: 0 });
  saved(library, { query: withTopic(topic('Oil')), keepDays: 100 });
  saved(library, { query: withTopic(topic('Gas')), keepDays: 3 });
  saved(library, { query: withTopic(topic('Wind')), keepDays: 0 });
  saved(library, { query: withTopic(topic('Coal')) });
  // The second by the list's three days, the third by the library's ten; the fifth by the list's.
  assert.deepEqual(gone(made), [1, 2, 4]);
  assert.deepEqual(gone(made, NOW + 90 * DAY), [0, 5], 'and the first by its hundred');
});

test('the list that keeps longest counts, and for ever is longest', (context) => {
  const made = read(context, [30, 'Oil'], [30, 'Oil', 'Gas'], [30, 'Oil', 'Wind'], [30, 'Oil', 'Gas', 'Wind']);
  const { library, topic } = made;
  library.updateSettings({ retentionDays: 0, retentionBytes: 0 });
  saved(library, { query: withTopic(topic('Oil')), keepDays: 7 });
  saved(library, { query: withTopic(topic('Gas')), keepDays: 60 });
  saved(library, { query: withTopic(topic('Wind')), keepDays: 0 });
  assert.deepEqual(gone(made), [0]);
  assert.deepEqual(gone(made, NOW + 10_000 * DAY), [1]);
});

test('starred, unread and held articles never go, whatever a list says', (context) => {
  const made = read(context, [50, 'Oil'], [50, 'Oil'], [50, 'Oil'], [50, 'Oil'], [50, 'Oil']);
  const { library, topic, ids } = made;
  library.updateSettings({ retentionDays: 10, retentionBytes: 1 });
  saved(library, { query: withTopic(topic('Oil')), keepDays: 1 });
  library.setStarred(ids.slice(0, 1), true, NOW);
  library.setPrepared(ids.slice(1, 2), true);
  library.setRead(ids.slice(2, 3), false, NOW);
  assert.deepEqual(gone(made), [3, 4]);
});

test('what was read a moment ago stays for a day, also where a list would let it go', (context) => {
  const made = read(context, [50, 'Oil']);
  const { library, topic, ids } = made;
  saved(library, { query: withTopic(topic('Oil')), keepDays: 1 });
  library.setRead(ids, false, NOW);
  library.setRead(ids, true, NOW);
  assert.deepEqual(gone(made), []);
  assert.deepEqual(gone(made, NOW + DAY + 1), [0]);
});

test('a list of unread articles keeps what was read of it, one of a muted topic is not let go for being muted', (context) => {
  const made = read(context, [50, 'Oil'], [50, 'Gas'], [50, 'Coal']);
  const { library, topic } = made;
  library.updateSettings({ retentionDays: 10, retentionBytes: 0 });
  saved(library, { query: { ...withTopic(topic('Oil')), unread: true }, keepDays: 0 });
  saved(library, { query: query({ search: 'headline', kind: 'news' }), keepDays: 100 });
  library.updateTopic(topic('Gas'), { muted: true });
  assert.deepEqual(gone(made), []);
  assert.deepEqual(gone(made, NOW + 100 * DAY), [1, 2]);
});

test('searches, publications and merged topics say what a list keeps as they say what it shows', (context) => {
  const made = read(context, [50, 'Oil'], [50, 'Petroleum products'], [50, 'Gas']);
  const { library, topic, connection } = made;
  library.updateSettings({ retentionDays: 10, retentionBytes: 0 });
  const oil = topic('Oil');
  saved(library, { query: withTopic(oil), keepDays: 0 });
  library.mergeTopics(topic('Petroleum products'), [oil], NOW);
  assert.deepEqual(gone(made), [2]);
  assert.equal(connection.number('SELECT count(*) FROM articles'), 2);
});

test('a list that cannot be read whole lets nothing go sooner', (context) => {
  const made = read(context, [8, 'Oil'], [50, 'Oil']);
  const { library, connection } = made;
  library.updateSettings({ retentionDays: 10, retentionBytes: 0 });
  const add = (text: string, days: number) =>
    connection.run(
      `INSERT INTO saved_lists (name, icon, query, notify, keep_days, position, after_article) VALUES ('x', 'list', ?, 0, ?, 1, 0)`,
      text,
      days,
    );
  // Without what it leaves out, which a repair lost, it would have everything.
  add('{"order":"newest","topics":{"all":[],"any":[],"none":[99]}}', 2);
  assert.deepEqual(gone(made), [1]);
  add('{"topics":7}', 2);
  assert.deepEqual(gone(made), []);
  add('{', 0);
  assert.deepEqual(gone(made, NOW + 1_000 * DAY), [], 'and one that kept for ever keeps what it may have had');
});

test('a limit of bytes takes what was read longest ago, but nothing that a list keeps for ever, and says when that is all', (context) => {
  const made = read(context, [50, 'Oil'], [50, 'Gas'], [50, 'Oil'], [50, 'Wind'], [50]);
  const { library, topic, ids } = made;
  ids.forEach((id, at) => {
    library.setRead([id], false, NOW);
    library.setRead([id], true, NOW - 10 * DAY + at);
  });
  saved(library, { query: withTopic(topic('Oil')), keepDays: 0 });
  saved(library, { query: withTopic(topic('Gas')), keepDays: 100 });
  library.updateSettings({ retentionDays: 0, retentionBytes: 1 });
  const removed: number[] = [];
  let over = 0;
  for (;;) {
    const step = library.applyRetention(NOW);
    removed.push(...step.removed.map((id) => ids.indexOf(id)));
    over = step.over ?? 0;
    if (step.more !== true) break;
  }
  assert.deepEqual(removed, [1, 3, 4], 'days that are left do not keep it when there is no room');
  assert.ok(over > 0);
  assert.equal(library.applyRetention(NOW + DAY).over, undefined);
  library.updateSettings({ retentionBytes: 0 });
  assert.deepEqual(retain(library, NOW), { removed: [], bytes: 0 });
});

test('a list that is saved while old articles go is heard', (context) => {
  const made = read(context, ...Array.from({ length: 60 }, (): [number, string] => [50, 'Oil']));
  const { library, topic } = made;
  library.updateSettings({ retentionDays: 10, retentionBytes: 0 });
  let removed = 0;
  for (;;) {
    const step = library.applyRetention(NOW);
    removed += step.removed.length;
    if (step.removed.length > 0 && removed === step.removed.length)
      saved(library, { query: withTopic(topic('Oil')), keepDays: 0 });
    if (step.more !== true) break;
  }
  assert.equal(removed, 20);
  assert.equal(library.countArticles(query()).all, 40);
});

test('thousands that were read at the same moment are all looked at, each step within bounds', (context) => {
  const { library, connection } = testLibrary(context);
  const items = Array.from({ length: 2_500 }, (_unused, at) =>
    newItem(`n${at}`, { topics: [at % 5 === 0 ? 'Oil' : 'Gas'], publishedAt: NOW - (20 + (at % 3)) * DAY }),
  );
  withItems(library, 'p', items);
  library.markAllRead(query(), NOW - 3 * DAY);
  const oil = connection.number(`SELECT topic_id FROM spellings WHERE name = 'Oil'`);
  library.updateSettings({ retentionDays: 10, retentionBytes: 0 });
  saved(library, { query: withTopic(oil), keepDays: 0 });
  let removed = 0;
  for (let steps = 0; ; steps += 1) {
    const step = library.applyRetention(NOW);
    assert.ok(step.removed.length <= 20 && steps < 1_000);
    removed += step.removed.length;
    if (step.more !== true) break;
  }
  assert.equal(removed, 2_000);
  library.storeItems({ feedId: 1, items: items.slice(0, 10), check: check(), now: NOW });
  assert.equal(library.countArticles(query()).all, 500, 'what was let go does not come back');
});

test('what comes into a list that keeps for ever while old articles go is not let go', (context) => {
  type Made = ReturnType<typeof read>;
  const ways: [what: string, change: (made: Made) => void][] = [
    ['a merge', ({ library, topic }) => void library.mergeTopics(topic('Oil'), [topic('Gas')], NOW)],
    ['a folder', ({ connection }) => void connection.run(`UPDATE publications SET folder = 'Kept'`)],
    [
      'a text',
      ({ library, ids, connection }) => {
        for (const id of ids)
          if (connection.number('SELECT count(*) FROM articles WHERE id = ?', id) === 1)
            library.storePage(id, newPage(9), answer);
        library.indexPending(100);
      },
    ],
  ];
  for (const [what, change] of ways) {
    const made = read(context, ...Array.from({ length: 60 }, (): [number, string] => [50, 'Gas']), [50, 'Oil']);
    const { library, topic } = made;
    library.updateSettings({ retentionDays: 10, retentionBytes: 0 });
    saved(library, { query: withTopic(topic('Oil')), keepDays: 0 });
    saved(library, { query: query({ folder: 'Kept' }), keepDays: 0 });
    saved(library, { query: query({ search: 'word7 word8', kind: 'news' }), keepDays: 100 });
    while (library.applyRetention(NOW).removed.length === 0);
    change(made);
    assert.deepEqual(retain(library, NOW).removed, [], what);
    assert.equal(library.countArticles(query()).all, 41, what);
  }
});

test('an article that comes and is read while there is too much is kept by its list', (context) => {
  const made = read(context, ...Array.from({ length: 45 }, (): [number, string] => [50, 'Gas']), [50, 'Oil']);
  const { library, topic } = made;
  library.updateSettings({ retentionDays: 0, retentionBytes: 1 });
  saved(library, { query: withTopic(topic('Oil')), keepDays: 0 });
  let came: number[] = [];
  for (;;) {
    const step = library.applyRetention(NOW);
    if (step.removed.length > 0 && came.length === 0) {
      const item = newItem('late', { publishedAt: NOW, topics: ['Oil'] });
      came = library.storeItems({ feedId: 1, items: [item], check: check(), now: NOW }).added;
      library.setRead(came, true, NOW - 3 * DAY);
    }
    if (step.more !== true) break;
  }
  assert.equal(came.length, 1);
  assert.equal(library.countArticles(query()).all, 2, 'what the list had, and what came');
});

test('a step that fails ends the pass: the next begins with the lists as they are then', (context) => {
  const made = read(context, ...Array.from({ length: 60 }, (): [number, string] => [5, 'Oil']), [9, 'Gas']);
  const { library, topic, connection } = made;
  library.updateSettings({ retentionDays: 2, retentionBytes: 0 });
  saved(library, { query: withTopic(topic('Gas')), keepDays: 8 });
  while (library.applyRetention(NOW).removed.length === 0);
  connection.execute(`CREATE TEMP TRIGGER full BEFORE DELETE ON main.articles BEGIN SELECT raise(ABORT, 'full'); END`);
  assert.throws(() => library.applyRetention(NOW), /full/u);
  connection.execute('DROP TRIGGER full');
  const step = library.applyRetention(NOW);
  assert.deepEqual([step.removed, step.more], [[], true], 'from the beginning');
  assert.equal(retain(library, NOW).removed.length, 41);
});
