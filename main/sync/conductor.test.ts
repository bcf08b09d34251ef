import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRig } from './testing/rig.ts';
import { settle } from './testing/fake-clock.ts';
import { feedBody, pageBody } from './testing/fake-press.ts';
import { answer, failure, redirected } from './testing/scripted-fetch.ts';
import { minute, day, url, page, running, publish, count, states, latest } from './testing/one-feed.ts';

describe('from feed to stored article', () => {
  test('a due feed brings its articles, their pages and their images, in the publication’s session', async () => {
    const rig = createRig();
    const image = 'https://img.example.com/1.png';
    const report = 'https://example.com/report.pdf';
    rig.on(url, answer(200, feedBody([{ guid: '1', url: page('a'), headline: 'A' }])));
    rig.on(
      page('a'),
      answer(200, pageBody({ images: [{ url: image, width: 1, height: 1, alt: '' }], documents: [report] })),
    );
    rig.on(image, answer(200, 'PNG'));
    rig.on(report, answer(200, 'PDF'));
    const [feed] = await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    assert.deepEqual(rig.addresses(), [url, page('a'), image, report]);
    assert.ok(rig.asked.every(({ publicationId }) => publicationId === feed?.publicationId));
    assert.deepEqual(states(rig), ['stored']);
    assert.deepEqual(
      [...rig.memory.assets.values()].map(({ state }) => state),
      ['stored', 'stored'],
    );
    assert.equal(latest(rig, report)?.maxBytes, 32 * 1024 ** 2);
    assert.equal(rig.sync.progress().running, false);
  });

  test('a publication of the world reaches nothing in this computer’s network, one of that network does', async () => {
    const inside = 'http://127.0.0.1/admin';
    for (const [feedUrl, expected] of [
      [url, 'failed'],
      ['http://nas.local/feed', 'stored'],
    ] as const) {
      const rig = createRig();
      rig.on(feedUrl, answer(200, feedBody([{ guid: '1', url: inside, headline: 'A' }])));
      rig.on(inside, answer(200, pageBody({ headline: 'A' })));
      await rig.follow(feedUrl);
      rig.sync.start();
      await rig.clock.advance(250);
      assert.deepEqual(states(rig), [expected]);
      assert.equal(rig.addresses().includes(inside), expected === 'stored');
      assert.equal(rig.log().includes('private-address'), expected === 'failed');
      assert.equal(latest(rig, feedUrl)?.mayLeadInside, expected === 'stored');
    }
  });

  test('pages come newest first', async () => {
    const rig = await running(['old', 'newer', 'newest']);
    assert.deepEqual(rig.addresses().slice(1), [page('newest'), page('newer'), page('old')]);
  });

  test('the feed is read again when its time has come, and only what changed is fetched', async () => {
    const rig = await running(['a']);
    publish(rig, ['a', 'b']);
    await rig.clock.advance(30 * minute);
    assert.equal(count(rig, url), 2);
    assert.equal(count(rig, page('a')), 1);
    assert.equal(count(rig, page('b')), 1);
  });

  test('the same bytes are not parsed again', async () => {
    const rig = await running(['a']);
    await rig.clock.advance(31 * minute);
    assert.equal(count(rig, url), 2);
    assert.equal(rig.press.jobs.filter((job) => job === 'parseFeed').length, 1);
    assert.ok(rig.log().includes('same-bytes'));
  });

  test('a page that is no article replaces nothing and is tried again later', async () => {
    const rig = createRig();
    rig.on(url, answer(200, feedBody([{ guid: '1', url: page('a'), bodyText: 'the feed’s words' }])));
    rig.on(page('a'), answer(200, 'Please wait'));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    const [article] = [...rig.memory.articles.values()];
    assert.deepEqual([article?.page, article?.state, article?.problem?.code], [null, 'pending', 'not-an-article']);
    rig.on(page('a'), answer(200, pageBody({})));
    await rig.clock.advance(10 * minute);
    assert.deepEqual(states(rig), ['stored']);
  });

  test('a page that is gone is not asked for again', async () => {
    const rig = createRig();
    rig.on(url, answer(200, feedBody([{ guid: '1', url: page('a') }])));
    rig.on(page('a'), answer(410));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(3 * day);
    assert.deepEqual(states(rig), ['failed']);
    assert.equal(count(rig, page('a')), 1);
  });

  test('a page that sends to the login page asks for a sign-in and is left alone until there is one', async () => {
    const rig = createRig();
    const login = page('login');
    rig.on(url, answer(200, feedBody([{ guid: '1', url: page('a') }])));
    rig.on(page('a'), redirected([{ status: 302, url: login }], answer(200, pageBody({ headline: 'Log in' }))));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(3 * day);
    assert.equal(count(rig, page('a')), 1);
    assert.equal([...rig.memory.articles.values()][0]?.problem?.code, 'needs-sign-in');
    assert.deepEqual(states(rig), ['failed']);
  });

  test('a page that breaks the press costs itself only', async () => {
    const rig = createRig();
    rig.on(url, answer(200, feedBody([{ url: page('a') }, { url: page('b') }])));
    rig.on(page('a'), answer(200, 'crash'));
    rig.on(page('b'), answer(200, pageBody({})));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    assert.deepEqual(states(rig), ['failed', 'stored']);
  });

  test('a broken image costs itself only', async () => {
    const rig = createRig();
    const images = ['gone.png', 'text.png', 'report.png', 'good.png'].map((name) => ({
      url: page(name),
      width: 1,
      height: 1,
      alt: '',
    }));
    rig.on(url, answer(200, feedBody([{ guid: '1', url: page('a') }])));
    rig.on(page('a'), answer(200, pageBody({ images })));
    rig.on(page('text.png'), answer(200, 'no picture'));
    rig.on(page('report.png'), answer(200, 'PDF'));
    rig.on(page('good.png'), answer(200, 'PNG'));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    assert.deepEqual(states(rig), ['stored']);
    assert.deepEqual(
      [...rig.memory.assets.values()].map(({ state }) => state),
      ['failed', 'failed', 'failed', 'stored'],
    );
  });

  test('items without a page of their own want none', async () => {
    const rig = createRig();
    rig.on(
      url,
      answer(
        200,
        feedBody([{ guid: '1' }, { guid: '2', url: 'https://example.com/' }, { guid: '3', url: page('x.mp3') }], {
          siteUrl: 'https://example.com',
        }),
      ),
    );
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    assert.deepEqual(states(rig), ['none', 'none', 'none']);
    assert.deepEqual(rig.addresses(), [url]);
  });
});

