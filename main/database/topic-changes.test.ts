import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TopicPage } from '../../preload/model.ts';
import type { Connection } from './open.ts';
import { spellingOf, storeTopics } from './spellings.ts';
import type { TestLibrary } from './testing.ts';
import { check, newItem, NOW, testLibrary, withItems } from './testing.ts';

const idOf = (connection: Connection, name: string): number =>
  connection.number('SELECT topic_id FROM spellings WHERE name = ?', name);
const spellingIds = (connection: Connection, ...names: string[]): number[] =>
  names.map((name) => connection.number('SELECT id FROM spellings WHERE name = ?', name));
const having = (library: TestLibrary['library'], id: number): number[] =>
  library
    .listArticles({ topics: { all: [id], any: [], none: [] }, order: 'newest' }, null, 99)
    .articles.map((article) => article.id)
    .toSorted((one, other) => one - other);
const page = (library: TestLibrary['library'], id: number): TopicPage => {
  const found = library.topicPage(id, NOW);
  assert.ok(found !== null);
  return found;
};
const changeOf = (merged: ReturnType<TestLibrary['library']['mergeTopics']>): number => {
  assert.ok(merged !== null && merged !== 'same');
  return merged.change;
};

/** Everything that merges, splits and names touch. */
const tables = (connection: Connection): unknown => ({
  topics: connection.all('SELECT * FROM topics ORDER BY id'),
  spellings: connection.all('SELECT * FROM spellings ORDER BY id'),
  names: connection.all('SELECT * FROM article_topics ORDER BY article_id, position'),
  changes: connection.all('SELECT * FROM topic_changes ORDER BY id'),
  lists: connection.all('SELECT * FROM saved_lists ORDER BY id'),
});

test('merged topics are one: their articles, what comes later, lists that name them; and undoing gives them back', (context) => {
  const { library, connection } = testLibrary(context);
  const [one = 0, two = 0, three = 0] = withItems(library, 'p', [
    newItem('1', { topics: ['Ceasefire talks'] }),
    newItem('2', { topics: ['Truce'] }),
    newItem('3', { topics: ['Truce', 'Oil'] }),
  ]);
  const [talks, truce] = [idOf(connection, 'Ceasefire talks'), idOf(connection, 'Truce')];
  library.updateTopic(truce, { followed: true, name: 'A truce' });
  const before = tables(connection);
  const list = library.saveList({
    name: 'Truces',
    icon: 'list',
    query: { topics: { all: [truce], any: [], none: [] }, order: 'newest' },
    notify: false,
    keepDays: null,
  });
  assert.ok(typeof list !== 'string');
  const change = changeOf(library.mergeTopics(talks, [truce, truce, talks], NOW));
  assert.deepEqual(having(library, talks), [one, two, three]);
  assert.deepEqual(
    having(library, truce),
    [one, two, three],
    'a list that names the merged one means the one it became',
  );
  assert.equal(library.savedLists()[0]?.unread, 3);
  const merged = page(library, truce);
  assert.equal(merged.topic.id, talks);
  // What the reader said of it goes along, since nothing was said of the other; the name is that of the one merged into.
  assert.deepEqual([merged.topic.name, merged.topic.followed, merged.topic.articles], ['Ceasefire talks', true, 3]);
  assert.deepEqual(
    merged.changes.map(({ id, kind, names }) => ({ id, kind, names })),
    [{ id: change, kind: 'merge', names: ['A truce'] }],
  );
  assert.ok(library.listTopics({ search: '', which: 'all', limit: 9 }).every(({ id }) => id !== truce));
  // Another spelling of the merged one, and the same in another language.
  library.storeItems({
    feedId: 1,
    items: [newItem('4', { topics: ['TRUCE'] }), newItem('5', { language: 'fr', topics: ['Truce'] })],
    check: check(),
    now: NOW,
  });
  assert.equal(having(library, talks).length, 5);

  assert.equal(library.undoTopicChange(change), 'undone');
  assert.equal(having(library, talks).length, 1);
  assert.equal(having(library, truce).length, 4, 'what came meanwhile goes where its key says');
  assert.equal(library.undoTopicChange(change), 'gone');
  library.removeList(list.id);
  connection.execute('DELETE FROM articles WHERE id > 3; DELETE FROM spellings WHERE articles = 0');
  assert.deepEqual(tables(connection), before);
});

