import assert from 'node:assert/strict';
import test from 'node:test';
import type { Feed } from './feeds-result.ts';
import { holds, holdsCheck, isCore, tally, type Assertion } from './feeds-score.ts';

const feed: Feed = {
  title: 'The Harbour Post',
  link: 'https://harbour.example/',
  description: 'News of the quay',
  language: 'en-GB',
  items: [
    {
      id: 'urn:1',
      title: 'Ferry <i>late</i>',
      link: 'https://harbour.example/ferry',
      summary: '',
      content: '<p>The ferry is late.</p>',
      author: 'Ann Wade',
      published: '2024-03-05T06:07:08.000Z',
      updated: '',
      categories: ['Ferries', 'Fog'],
      enclosures: [{ url: 'https://harbour.example/a.mp3', type: 'audio/mpeg', length: 1200 }],
    },
  ],
};
const says = (path: Assertion['path'], value: unknown, op = '=='): boolean | null => holds(feed, { path, op, value });

test('asserted core fields are looked up by the names feedparser has for them', () => {
  assert.equal(says(['feed', 'tagline'], 'News of the quay'), true);
  assert.equal(says(['feed', 'title_detail', 'value'], 'The Harbor Post'), false);
  assert.equal(says(['feed', 'language'], 'en-GB'), true);
  assert.equal(says(['entries', '#len'], 1), true);
  assert.equal(says(['entries', 0, 'description'], '<p>The ferry is late.</p>'), true);
  assert.equal(says(['entries', 0, 'summary'], '<p>The ferry is late.</p>'), false);
  assert.equal(says(['entries', 0, 'tags', 1, 'term'], 'Fog'), true);
  assert.equal(says(['entries', 0, 'tags', 2, 'term'], 'Fog'), false);
  assert.equal(says(['entries', 0, 'enclosures', 0, 'length'], '1200'), true);
  assert.equal(says(['entries', 1, 'title'], 'Ferry <i>late</i>'), false);
});

test('dates are the same moment, however they are written', () => {
  assert.equal(says(['entries', 0, 'published_parsed'], [2024, 3, 5, 6, 7, 8, 1, 65, 0]), true);
  assert.equal(says(['entries', 0, 'published_parsed'], [2024, 3, 5, 7, 7, 8, 1, 65, 0]), false);
  assert.equal(says(['entries', 0, 'published'], 'Tue, 05 Mar 2024 08:07:08 +0200'), true);
  assert.equal(says(['entries', 0, 'updated_parsed'], [2024, 3, 5, 6, 7, 8, 1, 65, 0]), false);
});

test('what the shape has no field for is not asked, and a feed that was not read holds nothing', () => {
  assert.equal(says(['bozo'], undefined, 'falsy'), null);
  assert.equal(says(['feed', 'generator'], 'x'), null);
  assert.equal(isCore({ path: ['feed', 'language'], op: '==' }), false);
  assert.equal(holds({ error: 'not a feed' }, { path: ['feed', 'title'], op: '==', value: '' }), false);
  assert.deepEqual(tally([true, null, false, true]), { asked: 3, held: 2 });
});

test("Miniflux' checks are looked up by its names", () => {
  const check = (path: string, value: unknown): boolean | null => holdsCheck(feed, { path, op: '==', value });
  assert.equal(check('feed.SiteURL', 'https://harbour.example/'), true);
  assert.equal(check('feed.Language', 'en-gb'), true);
  assert.equal(check('len(feed.Entries)', 1), true);
  assert.equal(check('len(feed.Entries)', 2), false);
  assert.equal(check('feed.Entries[0].Author', 'Ann Wade'), true);
  assert.equal(check('feed.Entries[1].Author', 'Ann Wade'), false);
  assert.equal(check('len(feed.Entries[0].Tags)', 2), true);
  assert.equal(check('feed.Entries[0].Enclosures[0].URL', 'https://harbour.example/a.mp3'), true);
  assert.equal(check('feed.Entries[0].Enclosures[1].URL', 'https://harbour.example/a.mp3'), false);
  assert.equal(check('feed.Entries[0].Hash', 'f00'), null);
  assert.equal(check('len(subscriptions)', 1), null);
  assert.equal(holdsCheck({ error: 'not a feed' }, { path: 'feed.Title', op: '==', value: '' }), false);
});
