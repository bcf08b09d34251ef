import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRig } from './testing/rig.ts';
import { settle } from './testing/fake-clock.ts';
import { feedBody, pageBody } from './testing/fake-press.ts';
import { answer, failure } from './testing/scripted-fetch.ts';
import { minute, hour, day, url, page, running, publish, count, states } from './testing/one-feed.ts';

describe('waiting and going on', () => {
  test('offline: nothing is asked, and it goes on when the network is back', async () => {
    const rig = createRig();
    publish(rig, ['a']);
    await rig.follow(url);
    rig.network.change({ online: false });
    rig.sync.start();
    await rig.clock.advance(2 * hour);
    assert.equal(rig.asked.length, 0);
    assert.equal(rig.sync.progress().waiting, 'offline');
    rig.network.change({ online: true });
    await rig.clock.advance(0);
    assert.deepEqual(states(rig), ['stored']);
    assert.equal(rig.sync.progress().waiting, null);
  });

  test('asleep: nothing is asked, and after waking it gives the network a few seconds', async () => {
    const rig = await running(['a']);
    rig.network.change({ asleep: true });
    await rig.clock.advance(5 * hour);
    assert.equal(count(rig, url), 1);
    rig.network.change({ asleep: false });
    await rig.clock.advance(4_000);
    assert.equal(count(rig, url), 1);
    await rig.clock.advance(1_000);
    assert.equal(count(rig, url), 2);
  });

  test('falling asleep ends what is under way without recording it', async () => {
    const rig = createRig();
    rig.on(url, () => new Promise(() => undefined));
    await rig.follow(url);
    rig.sync.start();
    await settle();
    assert.equal(rig.open(), 1);
    rig.network.change({ asleep: true });
    await settle();
    assert.equal(rig.open(), 0);
    assert.deepEqual([rig.feed(url).checkedAt, rig.feed(url).failures], [null, 0]);
  });

  test('metered: waits by itself, goes by hand, goes by itself where the reader allows it', async () => {
    const rig = createRig();
    publish(rig, ['a']);
    const [feed] = await rig.follow(url);
    const other = 'https://other.example/feed';
    rig.on(other, answer(200, feedBody([])));
    await rig.follow(other);
    rig.network.change({ metered: true });
    rig.sync.start();
    await rig.clock.advance(2 * hour);
    assert.equal(rig.asked.length, 0);
    assert.equal(rig.sync.progress().waiting, 'metered');
    await rig.sync.refresh(feed?.publicationId);
    assert.deepEqual(rig.addresses(), [url, page('a')]);
    rig.memory.settings.syncOnMetered = true;
    rig.sync.settingsChanged();
    await rig.clock.advance(0);
    assert.equal(count(rig, other), 1);
  });

  test('without automatic sync only the reader’s refresh asks, and no timer runs for the rest', async () => {
    const rig = createRig();
    rig.memory.settings.syncAutomatically = false;
    publish(rig, ['a']);
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(day);
    assert.equal(rig.asked.length, 0);
    await rig.sync.refresh();
    assert.deepEqual(states(rig), ['stored']);
  });

  test('one timer to the next due moment, no polling', async () => {
    const rig = await running(['a']);
    await rig.clock.advance(1_000);
    assert.equal(rig.clock.nextAt(), rig.feed(url).nextCheckAt);
    assert.equal(rig.sync.progress().nextCheckAt, rig.feed(url).nextCheckAt);
  });
});

