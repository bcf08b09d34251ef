import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MENU_ACTIONS } from '../../../preload/menu.ts';
import { Settings } from '../../../preload/settings.ts';
import type { KeyPlace } from '../../stores/keymap.ts';
import { keyMap } from '../../stores/keymap.ts';
import type { Action } from './action.ts';
import { ACTIONS } from './index.ts';
import { IN_ARTICLE_WINDOW } from './windows.ts';

const PLACES = ['text', 'frame', 'list', 'publications', 'control'] as const satisfies KeyPlace[];

/** The action's own keys that count in the place, were it alone. */
const keysIn = (action: Action, place: KeyPlace): string[] => [
  ...(keyMap([action], {}, true).get(place)?.keys() ?? []),
];

test('every action has an id of its own that the settings can hold', () => {
  const ids = ACTIONS.map(({ id }) => id);
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
  for (const id of ids) assert.match(id, /^[a-z][a-z0-9-]{1,59}$/u);
  const all = Object.fromEntries(ACTIONS.map(({ id, keys }) => [id, [...(keys.anywhere ?? [])]]));
  assert.deepEqual(Settings.parse({ keys: all }).keys, all);
});

test('no key asks for two actions in one place, and none hides a sequence', () => {
  for (const place of PLACES) {
    const owners = new Map<string, string>();
    for (const action of ACTIONS)
      for (const keys of keysIn(action, place)) {
        assert.equal(owners.get(keys), undefined, `${keys} in ${place}: ${owners.get(keys)} and ${action.id}`);
        owners.set(keys, action.id);
      }
    for (const keys of owners.keys())
      if (keys.includes(' ')) assert.equal(owners.get(keys.split(' ')[0] ?? ''), undefined, keys);
  }
});

test('everything in the menu of the system is an action', () => {
  const ids = new Set(ACTIONS.map(({ id }) => id));
  assert.deepEqual(
    MENU_ACTIONS.filter((id) => !ids.has(id)),
    [],
  );
});

test('what an article’s window offers is an action, and nothing that needs the list', () => {
  const ids = new Set(ACTIONS.map(({ id }) => id));
  assert.deepEqual(
    [...IN_ARTICLE_WINDOW].filter((id) => !ids.has(id)),
    [],
  );
  for (const id of ['next', 'previous', 'next-unread', 'mark-all', 'go-all', 'toggle-list', 'open-in-window', 'follow'])
    assert.ok(ids.has(id) && !IN_ARTICLE_WINDOW.has(id), id);
});
