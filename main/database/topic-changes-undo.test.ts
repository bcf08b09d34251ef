import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeOf, having, idOf, page, spellingIds, tables } from './testing-topic-changes.ts';
import { newItem, NOW, testLibrary, withItems } from './testing.ts';

test('what was changed again since is not undone out of order', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'p', [newItem('1', { topics: ['Ports', 'Harbours at sea', 'Shipping', 'Grain'] })]);
  const [ports = 0, harbours = 0, shipping = 0, grain = 0] = ['Ports', 'Harbours at sea', 'Shipping', 'Grain'].map(
    (name) => idOf(connection, name),
  );
  const clean = tables(connection);
  const first = changeOf(library.mergeTopics(harbours, [ports], NOW));
  const second = changeOf(library.mergeTopics(shipping, [harbours], NOW));
  const third = changeOf(library.mergeTopics(shipping, [grain], NOW));
  const whole = tables(connection);
  assert.equal(library.undoTopicChange(first), 'later');
  assert.deepEqual(tables(connection), whole, 'a refusal changes nothing');
  assert.deepEqual(
    page(library, shipping).changes.map(({ id }) => id),
    [third, second],
  );
  // One that has nothing to do with the others need not wait for them.
  assert.equal(library.undoTopicChange(second), 'undone');
  assert.equal(library.undoTopicChange(third), 'undone');
  assert.equal(library.undoTopicChange(first), 'undone');
  assert.deepEqual(tables(connection), clean);
});

test('a split that others were merged into since waits for them, and one that a list names leaves no gap', (context) => {
  const { library, connection } = testLibrary(context);
  const [, two = 0] = withItems(library, 'p', [
    newItem('1', { topics: ['Grain', 'Wheat'] }),
    newItem('2', { topics: ['GRAIN'] }),
  ]);
  const grain = idOf(connection, 'Grain');
  const split = library.splitTopic(grain, spellingIds(connection, 'GRAIN'), NOW);
  assert.ok(split !== null);
  const merged = changeOf(library.mergeTopics(split.topic, [idOf(connection, 'Wheat')], NOW));
  assert.equal(library.undoTopicChange(split.change), 'later');
  assert.equal(library.undoTopicChange(merged), 'undone');
  const query = { topics: { all: [split.topic], any: [], none: [] }, order: 'newest' as const };
  library.saveList({ name: 'A list', icon: 'list', query, notify: false, keepDays: null });
  assert.equal(library.undoTopicChange(split.change), 'undone');
  assert.equal(library.savedLists()[0]?.unread, 2);
  assert.ok(having(library, split.topic).includes(two));
  assert.equal(connection.all('PRAGMA foreign_key_check').length, 0);
});

test('the last two hundred changes can be undone', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'p', [newItem('1', { topics: ['Ports', 'Shipping'] })]);
  const [ports, shipping] = [idOf(connection, 'Ports'), idOf(connection, 'Shipping')];
  let last = 0;
  for (let round = 0; round < 101; round += 1) {
    changeOf(library.mergeTopics(ports, [shipping], NOW + round));
    last = library.splitTopic(ports, spellingIds(connection, 'Shipping'), NOW + round)?.change ?? 0;
  }
  assert.equal(connection.number('SELECT count(*) FROM topic_changes'), 200);
  assert.equal(library.undoTopicChange(last - 200), 'gone');
  assert.equal(library.undoTopicChange(last), 'undone');
});

test('a change of which a damaged library left rubbish is no change, and harms no other', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'p', [newItem('1', { topics: ['Ports', 'Shipping'] })]);
  const [ports, shipping] = [idOf(connection, 'Ports'), idOf(connection, 'Shipping')];
  const change = changeOf(library.mergeTopics(ports, [shipping], NOW));
  for (const rubbish of ['', '{', 'null', '[1]', '[[1,2]]', '[["1",2,3,4]]', '[[1,"id; DROP TABLE topics",0,1]]'])
    connection.run(
      `INSERT INTO topic_changes (at, kind, topic_id, names, moved, marked) VALUES (0, 'merge', ?, '[]', ?, ?)`,
      ports,
      rubbish.includes('DROP') ? '[]' : rubbish,
      rubbish.includes('DROP') ? rubbish : '[]',
    );
  assert.deepEqual(
    page(library, ports).changes.map(({ id }) => id),
    [change],
  );
  assert.equal(library.undoTopicChange(change + 2), 'gone');
  assert.equal(library.undoTopicChange(change), 'undone');
});

