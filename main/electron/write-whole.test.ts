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

test('writes of one file at once do not meet, and the file is one of theirs whole', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
  const file = path.join(folder, 'list.opml');
  const texts = Array.from({ length: 12 }, (_unused, at) => String(at).repeat(200_000));
  await Promise.all(texts.map((text) => writeWhole(file, text)));
  assert.ok(texts.includes(await readFile(file, 'utf8')));
  assert.deepEqual(await readdir(folder), ['list.opml']);
});

test('what another wrote beside a file is neither overwritten nor taken away', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
  const file = path.join(folder, 'list.opml');
  await writeFile(`${file}.1.new`, 'another’s');
  await assert.rejects(writeWhole(file, 'mine', '1'), { code: 'EEXIST' });
  assert.deepEqual(await readdir(folder), ['list.opml.1.new']);
  assert.equal(await readFile(`${file}.1.new`, 'utf8'), 'another’s');
});

test('what cannot be put in its place leaves nothing beside it', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
  const taken = path.join(folder, 'article.pdf');
  await mkdir(taken);
  await assert.rejects(writeWhole(taken, new Uint8Array([1])));
  assert.deepEqual(await readdir(folder), ['article.pdf']);
});
