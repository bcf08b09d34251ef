import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { FeedState } from '../../preload/model.ts';
import {
  byFolder,
  followedBy,
  followPublications,
  initialPublications,
  loadPublications,
  problemOf,
  readOf,
  removePublication,
  renamePublication,
  starredOf,
  toggleFolder,
  usePublications,
} from './publications-store.ts';
import { bad, good, library, publication, summary, testMain } from './testing.ts';

const state = usePublications.getState;
const feed = (status: FeedState['status'], message: string | null): FeedState => ({
  id: 1,
  url: 'https://harbour.example/feed',
  title: '',
  format: 'rss',
  checkedAt: null,
  nextCheckAt: null,
  status,
  private: false,
  problem: message === null ? null : { code: 'test', message },
});

beforeEach(() => usePublications.setState(initialPublications, true));

test('publications come with the counts of the saved lists', async () => {
  testMain({
    ...library([summary(1, { starred: true }), summary(2, { read: true })]),
    'publications.list': () => good([publication(1)]),
  });
  await loadPublications();
  assert.equal(state().status, 'ready');
  assert.deepEqual(state().counts, { all: 2, unread: 1, starred: 1 });
});

test('counts follow what main tells of', async () => {
  const articles = [summary(1)];
  const main = testMain({ ...library(articles), 'publications.list': () => good([publication(1)]) });
  await loadPublications();
  const end = followPublications();
  articles.push(summary(2));
  main.emit('articles.changed', { ids: [2], all: false });
  await new Promise((resolve) => setTimeout(resolve, 20));
  end();
  assert.equal(state().counts?.all, 2);
});

test('folders and what is in them stand in the order of their names, the loose ones first', () => {
  const folders = byFolder([
    publication(1, { title: 'Zeta', folder: 'Ports', unread: 2 }),
    publication(2, { title: 'beta' }),
    publication(3, { title: 'Alpha', folder: 'Ports', unread: 3 }),
    publication(4, { title: 'Gamma', folder: 'Islands' }),
  ]);
  assert.deepEqual(
    folders.map(({ name, publications, unread }) => [name, publications.map((one) => one.title).join(), unread]),
    [
      ['', 'beta', 0],
      ['Islands', 'Gamma', 0],
      ['Ports', 'Alpha,Zeta', 5],
    ],
  );
});

test('a failing or ended feed is told with its reason', () => {
  assert.equal(problemOf(publication(1, { feeds: [feed('active', null)] })), null);
  assert.deepEqual(problemOf(publication(1, { feeds: [feed('active', null), feed('failing', 'It answered 503.')] })), {
    ended: false,
    message: 'It answered 503.',
  });
  assert.deepEqual(problemOf(publication(1, { feeds: [feed('gone', null)] })), { ended: true, message: '' });
});

test('renaming and removing show at once; a refusal changes nothing', async () => {
  const held = [publication(1), publication(2)];
  testMain({
    ...library([]),
    'publications.list': () => good([...held]),
    'publications.update': ({ title }) => {
      const changed = publication(1, { title: title ?? '' });
      held[0] = changed;
      return good(changed);
    },
    'publications.remove': ({ id }) => (id === 2 ? bad('Not now.') : good((held.shift(), null))),
  });
  await loadPublications();
  await renamePublication(1, 'The Quay');
  assert.equal(state().publications[0]?.title, 'The Quay');
  assert.equal((await removePublication(2)).ok, false);
  assert.equal(state().publications.length, 2);
  await removePublication(1);
  assert.deepEqual(
    state().publications.map((one) => one.id),
    [2],
  );
});

test('what removing would lose beyond the ordinary is counted', async () => {
  testMain(library([summary(1, { starred: true }), summary(2, { starred: true, publicationId: 2 }), summary(3)]));
  assert.deepEqual(await starredOf(1), good(1));
  assert.deepEqual(await readOf(1), good(0));
});

test('numbers in names sort by their value', () => {
  const named = ['Desk 10', 'Desk 2', 'desk 1'].map((title, index) => publication(index + 1, { title }));
  assert.deepEqual(
    byFolder(named)[0]?.publications.map((one) => one.title),
    ['desk 1', 'Desk 2', 'Desk 10'],
  );
});

test('what is followed already is found by its feed, else by its title', () => {
  const all = [publication(1), publication(2, { feeds: [feed('active', null)] })];
  const candidate = (url: string, followedAs: string) => ({
    url,
    title: '',
    format: 'rss' as const,
    items: 0,
    newestAt: null,
    language: 'en',
    direction: 'ltr' as const,
    followedAs,
  });
  assert.equal(followedBy(all, [candidate('https://harbour.example/feed', 'Publication 1')])?.id, 2);
  assert.equal(followedBy(all, [candidate('https://harbour.example/moved', 'Publication 1')])?.id, 1);
  assert.equal(followedBy(all, [candidate('https://other.example/', 'Gone')]), undefined);
});

test('a list that cannot be asked again stays and says why', async () => {
  testMain({ 'publications.list': () => good([publication(1)]) });
  await loadPublications();
  testMain({ 'publications.list': () => bad('Not now.') });
  await loadPublications();
  assert.equal(state().status, 'ready');
  assert.equal(state().publications.length, 1);
  assert.equal(state().problem?.message, 'Not now.');
});

test('a folder folds up and opens again', () => {
  toggleFolder('Ports');
  assert.deepEqual(state().collapsed, ['Ports']);
  toggleFolder('Ports');
  assert.deepEqual(state().collapsed, []);
});
