import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readJson } from './read-json.ts';

const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Harbour Post',
  home_page_url: 'https://news.example/',
  language: 'en',
  authors: [{ name: 'Kim Oh' }],
  items: [
    {
      id: 7,
      url: 'https://news.example/7',
      content_html: '<p>One</p>',
      summary: 'Short',
      date_published: '2024-05-07T09:30:00+03:00',
      authors: [{ name: 'A' }, { name: 'B' }, { name: 'A' }],
      tags: [' x ', '', 'x', 'y'],
      attachments: [
        { url: 'a.mp3', mime_type: 'audio/mpeg', size_in_bytes: 12 },
        { url: 'a.mp3', mime_type: 'audio/mpeg' },
      ],
    },
    { id: '8', external_url: 'https://other.example/', content_text: 'Two', author: { name: 'C' } },
  ],
};

test('version 1.1 and 1.0, each value once', () => {
  const read = readJson(JSON.stringify(feed));
  assert.ok(read !== null);
  const [one, two] = read.items;
  assert.ok(one !== undefined && two !== undefined);
  assert.deepEqual([one.guid, one.content?.markup, one.summary?.value], ['7', 'html', 'Short']);
  assert.deepEqual(
    one.authors.map(({ written }) => written),
    ['A', 'B'],
  );
  assert.deepEqual(
    one.categories.map(({ term }) => term),
    ['x', 'y'],
  );
  assert.deepEqual(one.enclosures, [{ url: 'a.mp3', type: 'audio/mpeg', length: 12 }]);
  assert.deepEqual(
    [two.links[0]?.href, two.content?.markup, two.authors[0]?.name],
    ['https://other.example/', 'text', 'C'],
  );
});

test('values of the wrong type say nothing, and stop nothing', () => {
  const read = readJson(
    JSON.stringify({
      items: [null, 1, [], { title: {}, tags: 'x', authors: { name: 'A' }, attachments: [1], url: 2 }],
    }),
  );
  assert.equal(read?.items.length, 1);
  assert.deepEqual([read?.items[0]?.title, read?.items[0]?.authors[0]?.name], [null, 'A']);
});

test('a feed that is cut off keeps its whole items', () => {
  const text = JSON.stringify(feed);
  const cut = readJson(text.slice(0, text.indexOf('"Two"') + 2));
  assert.deepEqual(
    cut?.items.map(({ guid }) => guid),
    ['7'],
  );
  for (let end = 0; end < text.length; end += 7) readJson(text.slice(0, end));
});

test('other JSON is no feed', () => {
  for (const text of ['{"a":1}', '{}', '{"items":{}}', '{', '{]}']) assert.equal(readJson(text), null, text);
});
