import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRig } from './testing/rig.ts';
import { feedBody, pageBody } from './testing/fake-press.ts';
import { answer, redirected } from './testing/scripted-fetch.ts';
import { minute, hour, day, url, page, running, count, states, latest } from './testing/one-feed.ts';

describe('host rules', () => {
  test('ETag and Last-Modified are sent, and a 304 leaves everything as it is', async () => {
    const rig = await running(['a'], { etag: '"1"', 'last-modified': 'Thu, 15 Jan 2026 11:00:00 GMT' });
    rig.on(url, answer(304));
    await rig.clock.advance(31 * minute);
    assert.equal(latest(rig, url)?.headers['If-None-Match'], '"1"');
    assert.equal(latest(rig, url)?.headers['If-Modified-Since'], 'Thu, 15 Jan 2026 11:00:00 GMT');
    assert.ok(rig.log().includes('not-modified'));
    assert.equal(rig.feed(url).failures, 0);
  });

  test('a server that answers 304 for ever is asked without validators after 8 days', async () => {
    const rig = await running(['a'], { etag: '"1"' });
    rig.on(url, (request) =>
      'If-None-Match' in request.headers ? answer(304) : answer(200, feedBody([{ guid: 'b' }])),
    );
    await rig.clock.advance(8 * day - minute);
    assert.equal(rig.memory.articles.size, 1);
    await rig.clock.advance(hour);
    assert.equal(rig.memory.articles.size, 2);
  });

  test('Cache-Control is respected, up to 5 hours', async () => {
    const rig = await running(['a'], { 'cache-control': 'max-age=864000' });
    await rig.clock.advance(5 * hour - minute);
    assert.equal(count(rig, url), 1);
    await rig.clock.advance(minute);
    assert.equal(count(rig, url), 2);
  });

  for (const status of [429, 503]) {
    test(`${status} silences the whole host until Retry-After`, async () => {
      const rig = createRig();
      const other = 'https://example.com/other';
      const elsewhere = 'https://elsewhere.example/feed';
      rig.on(url, answer(status, '', { headers: { 'retry-after': '7200' } }));
      rig.on(other, answer(200, feedBody([])));
      rig.on(elsewhere, answer(200, feedBody([])));
      await rig.follow(url);
      rig.sync.start();
      await rig.clock.advance(0);
      await rig.follow(other);
      await rig.follow(elsewhere);
      await rig.sync.refresh();
      assert.equal(count(rig, url), 1);
      assert.equal(count(rig, other), 0);
      assert.equal(count(rig, elsewhere), 1);
      assert.equal(rig.feed(url).problem?.code, 'rate-limited');
      assert.equal(rig.feed(url).failures, 0);
      assert.equal(rig.feed(other).nextCheckAt, rig.clock.now() + 2 * hour);
      await rig.clock.advance(2 * hour - minute);
      assert.equal(count(rig, other), 0);
      rig.on(url, answer(200, feedBody([])));
      await rig.clock.advance(minute);
      assert.equal(count(rig, url), 2);
      assert.equal(count(rig, other), 1);
      assert.equal(rig.feed(url).problem, null);
    });
  }

  test('the silence is written into every feed of the host, also those not yet due', async () => {
    const rig = createRig();
    const other = 'https://example.com/other';
    rig.on(url, answer(200, feedBody([])));
    rig.on(other, answer(200, feedBody([]), { headers: { 'cache-control': 'max-age=3600' } }));
    await rig.follow(url);
    await rig.follow(other);
    rig.sync.start();
    await rig.clock.advance(0);
    rig.on(url, answer(503, '', { headers: { 'retry-after': '7200' } }));
    await rig.clock.advance(30 * minute);
    assert.equal(rig.feed(other).nextCheckAt, rig.clock.now() + 2 * hour);
    assert.equal(rig.feed(other).problem?.code, 'rate-limited');
  });

  test('a check that a wrong clock put years ahead is made up for at the next start', async () => {
    const rig = await running(['a']);
    const { id } = rig.feed(url);
    const check = { nextCheckAt: rig.clock.now() + 900 * day, failures: 0, status: 'active', problem: null } as const;
    await rig.memory.library.recordCheck(id, check);
    await rig.sync.stop();
    const second = rig.restart();
    second.sync.start();
    await second.clock.advance(minute);
    assert.equal(count(second, url), 2);
  });

  test('without Retry-After the silence is 10 minutes', async () => {
    const rig = createRig();
    rig.on(url, answer(429));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(10 * minute - 1);
    assert.equal(count(rig, url), 1);
    await rig.clock.advance(1);
    assert.equal(count(rig, url), 2);
  });

  test('a silence outlives a restart', async () => {
    const rig = createRig();
    rig.on(url, answer(429, '', { headers: { 'retry-after': '3600' } }));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    await rig.sync.stop();
    const second = rig.restart();
    second.sync.start();
    await second.clock.advance(0);
    await second.sync.refresh();
    assert.equal(count(second, url), 1);
    await second.clock.advance(250);
    assert.deepEqual(second.log(), ['retry-after', 'rate-limited']);
    await second.clock.advance(hour);
    assert.equal(count(second, url), 2);
  });

  test('a silence that a page or picture brought outlives a restart too, also on a host without feeds', async () => {
    const rig = createRig();
    const picture = 'https://pictures.example/1.png';
    rig.on(url, answer(200, feedBody([{ url: page('a') }, { url: page('b') }])));
    rig.on(page('a'), answer(200, pageBody({ images: [{ url: picture, alt: '', width: null, height: null }] })));
    rig.on(page('b'), answer(503, '', { headers: { 'retry-after': '7200' } }));
    rig.on(picture, answer(429, '', { headers: { 'retry-after': '600' } }));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(1_000);
    assert.equal(rig.feed(url).problem?.code, 'rate-limited');
    assert.ok(rig.feed(url).nextCheckAt >= rig.clock.now() + 2 * hour - minute);
    assert.deepEqual([count(rig, page('b')), count(rig, picture)], [1, 1]);
    await rig.sync.stop();
    const second = rig.restart();
    second.sync.start();
    await second.clock.advance(minute);
    await second.sync.refresh();
    assert.deepEqual([count(second, url), count(second, page('b')), count(second, picture)], [1, 1, 1]);
    await second.clock.advance(10 * minute);
    assert.deepEqual([count(second, url), count(second, page('b')), count(second, picture)], [1, 1, 2]);
    await second.clock.advance(2 * hour);
    assert.deepEqual([count(second, page('b'))], [2]);
  });

  test('a silenced host’s pages wait and come when the silence is over', async () => {
    const rig = createRig();
    rig.on(url, answer(200, feedBody(['a', 'b', 'c', 'd'].map((name) => ({ url: page(name) })))));
    for (const name of ['a', 'b', 'c', 'd']) rig.on(page(name), answer(429, '', { headers: { 'retry-after': '60' } }));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    assert.ok(rig.asked.length <= 3, `${rig.asked.length} requests`);
    for (const name of ['a', 'b', 'c', 'd']) rig.on(page(name), answer(200, pageBody({})));
    await rig.clock.advance(minute);
    assert.deepEqual(states(rig), ['stored', 'stored', 'stored', 'stored']);
  });

  for (const status of [301, 308]) {
    test(`${status} is adopted when the target parses`, async () => {
      const rig = createRig();
      const target = 'https://new.example/feed';
      rig.on(url, redirected([{ status, url: target }], answer(200, feedBody([{ guid: '1' }]))));
      await rig.follow(url);
      rig.sync.start();
      await rig.clock.advance(0);
      assert.equal(rig.feed(target).status, 'active');
      await rig.clock.advance(250);
      assert.ok(rig.log().includes('moved'));
    });
  }

  for (const status of [302, 307]) {
    test(`${status} is not adopted`, async () => {
      const rig = createRig();
      rig.on(url, redirected([{ status, url: 'https://new.example/feed' }], answer(200, feedBody([]))));
      await rig.follow(url);
      rig.sync.start();
      await rig.clock.advance(0);
      assert.equal(rig.feed(url).status, 'active');
    });
  }
});
