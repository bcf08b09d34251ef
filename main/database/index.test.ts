import assert from 'node:assert/strict';
import { closeSync, existsSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { openLibrary } from './index.ts';
import { listDraft, ruleDraft } from './testing-lists.ts';
import type { Where } from '../marks/place.ts';
import { check, newItem, newPublication, NOW, temporaryFolder } from './testing.ts';

const workerUrl = new URL('./worker.ts', import.meta.url);
const options = { workerUrl, appVersion: '1.0', now: NOW, onCrash: (error: unknown) => assert.fail(String(error)) };
const script = (code: string): URL => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

test('calls are answered by name, errors travel as values, and after closing all are refused', async (context) => {
  const folder = temporaryFolder(context);
  const outcome = await openLibrary({ ...options, folder });
  assert.ok(outcome.state === 'opened');
  const { library } = outcome;
  assert.deepEqual(await library.listPublications(), []);
  const unknown: unknown = Reflect.get(library, 'constructor');
  assert.ok(typeof unknown === 'function');
  await assert.rejects(async () => unknown(), { code: 'failed', message: 'no method constructor' });
  await assert.rejects(library.updateSettings({ retentionDays: -1 }), { code: 'failed' });
  assert.ok(existsSync(path.join(folder, 'open')));
  await Promise.all([library.close(), library.close()]);
  assert.ok(!existsSync(path.join(folder, 'open')));
  await assert.rejects(library.listPublications(), { code: 'closed' });
});

test('a thread that dies fails every call, waiting or to come, and says so once', async (context) => {
  const crashes: string[] = [];
  const dying = script(
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', () => { throw new Error('bang'); });
     parentPort.postMessage({ state: 'opened', migratedFrom: null });`,
  );
  const outcome = await openLibrary({
    ...options,
    folder: temporaryFolder(context),
    workerUrl: dying,
    onCrash: (error) => crashes.push(String(error)),
  });
  assert.ok('library' in outcome);
  const { library } = outcome;
  const calls = [library.listPublications(), library.settings()];
  for (const call of calls) await assert.rejects(call, { code: 'closed' });
  await assert.rejects(library.status(), { code: 'closed' });
  assert.deepEqual(crashes, ['Error: bang']);
});

test('a thread that cannot begin, or a folder that cannot be used, is a failure with a message', async (context) => {
  const folder = temporaryFolder(context);
  const ended = await openLibrary({ ...options, folder, workerUrl: script('process.exit(3)') });
  assert.ok(ended.state === 'failed' && ended.message.includes('3'));
  const file = path.join(folder, 'file');
  closeSync(openSync(file, 'w'));
  const refused = await openLibrary({ ...options, folder: path.join(file, 'library') });
  assert.ok(refused.state === 'failed' && /cannot be opened/u.test(refused.message));
});

test('an asset’s bytes are handed over, and retention takes all its steps', async (context) => {
  const folder = temporaryFolder(context);
  const outcome = await openLibrary({ ...options, folder });
  assert.ok(outcome.state === 'opened');
  const { library } = outcome;
  await library.addPublication(newPublication('one'));
  const images = [{ url: 'https://a.example/1.png', alt: '', width: null, height: null }];
  const items = Array.from({ length: 120 }, (_unused, index) =>
    newItem(`n${index}`, { publishedAt: NOW - 400 * 86_400_000, images }),
  );
  const { added } = await library.storeItems({ feedId: 1, items, check: check(), now: NOW });
  const body = new Uint8Array([1, 2, 3]);
  const stored = await library.storeAsset(1, { body, mediaType: 'image/png', width: 1, height: 1, now: NOW });
  assert.equal(body.byteLength, 0);
  assert.equal(stored.articleIds.length, 120);
  await library.setRead(added, true, NOW - 2 * 86_400_000);
  const gone = await library.applyRetention(NOW);
  assert.deepEqual([gone.removed.length, gone.bytes], [120, 3]);
  assert.equal(await library.assetFile(stored.hash), null);
  await library.close();
});

test('thousands are marked in steps that let others in between, and undone exactly', async (context) => {
  const outcome = await openLibrary({ ...options, folder: temporaryFolder(context) });
  assert.ok(outcome.state === 'opened');
  const { library } = outcome;
  await library.addPublication(newPublication('one'));
  const items = Array.from({ length: 2_500 }, (_unused, index) => newItem(`n${index}`));
  const { added } = await library.storeItems({ feedId: 1, items, check: check(), now: NOW });
  await library.setRead(added.slice(0, 10), true, NOW);
  let marking = true;
  const marked = library.markAllRead({ order: 'newest', publicationId: 1 }, NOW).finally(() => (marking = false));
  await library.status();
  const between = await library.countArticles({ order: 'newest' });
  assert.ok(marking && between.unread > 0, `${between.unread} unread while marking`);
  const changed = await marked;
  assert.deepEqual(new Set(changed), new Set(added.slice(10)));
  assert.equal((await library.countArticles({ order: 'newest' })).unread, 0);
  assert.equal((await library.setRead(changed, false, NOW)).length, 2_490);
  assert.deepEqual(await library.countArticles({ order: 'newest' }), { all: 2_500, unread: 2_490 });
  assert.deepEqual(await library.setRead([], true, NOW), []);
  // What cannot be sent is refused, and nothing waits for it.
  const unsendable: unknown = () => 0;
  await assert.rejects(library.setPosition(1, unsendable as Where));
  await library.close();
});

test('a picture whose file was taken away is fetched again', async (context) => {
  const folder = temporaryFolder(context);
  const outcome = await openLibrary({ ...options, folder });
  assert.ok(outcome.state === 'opened');
  const { library } = outcome;
  await library.addPublication(newPublication('one'));
  const leadImage = { url: 'https://a.example/1.png', alt: '', width: null, height: null };
  await library.storeItems({ feedId: 1, items: [newItem('1', { leadImage })], check: check(), now: NOW });
  const asset = { body: new Uint8Array([1]), mediaType: 'image/png', width: 1, height: 1, now: NOW };
  const { hash } = await library.storeAsset(1, asset);
  const file = await library.assetFile(hash);
  assert.equal(statSync(file?.path ?? '').size, 1);
  rmSync(file?.path ?? '');
  assert.equal(await library.assetFile(hash), null);
  const pending = await library.pendingAssets({ now: NOW, limit: 9, exclude: [] });
  assert.deepEqual(
    pending.map((one) => one.url),
    [leadImage.url],
  );
  assert.equal((await library.article(1))?.leadImage, null);
  await library.close();
});

test('damage that shows only while running is repaired, and the call answered', async (context) => {
  const folder = temporaryFolder(context);
  const first = await openLibrary({ ...options, folder });
  assert.ok(first.state === 'opened');
  await first.library.addPublication(newPublication('one'));
  const bodyText = 'many words '.repeat(300);
  const items = Array.from({ length: 200 }, (_unused, index) => newItem(`n${index}`, { bodyText }));
  const { added } = await first.library.storeItems({ feedId: 1, items, check: check(), now: NOW });
  await first.library.close();
  const file = path.join(folder, 'library.db');
  const handle = openSync(file, 'r+');
  const half = Math.floor(statSync(file).size / 8_192) * 4_096;
  for (let page = 0; page < 30; page += 1) writeSync(handle, Buffer.alloc(4_096, 0xff), 0, 4_096, half + page * 8_192);
  closeSync(handle);
  // Closed in order, so nothing is looked through at start.
  const second = await openLibrary({ ...options, folder });
  assert.ok(second.state === 'opened');
  const { library } = second;
  for (const id of added) await library.articleDocument(id);
  const { recovered, articles } = await library.status();
  assert.ok(recovered !== null && existsSync(recovered.setAside));
  assert.equal(articles, recovered.articles);
  assert.ok(articles > 150, `${articles} saved`);
  await library.close();
});

test('lists are counted and rules applied in steps that let others in between', async (context) => {
  const outcome = await openLibrary({ ...options, folder: temporaryFolder(context) });
  assert.ok('library' in outcome);
  const { library } = outcome;
  await library.addPublication(newPublication('one'));
  const items = Array.from({ length: 500 }, (_unused, index) => newItem(`n${index}`));
  await library.storeItems({ feedId: 1, items, check: check(), now: NOW });
  for (let count = 0; count < 12; count += 1) await library.saveList(listDraft({ name: `List ${count}` }));
  const rule = await library.saveRule(ruleDraft({ unread: true }, { markRead: true, keep: true }));
  assert.ok(typeof rule !== 'string');
  let between = 0;
  const at = { done: false };
  const watching = (async () => {
    while (!at.done) {
      const { unread } = await library.countArticles({ order: 'newest' });
      if (unread > 0 && unread < 500) between += 1;
    }
  })();
  const applied = await library.applyRule(rule.id, NOW);
  at.done = true;
  await watching;
  assert.deepEqual([applied?.changed.length, applied?.kept.length, applied?.next], [500, 500, null]);
  assert.ok(between > 0);
  assert.deepEqual(
    (await library.savedLists()).map(({ name, unread }) => [name, unread]),
    Array.from({ length: 12 }, (_unused, count) => [`List ${count}`, 0]),
  );
  assert.equal(await library.applyRule(99, NOW), null);
  await library.close();
});
