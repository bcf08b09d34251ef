/** What is done with the open article and with the list on show. */
import { undoNewest, useToasts } from '../../stores/toasts-store.ts';
import { setAddingTopic, showColumn } from '../../stores/window-store.ts';
import * as commands from '../commands.ts';
import { SEARCH_ID, focusSoon } from '../parts/elements.ts';
import type { Action } from './action.ts';
import { hasArticle, hasPublications } from './action.ts';

const hasNoDialog = (): boolean => document.querySelector('.dialog') === null;

/** Puts the cursor into the search of the list. */
export function startSearch(): void {
  if (!hasNoDialog()) return;
  showColumn('list');
  focusSoon(SEARCH_ID);
}

/** The box in which a topic's name is typed takes the filter line's place. */
function startAddingTopic(): void {
  if (!hasNoDialog()) return;
  showColumn('list');
  setAddingTopic(true);
}

export const readingActions: readonly Action[] = [
  {
    id: 'star',
    name: 'shortcut.star',
    group: 'article',
    keys: { anywhere: ['s'] },
    enabled: hasArticle,
    run: () => void commands.toggleStar(),
  },
  {
    id: 'toggle-read',
    name: 'shortcut.toggle-read',
    group: 'article',
    keys: { anywhere: ['m'] },
    enabled: hasArticle,
    run: () => void commands.toggleRead(),
  },
  {
    id: 'open-original',
    name: 'shortcut.open-original',
    group: 'article',
    keys: { anywhere: ['v', 'o'] },
    enabled: hasArticle,
    run: () => void commands.openInBrowser(),
  },
  {
    id: 'refetch',
    name: 'article.refetch',
    group: 'article',
    keys: {},
    enabled: hasArticle,
    run: () => void commands.fetchAgain(),
  },
  {
    id: 'mark-all',
    name: 'shortcut.mark-all',
    group: 'list',
    keys: { anywhere: ['Shift+a'] },
    enabled: hasPublications,
    run: () => void commands.markAllRead(),
  },
  {
    id: 'undo',
    name: 'action.undo',
    group: 'list',
    keys: { anywhere: ['z', 'Mod+z'] },
    enabled: () => useToasts.getState().toasts.some(({ undo }) => undo !== null),
    run: () => void undoNewest(),
  },
  {
    id: 'search',
    name: 'shortcut.search',
    group: 'list',
    keys: { anywhere: ['/', 'Mod+f'] },
    inText: true,
    enabled: hasPublications,
    run: startSearch,
  },
  {
    id: 'add-topic',
    name: 'shortcut.add-topic',
    group: 'list',
    keys: { anywhere: ['t'] },
    enabled: hasPublications,
    run: startAddingTopic,
  },
  {
    id: 'refresh',
    name: 'shortcut.refresh',
    group: 'list',
    keys: { anywhere: ['r'] },
    enabled: hasPublications,
    run: () => void commands.refreshShown(),
  },
];
