import { useEffect } from 'react';
import { on } from '../api.ts';
import { useArticle } from '../stores/article-store.ts';
import { typeSearch, useArticles } from '../stores/articles-store.ts';
import type { KeyAction, KeyPlace } from '../stores/keymap.ts';
import { actionFor } from '../stores/keymap.ts';
import { usePublications } from '../stores/publications-store.ts';
import { fold, useRelated } from '../stores/related-store.ts';
import { undoNewest } from '../stores/toasts-store.ts';
import { useTopicView } from '../stores/topic-view-store.ts';
import { openDialog, setAddingTopic, setDrawer, showColumn, useWindow } from '../stores/window-store.ts';
import * as commands from './commands.ts';
import { FRAME_ID, LIST_ID, RELATED_ID, SEARCH_ID, focusSoon, frameHasFocus } from './parts/elements.ts';
import { removeNewestPart } from './topic-commands.ts';
import { goBack } from './trail.ts';

/** Rows a page key goes by. */
const PAGE_ROWS = 6;

const TEXT_FIELDS = 'input:not([type=checkbox], [type=radio]), textarea, select';

/** Where the focus is; null where keys are none of ours (a dialog or a menu is open). */
function placeOfFocus(): KeyPlace | null {
  if (document.querySelector('dialog[open], [popover]:popover-open') !== null) return null;
  const focused = document.activeElement;
  if (frameHasFocus()) return 'frame';
  if (focused === null || focused === document.body || focused.id === LIST_ID) return 'list';
  return focused.matches(TEXT_FIELDS) ? 'text' : 'control';
}

export function startSearch(): void {
  if (document.querySelector('dialog[open]') !== null) return;
  showColumn('list');
  focusSoon(SEARCH_ID);
}

/** The box in which a topic's name is typed takes the filter line's place. */
export function startAddingTopic(): void {
  if (document.querySelector('dialog[open]') !== null) return;
  showColumn('list');
  setAddingTopic(true);
}

/** In a window with room for one column it may be the article's. */
const listInSight = (): boolean => document.querySelector('.pane.articles')?.checkVisibility() === true;

/** Out of the search, the drawer, what was opened from an article or topic, the article; in the list then the filter, part by part. */
function back(place: KeyPlace): void {
  const inList = place === 'list' && listInSight();
  if (place === 'text' || (inList && useArticles.getState().typed !== '')) {
    if (useArticles.getState().typed !== '') typeSearch('');
  } else if (useWindow.getState().drawerOpen) return setDrawer(false);
  else if (useTopicView.getState().topicId !== null) {
    // From the list the focus stays there.
    goBack(!inList);
    if (!inList) return;
  } else if (!inList && goBack()) return;
  else if (!(inList && removeNewestPart())) showColumn('list');
  // An empty list cannot take the focus; the search must give it up all the same.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  focusSoon(LIST_ID);
}

async function readArticle(): Promise<void> {
  const { id } = useArticle.getState();
  if (id === null) await commands.goBy(1);
  else if (useTopicView.getState().topicId !== null) await commands.openArticle(id);
  showColumn('article');
  focusSoon(FRAME_ID);
}

function goToRelated(): void {
  if (useRelated.getState().related.length === 0 || useTopicView.getState().topicId !== null) return;
  showColumn('article');
  fold(false);
  focusSoon(RELATED_ID);
}

const ACTIONS: Record<KeyAction, (place: KeyPlace) => void> = {
  next: () => void commands.goBy(1),
  previous: () => void commands.goBy(-1),
  'page-down': () => void commands.goBy(PAGE_ROWS),
  'page-up': () => void commands.goBy(-PAGE_ROWS),
  first: () => void commands.goBy(-Infinity),
  last: () => void commands.goBy(Infinity),
  'next-unread': () => void commands.goToNextUnread(),
  read: () => void readArticle(),
  star: () => void commands.toggleStar(),
  'toggle-read': () => void commands.toggleRead(),
  'open-original': () => void commands.openInBrowser(),
  refresh: () => void commands.refreshShown(),
  follow: () => commands.openFollow(),
  'mark-all': () => void commands.markAllRead(),
  undo: () => void undoNewest(),
  search: startSearch,
  'add-topic': startAddingTopic,
  back,
  'go-back': () => void goBack(),
  related: goToRelated,
  shortcuts: () => openDialog({ kind: 'shortcuts' }),
};

/** Keys that mean something before anything is followed. */
const ON_FIRST_START: ReadonlySet<KeyAction> = new Set(['follow', 'shortcuts']);

/** Keys that would touch the article behind a topic's page, where it cannot be seen. */
const ON_ARTICLE: ReadonlySet<KeyAction> = new Set(['star', 'toggle-read', 'open-original']);

/** Keys of the window and of the article frame, which has no scripts and whose keys main passes on. */
export function useKeys(): void {
  useEffect(() => {
    const act = (press: Parameters<typeof actionFor>[0]): boolean => {
      const place = placeOfFocus();
      const action = place === null ? null : actionFor(press, place);
      if (place === null || action === null) return false;
      if (usePublications.getState().publications.length === 0 && !ON_FIRST_START.has(action)) return false;
      if (useTopicView.getState().topicId !== null && ON_ARTICLE.has(action)) return false;
      ACTIONS[action](place);
      return true;
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      // With the focus in the frame main tells of the key, even of one that still reached the window.
      if (event.defaultPrevented || event.isComposing || frameHasFocus()) return;
      const { key, shiftKey: shift, ctrlKey: control, altKey: alt, metaKey: meta } = event;
      if (act({ key, shift, control, alt, meta })) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    // Main tells of every key; those pressed outside the frame are heard above.
    const end = on('key.pressed', (press) => void (frameHasFocus() && act(press)));
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      end();
    };
  }, []);
}