describe('refresh, cancel, interruption', () => {
  test('a refresh checks at once, whatever the schedule says, one publication or all', async () => {
    const rig = createRig();
    const other = 'https://other.example/feed';
    rig.on(other, answer(200, feedBody([])));
    publish(rig, []);
    const [feed] = await rig.follow(url);
    await rig.follow(other);
    rig.sync.start();
    await rig.clock.advance(0);
    await rig.sync.refresh(feed?.publicationId);
    assert.deepEqual([count(rig, url), count(rig, other)], [2, 1]);
    await rig.sync.refresh();
    assert.deepEqual([count(rig, url), count(rig, other)], [3, 2]);
  });

  test('a refresh respects a silenced host and says so in the log', async () => {
    const rig = createRig();
    rig.on(url, answer(429, '', { headers: { 'retry-after': '3600' } }));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(0);
    await rig.sync.refresh();
    await rig.clock.advance(1_000);
    assert.equal(count(rig, url), 1);
    assert.equal(rig.log().at(-1), 'rate-limited');
  });

  test('cancel aborts what is under way, keeps what is stored, and lets the rest wait', async () => {
    const rig = createRig();
    publish(rig, ['a', 'b']);
    rig.on(page('b'), answer(200, pageBody({})));
    rig.on(page('a'), () => new Promise(() => undefined));
    await rig.follow(url);
    rig.sync.start();
    await settle();
    assert.equal(rig.sync.progress().running, true);
    rig.sync.cancel();
    await settle();
    assert.equal(rig.open(), 0);
    assert.equal(rig.sync.progress().running, false);
    assert.deepEqual(states(rig), ['pending', 'stored']);
    rig.on(page('a'), answer(200, pageBody({})));
    await rig.clock.advance(29 * minute);
    assert.equal(count(rig, page('a')), 1);
    await rig.clock.advance(minute);
    assert.deepEqual(states(rig), ['stored', 'stored']);
  });

  test('a refresh after a cancel goes on at once', async () => {
    const rig = createRig();
    publish(rig, ['a']);
    rig.on(page('a'), () => new Promise(() => undefined));
    await rig.follow(url);
    rig.sync.start();
    await settle();
    rig.sync.cancel();
    await settle();
    publish(rig, ['a']);
    await rig.sync.refresh();
    assert.deepEqual(states(rig), ['stored']);
  });

  test('what was interrupted goes on where it stopped', async () => {
    const rig = createRig();
    publish(rig, ['a', 'b', 'c']);
    rig.on(page('a'), () => new Promise(() => undefined));
    rig.on(page('b'), () => new Promise(() => undefined));
    await rig.follow(url);
    rig.sync.start();
    await settle();
    await rig.sync.stop();
    assert.equal(rig.open(), 0);
    assert.deepEqual(states(rig).toSorted(), ['pending', 'pending', 'stored']);
    publish(rig, ['a', 'b', 'c']);
    const second = rig.restart();
    second.sync.start();
    await second.clock.advance(0);
    assert.deepEqual(states(second), ['stored', 'stored', 'stored']);
    assert.equal(count(second, page('c')), 1);
    assert.equal(count(second, url), 1);
  });

  test('stop resolves when no request is open, and nothing moves afterwards', async () => {
    const rig = createRig();
    rig.on(url, () => new Promise(() => undefined));
    await rig.follow(url);
    rig.sync.start();
    await settle();
    await rig.sync.stop();
    assert.equal(rig.open(), 0);
    await rig.clock.advance(day);
    assert.equal(rig.asked.length, 1);
  });

  test('a refetch asks for one page again and says what went wrong', async () => {
    const rig = await running(['a']);
    const [article] = [...rig.memory.articles.values()];
    const id = article?.id ?? 0;
    assert.deepEqual(await rig.sync.refetch(id), { ok: true, value: null });
    assert.equal(count(rig, page('a')), 2);
    rig.on(page('a'), answer(403));
    const refused = await rig.sync.refetch(id);
    assert.equal(!refused.ok && refused.error.code, 'forbidden');
    assert.notEqual(rig.memory.articles.get(id)?.page, null);
    rig.on(page('a'), failure('offline'));
    const offline = await rig.sync.refetch(id);
    assert.equal(!offline.ok && offline.error.code, 'offline');
    const unknown = await rig.sync.refetch(999_999);
    assert.equal(!unknown.ok && unknown.error.code, 'not-found');
  });
});
