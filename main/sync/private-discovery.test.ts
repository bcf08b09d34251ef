import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { basic, basicHeader, bearer, createReader, guarded, type AskedReader } from './testing/asked-reader.ts';
import { feedBody, siteBody } from './testing/fake-press.ts';
import { createMemorySecrets } from './testing/open-door.ts';
import { createRig, type Rig } from './testing/rig.ts';
import { answer, redirected } from './testing/scripted-fetch.ts';

const feed = 'https://example.com/feed';
const body = feedBody([{ guid: '1' }], { title: 'Members only' });
const openedBy = guarded(basicHeader('ann', 'pa55word'), answer(200, body));

/** A rig with this reader, and what is kept by feed address. */
function rigWith(reader: AskedReader) {
  const secrets = createMemorySecrets();
  const rig = createRig({ secrets, askSecret: reader.askSecret });
  const kept = async (url: string) => secrets.of(rig.feed(url).id);
  return { rig, kept };
}

async function foundAt(rig: Rig, typed: string) {
  const result = await rig.sync.discover(typed);
  assert.ok(result.ok, JSON.stringify(result));
  return result.value;
}

async function followAll(rig: Rig, typed: string): Promise<string[]> {
  const discovery = await foundAt(rig, typed);
  const feedUrls = discovery.candidates.map(({ url }) => url);
  const followed = await rig.sync.follow({ discovery, feedUrls, folder: '' });
  assert.ok(followed.ok, JSON.stringify(followed));
  return feedUrls;
}

/** Whatever leaves sync or is stored. */
const everything = (rig: Rig, ...more: unknown[]): string =>
  JSON.stringify([[...rig.memory.publications], [...rig.memory.feeds], rig.memory.activity, rig.events, more]);

describe('an address that asks for a password', () => {
  test('is asked again with what the reader gives, and followed with it', async () => {
    const reader = createReader(basic('ann', 'pa55word'));
    const { rig, kept } = rigWith(reader);
    rig.on(feed, openedBy);
    const discovery = await foundAt(rig, feed);
    assert.deepEqual(reader.questions, [
      { wanted: 'password', host: 'example.com', realm: 'The members', refused: false, unprotected: false },
    ]);
    const followed = await rig.sync.follow({ discovery, feedUrls: [feed], folder: '' });
    await rig.clock.advance(1_000);
    assert.deepEqual([rig.feed(feed).secret, rig.feed(feed).status], ['basic', 'active']);
    assert.deepEqual(await kept(feed), basic('ann', 'pa55word'));
    assert.equal(rig.memory.articles.size, 1);
    assert.equal(followed.ok && followed.value.feeds[0]?.private, true);
    assert.doesNotMatch(everything(rig, discovery, followed), /pa55word|YW5uOnBhNTV3b3Jk/);
  });

  test('takes a token as well', async () => {
    const { rig, kept } = rigWith(createReader(bearer('t0ken')));
    rig.on(feed, guarded('Bearer t0ken', answer(200, body), 'Bearer'));
    await followAll(rig, feed);
    assert.deepEqual(await kept(feed), bearer('t0ken'));
    assert.equal(rig.feed(feed).secret, 'bearer');
  });

  test('says that a wrong one was refused, three times at most', async () => {
    const reader = createReader(basic('ann', 'x'), basic('ann', 'y'), basic('ann', 'z'), basic('ann', 'pa55word'));
    const { rig } = rigWith(reader);
    rig.on(feed, openedBy);
    const result = await rig.sync.discover(feed);
    assert.deepEqual(
      reader.questions.map(({ refused }) => refused),
      [false, true, true],
    );
    assert.ok(!result.ok);
    assert.equal(result.error.code, 'needs-password');
    assert.match(result.error.message, /did not accept.*nothing was added/);
    const second = createReader(basic('ann', 'x'), basic('ann', 'pa55word'));
    const other = rigWith(second).rig;
    other.on(feed, openedBy);
    assert.equal((await foundAt(other, feed)).candidates.length, 1);
  });

  test('says what it wanted when the reader closes the window', async () => {
    const { rig } = rigWith(createReader());
    rig.on(feed, openedBy);
    const result = await rig.sync.discover(feed);
    assert.ok(!result.ok);
    assert.equal(result.error.code, 'needs-password');
    assert.match(result.error.message, /asks for a user name and password.*nothing was added/);
    assert.equal(rig.addresses().length, 1);
  });

  test('is told unprotected by http, with its port', async () => {
    const reader = createReader();
    const { rig } = rigWith(reader);
    rig.on('http://example.com:8080/feed', openedBy);
    await rig.sync.discover('http://example.com:8080/feed');
    const [question] = reader.questions;
    assert.deepEqual([question?.host, question?.unprotected], ['example.com:8080', true]);
  });

  test('of another origin that a redirect led to gets what it asked for, and the first never does', async () => {
    const away = 'https://members.example.net/feed';
    const reader = createReader(basic('ann', 'pa55word'));
    const { rig, kept } = rigWith(reader);
    const challenge = answer(401, '', { headers: { 'www-authenticate': 'Basic' } });
    rig.on(feed, redirected([{ status: 302, url: away }], challenge));
    rig.on(away, openedBy);
    assert.deepEqual(await followAll(rig, feed), [away]);
    assert.equal(reader.questions[0]?.host, 'members.example.net');
    assert.deepEqual(await kept(away), basic('ann', 'pa55word'));
    const sent = rig.asked.filter(({ authorization }) => authorization !== undefined).map(({ url }) => url);
    assert.ok(sent.length > 0 && sent.every((url) => url === away), sent.join(' '));
  });

  test('is asked for where a site’s only feed wants it, and opens the others of its host', async () => {
    const reader = createReader(basic('ann', 'pa55word'));
    const { rig } = rigWith(reader);
    const links = [feed, `${feed}/audio`].map((url) => ({ url, title: '', type: 'application/rss+xml' }));
    rig.on('https://example.com/', answer(200, siteBody({ feedLinks: links })));
    rig.on(feed, openedBy);
    const audio = feedBody([{ guid: '2' }], { title: 'Audio' });
    rig.on(`${feed}/audio`, guarded(basicHeader('ann', 'pa55word'), answer(200, audio)));
    assert.deepEqual(
      (await foundAt(rig, 'https://example.com/')).candidates.map(({ title }) => title),
      ['Members only', 'Audio'],
    );
    assert.equal(reader.questions.length, 1);
  });

  test('and is followed already, is not asked for again', async () => {
    const reader = createReader(basic('ann', 'pa55word'));
    const { rig } = rigWith(reader);
    rig.on(feed, openedBy);
    await rig.follow(feed);
    const result = await rig.sync.discover(feed);
    assert.deepEqual([!result.ok && result.error.code, reader.questions.length], ['already-followed', 0]);
  });

  test('is not followed with a secret that was let go meanwhile', async () => {
    const { rig } = rigWith(createReader(basic('ann', 'pa55word')));
    rig.on(feed, openedBy);
    const discovery = await foundAt(rig, feed);
    await rig.clock.advance(21 * 60_000);
    const followed = await rig.sync.follow({ discovery, feedUrls: [feed], folder: '' });
    assert.ok(!followed.ok);
    assert.match(followed.error.message, /some time had passed.*Type the address again/);
    assert.equal(rig.memory.feeds.size, 0);
  });
});

