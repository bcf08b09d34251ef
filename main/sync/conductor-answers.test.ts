import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRig } from './testing/rig.ts';
import { settle } from './testing/fake-clock.ts';
import { feedBody, pageBody } from './testing/fake-press.ts';
import { answer, failure, redirected } from './testing/scripted-fetch.ts';
import { minute, hour, day, url, page, running, publish, count, states } from './testing/one-feed.ts';

describe('host rules: what answers bring about', () => {
  test('a permanent move that answers 304 is adopted by the next check, which asks without validators', async () => {
    const rig = await running(['a'], { etag: '"1"' });
    const target = 'https://new.example/feed';
    rig.on(url, (request) =>
      redirected(
        [{ status: 301, url: target }],
        'If-None-Match' in request.headers ? answer(304) : answer(200, feedBody([{ guid: 'a' }])),
      ),
    );
    await rig.clock.advance(31 * minute);
    assert.equal(rig.feed(url).failures, 0);
    await rig.clock.advance(31 * minute);
    assert.equal(rig.feed(target).status, 'active');
  });

  test('a permanent move to what is no feed is not adopted', async () => {
    const rig = createRig();
    rig.on(url, redirected([{ status: 301, url: 'https://new.example/' }], answer(200, '<html>')));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    assert.equal(rig.feed(url).problem?.code, 'not-a-feed');
  });

  test('a permanent move to a login page is not adopted and asks for a sign-in', async () => {
    const rig = createRig();
    rig.on(url, redirected([{ status: 301, url: page('login') }], answer(200, feedBody([]))));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    assert.equal(rig.feed(url).problem?.code, 'needs-sign-in');
  });

  test('a move to a feed that is followed already is not adopted', async () => {
    const rig = createRig();
    const target = 'https://new.example/feed';
    rig.on(url, redirected([{ status: 301, url: target }], answer(200, feedBody([]))));
    rig.on(target, answer(200, feedBody([])));
    await rig.follow(url);
    await rig.follow(target);
    rig.sync.start();
    await rig.clock.advance(0);
    assert.equal(rig.feed(url).problem, null);
    assert.equal(rig.memory.feeds.size, 2);
  });

  test('410 stops a feed and says so; only the reader’s own refresh of it asks once more', async () => {
    const rig = createRig();
    rig.on(url, answer(410));
    const [feed] = await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(40 * day);
    assert.equal(count(rig, url), 1);
    assert.deepEqual([rig.feed(url).status, rig.feed(url).problem?.code], ['gone', 'gone']);
    await rig.sync.refresh();
    assert.equal(count(rig, url), 1);
    rig.on(url, answer(200, feedBody([])));
    await rig.sync.refresh(feed?.publicationId);
    assert.equal(count(rig, url), 2);
    assert.equal(rig.feed(url).status, 'active');
  });

  test('other failures back off: 10, 20, 40 … minutes, a day at most', async () => {
    const rig = createRig();
    const times: number[] = [];
    rig.on(url, () => {
      times.push(rig.clock.now());
      return answer(500);
    });
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(6 * day);
    const waits = times.slice(1).map((time, index) => (time - (times[index] ?? 0)) / minute);
    assert.deepEqual(waits.slice(0, 8), [10, 20, 40, 80, 160, 320, 640, 1280]);
    assert.ok(waits.slice(8).every((wait) => wait === 1440));
    assert.equal(rig.feed(url).status, 'failing');
    rig.on(url, answer(200, feedBody([])));
    await rig.clock.advance(day);
    assert.deepEqual([rig.feed(url).status, rig.feed(url).failures], ['active', 0]);
  });

  test('two connections a host and eight in all', async () => {
    const rig = createRig();
    const release: (() => void)[] = [];
    const urls = Array.from({ length: 40 }, (_, index) => `https://host${index % 5}.example/${index}`);
    for (const each of urls) {
      rig.on(each, () => new Promise((resolve) => release.push(() => resolve(answer(200, feedBody([]))))));
      await rig.follow(each);
    }
    rig.sync.start();
    await settle();
    assert.equal(rig.open(), 8);
    while (rig.asked.length < urls.length || release.length > 0) {
      release.shift()?.();
      await settle();
    }
    assert.deepEqual(rig.most, { all: 8, perHost: 2 });
    assert.equal(new Set(rig.addresses()).size, 40);
  });

  test('pages flow while feeds are still being checked', async () => {
    const rig = createRig();
    let release = (): void => undefined;
    const slow = 'https://slow.example/feed';
    rig.on(slow, () => new Promise((resolve) => (release = () => resolve(answer(200, feedBody([]))))));
    publish(rig, ['a']);
    await rig.follow(slow);
    await rig.follow(url);
    rig.sync.start();
    await settle();
    assert.deepEqual(states(rig), ['stored']);
    assert.equal(rig.sync.progress().running, true);
    release();
    await settle();
    assert.equal(rig.sync.progress().running, false);
  });

  test('a connectivity error is neither a check nor a failure', async () => {
    for (const code of ['name-not-resolved', 'connection-refused', 'connection-lost'] as const) {
      const rig = await running(['a']);
      const before = rig.feed(url);
      rig.on(url, failure(code));
      await rig.clock.advance(30 * minute);
      const after = rig.feed(url);
      assert.deepEqual(
        [after.checkedAt, after.failures, after.status, after.problem?.code],
        [before.checkedAt, 0, 'active', 'no-answer'],
      );
      publish(rig, ['a', 'b']);
      // A host that answered lately and hangs up on one address is not what is at fault: that address waits longer.
      await rig.clock.advance(code === 'connection-lost' ? 10 * minute : minute);
      assert.equal(rig.feed(url).problem, null);
      assert.equal(rig.memory.articles.size, 2);
    }
  });

  test('a page that always hangs up, or leads to a host that is no more, costs itself only', async () => {
    for (const broken of [
      failure('connection-lost'),
      failure('name-not-resolved', '', [{ status: 302, url: 'https://off.example/' }]),
    ]) {
      const names = Array.from({ length: 30 }, (_, index) => `p${index}`);
      const rig = createRig();
      publish(rig, names);
      // The newest comes first.
      rig.on(page('p29'), broken);
      await rig.follow(url);
      rig.sync.start();
      await rig.clock.advance(0);
      assert.equal(states(rig).filter((state) => state === 'stored').length, 29);
      assert.equal(rig.feed(url).problem, null);
      await rig.clock.advance(2 * day);
      assert.equal(count(rig, page('p29')), 6);
      assert.equal(states(rig).filter((state) => state === 'failed').length, 1);
    }
  });

  test('a page of a host that does not answer is not given up', async () => {
    const rig = createRig();
    rig.on(url, answer(200, feedBody([{ url: 'https://off.example/a' }])));
    rig.on('https://off.example/a', failure('name-not-resolved'));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(2 * day);
    assert.deepEqual(states(rig), ['pending']);
    rig.on('https://off.example/a', answer(200, pageBody({})));
    await rig.clock.advance(2 * hour);
    assert.deepEqual(states(rig), ['stored']);
  });

  test('after an offline answer those who wait at the gate are not sent any more', async () => {
    const rig = createRig();
    const urls = Array.from({ length: 20 }, (_, index) => `https://host${index}.example/feed`);
    for (const each of urls) {
      rig.on(each, failure('offline'));
      await rig.follow(each);
    }
    rig.sync.start();
    await rig.clock.advance(1_000);
    assert.equal(rig.asked.length, 8);
    assert.ok(urls.every((each) => rig.feed(each).failures === 0 && rig.feed(each).checkedAt === null));
  });

  test('an offline answer counts as nothing, and sync goes on a minute later', async () => {
    const rig = await running(['a']);
    const before = rig.feed(url);
    rig.on(url, failure('offline'));
    await rig.clock.advance(30 * minute);
    assert.deepEqual({ ...rig.feed(url) }, { ...before });
    assert.equal(rig.sync.progress().waiting, 'offline');
    publish(rig, ['a', 'b']);
    await rig.clock.advance(minute);
    assert.equal(rig.memory.articles.size, 2);
  });
});
