import { useEffect } from 'react';
import type { MenuAction, MenuItemState } from '../../preload/menu.ts';
import { acceleratorOf } from '../stores/accelerator.ts';
import { useArticle } from '../stores/article-store.ts';
import { IS_MAC } from '../stores/key-names.ts';
import { isCharacterKey, keysOf } from '../stores/keymap.ts';
import { showMenu } from '../stores/menu-store.ts';
import { usePublications } from '../stores/publications-store.ts';
import { useSelection } from '../stores/selection-store.ts';
import { useSettings } from '../stores/settings-store.ts';
import { useTopicView } from '../stores/topic-view-store.ts';
import { useTrail } from '../stores/trail-store.ts';
import { useWindow } from '../stores/window-store.ts';
import type { Action } from './actions/action.ts';
import { ACTIONS } from './actions/index.ts';

/** The actions that have an item there, each of preload/menu.ts: only types come from the border. */
const IN_MENU: Record<MenuAction, true> = {
  follow: true,
  'refresh-all': true,
  import: true,
  export: true,
  settings: true,
  search: true,
  palette: true,
  'toggle-publications': true,
  'toggle-list': true,
  'toggle-full-reading': true,
  'theme-system': true,
  'theme-light': true,
  'theme-dark': true,
  'theme-sepia': true,
  'theme-contrast': true,
  next: true,
  previous: true,
  'next-unread': true,
  'go-all': true,
  'go-unread': true,
  'go-starred': true,
  topics: true,
  'go-back': true,
  'toggle-read': true,
  star: true,
  'open-original': true,
  'open-in-window': true,
  refetch: true,
  'mark-all': true,
  highlight: true,
  'highlight-note': true,
  'copy-quote': true,
  'show-library': true,
  shortcuts: true,
  activity: true,
};

/** A little rest: what changes together is told once. */
const REST_MS = 50;

const isInMenu = (id: string): id is MenuAction => Object.hasOwn(IN_MENU, id);

function stateOf(id: MenuAction, action: Action): MenuItemState {
  const { settings } = useSettings.getState();
  const keys = keysOf(action, settings?.keys ?? {});
  const heard = settings?.characterKeys === false ? keys.filter((one) => !isCharacterKey(one)) : keys;
  return {
    id,
    accelerator: acceleratorOf(heard, IS_MAC),
    enabled: action.enabled?.() !== false,
    checked: action.checked?.() ?? null,
  };
}

/** Keeps the system's menu as the window is: what can be done, what is on, by which keys. */
export function useMenuState(): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        void showMenu(ACTIONS.flatMap((action) => (isInMenu(action.id) ? [stateOf(action.id, action)] : [])));
      }, REST_MS);
    };
    const stores = [useArticle, usePublications, useSelection, useSettings, useTopicView, useTrail, useWindow];
    const ends = stores.map((store) => store.subscribe(tell));
    tell();
    return () => {
      clearTimeout(timer);
      ends.forEach((end) => end());
    };
  }, []);
}
