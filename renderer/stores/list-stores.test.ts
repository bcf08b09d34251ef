import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Rule, SavedList } from '../../preload/lists.ts';
import type { Topic } from '../../preload/model.ts';
import {
  followLists,
  initialLists,
  listNow,
  loadLists,
  moveList,
  placeAfterMove,
  removeList,
  saveList,
  useLists,
} from './lists-store.ts';
import {
  endPreview,
  initialRules,
  loadRules,
  preview,
  ruleNow,
  saveRule,
  switchRule,
  useRules,
} from './rules-store.ts';
import { bad, good, held, testMain } from './testing.ts';
import { leaveTopic, showTopic, useTopicView } from './topic-view-store.ts';
import {
  changeTopic,
  findTopics,
  followTopics,
  initialTopics,
  learnNames,
  loadTopics,
  nameOfTopic,
  useTopics,
} from './topics-store.ts';

const topic = (id: number, name: string, change: Partial<Topic> = {}): Topic => ({
  id,
  name,
  articles: 1,
  unread: 1,
  derived: false,
  followed: false,
  muted: false,
  hidden: false,
  ...change,
});
const list = (id: number): SavedList => ({
  id,
  name: `List ${id}`,
  icon: 'flag',
  query: { order: 'newest', unread: true },
  notify: false,
  keepDays: null,
  unread: id,
});
const rule = (id: number): Rule => ({
  id,
  name: `Rule ${id}`,
  enabled: true,
  query: { order: 'newest' },
  actions: { star: true, markRead: false, notify: false, keep: false },
  applied: 0,
  appliedAt: null,
});

beforeEach(() => {
  useTopics.setState(initialTopics, true);
  useLists.setState(initialLists, true);
  useRules.setState(initialRules, true);
});

test('followed and muted topics stand by name; what was changed shows at once', async () => {
  const topics = [topic(1, 'Water', { followed: true }), topic(2, 'Desk 10', { followed: true }), topic(3, 'Desk 2')];
  testMain({
    'topics.list': ({ which }) => good(topics.filter((one) => (which === 'muted' ? one.muted : one.followed))),
    'topics.update': ({ id, ...change }) => {
      const found = topics.find((one) => one.id === id);
      if (found === undefined) return bad('gone');
      return good(Object.assign(found, change));
    },
  });
  await loadTopics();
  assert.equal((await changeTopic(3, { followed: true, muted: true })).ok, true);
  const { followed, muted, status } = useTopics.getState();
  assert.deepEqual(
    [followed.map((one) => one.name), muted.map((one) => one.id), status],
    [['Desk 2', 'Desk 10', 'Water'], [3], 'ready'],
  );
  assert.equal((await changeTopic(9, { muted: true })).ok, false);
});

test('topics that cannot be asked again stay and say why', async () => {
  let fails = false;
  const main = testMain({
    'topics.list': () => (fails ? bad('no topics') : good([topic(1, 'Water', { followed: true })])),
  });
  await loadTopics();
  fails = true;
  const end = followTopics();
  main.emit('articles.changed', { ids: [1], all: false });
  await pause(20);
  end();
  const { followed, status, problem } = useTopics.getState();
  assert.deepEqual([followed.length, status, problem?.message], [1, 'ready', 'no topics']);
});

test('a name is asked for once, and follows what is learned', async () => {
  const main = testMain({
    'topics.get': (id) =>
      good({ topic: topic(id, 'Water'), spellings: [], related: [], links: [], timeline: [], changes: [] }),
  });
  assert.equal(await nameOfTopic(4), 'Water');
  assert.equal(await nameOfTopic(4), 'Water');
  assert.equal(main.calls.length, 1);
  learnNames([{ id: 4, name: 'Waters' }]);
  assert.equal(await nameOfTopic(4), 'Waters');
});

test('topics are looked up by their letters', async () => {
  const main = testMain({ 'topics.list': () => good([topic(1, 'Water')]) });
  const found = await findTopics('wat');
  assert.deepEqual(found.ok && found.value.map((one) => one.name), ['Water']);
  assert.deepEqual(main.calls[0]?.input, { search: 'wat', limit: 12 });
});

