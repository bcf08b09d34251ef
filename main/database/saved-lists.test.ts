import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listDraft, query, saved, withTopic } from './testing-lists.ts';
import { newItem, NOW, testLibrary, withItems } from './testing.ts';

test('lists are saved, changed, moved and removed, with what is unread in each', (context) => {
  const { library, connection } = testLibrary(context);
  const [one = 0] = withItems(library, 'p', [
    newItem('1', { topics: ['Oil'] }),
    newItem('2', { topics: ['Oil', 'Gas'] }),
    newItem('3', { topics: ['Gas'] }),
  ]);
  const oil = connection.number(`SELECT topic_id FROM spellings WHERE name = 'Oil'`);
  const first = saved(library, { name: 'Oil', query: withTopic(oil), notify: true, keepDays: 0, icon: 'coins' });
  assert.deepEqual(first, {
    ...listDraft({ name: 'Oil', query: withTopic(oil), notify: true, keepDays: 0, icon: 'coins' }),
    id: first.id,
    unread: 2,
  });
  const second = saved(library, { name: 'All' });
  const third = saved(library, { name: 'Starred', query: query({ starred: true }) });
  library.setRead([one], true, NOW);
  assert.deepEqual(
    library.savedLists().map(({ name, unread }) => [name, unread]),
    [
      ['Oil', 1],
      ['All', 2],
      ['Starred', 0],
    ],
  );
  const names = () => library.savedLists().map(({ name }) => name);
  library.moveList(third.id, first.id);
  assert.deepEqual(names(), ['Starred', 'Oil', 'All']);
  library.moveList(third.id, null);
  assert.deepEqual(names(), ['Oil', 'All', 'Starred']);
  library.moveList(first.id, first.id);
  library.moveList(first.id, 999);
  library.moveList(999, first.id);
  assert.deepEqual(names(), ['All', 'Starred', 'Oil']);
  saved(library, { id: second.id, name: 'Everything' });
  assert.deepEqual(names(), ['Everything', 'Starred', 'Oil'], 'it stays in its place');
  library.removeList(second.id);
  library.removeList(second.id);
  assert.deepEqual(names(), ['Starred', 'Oil']);
  assert.equal(library.saveList({ ...listDraft(), id: second.id }), 'gone');
  // A few at a time, as the proxy asks.
  assert.deepEqual(
    [library.savedLists(0, 1), library.savedLists(1, 1), library.savedLists(2, 1)].map((some) =>
      some.map(({ name }) => name),
    ),
    [['Starred'], ['Oil'], []],
  );
});

test('a list that asks for what is not there is not saved, and no more than two hundred are', (context) => {
  const { library } = testLibrary(context);
  assert.equal(library.saveList(listDraft({ query: query({ publicationId: 7 }) })), 'no-publication');
  assert.equal(library.saveList(listDraft({ query: withTopic(7) })), 'no-topic');
  for (let count = 0; count < 200; count += 1) saved(library, { name: `List ${count}` });
  assert.equal(library.saveList(listDraft()), 'full');
  const [first] = library.savedLists();
  assert.ok(first !== undefined);
  saved(library, { id: first.id, name: 'Changed' });
  assert.equal(library.savedLists().length, 200);
});

test('a list that cannot be read whole is shown as far as it can be, and costs no other', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'p', [newItem('1'), newItem('2')]);
  const good = saved(library, { name: 'Good' });
  const rows = [
    ['No JSON', 'list', '{', 0, null],
    ['Null', 'list', 'null', 1, null],
    ['A number', 'list', '7', 0, null],
    ['One bad field', 'skull', '{"kind":"gossip","unread":true,"order":"newest"}', 5, -4],
    ['Bad topics', 'list', '{"topics":{"all":["x"]},"publicationId":"1"}', 0, 99_999],
  ];
  for (const row of rows)
    connection.run(
      'INSERT INTO saved_lists (name, icon, query, notify, keep_days, position, after_article) VALUES (?, ?, ?, ?, ?, 9, 0)',
      ...row,
    );
  const lists = library.savedLists();
  assert.deepEqual(
    lists.map(({ name, unread }) => [name, unread]),
    [['Good', 2], ...rows.map(([name]) => [name, 2])],
  );
  assert.deepEqual(lists[4], {
    id: good.id + 4,
    name: 'One bad field',
    icon: 'list',
    query: { unread: true, order: 'newest' },
    notify: false,
    keepDays: null,
    unread: 2,
  });
  // Another name must not make what is left of it whole.
  const { id, query: left } = lists[4];
  assert.equal(library.saveList({ ...listDraft({ name: 'Renamed', query: left }), id }), 'damaged');
  assert.deepEqual(library.savedLists(), lists);
  // Saving it anew makes it whole.
  saved(library, { id: good.id + 1, name: 'Whole again', query: query({ kind: 'memo' }) });
  assert.equal(library.savedLists()[1]?.unread, 0);
});
