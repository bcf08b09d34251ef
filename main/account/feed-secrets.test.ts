import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FeedSecret } from '../sync/ports.ts';
import { createFeedSecrets, forgetFeedSecrets, type NamedTexts } from './feed-secrets.ts';

function memoryVault(): NamedTexts & { texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get: (name) => texts.get(name) ?? null,
    set: async (name, text) => void texts.set(name, text),
    delete: (name) => void texts.delete(name),
  };
}

describe('secrets of feeds in a vault', () => {
  const all: FeedSecret[] = [
    { kind: 'basic', user: 'ann', password: 'pässwörd: "x"' },
    { kind: 'bearer', token: 'abc.def' },
    { kind: 'address', url: 'https://example.com/feed?token=abc' },
    { kind: 'address', url: 'https://example.com/feed?token=abc', authorization: 'Bearer x' },
  ];
  test('come back as they were kept, also for another reader of the same vault', async () => {
    const vault = memoryVault();
    const secrets = createFeedSecrets(vault);
    for (const [index, secret] of all.entries()) await secrets.keep(index + 1, secret);
    assert.deepEqual([...vault.texts.keys()], ['feed-1', 'feed-2', 'feed-3', 'feed-4']);
    const later = createFeedSecrets(vault);
    assert.deepEqual(await Promise.all([1, 2, 3, 4].map((id) => later.of(id))), all);
    assert.equal(await later.of(5), null);
  });
  test('are gone once they are forgotten, and no others are', async () => {
    const vault = memoryVault();
    const secrets = createFeedSecrets(vault);
    for (const id of [1, 2, 3]) await secrets.keep(id, { kind: 'bearer', token: `t${id}` });
    await forgetFeedSecrets(secrets, [1, 3]);
    assert.deepEqual([...vault.texts.keys()], ['feed-2']);
    assert.equal(await secrets.of(1), null);
  });
  test('are none where the vault holds anything else', async () => {
    const vault = memoryVault();
    const texts = [
      'no json',
      'null',
      '[]',
      '{"kind":"basic","user":"ann"}',
      '{"kind":"bearer","token":7}',
      '{"kind":"address","url":"not an address"}',
      '{"kind":"other"}',
    ];
    for (const text of texts) {
      vault.texts.set('feed-1', text);
      assert.equal(await createFeedSecrets(vault).of(1), null, text);
    }
  });
  test('last for this run where the vault takes nothing, and that is told', async () => {
    const broken = (): never => {
      throw new Error('disk full');
    };
    const told: unknown[] = [];
    const secrets = createFeedSecrets({ get: broken, set: broken, delete: broken }, (error) => told.push(error));
    await secrets.keep(1, { kind: 'bearer', token: 'abc' });
    assert.deepEqual(await secrets.of(1), { kind: 'bearer', token: 'abc' });
    assert.equal(await secrets.of(2), null);
    await secrets.forget(1);
    assert.equal(await secrets.of(1), null);
    assert.ok(told.length >= 3);
    assert.ok(told.every((error) => !String(error).includes('abc')));
  });
});
