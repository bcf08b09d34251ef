import assert from 'node:assert/strict';
import { test } from 'node:test';
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
    ['articles.get', 'one', 'The request'],
    ['articles.get', -1, 'The request'],
    ['articles.setRead', { ids: [1, '2'], read: true }, 'ids.1'],
    ['articles.list', { query: {}, after: null, limit: 1e9 }, 'limit'],
  ] as const) {
    const result = await dispatch(handlers, name, input, nothing);
    assert.equal(result.ok, false);
    if (!result.ok) {
      assert.equal(result.error.code, 'invalid-input');
      assert.ok(result.error.message.startsWith(`${field}:`), result.error.message);
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
