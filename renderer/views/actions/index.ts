/**
 * Every action of the window, once. Keys, the map of keys on `?`, the palette, the menus of the system and context menus
 * are all made from this list.
 *
 * To add actions: write `renderer/views/actions/<area>.ts` that exports `<area>Actions: readonly Action[]` and add it to
 * `ACTIONS` below; a line for each is enough:
 *
 *     { id: 'print', name: 'article.print', group: 'article', keys: { anywhere: ['Mod+p'] }, enabled: hasArticle, run: print },
 *
 * `name` is a message key, `keys.anywhere` the keys that the reader may change (chords as stores/keymap.ts writes them, none
 * with `{}`), `keys.list | frame | publications` fixed ones of one place. Ids are kept in settings: never change one. A test
 * (actions.test.ts) proves that no two actions ask for the same key in the same place. An item of the system's menu comes from
 * an id in preload/menu.ts.
 *
 * To use one elsewhere (context menu, button, toolbar): `actionById`, `runAction`, `canRun`, `keysShown` in run.ts.
 */
import type { Action } from './action.ts';
import { appActions } from './app.ts';
import { listsActions } from './lists.ts';
import { marksActions } from './marks.ts';
import { comfortActions } from './comfort.ts';
import { movingActions } from './moving.ts';
import { paperActions } from './paper.ts';
import { placesActions } from './places.ts';
import { readingActions } from './reading.ts';
import { rowsActions } from './rows.ts';
import { viewActions } from './view.ts';
import { inThisWindow, windowsActions } from './windows.ts';

/** Of the library's window and of articles' windows, for what concerns the keys of all. */
export const ALL_ACTIONS: readonly Action[] = [
  ...movingActions,
  ...readingActions,
  ...listsActions,
  ...marksActions,
  ...placesActions,
  ...rowsActions,
  ...viewActions,
  ...comfortActions,
  ...paperActions,
  ...windowsActions,
  ...appActions,
];

export const ACTIONS: readonly Action[] = inThisWindow(ALL_ACTIONS);
