import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPlace } from './place.ts';

test('a kept place is read as it was, and one that is none is no place', () => {
  const place = { quote: 'words', before: '', share: 0.25, gap: -1.5 };
  assert.deepEqual(readPlace(JSON.stringify(place)), place);
  for (const kept of [null, '', '{', '[]', '{"quote":"words"}', JSON.stringify({ ...place, share: 2 })])
    assert.equal(readPlace(kept), null, String(kept));
});
