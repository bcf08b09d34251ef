import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AskedToShow } from './address.ts';
import { arrivalsOf, createArrivalQueue } from './arrival-queue.ts';

test('of a command line what asks for something counts, in its order', () => {
  assert.deepEqual(
    arrivalsOf([
      '--flag',
      '.',
      'feed://a.example/rss',
      'broadsheet://article/7',
      'file:///etc/passwd',
      'https://b.example/',
    ]),
    [{ follow: 'https://a.example/rss' }, { show: { kind: 'article', id: 7 } }, { follow: 'https://b.example/' }],
  );
});

test('of a command line no flag, folder or file is taken, nor an address of another kind', () => {
  const none = [
    '.',
    '--proxy-server=https://evil.example',
    'file:///etc/passwd',
    'C:\\x',
    'javascript:alert(1)',
    'feed:file:///x',
    '',
  ];
  assert.deepEqual(arrivalsOf(none), []);
});

test('all that arrived before a window listens is there for it: places at once, addresses one by one', () => {
  const queue = createArrivalQueue();
  queue.add(arrivalsOf(['feed://a.example/rss']));
  queue.add(arrivalsOf(['broadsheet://article/7']));
  queue.add(arrivalsOf(['feed://b.example/rss', 'broadsheet://topic/Syria']));
  const shown: AskedToShow[] = [];
  const take = (): string | null => queue.take((asked) => void shown.push(asked));
  assert.equal(take(), 'https://a.example/rss');
  assert.deepEqual(shown, [
    { kind: 'article', id: 7 },
    { kind: 'topic', name: 'Syria' },
  ]);
  assert.equal(queue.isWaiting(), true);
  assert.equal(take(), 'https://b.example/rss');
  assert.equal(take(), null);
  assert.equal(shown.length, 2, 'a place is shown once');
  assert.equal(queue.isWaiting(), false);
});

test('the same link twice waits once, and a flood of them has an end', () => {
  const queue = createArrivalQueue();
  queue.add(arrivalsOf(['feed://a.example/rss', 'feed://a.example/rss']));
  assert.equal(
    queue.take(() => undefined),
    'https://a.example/rss',
  );
  assert.equal(queue.isWaiting(), false);
  queue.add(arrivalsOf(Array.from({ length: 1_000 }, (_unused, at) => `feed://a.example/${at}`)));
  let taken = 0;
  while (queue.take(() => undefined) !== null) taken += 1;
  assert.equal(taken, 20);
});
