import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dropKey, giveKey, ownerOf, refusal, resetKeys } from './key-rules.ts';
import type { Keyed } from './keymap.ts';

const next: Keyed = { id: 'next', keys: { anywhere: ['j'] } };
const star: Keyed = { id: 'star', keys: { anywhere: ['s', 'x'] } };
const unread: Keyed = { id: 'go-unread', keys: { anywhere: ['g u'] } };
const actions = [next, star, unread];
const refused = (chord: string, mac = false): string | null => refusal(chord, actions, {}, mac);

test('keys of screen readers, of the system, of fields and of controls are refused', () => {
  for (const chord of ['Insert', 'Shift+Insert', 'Mod+Alt+k']) assert.equal(refused(chord), 'reader', chord);
  for (const chord of ['F11', 'Alt+F4', 'Meta+k', 'Mod+w']) assert.equal(refused(chord), 'system', chord);
  for (const chord of ['Mod+c', 'Mod+a', 'Mod+Backspace']) assert.equal(refused(chord), 'text', chord);
  for (const chord of ['Enter', 'Tab', 'Shift+Tab', 'ArrowDown', 'Home'])
    assert.equal(refused(chord), 'controls', chord);
  assert.equal(refused('g'), 'sequence');
  for (const chord of ['x', 'Shift+x', 'Mod+j', 'F7', 'Alt+j', 'Space', 'Mod+Shift+k'])
    assert.equal(refused(chord), null, chord);
});

test('a Mac has keys of its own', () => {
  assert.equal(refused('Control+Alt+k', true), 'reader');
  assert.equal(refused('Mod+q', true), 'system');
  assert.equal(refused('Mod+Alt+k', true), null);
  assert.equal(refused('F12', true), null);
});

test('a free key is taken in place of another or beside it', () => {
  assert.deepEqual(giveKey({}, actions, next, 'q', 'j'), { next: ['q'] });
  assert.deepEqual(giveKey({}, actions, next, 'q', null), { next: ['j', 'q'] });
  assert.deepEqual(giveKey({ next: ['q'] }, actions, next, 'j', 'q'), {}, 'what is built in is not kept');
});

test('a key that another action has is swapped with it', () => {
  assert.equal(ownerOf('x', actions, {})?.id, 'star');
  assert.deepEqual(giveKey({}, actions, next, 'x', 'j'), { next: ['x'], star: ['s', 'j'] });
  assert.deepEqual(giveKey({}, actions, next, 'x', null), { next: ['j', 'x'], star: ['s'] });
  assert.deepEqual(giveKey({}, actions, star, 's', 'x'), {}, 'its own key again changes nothing');
});

test('a key is dropped, and an action gets its own back from whoever has them', () => {
  assert.deepEqual(dropKey({}, star, 's'), { star: ['x'] });
  assert.deepEqual(dropKey({}, next, 'j'), { next: [] });
  const swapped = giveKey({}, actions, next, 'x', 'j');
  assert.deepEqual(resetKeys(swapped, actions, next), { star: ['s'] });
  assert.deepEqual(resetKeys(resetKeys(swapped, actions, next), actions, star), {});
});
