import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FeedRow } from '../database/face.ts';
import type { FeedSecret } from './ports.ts';
import { basic, basicHeader, bearer, createReader, guarded } from './testing/asked-reader.ts';
import { feedBody } from './testing/fake-press.ts';
import { createMemorySecrets } from './testing/open-door.ts';
import { createRig } from './testing/rig.ts';
import { answer, redirected } from './testing/scripted-fetch.ts';

const feed = 'https://example.com/feed';
const body = feedBody([{ guid: '1' }]);
const good = basicHeader('ann', 'pa55word');

/** A rig that follows a private feed whose secret is kept (null: was kept, and is no longer). */
async function following(secret: FeedSecret | null, kind: FeedRow['secret'], ...answers: (FeedSecret | null)[]) {
  const secrets = createMemorySecrets();
  const reader = createReader(...answers);
  const rig = createRig({ secrets, askSecret: reader.askSecret });
  const [row] = await rig.follow(feed);
  if (row === undefined) throw new Error('not followed');
  if (secret !== null) await secrets.keep(row.id, secret);
  await rig.memory.library.setFeedSecret(row.id, kind);
  const now = () => [...rig.memory.feeds.values()][0];
  const check = async (): Promise<void> => {
    void rig.sync.refresh(row.publicationId);
    await rig.clock.advance(1_000);
  };
  const everything = (): string => JSON.stringify([[...rig.memory.feeds], rig.memory.activity, rig.events]);
  return { rig, secrets, reader, id: row.id, now, check, everything, ask: () => rig.sync.askFeedSecret(row.id) };
}

describe('a private feed is checked', () => {
  test('with its password, conditionally like any other', async () => {
    const { rig, check, now } = await following(basic('ann', 'pa55word'), 'basic');
    rig.on(feed, guarded(good, answer(200, body, { headers: { etag: '"1"' } })));
    await check();
    assert.equal(now()?.status, 'active');
    rig.on(feed, guarded(good, answer(304)));
    await check();
    const last = rig.asked.at(-1);
    assert.deepEqual([last?.headers['If-None-Match'], last?.authorization, now()?.problem], ['"1"', good, null]);
    assert.ok(rig.log().includes('not-modified'));
  });

  test('with its token, and with its secret address', async () => {
    const token = await following(bearer('t0ken'), 'bearer');
    token.rig.on(feed, guarded('Bearer t0ken', answer(200, body)));
    await token.check();
    assert.equal(token.now()?.status, 'active');
    const key = await following({ kind: 'address', url: `${feed}?key=k3y` }, 'address');
    key.rig.on(`${feed}?key=k3y`, answer(200, body));
    await key.check();
    assert.deepEqual(key.rig.addresses(), [`${feed}?key=k3y`]);
    assert.equal(key.now()?.status, 'active');
    assert.doesNotMatch(key.everything(), /k3y/);
  });

  test('and says when what is kept is refused, or that it wants something', async () => {
    const wrong = await following(basic('ann', 'old'), 'basic');
    const open = await following(null, 'none');
    const lost = await following(null, 'basic');
    for (const { rig } of [wrong, open, lost]) rig.on(feed, guarded(good, answer(200, body)));
    for (const { check } of [wrong, open, lost]) await check();
    assert.match(wrong.now()?.problem?.message ?? '', /does not accept what is kept.*Enter/);
    for (const each of [open, lost]) assert.match(each.now()?.problem?.message ?? '', /asks for a user name.*Enter/);
    for (const each of [wrong, open, lost]) assert.equal(each.now()?.problem?.code, 'needs-password');
  });

  test('not at all when the address that opens it is no longer kept', async () => {
    const { rig, check, now } = await following(null, 'address');
    rig.on(feed, answer(410));
    await check();
    assert.deepEqual([rig.addresses(), now()?.status, now()?.problem?.code], [[], 'failing', 'needs-password']);
    assert.match(now()?.problem?.message ?? '', /no longer kept.*Enter the address/);
  });
});

describe('a private feed that moves for good', () => {
  const there = 'https://example.com/new/feed';
  const moved = (url: string) => redirected([{ status: 301, url }], answer(200, body, { headers: { etag: '"1"' } }));

  test('is followed there with its password within its origin', async () => {
    const { rig, check, now } = await following(basic('ann', 'pa55word'), 'basic');
    rig.on(feed, moved(there));
    rig.on(there, guarded(good, answer(200, body)));
    await check();
    assert.equal(now()?.url, there);
    await check();
    assert.deepEqual([rig.asked.at(-1)?.url, rig.asked.at(-1)?.authorization], [there, good]);
  });

  test('elsewhere is asked for at its old address: no password goes where the reader did not send it', async () => {
    for (const target of ['https://other.example/feed', 'http://example.com/feed', 'https://example.com:8443/feed']) {
      const { rig, check, now } = await following(basic('ann', 'pa55word'), 'basic');
      rig.on(feed, moved(target));
      await check();
      await check();
      assert.equal(now()?.url, feed);
      // It never becomes a move: the validators stay, so that nothing new costs nothing.
      rig.on(feed, redirected([{ status: 301, url: target }], answer(304)));
      await check();
      await check();
      assert.equal(rig.asked.at(-1)?.headers['If-None-Match'], '"1"');
    }
  });

  test('to an address with a key is asked for at its old one, private or not', async () => {
    for (const secret of [null, basic('ann', 'pa55word')]) {
      const { rig, check, now, everything } = await following(secret, secret === null ? 'none' : 'basic');
      rig.on(feed, moved('https://example.com/new?token=k3y'));
      await check();
      assert.equal(now()?.url, feed);
      assert.doesNotMatch(everything(), /k3y/);
    }
  });

  test('with its key keeps the new one apart and shows the rest', async () => {
    const { rig, secrets, id, check, now, everything } = await following(
      { kind: 'address', url: `${feed}?key=k3y-one` },
      'address',
    );
    const target = 'https://new.example/feed?key=k3y-two';
    rig.on(`${feed}?key=k3y-one`, moved(target));
    rig.on(target, answer(200, body));
    await check();
    assert.equal(now()?.url, 'https://new.example/feed');
    assert.deepEqual(await secrets.of(id), { kind: 'address', url: target });
    assert.ok(rig.log().includes('moved'));
    await check();
    assert.equal(rig.asked.at(-1)?.url, target);
    assert.doesNotMatch(everything(), /k3y/);
  });
});

