import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import type { Discovery, FeedCandidate } from '../../preload/model.ts';
import {
  beginFollow,
  beginNextAsked,
  follow,
  look,
  takeAsked,
  toggleCandidate,
  typeAddress,
  typeFolder,
  useFollow,
} from './follow-store.ts';
import { bad, good, held, publication, testMain } from './testing.ts';

const state = useFollow.getState;

const candidate = (name: string, followedAs: string | null = null): FeedCandidate => ({
  url: `https://harbour.example/${name}`,
  title: name,
  format: 'rss',
  items: 3,
  newestAt: null,
  language: 'en',
  direction: 'ltr',
  followedAs,
});

const discovery = (candidates: FeedCandidate[]): Discovery => ({
  address: 'https://harbour.example/',
  siteUrl: 'https://harbour.example/',
  title: 'Harbour',
  iconUrl: null,
  language: 'en',
  direction: 'ltr',
  profile: null,
  movedTo: null,
  candidates,
});

beforeEach(() => beginFollow());

test('the first feed that is not followed is chosen, and what is followed goes in the order found', async () => {
  const found = discovery([candidate('old', 'Harbour'), candidate('news'), candidate('sport')]);
  const main = testMain({
    'publications.discover': () => good(found),
    'publications.follow': () => good(publication(4)),
  });
  typeAddress(' harbour.example ');
  await look();
  assert.deepEqual(main.calls[0]?.input, { address: 'harbour.example' });
  assert.deepEqual(state().chosen, ['https://harbour.example/news']);
  toggleCandidate('https://harbour.example/news');
  toggleCandidate('https://harbour.example/sport');
  toggleCandidate('https://harbour.example/news');
  typeFolder(' Local ');
  assert.equal((await follow())?.id, 4);
  assert.deepEqual(main.calls[1]?.input, {
    discovery: found,
    feedUrls: ['https://harbour.example/news', 'https://harbour.example/sport'],
    folder: 'Local',
  });
  assert.equal(state().address, '');
});

test('a problem keeps what was typed', async () => {
  testMain({ 'publications.discover': () => bad('No answer. Try again later.') });
  typeAddress('bad.example');
  await look();
  assert.equal(state().address, 'bad.example');
  assert.equal(state().status, 'idle');
  assert.equal(state().problem?.message, 'No answer. Try again later.');
});

test('a refused follow keeps what was found and chosen', async () => {
  testMain({
    'publications.discover': () => good(discovery([candidate('news')])),
    'publications.follow': () => bad('You follow this already.'),
  });
  typeAddress('harbour.example');
  await look();
  assert.equal(await follow(), null);
  assert.equal(state().status, 'found');
  assert.deepEqual(state().chosen, ['https://harbour.example/news']);
  assert.equal(state().problem?.message, 'You follow this already.');
});

test('an answer for an address since changed is left aside', async () => {
  const answer = held();
  testMain({
    'publications.discover': async () => {
      await answer.promise;
      return good(discovery([candidate('news')]));
    },
  });
  typeAddress('harbour.example');
  const looking = look();
  typeAddress('harbour.example/other');
  answer.release();
  await looking;
  assert.equal(state().discovery, null);
  assert.equal(state().status, 'idle');
});

test('nothing is asked for an empty address, nothing followed without a choice', async () => {
  const main = testMain({ 'publications.discover': () => good(discovery([candidate('old', 'Harbour')])) });
  await look();
  assert.equal(main.calls.length, 0);
  typeAddress('harbour.example');
  await look();
  assert.equal(await follow(), null);
  assert.equal(main.calls.length, 1);
});

test('addresses of links get the box one after the other, in the order in which they came', async () => {
  const waiting = ['https://a.example/', 'https://b.example/'];
  testMain({ 'publications.askedToFollow': () => good(waiting.shift() ?? null) });
  assert.deepEqual(await takeAsked(), { ok: true, value: null });
  assert.deepEqual(waiting, []);
  assert.equal(beginNextAsked(), true);
  assert.deepEqual([state().address, state().isAsked], ['https://a.example/', true]);
  beginFollow('https://own.example/');
  assert.equal(state().isAsked, false);
  assert.equal(beginNextAsked(), true);
  assert.equal(state().address, 'https://b.example/');
  assert.equal(beginNextAsked(), false);
  assert.equal(state().address, 'https://b.example/', 'the box stays as it is');
});
