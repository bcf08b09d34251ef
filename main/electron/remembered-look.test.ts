import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { rememberLook, rememberedLook } from './remembered-look.ts';

const look = { theme: 'dark', accent: 'blue', density: 'compact', locale: 'he', systemAccent: null } as const;

test('what is remembered is there at the next start, and a file that was damaged counts for nothing', async (context) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'broadsheet-look-'));
  context.after(() => rm(folder, { recursive: true }));
  assert.equal(rememberedLook(folder), null);
  rememberLook(folder, look);
  assert.deepEqual(rememberedLook(folder), look);
  rememberLook(folder, { ...look, theme: 'sepia' });
  assert.equal(rememberedLook(folder)?.theme, 'sepia');
  assert.deepEqual(await readdir(folder), ['look.json']);
  const file = path.join(folder, 'look.json');
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, 20));
  assert.equal(rememberedLook(folder), null);
});

test('where nothing can be written the app goes on', () => {
  const nowhere = path.join(tmpdir(), 'broadsheet-no-such-folder');
  rememberLook(nowhere, look);
  assert.equal(rememberedLook(nowhere), null);
});
