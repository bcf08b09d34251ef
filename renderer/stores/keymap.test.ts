import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeyPress } from './keymap.ts';
import { SHORTCUTS, actionFor } from './keymap.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  shift: false,
  control: false,
  alt: false,
  meta: false,
  ...held,
});

test('letters mean the same in the list, in the frame and on a button', () => {
  for (const place of ['list', 'frame', 'control'] as const) {
    assert.equal(actionFor(press('j'), place), 'next');
    assert.equal(actionFor(press('k'), place), 'previous');
    assert.equal(actionFor(press('n'), place), 'next-unread');
    assert.equal(actionFor(press('v'), place), 'open-original');
    assert.equal(actionFor(press('o'), place), 'open-original');
    assert.equal(actionFor(press('?', { shift: true }), place), 'shortcuts');
  }
});

test('nothing but Escape and the search is taken from a text field', () => {
  for (const key of ['j', 's', '/', '?', 'A', ' ', 'ArrowDown', 'Enter'])
    assert.equal(actionFor(press(key), 'text'), null);
  assert.equal(actionFor(press('Escape'), 'text'), 'back');
  assert.equal(actionFor(press('f', { control: true }), 'text'), 'search');
  assert.equal(actionFor(press('z', { control: true }), 'text'), null);
});

test('the frame keeps the keys it scrolls with', () => {
  for (const key of [' ', 'ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'Enter']) {
    assert.equal(actionFor(press(key), 'frame'), null);
    assert.equal(actionFor(press(key), 'control'), null);
    assert.notEqual(actionFor(press(key), 'list'), null);
  }
});

test('marking all needs shift, caps lock is no shift', () => {
  assert.equal(actionFor(press('a'), 'list'), 'follow');
  assert.equal(actionFor(press('A', { shift: true }), 'list'), 'mark-all');
  assert.equal(actionFor(press('A'), 'list'), 'follow');
  assert.equal(actionFor(press('a', { shift: true }), 'list'), 'mark-all');
});

test('keys with Control, Command or Alt belong to the system but for search and undo', () => {
  assert.equal(actionFor(press('f', { meta: true }), 'list'), 'search');
  assert.equal(actionFor(press('z', { control: true }), 'frame'), 'undo');
  assert.equal(actionFor(press('z', { control: true, shift: true }), 'list'), null);
  assert.equal(actionFor(press('r', { control: true }), 'list'), null);
  assert.equal(actionFor(press('j', { alt: true }), 'list'), null);
});

test('names that every object has are no keys', () => {
  for (const key of ['constructor', 'toString', '__proto__']) assert.equal(actionFor(press(key), 'list'), null);
});

test('the help names each action once', () => {
  const actions = SHORTCUTS.map(({ action }) => action);
  assert.equal(new Set(actions).size, actions.length);
  assert.ok(actions.length >= 12);
});

test('the way back has the keys of browsers, but not where text is typed', () => {
  for (const place of ['list', 'frame', 'control'] as const) {
    assert.equal(actionFor(press('ArrowLeft', { alt: true }), place), 'go-back');
    assert.equal(actionFor(press('Backspace'), place), 'go-back');
    assert.equal(actionFor(press('b'), place), 'related');
    assert.equal(actionFor(press('ArrowLeft', { alt: true, shift: true }), place), null);
    assert.equal(actionFor(press('b', { alt: true }), place), null);
  }
  assert.equal(actionFor(press('ArrowLeft', { alt: true }), 'text'), null);
  assert.equal(actionFor(press('Backspace'), 'text'), null);
});
