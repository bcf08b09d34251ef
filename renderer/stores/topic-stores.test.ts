/** The stores of a topic's page, of all topics, of related articles and of the way back. */
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { RelatedArticle } from '../../preload/lists.ts';
import type { Topic, TopicPage } from '../../preload/model.ts';
import { followRelated, fold, initialRelated, setForm, showRelated, steady, useRelated } from './related-store.ts';
import { bad, good, held, summary, testMain } from './testing.ts';
import { articlesOfAny } from './topic-changes.ts';
import {
  beginTopicList,
  chooseNone,
  loadTopicList,
  showWhich,
  toggleChosen,
  typeTopicSearch,
  useTopicList,
} from './topic-list-store.ts';
import { followTopicPage, initialTopicPage, reloadPage, showPage, useTopicPage } from './topic-page-store.ts';
import { plainFilter } from './article-list.ts';
import { endArticles, leave, letListBe, takeBack, useTrail } from './trail-store.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const topic = (id: number, change: Partial<Topic> = {}): Topic => ({
  id,
  name: `Topic ${id}`,
  articles: id,
  unread: 0,
  derived: false,
  followed: false,
  muted: false,
  hidden: false,
  ...change,
});
const pageOf = (id: number): TopicPage => ({
  topic: topic(id),
  spellings: [],
  related: [],
  links: [],
  timeline: [],
  changes: [],
});
const relatedTo = (...ids: number[]): RelatedArticle[] =>
  ids.map((id) => ({ article: summary(id), sameStory: false, linked: false, topics: [], others: [] }));

beforeEach(() => {
  useTopicPage.setState(initialTopicPage, true);
  useRelated.setState(initialRelated, true);
  useTrail.setState({ steps: [] });
});

test('a topic is shown, gone, failed and shown again', async () => {
  testMain({ 'topics.get': (id) => good(id === 1 ? pageOf(1) : null) });
  await showPage(1);
  assert.equal(useTopicPage.getState().page?.topic.name, 'Topic 1');
  await showPage(2);
  assert.deepEqual([useTopicPage.getState().status, useTopicPage.getState().page], ['gone', null]);
  testMain({});
  await showPage(3);
  assert.equal(useTopicPage.getState().status, 'failed');
  assert.match(useTopicPage.getState().problem?.message ?? '', /no answer/u);
  testMain({ 'topics.get': (id) => good(pageOf(id)) });
  await reloadPage();
  assert.equal(useTopicPage.getState().page?.topic.id, 3);
  await showPage(null);
  assert.deepEqual(useTopicPage.getState(), initialTopicPage);
});

test('the page before stays until the next has come, and of two asked for in haste the last is shown', async () => {
  const slow = held();
  testMain({
    'topics.get': async (id) => {
      if (id === 2) await slow.promise;
      return good(pageOf(id));
    },
  });
  await showPage(1);
  const second = showPage(2);
  assert.deepEqual([useTopicPage.getState().status, useTopicPage.getState().page?.topic.id], ['loading', 1]);
  await showPage(3);
  slow.release();
  await second;
  assert.equal(useTopicPage.getState().page?.topic.id, 3);
});

test('a topic that changed is asked for again, and nothing is asked while no page is shown', async () => {
  const main = testMain({ 'topics.get': (id) => good(pageOf(id)) });
  const end = followTopicPage();
  main.emit('topics.changed', {});
  await pause(0);
  assert.equal(main.calls.length, 0);
  await pause(160);
  await showPage(1);
  main.emit('topics.changed', {});
  await pause(0);
  assert.deepEqual(
    main.calls.map(({ name }) => name),
    ['topics.get', 'topics.get'],
  );
  end();
});

test('what several topics would have as one is counted by main, muted ones too', async () => {
  const main = testMain({ 'articles.count': () => good({ all: 41, unread: 3 }) });
  assert.deepEqual(await articlesOfAny([1, 2, 3]), good(41));
  assert.deepEqual(main.calls[0]?.input, { topics: { any: [1, 2, 3] }, muted: true });
  testMain({ 'articles.count': () => bad('No.') });
  assert.equal((await articlesOfAny([1])).ok, false);
});

test('topics are searched a pause after the last letter; the chosen ones stay chosen and are renewed', async (context) => {
  context.mock.timers.enable({ apis: ['setTimeout'] });
  let name = 'Syria';
  const main = testMain({
    'topics.list': ({ search }) => good(search === 'sy' ? [topic(1, { name })] : [topic(1, { name }), topic(2)]),
  });
  await beginTopicList();
  toggleChosen(topic(2));
  toggleChosen(topic(1));
  typeTopicSearch('s');
  typeTopicSearch('sy ');
  context.mock.timers.tick(200);
  await Promise.resolve();
  await Promise.resolve();
  assert.deepEqual(main.calls.at(-1)?.input, { search: 'sy', which: 'all', limit: 200 });
  assert.equal(main.calls.length, 2);
  name = 'Syrie';
  await loadTopicList();
  assert.deepEqual(
    useTopicList.getState().chosen.map((one) => one.name),
    ['Topic 2', 'Syrie'],
  );
  toggleChosen(topic(2));
  assert.equal(useTopicList.getState().chosen.length, 1);
  chooseNone();
  assert.deepEqual(useTopicList.getState().chosen, []);
});

