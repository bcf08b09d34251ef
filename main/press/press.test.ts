import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { createPress, type Press, type PressOptions } from './index.ts';
import { runJob } from './jobs.ts';

const workerUrl = new URL('worker.ts', import.meta.url);
const bytes = (text: string): Uint8Array => new Uint8Array(new TextEncoder().encode(text));
const feedOf = (title: string): Uint8Array =>
  bytes(`<rss version="2.0"><channel><title>${title}</title><item><title>One</title></item></channel></rss>`);
const document = (body: Uint8Array): { body: Uint8Array; url: string; contentType: string } => ({
  body,
  url: 'https://news.example/feed',
  contentType: '',
});

/** A pool whose worker does with each job what its body says, as a script. */
function scripted(options: Partial<PressOptions>): Press {
  const script = `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ input }) => {
      const command = new TextDecoder().decode(input.body);
      if (command === 'hang') for (;;);
      if (command === 'hog') { const kept = []; for (;;) kept.push(new Array(100_000).fill(Math.random())); }
      if (command === 'throw') throw new Error('broken worker');
      if (command === 'exit') process.exit(1);
      parentPort.postMessage({ ok: true, value: command });
    });`;
  return createPress({
    workerUrl,
    createWorker: (_url, resourceLimits) => new Worker(script, { eval: true, resourceLimits }),
    ...options,
  });
}
const ask = async (press: Press, command: string): Promise<unknown> => {
  const result = await press.run('identifyAsset', { body: bytes(command) });
  return result.ok ? result.value : result.code;
};

test('jobs run in workers, more of them than workers, in order of asking', async () => {
  const press = createPress({ workerUrl, size: 2 });
  const titles = Array.from({ length: 9 }, (_, at) => `Feed ${at}`);
  const results = await Promise.all(titles.map((title) => press.run('parseFeed', document(feedOf(title)))));
  assert.deepEqual(
    results.map((result) => result.ok && result.value.title),
    titles,
  );
  const opml = await press.run('parseOpml', { body: bytes('no list') });
  assert.equal(opml.ok ? '' : opml.code, 'not-opml');
  await press.stop();
});

test('the body changes hands without a copy; a view of a larger buffer stays with its owner', async () => {
  const press = createPress({ workerUrl, size: 1 });
  const own = feedOf('Own');
  const larger = bytes(`xx${new TextDecoder().decode(feedOf('View'))}`);
  const [first, second] = await Promise.all([
    press.run('parseFeed', document(own)),
    press.run('parseFeed', document(larger.subarray(2))),
  ]);
  assert.equal(first.ok && first.value.title, 'Own');
  assert.equal(second.ok && second.value.title, 'View');
  assert.equal(own.byteLength, 0);
  assert.ok(larger.byteLength > 0);
  await press.stop();
});

test('a job over its time costs itself, and those behind it run', async () => {
  const press = scripted({ size: 1, timeLimitMs: 2_000 });
  assert.deepEqual(await Promise.all(['a', 'hang', 'b'].map((command) => ask(press, command))), [
    'a',
    'timed-out',
    'b',
  ]);
  await press.stop();
});

test('a job that needs too much memory costs itself', async () => {
  const press = scripted({ size: 1, memoryMegabytes: 24 });
  assert.deepEqual(await Promise.all(['hog', 'b'].map((command) => ask(press, command))), ['out-of-memory', 'b']);
  await press.stop();
});

test('a worker that throws or exits answers its job and is replaced', async () => {
  const press = scripted({ size: 1 });
  const answers = await Promise.all(['throw', 'a', 'exit', 'b'].map((command) => ask(press, command)));
  assert.deepEqual(answers, ['unreadable', 'a', 'unreadable', 'b']);
  await press.stop();
});

test('stopping answers what runs and what waits, and later jobs', async () => {
  const press = scripted({ size: 1 });
  const waiting = ['hang', 'a', 'b'].map((command) => ask(press, command));
  await press.stop();
  assert.deepEqual(await Promise.all(waiting), ['stopped', 'stopped', 'stopped']);
  assert.equal(await ask(press, 'c'), 'stopped');
});

test('a job never throws past its face', () => {
  const nonsense = { document: null } as never;
  for (const name of ['parseFeed', 'readPage', 'discoverPage', 'parseOpml', 'identifyAsset'] as const) {
    const result = runJob(name, nonsense);
    assert.equal(result.ok, false, name);
  }
});

test('a real page that eats memory costs itself; the next one is read by a new worker', async () => {
  const press = createPress({
    workerUrl,
    size: 1,
    memoryMegabytes: 96,
    timeLimitMs: 600_000,
  });
  const feed = {
    headline: 'Pilots back',
    dek: '',
    byline: '',
    publishedAt: null,
    bodyText: '',
    language: '',
    publication: '',
  };
  const read = (html: string) => {
    const page = { body: bytes(html), url: 'https://news.example/a', contentType: 'text/html' };
    return press.run('readPage', { document: page, hints: {}, feed });
  };
  const eaten = await read('<br>'.repeat(400_000));
  assert.equal(eaten.ok ? '' : eaten.code, 'out-of-memory');
  const next = await read(`<p>${'The pilots of the strait have gone back to work after nine days. '.repeat(9)}</p>`);
  assert.equal(next.ok && next.value.wordCount, 117);
  await press.stop();
});
