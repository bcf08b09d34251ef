import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Keyed, KeyPlace, KeyPress } from './keymap.ts';
import { chordOf, isCharacterKey, keyMap, lookUp, partsOf } from './keymap.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  shift: false,
  control: false,
  alt: false,
  meta: false,
  ...held,
});
const chord = (key: string, held: Partial<KeyPress> = {}): string | null => chordOf(press(key, held), false);
const onMac = (key: string, held: Partial<KeyPress> = {}): string | null => chordOf(press(key, held), true);

test('letters need shift for a capital, caps lock is no shift; signs are what they are', () => {
  assert.equal(chord('j'), 'j');
  assert.equal(chord('A'), 'a');
  assert.equal(chord('A', { shift: true }), 'Shift+a');
  assert.equal(chord('a', { shift: true }), 'Shift+a');
  assert.equal(chord('?', { shift: true }), '?');
  assert.equal(chord('/', { shift: true }), '/');
  assert.equal(chord(' ', { shift: true }), 'Shift+Space');
  assert.equal(chord('+', { control: true, shift: true }), 'Mod++');
});

test('the key of commands is Control, on a Mac Command', () => {
  assert.equal(chord('k', { control: true }), 'Mod+k');
  assert.equal(onMac('k', { meta: true }), 'Mod+k');
  assert.equal(onMac('k', { control: true }), 'Control+k');
  assert.equal(chord('k', { meta: true }), 'Meta+k');
  assert.equal(chord('ArrowLeft', { alt: true }), 'Alt+ArrowLeft');
  assert.equal(onMac('˚', { alt: true, code: 'KeyK' }), 'Alt+k');
});

test('a layout without Latin letters is taken by the places of its keys', () => {
  assert.equal(chord('ت', { code: 'KeyJ' }), 'j');
  assert.equal(chord('لا', { code: 'KeyB' }), 'b');
  assert.equal(chord('ش', { code: 'KeyA', shift: true }), 'Shift+a');
  assert.equal(chord('ح', { code: 'KeyJ', control: true }), 'Mod+j');
  assert.equal(chord('؟', { code: 'Slash', shift: true }), '?');
  assert.equal(chord('ظ', { code: 'Slash' }), '/');
  assert.equal(chord('٣', { code: 'Digit3' }), '3');
  assert.equal(chord('\u200c', { code: 'Space', shift: true }), 'Shift+Space');
  assert.equal(chord('о', { code: 'KeyJ' }), 'j', 'the Russian o');
  assert.equal(chord('י', { code: 'KeyH' }), 'h');
});

test('a layout with Latin letters is taken by its letters, wherever they lie', () => {
  assert.equal(chord('j', { code: 'KeyC' }), 'j', 'Dvorak');
  assert.equal(chord('a', { code: 'KeyQ' }), 'a', 'AZERTY');
  assert.equal(chord('é', { code: 'Digit2' }), 'é');
  assert.equal(chord('@', { code: 'KeyQ', control: true, alt: true }), '@', 'AltGr');
});

test('modifiers alone, dead keys and nothing are no chord', () => {
  for (const key of ['Shift', 'Control', 'AltGraph', 'CapsLock', 'Dead', 'Process', '']) assert.equal(chord(key), null);
});

test('a chord is taken apart, the plus sign too', () => {
  assert.deepEqual(partsOf('Mod+Shift+k'), ['Mod', 'Shift', 'k']);
  assert.deepEqual(partsOf('Mod++'), ['Mod', '+']);
  assert.deepEqual(partsOf('+'), ['+']);
});

test('character keys are letters and signs without another key than Shift', () => {
  for (const keys of ['j', 'Shift+a', '?', 'g u', '+']) assert.equal(isCharacterKey(keys), true, keys);
  for (const keys of ['Mod+k', 'Escape', 'Space', 'Alt+ArrowLeft', 'F6', 'Mod++'])
    assert.equal(isCharacterKey(keys), false, keys);
});

const actions: Keyed[] = [
  { id: 'next', keys: { anywhere: ['j'], list: ['ArrowDown'] } },
  { id: 'page', keys: { anywhere: ['Space'] } },
  { id: 'search', keys: { anywhere: ['/', 'Mod+f'] }, inText: true },
  { id: 'undo', keys: { anywhere: ['z', 'Mod+z'] } },
  { id: 'back', keys: { anywhere: ['Escape', 'u'] }, inText: true },
  { id: 'go-unread', keys: { anywhere: ['g u'] } },
];
const map = keyMap(actions, {}, true);
const asked = (place: KeyPlace, keys: string, in_ = map): string | null => {
  const found = lookUp(in_, place, '', keys);
  return found !== null && 'action' in found ? found.action : null;
};

test('letters mean the same in the list, the left column, the frame and on a button', () => {
  for (const place of ['list', 'frame', 'publications', 'control'] as const) assert.equal(asked(place, 'j'), 'next');
  assert.equal(asked('list', 'ArrowDown'), 'next');
  for (const place of ['frame', 'control', 'text'] as const) assert.equal(asked(place, 'ArrowDown'), null);
});

test('a text field keeps its letters, its undo and its arrows', () => {
  for (const keys of ['j', '/', 'u', 'Space', 'Mod+z', 'ArrowDown']) assert.equal(asked('text', keys), null, keys);
  assert.equal(asked('text', 'Escape'), 'back');
  assert.equal(asked('text', 'Mod+f'), 'search');
});

test('a button keeps the keys it is pressed by', () => {
  assert.equal(asked('control', 'Space'), null);
  assert.equal(asked('publications', 'Space'), null);
  assert.equal(asked('list', 'Space'), 'page');
  assert.equal(asked('frame', 'Space'), 'page');
});

test('keys of a sequence wait for one another; one that leads nowhere is taken for itself', () => {
  assert.deepEqual(lookUp(map, 'list', '', 'g'), { pending: 'g' });
  assert.deepEqual(lookUp(map, 'list', 'g', 'u'), { action: 'go-unread' });
  assert.deepEqual(lookUp(map, 'list', '', 'u'), { action: 'back' });
  assert.deepEqual(lookUp(map, 'list', 'g', 'j'), { action: 'next' });
  assert.equal(lookUp(map, 'list', 'g', 'x'), null);
  assert.equal(lookUp(map, 'text', '', 'g'), null);
});

test("the reader's keys replace those built in and come before those of other actions", () => {
  const own = keyMap(actions, { undo: ['x', 'j'] }, true);
  assert.equal(asked('list', 'x', own), 'undo');
  assert.equal(asked('list', 'j', own), 'undo');
  assert.equal(asked('list', 'z', own), null);
  assert.equal(asked('list', 'ArrowDown', own), 'next', 'what lists are worked by stays');
  assert.equal(asked('list', 'j', keyMap(actions, { next: [] }, true)), null);
});

test('character keys can be turned off as a whole', () => {
  const without = keyMap(actions, { undo: ['x', 'Mod+u'] }, false);
  for (const keys of ['j', 'x', '/', 'u']) assert.equal(asked('list', keys, without), null, keys);
  assert.equal(lookUp(without, 'list', '', 'g'), null);
  for (const keys of ['Mod+u', 'Mod+f', 'Escape', 'Space', 'ArrowDown'])
    assert.notEqual(asked('list', keys, without), null, keys);
});

test('names that every object has are no keys and no actions', () => {
  for (const key of ['constructor', 'toString', '__proto__']) assert.equal(asked('list', key), null);
  assert.equal(asked('list', 'x', keyMap([{ id: 'constructor', keys: {} }], {}, true)), null);
});
