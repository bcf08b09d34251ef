import assert from 'node:assert/strict';
import { test } from 'node:test';
import { spellingOf, storeTopics } from './spellings.ts';
import { changeOf, having, idOf, page, spellingIds, tables } from './testing-topic-changes.ts';
import { check, newItem, NOW, testLibrary, withItems } from './testing.ts';

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
