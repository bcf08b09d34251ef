import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { whyNotUsable } from './usable-folder.ts';

test('a folder is made and usable; a file in its place, or on the way to it, is named', (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-folder-'));
  context.after(() => rmSync(folder, { recursive: true }));
  const wanted = path.join(folder, 'a', 'b');
  assert.equal(whyNotUsable(wanted), null);
  assert.ok(existsSync(wanted));
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  assert.equal(whyNotUsable(file), 'it is a file');
  assert.equal(whyNotUsable(path.join(file, 'inside')), 'part of its path is a file');
});
