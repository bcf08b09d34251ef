// @ts-check
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { displayFlags, findDisplay } from './display.mjs';

test('other systems always have a display', async () => {
  assert.equal(await findDisplay({}, 'darwin'), 'system');
  assert.equal(await findDisplay({}, 'win32'), 'system');
});

test('on Linux none is named, or the one that is does not answer', async () => {
  assert.equal(await findDisplay({}, 'linux'), null);
  assert.equal(await findDisplay({ DISPLAY: '' }, 'linux'), null);
  assert.equal(await findDisplay({ DISPLAY: ':64999' }, 'linux'), null);
  assert.equal(await findDisplay({ WAYLAND_DISPLAY: 'wayland-64999', XDG_RUNTIME_DIR: '/nowhere' }, 'linux'), null);
  assert.deepEqual(displayFlags(null), ['--disable-gpu']);
});

test('a display of another machine is believed in, and Wayland is asked for where there is no X', async () => {
  assert.equal(await findDisplay({ DISPLAY: 'desk:0.0' }, 'linux'), 'x11');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'broadsheet-display-'));
  try {
    await writeFile(path.join(folder, 'wayland-0'), '');
    assert.equal(await findDisplay({ WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: folder }, 'linux'), 'wayland');
    assert.deepEqual(displayFlags('wayland'), ['--ozone-platform=wayland']);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