test('merging refuses what is one already and what is gone', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'p', [newItem('1', { topics: ['Ports', 'Shipping', 'Grain'] })]);
  const [ports, shipping, grain] = ['Ports', 'Shipping', 'Grain'].map((name) => idOf(connection, name));
  assert.ok(ports && shipping && grain);
  assert.equal(library.mergeTopics(ports, [ports], NOW), 'same');
  assert.equal(library.mergeTopics(ports, [9_999], NOW), null);
  assert.equal(library.mergeTopics(9_999, [ports], NOW), null);
  changeOf(library.mergeTopics(ports, [shipping], NOW));
  assert.equal(library.mergeTopics(shipping, [ports], NOW), 'same');
  // Merging into one that was merged means the one it became.
  changeOf(library.mergeTopics(shipping, [grain], NOW));
  assert.equal(connection.number('SELECT merged_into FROM topics WHERE id = ?', grain), ports);
  assert.equal(connection.number('SELECT count(*) FROM spellings WHERE topic_id = ?', ports), 3);
});

test('what was said of topics goes along with sense', (context) => {
  const { library, connection } = testLibrary(context);
  const names = ['Alpha', 'Beta', 'Gamma', 'Delta'];
  withItems(library, 'p', [newItem('1', { topics: names })]);
  const [alpha = 0, beta = 0, gamma = 0, delta = 0] = names.map((name) => idOf(connection, name));
  library.updateTopic(alpha, { followed: true });
  library.updateTopic(beta, { muted: true });
  const said = (id: number) => {
    const { followed, muted } = page(library, id).topic;
    return { followed, muted };
  };
  const first = changeOf(library.mergeTopics(alpha, [beta], NOW));
  assert.deepEqual(said(alpha), { followed: true, muted: false }, 'what was said of the one merged into stands');
  library.undoTopicChange(first);
  assert.deepEqual(said(beta), { followed: false, muted: true });
  const second = changeOf(library.mergeTopics(gamma, [alpha, beta], NOW));
  assert.deepEqual(said(gamma), { followed: true, muted: false }, 'followed rather than muted');
  library.undoTopicChange(second);
  assert.deepEqual(said(gamma), { followed: false, muted: false });
  const third = changeOf(library.mergeTopics(delta, [beta], NOW));
  assert.deepEqual(said(delta), { followed: false, muted: true });
  // The reader's own word since is not taken back.
  library.updateTopic(delta, { muted: false, followed: true });
  library.undoTopicChange(third);
  assert.deepEqual(said(delta), { followed: true, muted: false });
});

test('spellings are split off into a topic of their own, or into the one they were merged from', (context) => {
  const { library, connection } = testLibrary(context);
  const [one = 0, two = 0, three = 0] = withItems(library, 'p', [
    newItem('1', { topics: ['Jordan'] }),
    newItem('2', { topics: ['JORDAN'] }),
    newItem('3', { topics: ['Michael Jordan'] }),
  ]);
  const jordan = idOf(connection, 'Jordan');
  const michael = idOf(connection, 'Michael Jordan');
  const clean = tables(connection);
  assert.equal(library.splitTopic(jordan, spellingIds(connection, 'Jordan', 'JORDAN'), NOW), null, 'not all of it');
  assert.equal(library.splitTopic(jordan, spellingIds(connection, 'Michael Jordan'), NOW), null, 'not another’s');
  assert.equal(library.splitTopic(9_999, [1], NOW), null);

  const split = library.splitTopic(jordan, spellingIds(connection, 'JORDAN'), NOW);
  assert.ok(split !== null);
  assert.deepEqual([having(library, jordan), having(library, split.topic)], [[one], [two]]);
  assert.equal(page(library, split.topic).topic.name, 'JORDAN');
  assert.deepEqual(
    page(library, split.topic).changes.map(({ id }) => id),
    [split.change],
    'both pages offer to undo it',
  );
  assert.ok(library.listTopics({ search: 'jordan', which: 'all', limit: 9 }).some(({ id }) => id === split.topic));
  assert.equal(library.undoTopicChange(split.change), 'undone');
  assert.deepEqual(tables(connection), clean);

  changeOf(library.mergeTopics(jordan, [michael], NOW));
  assert.deepEqual(having(library, jordan), [one, two, three]);
  const back = library.splitTopic(jordan, spellingIds(connection, 'Michael Jordan'), NOW);
  assert.equal(back?.topic, michael, 'the topic it was is one again');
  assert.deepEqual(having(library, michael), [three]);
  assert.equal(connection.number('SELECT moved FROM spellings WHERE name = ?', 'Michael Jordan'), 0);
});

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

