import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sealOldAddresses } from './seal-old-addresses.ts';
import { createMemoryLibrary, type MemoryLibrary } from './testing/memory-library.ts';
import { createMemorySecrets } from './testing/open-door.ts';

const urls = [
  'https://example.com/open?p=1',
  'https://ann:pa55word@example.com/feed',
  'https://bob:pa55word@example.com/feed',
  'https://example.com/list?token=k3y&p=2',
];

async function oldLibrary(): Promise<MemoryLibrary> {
  const memory = createMemoryLibrary();
  await memory.library.addPublication({
    title: 'Old',
    siteUrl: 'https://example.com',
    language: 'en',
    direction: 'ltr',
    folder: '',
    profile: null,
    feeds: urls.map((url) => ({ url, title: '', format: 'rss' })),
    now: 5,
  });
  const problem = { code: 'server-error', message: 'Trouble.' };
  for (const { id } of memory.feeds.values())
    await memory.library.recordCheck(id, { nextCheckAt: 77, failures: 2, status: 'failing', problem });
  return memory;
}

test('secrets leave the addresses of an old library, and all else of its feeds stays', async () => {
  const memory = await oldLibrary();
  const secrets = createMemorySecrets();
  assert.equal(await sealOldAddresses(memory.library, secrets, () => 0.5), 3);
  const feeds = [...memory.feeds.values()];
  assert.deepEqual(
    feeds.map(({ url, secret }) => [url, secret]),
    [
      ['https://example.com/open?p=1', 'none'],
      ['https://example.com/feed', 'basic'],
      ['https://example.com/feed#private-i00000', 'basic'],
      ['https://example.com/list?p=2', 'address'],
    ],
  );
  assert.deepEqual(await Promise.all(feeds.map(({ id }) => secrets.of(id))), [
    null,
    { kind: 'basic', user: 'ann', password: 'pa55word' },
    { kind: 'basic', user: 'bob', password: 'pa55word' },
    { kind: 'address', url: urls[3] },
  ]);
  for (const { nextCheckAt, failures, status, problem } of feeds)
    assert.deepEqual([nextCheckAt, failures, status, problem?.code], [77, 2, 'failing', 'server-error']);
  assert.equal(await sealOldAddresses(memory.library, secrets, () => 0.5), 0, 'once is enough');
});

test('ended at any step, it goes on the next time and has lost nothing', async () => {
  for (let steps = 0; steps < 9; steps += 1) {
    const memory = await oldLibrary();
    const secrets = createMemorySecrets();
    let left = steps;
    const step = <Input extends unknown[], Output>(work: (...input: Input) => Promise<Output>) => {
      return async (...input: Input): Promise<Output> => {
        if (left === 0) throw new Error('the power went');
        left -= 1;
        return work(...input);
      };
    };
    const { setFeedSecret, recordCheck } = memory.library;
    const failing = { ...memory.library, setFeedSecret: step(setFeedSecret), recordCheck: step(recordCheck) };
    await assert.rejects(
      sealOldAddresses(failing, { ...secrets, keep: step((id, secret) => secrets.keep(id, secret)) }, () => 0.5),
    );
    await sealOldAddresses(memory.library, secrets, () => 0.5);
    const feeds = [...memory.feeds.values()];
    assert.ok(feeds.every(({ url }) => !/pa55word|k3y/.test(url)));
    const kept = JSON.stringify(await Promise.all(feeds.map(({ id }) => secrets.of(id))));
    assert.match(kept, /ann.*bob.*k3y/, `after ${steps} steps`);
  }
});