describe('an address with its secret in it', () => {
  test('user and password go by header, and only by https where no scheme was typed', async () => {
    for (const typed of ['https://ann:pa55word@example.com/feed', 'ann:pa55word@example.com/feed']) {
      const reader = createReader();
      const { rig, kept } = rigWith(reader);
      rig.on(feed, openedBy);
      const discovery = await foundAt(rig, typed);
      assert.equal(discovery.address, feed);
      assert.doesNotMatch(JSON.stringify(discovery), /pa55word|ann/);
      await followAll(rig, typed);
      assert.deepEqual(await kept(feed), basic('ann', 'pa55word'));
      assert.deepEqual(reader.questions, []);
      assert.ok(rig.addresses().every((url) => url === feed));
      await rig.clock.advance(1_000);
      assert.doesNotMatch(everything(rig), /pa55word/);
    }
  });

  test('a wrong one is asked for', async () => {
    const reader = createReader(basic('ann', 'pa55word'));
    const { rig } = rigWith(reader);
    rig.on(feed, openedBy);
    await foundAt(rig, 'https://ann:old@example.com/feed');
    assert.deepEqual([reader.questions.length, reader.questions[0]?.refused], [1, true]);
  });

  test('a key goes to the server whole and is in nothing that is shown or stored', async () => {
    const { rig, kept } = rigWith(createReader());
    const whole = `${feed}?token=k3y&lang=en`;
    const page = feedBody([{ guid: '1', url: 'https://example.com/a' }], { siteUrl: 'https://example.com/?token=k3y' });
    rig.on(whole, answer(200, page));
    const [shown = ''] = await followAll(rig, whole);
    assert.equal(shown, `${feed}?lang=en`);
    assert.deepEqual(await kept(shown), { kind: 'address', url: whole });
    await rig.clock.advance(1_000);
    assert.equal(rig.feed(shown).status, 'active');
    assert.equal(
      rig.asked.findLast(({ kind, publicationId }) => kind === 'feed' && publicationId !== null)?.url,
      whole,
    );
    assert.doesNotMatch(everything(rig), /k3y/);
  });

  test('of two keys both are followed, each under an address of its own; one key is followed once', async () => {
    const { rig, kept } = rigWith(createReader());
    for (const key of ['one', 'two']) rig.on(`${feed}?token=${key}`, answer(200, feedBody([{ guid: key }])));
    const [first = ''] = await followAll(rig, `${feed}?token=one`);
    const [second = ''] = await followAll(rig, `${feed}?token=two`);
    assert.notEqual(first, second);
    assert.deepEqual(await kept(first), { kind: 'address', url: `${feed}?token=one` });
    assert.deepEqual(await kept(second), { kind: 'address', url: `${feed}?token=two` });
    for (const key of ['one', 'two']) {
      const { candidates } = await foundAt(rig, `${feed}?token=${key}`);
      assert.equal(candidates[0]?.followedAs, 'A feed');
    }
    await rig.clock.advance(1_000);
    assert.equal(rig.memory.articles.size, 2);
    const asked = rig.asked.filter(({ publicationId }) => publicationId !== null).map(({ url }) => url);
    assert.ok(asked.includes(`${feed}?token=two`) && asked.every((url) => !url.includes('#')));
  });

  test('of two users both are followed', async () => {
    const { rig } = rigWith(createReader());
    rig.on(feed, answer(200, body));
    await followAll(rig, 'https://ann:pa55word@example.com/feed');
    await followAll(rig, 'https://bob:pa55word@example.com/feed');
    assert.equal(rig.memory.feeds.size, 2);
    const again = await foundAt(rig, 'https://ann:changed@example.com/feed');
    assert.equal(again.candidates[0]?.followedAs, 'Members only');
  });

  test('typed badly is not repeated in the log', async () => {
    const { rig } = rigWith(createReader());
    const result = await rig.sync.discover('ann:pa55word@localhost feed');
    assert.ok(!result.ok);
    await rig.clock.advance(1_000);
    assert.doesNotMatch(everything(rig, result), /pa55word/);
  });
});