test('lists are saved without what is not theirs to say, moved and removed', async () => {
  let lists = [list(1), list(2)];
  const main = testMain({
    'lists.list': () => good(lists),
    'lists.save': ({ id }) => good(list(id ?? 3)),
    'lists.move': () => good(null),
    'lists.remove': ({ id }) => {
      lists = lists.filter((one) => one.id !== id);
      return good(null);
    },
  });
  await loadLists();
  await saveList(list(2), 2);
  const { unread: _unread, ...said } = list(2);
  assert.deepEqual(main.calls.find((one) => one.name === 'lists.save')?.input, said);
  await saveList(list(2));
  const { id: _id, ...anew } = list(2);
  const { unread: _count, ...saidAnew } = anew;
  assert.deepEqual(main.calls.findLast((one) => one.name === 'lists.save')?.input, saidAnew);
  await moveList(1, null);
  assert.deepEqual(main.calls.find((one) => one.name === 'lists.move')?.input, { id: 1, before: null });
  await removeList(1);
  assert.deepEqual(
    useLists.getState().lists.map((one) => one.id),
    [2],
  );
});

test('counts of lists follow articles and topics', async () => {
  let lists = [list(1)];
  const main = testMain({ 'lists.list': () => good(lists) });
  await loadLists();
  const end = followLists();
  lists = [{ ...list(1), unread: 99 }];
  main.emit('topics.changed', {});
  await pause(20);
  end();
  assert.equal(useLists.getState().lists[0]?.unread, 99);
});

test('a step up or down names the list that follows then', () => {
  const lists = [{ id: 1 }, { id: 2 }, { id: 3 }];
  assert.deepEqual(
    [1, 2, 3].map((id) => placeAfterMove(lists, id, -1)),
    [undefined, 1, 2],
  );
  assert.deepEqual(
    [1, 2, 3].map((id) => placeAfterMove(lists, id, 1)),
    [3, null, undefined],
  );
  assert.equal(placeAfterMove(lists, 9, 1), undefined);
});

test('a dry run waits for the last key, and one overtaken is left aside', async () => {
  const slow = held();
  const main = testMain({
    'rules.preview': async ({ name }) => {
      if (name === 'slow') await slow.promise;
      const count = name === 'slow' ? 1 : 2;
      return good({ count, changes: { star: count, markRead: 0, keep: 0 }, articles: [] });
    },
  });
  preview({ ...rule(1), name: 'passed over' });
  preview({ ...rule(1), name: 'slow' });
  await pause(260);
  preview({ ...rule(1), name: 'last' });
  await pause(260);
  slow.release();
  await pause(5);
  assert.equal(useRules.getState().preview?.count, 2);
  assert.deepEqual(
    main.calls.map((one) => (one.input as Rule).name),
    ['slow', 'last'],
  );
  endPreview();
  assert.equal(useRules.getState().preview, null);
});

test('a rule is switched at once, and back where main refuses', async () => {
  let refuses = false;
  const slow = held();
  testMain({
    'rules.list': () => good([rule(1)]),
    'rules.save': async () => {
      await slow.promise;
      return refuses ? bad('no room') : good({ ...rule(1), enabled: false });
    },
  });
  await loadRules();
  refuses = true;
  const switched = switchRule(rule(1), false);
  assert.equal(useRules.getState().rules[0]?.enabled, false);
  slow.release();
  assert.equal((await switched).ok, false);
  assert.equal(useRules.getState().rules[0]?.enabled, true);
});

test('rules are saved without what main counts', async () => {
  const main = testMain({ 'rules.list': () => good([rule(1)]), 'rules.save': () => good(rule(1)) });
  await loadRules();
  await saveRule(rule(1), 1);
  const { applied: _applied, appliedAt: _appliedAt, ...said } = rule(1);
  assert.deepEqual(main.calls.find((one) => one.name === 'rules.save')?.input, said);
  assert.equal(useRules.getState().rules.length, 1);
});

test('a topic’s page is shown until it is left', () => {
  showTopic(4);
  assert.equal(useTopicView.getState().topicId, 4);
  leaveTopic();
  assert.equal(useTopicView.getState().topicId, null);
});

test('a list or rule is looked up as it is now; one that is gone is none, and a failure is told', async () => {
  testMain({ 'lists.list': () => good([list(1), list(2)]), 'rules.list': () => good([rule(3)]) });
  assert.deepEqual(await listNow(2), good(list(2)));
  assert.deepEqual(await listNow(9), good(null));
  assert.deepEqual(await ruleNow(3), good(rule(3)));
  assert.deepEqual(await ruleNow(2), good(null));
  testMain({});
  assert.equal((await listNow(2)).ok, false);
  assert.equal((await ruleNow(3)).ok, false);
});