test('a reader’s name for a topic, and its own given back', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'p', [newItem('1', { topics: ['Syria', 'Oil prices'] })]);
  const [syria, oil] = [idOf(connection, 'Syria'), idOf(connection, 'Oil prices')];
  assert.equal(library.updateTopic(oil, { name: 'Crude' })?.name, 'Crude');
  assert.equal(library.updateTopic(oil, { name: 'Oil prices' })?.name, 'Oil prices');
  assert.equal(connection.number('SELECT count(*) FROM topics WHERE name IS NOT NULL'), 0);
  assert.equal(library.updateTopic(syria, { name: 'الشام ' })?.name, 'الشام');
  assert.equal(library.updateTopic(syria, { name: '' })?.name, 'Syria');
  assert.equal(library.updateTopic(9_999, { name: 'x' }), null);
});

test('topics are found by any spelling, the most used first, within bounds', (context) => {
  const { library, connection } = testLibrary(context);
  withItems(library, 'p', [
    newItem('1', { topics: ['Türkiye', 'Oil'] }),
    newItem('2', { topics: ['Turkey'] }),
    newItem('3', { language: 'ar', topics: ['تركيا'] }),
    newItem('4', { topics: ['Oil', 'Gas'] }),
  ]);
  const turkey = idOf(connection, 'Türkiye');
  for (const search of ['turkiye', 'TURKEY', 'تركيا', ' türk '])
    assert.deepEqual(
      library.listTopics({ search, which: 'all', limit: 9 }).map(({ id }) => id),
      [turkey],
      search,
    );
  const list = (which: 'all' | 'followed' | 'muted' | 'hidden', limit = 9) =>
    library.listTopics({ search: '', which, limit }).map(({ name, articles }) => `${name} ${articles}`);
  assert.deepEqual(list('all'), ['Turkey 3', 'Oil 2', 'Gas 1']);
  assert.deepEqual(list('all', 2), ['Turkey 3', 'Oil 2']);
  library.updateTopic(idOf(connection, 'Gas'), { hidden: true });
  library.updateTopic(idOf(connection, 'Oil'), { followed: true });
  library.updateTopic(turkey, { muted: true });
  assert.deepEqual(
    [list('all'), list('followed'), list('muted'), list('hidden')],
    [['Turkey 3', 'Oil 1'], ['Oil 1'], ['Turkey 3'], ['Gas 1']],
    'numbers are those that a list of the topic has',
  );
  assert.deepEqual(library.listTopics({ search: '!', which: 'all', limit: 9 }), []);
  // What no article has any more is still listed where the reader said something of it.
  library.removePublication(1);
  assert.deepEqual([list('followed'), list('all')], [['Oil 0'], ['Turkey 0', 'Oil 0']]);
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

test('names of hostile pages make no topic that collides with one split off', (context) => {
  const { library, connection } = testLibrary(context);
  const [id = 0] = withItems(library, 'p', [newItem('1', { topics: ['Grain', 'GRAIN'] })]);
  const split = library.splitTopic(idOf(connection, 'Grain'), spellingIds(connection, 'GRAIN'), NOW);
  assert.ok(split !== null);
  connection.transaction(() => {
    storeTopics(connection, id, [`split/${split.topic}`, `split ${split.topic}`, `ｓplit／${split.topic}`], 'en');
    assert.ok((spellingOf(connection, `split/${split.topic}`, '') ?? 0) > 0);
  });
  assert.equal(connection.number('SELECT count(*) FROM spellings WHERE topic_id = ?', split.topic), 1);
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