test('another kind of topics begins with none chosen; an answer overtaken is left aside; a failure says why', async () => {
  const slow = held();
  testMain({
    'topics.list': async ({ which }) => {
      if (which === 'muted') await slow.promise;
      return good([topic(which === 'muted' ? 1 : 2)]);
    },
  });
  await beginTopicList();
  toggleChosen(topic(2));
  const muted = showWhich('muted');
  assert.deepEqual(useTopicList.getState().chosen, []);
  await showWhich('hidden');
  slow.release();
  await muted;
  assert.equal(useTopicList.getState().topics[0]?.id, 2);
  testMain({});
  await loadTopicList();
  assert.equal(useTopicList.getState().status, 'failed');
});

test('related articles of the one before stay until the next have come; what fails is left out', async () => {
  const slow = held();
  testMain({
    'articles.related': async (id) => {
      if (id === 2) await slow.promise;
      return id === 3 ? bad('No.') : good(relatedTo(id * 10));
    },
  });
  await showRelated(1);
  const second = showRelated(2);
  assert.deepEqual(useRelated.getState().related, relatedTo(10));
  slow.release();
  await second;
  assert.deepEqual(useRelated.getState().related, relatedTo(20));
  await showRelated(3);
  assert.deepEqual(useRelated.getState().related, []);
  await showRelated(null);
  assert.equal(useRelated.getState().id, null);
});

test('news does not move the related articles that stay', async () => {
  assert.deepEqual(steady(relatedTo(5, 3, 9), relatedTo(7, 9, 5)), relatedTo(5, 9, 7));
  assert.deepEqual(steady([], relatedTo(2, 1)), relatedTo(2, 1));
  let answer = relatedTo(5, 3);
  const main = testMain({ 'articles.related': () => good(answer) });
  const end = followRelated();
  await showRelated(1);
  answer = relatedTo(8, 3, 5);
  main.emit('articles.changed', { ids: [8], all: false });
  await pause(0);
  assert.deepEqual(useRelated.getState().related, relatedTo(5, 3, 8));
  end();
});

test('each form of the related articles is folded by itself', () => {
  setForm('beside');
  fold(true);
  setForm('above');
  fold(false);
  assert.deepEqual(useRelated.getState().shown, { beside: false, above: true });
});

test('the way back leads through articles and topics, and ends where it began', () => {
  leave({ kind: 'none' });
  leave({ kind: 'article', id: 1 });
  leave({ kind: 'article', id: 1 });
  leave({ kind: 'topic', id: 1 });
  leave({ kind: 'article', id: 2 });
  assert.deepEqual(takeBack()?.place, { kind: 'article', id: 2 });
  assert.deepEqual(takeBack()?.place, { kind: 'topic', id: 1 });
  assert.deepEqual(takeBack()?.place, { kind: 'article', id: 1 });
  assert.deepEqual(takeBack()?.place, { kind: 'none' });
  assert.equal(takeBack(), null);
});

test('the way back knows the list that was on show, until the reader chooses another', () => {
  const seen = { choice: { kind: 'all' as const }, filter: { ...plainFilter, search: 'water' }, outside: null };
  leave({ kind: 'article', id: 1 }, seen, 'list');
  assert.deepEqual(takeBack(), { place: { kind: 'article', id: 1 }, list: seen, column: 'list' });
  leave({ kind: 'article', id: 1 }, seen, 'list');
  letListBe();
  assert.deepEqual(takeBack(), { place: { kind: 'article', id: 1 }, list: null, column: 'list' });
});

test('going on by the list ends the way from article to article, not the way to a topic', () => {
  leave({ kind: 'article', id: 1 });
  endArticles();
  assert.equal(takeBack(), null);
  leave({ kind: 'article', id: 1 });
  leave({ kind: 'topic', id: 4 });
  leave({ kind: 'article', id: 2 });
  endArticles();
  assert.deepEqual(takeBack()?.place, { kind: 'topic', id: 4 });
});

test('the way back has an end however far the reader went', () => {
  for (let id = 1; id <= 500; id += 1) leave({ kind: 'topic', id });
  assert.equal(useTrail.getState().steps.length, 50);
  assert.deepEqual(takeBack()?.place, { kind: 'topic', id: 500 });
});
