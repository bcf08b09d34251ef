import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createRig, type Rig } from './testing/rig.ts';
import { settle } from './testing/fake-clock.ts';
import { feedBody, pageBody } from './testing/fake-press.ts';
import { answer, failure, redirected } from './testing/scripted-fetch.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const url = 'https://example.com/feed';
const page = (name: string): string => `https://example.com/${name}`;

/** A started rig that follows one feed with these articles, each with a page, all answering well. */
async function running(names: string[] = ['a'], headers: Record<string, string> = {}): Promise<Rig> {
  const rig = createRig();
  publish(rig, names, headers);
  await rig.follow(url);
  rig.sync.start();
  await rig.clock.advance(0);
  return rig;
}

function publish(rig: Rig, names: string[], headers: Record<string, string> = {}): void {
  const items = names.map((name, index) => ({ guid: name, url: page(name), headline: name, publishedAt: index }));
  rig.on(url, answer(200, feedBody(items), { headers }));
  for (const name of names) rig.on(page(name), answer(200, pageBody({ headline: name })));
}

const count = (rig: Rig, address: string): number => rig.addresses().filter((each) => each === address).length;
const states = (rig: Rig): string[] => [...rig.memory.articles.values()].map(({ state }) => state);
const latest = (rig: Rig, address: string) => rig.asked.findLast((request) => request.url === address);

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

  test('a page that sends to the login page asks for a sign-in and is left alone for a day', async () => {
    const rig = createRig();
    const login = page('login');
    rig.on(url, answer(200, feedBody([{ guid: '1', url: page('a') }])));
    rig.on(page('a'), redirected([{ status: 302, url: login }], answer(200, pageBody({ headline: 'Log in' }))));
    await rig.follow(url);
    rig.sync.start();
    await rig.clock.advance(day - minute);
    assert.equal(count(rig, page('a')), 1);
    assert.equal([...rig.memory.articles.values()][0]?.problem?.code, 'needs-sign-in');
    await rig.clock.advance(3 * hour);
    assert.equal(count(rig, page('a')), 2);
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
    assert.equal(!refused.ok && refused.error.code, 'needs-sign-in');
    assert.notEqual(rig.memory.articles.get(id)?.page, null);
    rig.on(page('a'), failure('offline'));
    const offline = await rig.sync.refetch(id);
    assert.equal(!offline.ok && offline.error.code, 'offline');
    const unknown = await rig.sync.refetch(999_999);
    assert.equal(!unknown.ok && unknown.error.code, 'not-found');
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
