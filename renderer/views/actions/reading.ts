/** What is done with the open article and with the list on show. */
import { hasSelection } from '../../stores/selection-store.ts';
import { undoStep, useToasts } from '../../stores/toasts-store.ts';
import { setAddingTopic, showColumn } from '../../stores/window-store.ts';
import * as commands from '../commands.ts';
import { findInArticle, searchesArticle } from '../comfort-commands.ts';
import { SEARCH_ID, focusSoon } from '../parts/elements.ts';
import { markChosen, openChosen } from '../selection-commands.ts';
import type { Action } from './action.ts';
import { hasArticle, hasPublications } from './action.ts';
import { hasAny } from './lists.ts';
import { publicationInFocus, queryInFocus } from './rows.ts';

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
    enabled: hasAny,
    run: () => void (hasSelection() ? markChosen('starred') : commands.toggleStar()),
  },
  {
    id: 'toggle-read',
    name: 'shortcut.toggle-read',
    group: 'article',
    keys: { anywhere: ['m'] },
    enabled: hasAny,
    run: () => void (hasSelection() ? markChosen('read') : commands.toggleRead()),
  },
  {
    id: 'open-original',
    name: 'shortcut.open-original',
    group: 'article',
    keys: { anywhere: ['v', 'o'] },
    enabled: hasAny,
    run: () => void (hasSelection() ? openChosen() : commands.openInBrowser()),
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
    // Of the row in the left column that has the focus, else of the list on show.
    run: (place) => void commands.markAllRead(place === 'publications' ? queryInFocus() : undefined),
  },
  {
    id: 'undo',
    name: 'action.undo',
    group: 'list',
    keys: { anywhere: ['z', 'Mod+z'] },
    enabled: () => useToasts.getState().steps.length > 0,
    run: () => void undoStep(),
  },
  {
    id: 'search',
    name: 'shortcut.search',
    group: 'list',
    keys: { anywhere: ['/', 'Mod+f'] },
    inText: true,
    enabled: hasPublications,
    run: (place) => (searchesArticle(place) ? findInArticle() : startSearch()),
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
    run: (place) => {
      const publication = place === 'publications' ? publicationInFocus() : null;
      void (publication === null ? commands.refreshShown() : commands.refresh(publication.id));
    },
  },
];