describe('what is told', () => {
  test('progress counts what is done and what there is', async () => {
    const rig = createRig();
    publish(rig, ['a', 'b', 'c']);
    const held: (() => void)[] = [];
    for (const name of ['a', 'b', 'c']) {
      rig.on(page(name), () => new Promise((resolve) => held.push(() => resolve(answer(200, pageBody({}))))));
    }
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(250);
    held.shift()?.();
    await rig.clock.advance(250);
    const { running: moving, feeds, pages, publicationIds } = rig.sync.progress();
    assert.deepEqual(
      { moving, feeds, pages },
      { moving: true, feeds: { done: 1, total: 1 }, pages: { done: 1, total: 3 } },
    );
    assert.equal(publicationIds.length, 1);
  });

  test('progress is told at most four times a second', async () => {
    const rig = createRig();
    for (let index = 0; index < 100; index += 1) {
      const each = `https://host${index}.example/feed`;
      rig.on(each, answer(200, feedBody([{ guid: '1' }])));
      await rig.follow(each);
    }
    rig.sync.start();
    await rig.clock.advance(1_000);
    assert.ok(rig.events.filter(({ name }) => name === 'sync.changed').length <= 5);
    assert.ok(rig.events.filter(({ name }) => name === 'activity.changed').length <= 5);
  });

  test('changed articles are named up to 500, beyond that the event says all', async () => {
    const few = createRig();
    few.on(url, answer(200, feedBody([{ guid: '1' }, { guid: '2' }])));
    await few.follow(url);
    few.sync.start();
    await few.clock.advance(250);
    assert.deepEqual(few.events.find(({ name }) => name === 'articles.changed')?.data, {
      ids: [...few.memory.articles.keys()],
      all: false,
    });
    const many = createRig();
    many.on(url, answer(200, feedBody(Array.from({ length: 600 }, (_, index) => ({ guid: `${index}` })))));
    await many.follow(url);
    many.sync.start();
    await many.clock.advance(250);
    assert.deepEqual(many.events.find(({ name }) => name === 'articles.changed')?.data, { ids: [], all: true });
  });

  test('the log holds every fetch, skip and failure, and no secret', async () => {
    const rig = createRig();
    const secret = 'https://me:pw@example.com/feed?token=abc';
    rig.on(secret, failure('other', `no way to ${secret}`));
    await rig.follow(secret);
    publish(rig, ['a']);
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(1_000);
    assert.deepEqual(rig.log().toSorted(), ['news', 'other', 'page-full']);
    assert.doesNotMatch(JSON.stringify(rig.memory.activity), /pw|abc/);
    assert.ok(rig.memory.activity.every(({ message, subject }) => message.length > 5 && subject.length > 0));
  });

  test('what waits says why, once: a silenced host’s pages, and everything while offline or metered', async () => {
    const rig = createRig();
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
    publish(rig, names);
    for (const name of names) rig.on(page(name), answer(503, '', { headers: { 'retry-after': '7200' } }));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(hour);
    const skips = () => rig.memory.activity.filter(({ level }) => level === 'skip').map(({ code }) => code);
    assert.deepEqual([...new Set(skips())], ['retry-after', 'rate-limited']);
    assert.ok(skips().length <= 3, skips().join());
    const told = skips().length;
    rig.network.change({ online: false });
    await rig.clock.advance(minute);
    rig.network.change({ online: true, metered: true });
    await rig.clock.advance(minute);
    assert.deepEqual(skips().slice(told), ['waiting-offline', 'waiting-metered']);
  });

  test('the network’s state and since when', async () => {
    const rig = createRig();
    const start = rig.clock.now();
    await rig.clock.advance(hour);
    rig.network.change({ asleep: true });
    assert.equal((await rig.sync.networkStatus()).since, start);
    rig.network.change({ online: false });
    assert.deepEqual(await rig.sync.networkStatus(), {
      online: false,
      metered: false,
      since: start + hour,
      freshAt: null,
    });
    assert.deepEqual(rig.events, [{ name: 'network.changed', data: {} }]);
  });
});

describe('upkeep', () => {
  test('the index follows in small steps until nothing waits, and old things are let go once a day', async () => {
    const rig = createRig();
    rig.on(url, answer(200, feedBody(Array.from({ length: 120 }, (_, index) => ({ guid: `${index}` })))));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    assert.equal(rig.memory.unindexed.count, 0);
    assert.equal(rig.memory.retentions.length, 1);
    await rig.clock.advance(3 * day);
    assert.ok(rig.memory.retentions.length >= 3 && rig.memory.retentions.length <= 4);
  });

  test('what an earlier run left unindexed is indexed, also offline', async () => {
    const rig = createRig();
    rig.memory.unindexed.count = 70;
    rig.network.change({ online: false });
    rig.sync.start();
    await rig.clock.advance(0);
    assert.equal(rig.memory.unindexed.count, 0);
  });

  test('a library that fails for a moment does not end sync', async () => {
    const rig = createRig();
    publish(rig, ['a']);
    await rig.follow(url);
    const { dueFeeds } = rig.memory.library;
    rig.memory.library.dueFeeds = () => Promise.reject(new Error('locked'));
    rig.sync.start();
    await rig.clock.advance(1_000);
    assert.ok(rig.log().includes('sync-stumbled'));
    rig.memory.library.dueFeeds = dueFeeds;
    await rig.clock.advance(minute);
    assert.deepEqual(states(rig), ['stored']);
  });
});