describe('asking for what opens a feed', () => {
  test('tries it, keeps it and checks the feed', async () => {
    const { rig, secrets, reader, id, check, now, ask, everything } = await following(
      null,
      'none',
      basic('ann', 'wrong'),
      basic('ann', 'pa55word'),
    );
    rig.on(feed, guarded(good, answer(200, body)));
    await check();
    assert.deepEqual(await ask(), { ok: true, value: true });
    await rig.clock.advance(1_000);
    assert.deepEqual(
      reader.questions.map(({ realm, refused }) => [realm, refused]),
      [
        ['The members', false],
        ['The members', true],
      ],
    );
    assert.deepEqual(await secrets.of(id), basic('ann', 'pa55word'));
    assert.deepEqual([now()?.secret, now()?.status, now()?.problem], ['basic', 'active', null]);
    assert.equal(rig.memory.articles.size, 1);
    assert.doesNotMatch(everything(), /pa55word|YW5uOnBhNTV3b3Jk/);
  });

  test('changes nothing when the reader closes the window', async () => {
    const { rig, secrets, id, now, ask } = await following(basic('ann', 'old'), 'basic', null);
    rig.on(feed, guarded(good, answer(200, body)));
    assert.deepEqual(await ask(), { ok: true, value: false });
    assert.deepEqual([await secrets.of(id), now()?.secret], [basic('ann', 'old'), 'basic']);
  });

  test('keeps nothing that was refused, and says so', async () => {
    const wrong = basic('ann', 'wrong');
    const { rig, secrets, reader, id, ask } = await following(null, 'none', wrong, wrong, wrong, wrong);
    rig.on(feed, guarded(good, answer(200, body)));
    const asked = await ask();
    assert.deepEqual([!asked.ok && asked.error.code, reader.questions.length], ['needs-password', 3]);
    assert.equal(await secrets.of(id), null);
  });

  test('keeps what could not be tried', async () => {
    const { rig, secrets, id, ask } = await following(null, 'none', basic('ann', 'pa55word'));
    rig.on(feed, answer(500));
    assert.deepEqual(await ask(), { ok: true, value: true });
    assert.deepEqual(await secrets.of(id), basic('ann', 'pa55word'));
  });

  test('for another origin that a redirect leads to follows the feed there', async () => {
    const away = 'https://members.example.net/feed';
    const { rig, reader, now, check, ask } = await following(basic('ann', 'old'), 'basic', basic('ann', 'pa55word'));
    const challenge = answer(401, '', { headers: { 'www-authenticate': 'Basic' } });
    rig.on(feed, redirected([{ status: 301, url: away }], challenge));
    rig.on(away, guarded(good, answer(200, body)));
    await ask();
    assert.deepEqual([reader.questions[0]?.host, reader.questions[0]?.refused], ['members.example.net', false]);
    await check();
    assert.deepEqual([now()?.url, now()?.status], [away, 'active']);
    assert.ok(rig.asked.every(({ url, authorization }) => url === away || authorization !== good));
  });

  test('for a new secret address', async () => {
    const given: FeedSecret = { kind: 'address', url: `${feed}?key=k3y` };
    const { rig, secrets, reader, id, now, ask, everything } = await following(null, 'address', given);
    rig.on(`${feed}?key=k3y`, answer(200, body));
    await ask();
    await rig.clock.advance(1_000);
    assert.equal(reader.questions[0]?.wanted, 'address');
    assert.deepEqual([await secrets.of(id), now()?.url, now()?.status], [given, feed, 'active']);
    assert.doesNotMatch(everything(), /k3y/);
    const hidden = await following(null, 'address', { kind: 'address', url: 'https://new.example/f/k3y.rss' });
    await hidden.ask();
    assert.equal(hidden.now()?.url, 'https://new.example/');
    await hidden.rig.clock.advance(1_000);
    assert.doesNotMatch(hidden.everything(), /k3y/);
  });

  test('of a feed that is gone', async () => {
    const { rig } = await following(null, 'none');
    const asked = await rig.sync.askFeedSecret(999);
    assert.equal(!asked.ok && asked.error.code, 'not-found');
  });
});
