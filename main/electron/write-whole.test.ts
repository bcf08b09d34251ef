import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { writeWhole } from './write-whole.ts';

test('a file takes the place of an older one', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
  const file = path.join(folder, 'list.opml');
  await writeFile(file, 'older');
  await writeWhole(file, 'newer');
  assert.equal(await readFile(file, 'utf8'), 'newer');
  assert.deepEqual(await readdir(folder), ['list.opml']);
});

test('what cannot be put in its place leaves nothing beside it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
  const taken = path.join(folder, 'article.pdf');
  await mkdir(taken);
  await assert.rejects(writeWhole(taken, new Uint8Array([1])));
  assert.deepEqual(await readdir(folder), ['article.pdf']);
});
