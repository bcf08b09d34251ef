import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NOW, testLibrary } from './testing.ts';

test('a silence is kept until it is over, the latest word of each host', (context) => {
  const { library, connection } = testLibrary(context);
  assert.deepEqual(library.silences(NOW), []);
  library.keepSilence('a.example', NOW + 10, NOW);
  library.keepSilence('b.example', NOW + 20, NOW);
  library.keepSilence('a.example', NOW + 30, NOW);
  assert.deepEqual(library.silences(NOW + 20), [{ host: 'a.example', until: NOW + 30 }]);
  library.keepSilence('c.example', NOW + 99, NOW + 50);
  assert.deepEqual(library.silences(NOW), [{ host: 'c.example', until: NOW + 99 }]);
  // It stands among the settings and disturbs none of them, not even when it is damaged.
  connection.run("UPDATE settings SET value = '{' WHERE name = 'silences'");
  assert.deepEqual(library.silences(NOW), []);
  assert.equal(library.updateSettings({ theme: 'dark' }).theme, 'dark');
});
