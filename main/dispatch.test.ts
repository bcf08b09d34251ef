import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calls } from '../preload/contract.ts';
import type { Handlers } from './dispatch.ts';
import { dispatch } from './dispatch.ts';

const nothing = (): void => {};
const handlers = {
  'articles.get': () => Promise.resolve({ ok: true, value: null }),
  'articles.count': (query: { order: string }) =>
    Promise.resolve({ ok: true, value: { all: 1, unread: query.order === 'newest' ? 1 : 0 } }),
  'sync.cancel': () => Promise.reject(new Error('secret detail')),
} as unknown as Handlers;

test('a known call with valid input reaches its handler, defaults filled in', async () => {
  assert.deepEqual(await dispatch(handlers, 'articles.count', {}, nothing), { ok: true, value: { all: 1, unread: 1 } });
});

test('unknown names are refused, those of Object.prototype too', async () => {
  for (const name of ['nope', 'toString', '__proto__', 'constructor', 7, null, undefined, {}, ['articles.get']]) {
    const result = await dispatch(handlers, name, null, nothing);
    assert.equal(result.ok, false);
    if (!result.ok) assert.equal(result.error.code, 'unknown-call');
  }
});

test('invalid input is refused and names the field', async () => {
  for (const [name, input, field] of [
    ['articles.get', 'one', 'articles.get'],
    ['articles.get', -1, 'articles.get'],
    ['articles.setRead', { ids: [1, '2'], read: true }, 'ids.1'],
    ['articles.list', { query: {}, after: null, limit: 1e9 }, 'limit'],
  ] as const) {
    const result = await dispatch(handlers, name, input, nothing);
    assert.equal(result.ok, false);
    if (!result.ok) {
      assert.equal(result.error.code, 'invalid-input');
      assert.ok(result.error.message.includes(`(${field})`), result.error.message);
    }
  }
});

test('a handler that throws answers with an error value that tells the page nothing of the inside', async () => {
  const reported: string[] = [];
  const result = await dispatch(handlers, 'sync.cancel', null, (name, error) =>
    reported.push(`${name} ${String(error)}`),
  );
  assert.equal(result.ok, false);
  if (!result.ok) assert.ok(!result.error.message.includes('secret'));
  assert.deepEqual(reported, ['sync.cancel Error: secret detail']);
});

test('every call refuses wild input with an error value, and no handler sees it', async () => {
  const reached: string[] = [];
  const all = Object.fromEntries(
    Object.keys(calls).map((name) => [
      name,
      () => {
        reached.push(name);
        return Promise.resolve({ ok: true, value: null });
      },
    ]),
  ) as unknown as Handlers;
  const cyclic: Record<string, unknown> = {};
  cyclic['self'] = cyclic;
  const wild: unknown[] = [
    undefined,
    NaN,
    Infinity,
    -1,
    1.5,
    2 ** 53,
    true,
    '../../etc/passwd',
    [],
    [null],
    new Date(0),
    new Map([['id', 1]]),
    new Uint8Array(8),
    cyclic,
    { id: '1' },
    { id: NaN },
    JSON.parse('{"__proto__":{"id":1,"ids":[1],"read":true,"limit":1}}'),
    { constructor: { prototype: { id: 1 } } },
  ];
  for (const name of Object.keys(calls))
    for (const input of wild) {
      const result = await dispatch(all, name, input, nothing);
      // These take an object of optional fields: one without any of them is the empty one.
      if (result.ok)
        assert.ok(
          ['articles.count', 'marks.list', 'articles.markAllRead', 'sync.refresh', 'settings.update'].includes(name),
        );
      else assert.equal(result.error.code, 'invalid-input', name);
    }
  assert.deepEqual([...new Set(reached)].toSorted(), [
    'articles.count',
    'articles.markAllRead',
    'marks.list',
    'settings.update',
    'sync.refresh',
  ]);
});

test('a name of Object.prototype in input reaches no handler', async () => {
  let seen: unknown;
  const spying = {
    'articles.count': (query: unknown) => {
      seen = query;
      return Promise.resolve({ ok: true, value: { all: 0, unread: 0 } });
    },
  } as unknown as Handlers;
  await dispatch(spying, 'articles.count', JSON.parse('{"__proto__":{"starred":true},"constructor":1,"x":2}'), nothing);
  assert.deepEqual(seen, { order: 'newest' });
  assert.equal(({} as Record<string, unknown>)['starred'], undefined);
});

test('input that is larger than any request is refused before it is validated', async () => {
  for (const [name, input] of [
    ['articles.setRead', { ids: Array.from({ length: 5_000_000 }, () => 'x'), read: true }],
    ['articles.setRead', { ids: Object.assign([], { length: 2 ** 32 - 1 }), read: true }],
    ['articles.count', { search: 'x'.repeat(50_000_000) }],
    ['articles.count', Object.fromEntries(Array.from({ length: 300_000 }, (_none, index) => [`k${index}`, 0]))],
    ['articles.get', new Uint8Array(50_000_000)],
  ] as const) {
    const result = await dispatch(handlers, name, input, nothing);
    assert.deepEqual(!result.ok && result.error, {
      code: 'invalid-input',
      message: 'This is more than Broadsheet takes at once. Choose fewer and try again.',
    });
  }
});

test('the largest request there is passes: a hundred thousand ids', async () => {
  const marking = { 'articles.setRead': () => Promise.resolve({ ok: true, value: [] }) } as unknown as Handlers;
  const ids = Array.from({ length: 100_000 }, (_none, index) => index + 1);
  assert.equal((await dispatch(marking, 'articles.setRead', { ids, read: true }, nothing)).ok, true);
});
