import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MenuItemState } from '../../preload/menu.ts';
import { acceleratorOf } from './accelerator.ts';

test('the menu shows the key with the key of commands first', () => {
  assert.equal(acceleratorOf(['a', 'Mod+n'], false), 'CmdOrCtrl+N');
  assert.equal(acceleratorOf(['j', 'x'], false), 'J');
  assert.equal(acceleratorOf(['Backspace', 'Alt+ArrowLeft'], false), 'Backspace');
  assert.equal(acceleratorOf(['Mod++'], false), 'CmdOrCtrl+Plus');
  assert.equal(acceleratorOf([], false), null);
});

test('sequences and keys without a name are not shown, letters alone not on a Mac', () => {
  assert.equal(acceleratorOf(['g u'], false), null);
  assert.equal(acceleratorOf(['é', 'AudioVolumeUp'], false), null);
  assert.equal(acceleratorOf(['j', '?', 'Shift+a'], true), null);
  assert.equal(acceleratorOf(['a', 'Mod+n'], true), 'CmdOrCtrl+N');
});

test('what is shown may cross the border', () => {
  for (const keys of [
    'j',
    'Shift+a',
    '?',
    '/',
    'Mod+,',
    'Mod++',
    'Mod+\\',
    'F6',
    'Shift+F6',
    'Space',
    'Alt+ArrowLeft',
    'Mod+-',
  ])
    assert.equal(
      MenuItemState.safeParse({ id: 'next', accelerator: acceleratorOf([keys], false), enabled: true, checked: null })
        .success,
      true,
      keys,
    );
  for (const accelerator of ['rm -rf', 'Ctrl+Alt+Delete+X', ''])
    assert.equal(MenuItemState.safeParse({ id: 'next', accelerator, enabled: true, checked: null }).success, false);
  assert.equal(MenuItemState.safeParse({ id: 'quit', accelerator: null, enabled: true, checked: null }).success, false);
});
