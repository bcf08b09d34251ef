/** Finding actions, doing them, and the keys they have now. */
import { isMirrored } from '../../locales/index.ts';
import type { Chord } from '../../stores/key-names.ts';
import { IS_MAC, shownKeys } from '../../stores/key-names.ts';
import type { KeyMap, KeyPlace } from '../../stores/keymap.ts';
import { keyMap, keysOf } from '../../stores/keymap.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { frameHasFocus, LIST_ID } from '../parts/elements.ts';
import type { Action } from './action.ts';
import { ACTIONS } from './index.ts';

const byId = new Map(ACTIONS.map((action) => [action.id, action]));

export const actionById = (id: string): Action | undefined => byId.get(id);

/** Whether it can be done now. */
export const canRun = (id: string): boolean => {
  const action = byId.get(id);
  return action !== undefined && action.enabled?.() !== false;
};

/** Does it as its key would; false when it cannot be done now. */
export function runAction(id: string, place: KeyPlace = placeOfFocus() ?? 'control'): boolean {
  if (!canRun(id)) return false;
  byId.get(id)?.run(place);
  return true;
}

let made: { from: unknown; mirrored: boolean; map: KeyMap } | null = null;

/** All keys as the reader has set them. */
export function keyMapNow(): KeyMap {
  const { settings } = useSettings.getState();
  const mirrored = isMirrored();
  if (made?.from !== settings || made.mirrored !== mirrored)
    made = { from: settings, mirrored, map: keyMap(ACTIONS, settings?.keys ?? {}, settings?.characterKeys ?? true) };
  return made.map;
}

/**
 * An action's keys as they are now, by the names that stand on this system's keys; for menus and hints.
 * @param place whose fixed keys count too; without it those that the reader may change
 */
export function keysShown(id: string, place?: 'list' | 'frame' | 'publications'): Chord[][] {
  const action = byId.get(id);
  if (action === undefined) return [];
  const fixed = place === undefined ? [] : (action.keys[place] ?? []);
  const { settings } = useSettings.getState();
  return [...keysOf(action, settings?.keys ?? {}), ...fixed].map((keys) => shownKeys(keys, IS_MAC));
}

/** The first of an action's keys, for the end of a menu's line. */
export function keysFor(id: string, place?: 'list' | 'frame' | 'publications'): { keys?: Chord[] } {
  const [keys] = keysShown(id, place);
  return keys === undefined ? {} : { keys };
}

const TEXT_FIELDS = 'input:not([type=checkbox], [type=radio], [type=range]), textarea, .select, [contenteditable]';

/** What lies over the window and has keys of its own. */
const OVERLAYS = '.dialog, .menu, .palette, .picture-view';

/** Where the focus is; null where keys are none of ours (a dialog, a menu or the view of pictures is open). */
export function placeOfFocus(): KeyPlace | null {
  if (document.querySelector(OVERLAYS) !== null) return null;
  const focused = document.activeElement;
  if (frameHasFocus()) return 'frame';
  if (focused === null || focused === document.body || focused.id === LIST_ID) return 'list';
  if (focused.matches(TEXT_FIELDS)) return 'text';
  return focused.closest('.pane.publications') === null ? 'control' : 'publications';
}
