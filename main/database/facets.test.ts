import assert from 'node:assert/strict';
import { test } from 'node:test';
import { query } from './testing-lists.ts';
import { newItem, NOW, testLibrary, withItems } from './testing.ts';

test('languages are offered no more than a hundred at a time, the chosen one among them, and none that no list can ask for', (context) => {
  const { library } = testLibrary(context);
  const tags = Array.from({ length: 130 }, (_unused, at) => `en-x${String(at).padStart(3, '0')}`);
  const rarest = tags[129] ?? '';
  withItems(library, 'p', [
    ...[...tags, ...tags.slice(0, -1)].map((language, at) => newItem(`n${at}`, { language })),
    ...['a', 'b', 'c'].map((name) => newItem(name, { language: `en-${'x'.repeat(97)}` })),
  ]);
  const languagesFor = (language?: string): string[] =>
    library.facets(query({ language }), 1, NOW).languages.map((one) => one.language);
  assert.deepEqual(languagesFor(), tags.slice(0, 100));
  assert.deepEqual(languagesFor(rarest), [...tags.slice(0, 100), rarest]);
});
