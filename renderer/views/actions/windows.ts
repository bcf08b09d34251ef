/** Articles in windows of their own. */
import { useArticle } from '../../stores/article-store.ts';
import { ARTICLE_OF_WINDOW, showLibrary, toggleFullScreen } from '../../stores/own-window.ts';
import { hasSelection } from '../../stores/selection-store.ts';
import { told } from '../commands.ts';
import { chosenIds } from '../selection-commands.ts';
import { openWindows } from '../window-commands.ts';
import type { Action } from './action.ts';
import { hasAny } from './lists.ts';

function openMeant(): void {
  const { id } = useArticle.getState();
  void openWindows(hasSelection() ? chosenIds() : id === null ? [] : [id]);
}

export const windowsActions: readonly Action[] = [
  {
    id: 'open-in-window',
    name: 'system.open',
    group: 'article',
    keys: { anywhere: ['Shift+Enter'] },
    enabled: () => ARTICLE_OF_WINDOW === null && hasAny(),
    run: openMeant,
  },
  {
    id: 'full-screen',
    name: 'system.full-screen',
    group: 'view',
    // In the library's window this key is the article's alone in the window, which an article's window is anyway.
    keys: ARTICLE_OF_WINDOW === null ? {} : { anywhere: ['f'] },
    run: () => void toggleFullScreen().then(told),
  },
  {
    id: 'show-library',
    name: 'system.library',
    group: 'go',
    keys: {},
    enabled: () => ARTICLE_OF_WINDOW !== null,
    run: () => void showLibrary().then(told),
  },
];

/** What can be done in an article's window: everything that concerns this article, and Broadsheet as a whole. */
export const IN_ARTICLE_WINDOW: ReadonlySet<string> = new Set([
  'page-down',
  'page-up',
  'back',
  'related',
  'star',
  'toggle-read',
  'open-original',
  'refetch',
  'undo',
  'search',
  'copy-link',
  'copy-headline',
  'share-mail',
  'highlight',
  'highlight-note',
  'copy-quote',
  'article-highlights',
  'find',
  'find-next',
  'find-previous',
  'read-aloud',
  'next-sentence',
  'previous-sentence',
  'stop-reading',
  'print',
  'save-pdf',
  'next-pane',
  'previous-pane',
  'theme-system',
  'theme-light',
  'theme-dark',
  'theme-sepia',
  'theme-contrast',
  'full-screen',
  'show-library',
  'palette',
  'refresh-all',
  'settings',
  'shortcuts',
  'activity',
]);

/** The actions of this very window. */
export const inThisWindow = (actions: readonly Action[]): readonly Action[] =>
  ARTICLE_OF_WINDOW === null ? actions : actions.filter(({ id }) => IN_ARTICLE_WINDOW.has(id));
