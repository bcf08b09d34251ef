import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Library } from '../database/face.ts';
import { normaliseAddress } from './identity.ts';
import { storedArticles } from './local-links.ts';

test('a link opens the stored article however its address is written', async () => {
  const stored = normaliseAddress('https://news.example/originals/2024/05/pilots?page=2&part=a');
  // The one call that is made of the library.
  const library = { articleAt: async (identity: string) => (identity === stored ? 7 : null) } as unknown as Library;
  const same = [
    'https://news.example/originals/2024/05/pilots?page=2&part=a',
    'http://www.news.example/originals/2024/05/pilots/?part=a&page=2',
    'https://NEWS.example:443/originals/2024/05/pilots?utm_source=letter&page=2&part=a&fbclid=x#comments',
  ];
  const other = [
    'https://news.example/originals/2024/05/pilots',
    'https://blog.news.example/originals/2024/05/pilots?page=2&part=a',
    'mailto:desk@news.example',
  ];
  const found = await storedArticles(library, [...same, ...other]);
  assert.deepEqual(Object.fromEntries(found), Object.fromEntries(same.map((address) => [address, 7])));
});