/** Numbers that look like chance and are the same at every run (Park and Miller's minimal standard generator). */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

test('any merges, splits and names, undone from the last to the first, leave everything as it was', (context) => {
  const { library, connection } = testLibrary(context);
  const words = [
    'Syria',
    'سوريا',
    'Suriye',
    'Ports',
    'Port',
    'PORTS',
    'Grain',
    'grain',
    'Oil',
    'Oil prices',
    'Truce',
    'TRUCE',
    'Gaza',
  ];
  withItems(
    library,
    'p',
    words.map((word, at) =>
      newItem(word, { language: ['en', 'ar', 'tr'][at % 3] ?? 'en', topics: [word, words[at + 1] ?? 'Gas'] }),
    ),
  );
  let came = 0;
  for (let seed = 1; seed <= 60; seed += 1) {
    const random = createRandom(seed * 7_919);
    const states: unknown[] = [];
    const undo: (() => void)[] = [];
    for (let step = 0; step < 12; step += 1) {
      const topics = connection.all<{ id: number; name: string | null }>('SELECT id, name FROM topics ORDER BY id');
      const { id } = topics[random(topics.length)] ?? { id: 0 };
      states.push(tables(connection));
      const kind = random(5);
      if (kind < 2) {
        const from = Array.from({ length: 1 + random(3) }, () => topics[random(topics.length)]?.id ?? 0);
        const merged = library.mergeTopics(id, from, NOW + step);
        if (merged === 'same' || merged === null) states.pop();
        else undo.push(() => assert.equal(library.undoTopicChange(merged.change), 'undone', `seed ${seed}`));
      } else if (kind < 4) {
        const spellings = page(library, id).spellings.filter(() => random(2) === 0);
        const split = library.splitTopic(
          id,
          spellings.map((one) => one.id),
          NOW + step,
        );
        if (split === null) states.pop();
        else undo.push(() => assert.equal(library.undoTopicChange(split.change), 'undone', `seed ${seed}`));
      } else {
        const resolved = page(library, id).topic.id;
        const before = topics.find((one) => one.id === resolved)?.name ?? null;
        library.updateTopic(id, { name: `Name ${random(4)}` });
        // Not by its method: a name that was kept by a merge may be the topic's own by now.
        undo.push(() => void connection.run('UPDATE topics SET name = ? WHERE id = ?', before, resolved));
      }
    }
    came += undo.length;
    while (undo.length > 0) {
      undo.pop()?.();
      assert.deepEqual(tables(connection), states.pop(), `seed ${seed}, with ${undo.length} changes left`);
    }
  }
  assert.ok(came > 300, `only ${came} changes were tried`);
});

test('a merge into a topic whose own spelling was split off since waits for that split: it would be left with none', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'p', [newItem('1', { topics: ['Ceasefire talks'] }), newItem('2', { topics: ['Truce'] })]);
  const [talks, truce] = [idOf(connection, 'Ceasefire talks'), idOf(connection, 'Truce')];
  const merged = changeOf(library.mergeTopics(talks, [truce], NOW));
  const split = library.splitTopic(talks, spellingIds(connection, 'Ceasefire talks'), NOW);
  assert.ok(split !== null);
  assert.equal(library.undoTopicChange(merged), 'later');
  assert.equal(library.undoTopicChange(split.change), 'undone');
  assert.equal(library.undoTopicChange(merged), 'undone');
  assert.deepEqual([idOf(connection, 'Ceasefire talks'), idOf(connection, 'Truce')], [talks, truce]);
});
