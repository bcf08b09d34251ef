import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createRig } from './testing/rig.ts';
import { failure } from './testing/scripted-fetch.ts';

for (const code of ['name-not-resolved', 'connection-lost', 'first-byte-timeout'] as const)
  test(`a computer that is offline is told of, rather than a site that does not answer: ${code}`, async () => {
    const rig = createRig();
    rig.on('https://example.com/', failure(code));
    rig.network.change({ online: false });
    const offline = await rig.sync.discover('https://example.com');
    assert.equal(!offline.ok && offline.error.code, 'offline');
    assert.match(offline.ok ? '' : offline.error.message, /^This computer is offline.*try again/);
    rig.network.change({ online: true });
    const online = await rig.sync.discover('https://example.com');
    assert.equal(!online.ok && online.error.code, 'no-answer');
  });

test('a host of the reader’s own network that does not answer is told of, offline as well', async () => {
  const rig = createRig();
  rig.on('http://127.0.0.1:1999/', failure('connection-refused'));
  rig.network.change({ online: false });
  const result = await rig.sync.discover('http://127.0.0.1:1999/');
  assert.equal(!result.ok && result.error.code, 'no-answer');
});
